'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { FlagId, Hold, Veto } from '@/lib/evaluation';
import { capitalised } from '@/components/wizard/case/capitalised';
import type { ResultParts } from './shared-props';

/** What stands outside the sum: red flags and reasons to hold on. Nothing when there are none. */
export function FlagsSection(parts: ResultParts) {
  if (!hasFlags(parts)) return null;
  return (
    <Section id="flags" title={parts.words.t('flagsHeading')} className="flags-section">
      <FlagNotes {...parts} />
    </Section>
  );
}

const firedOf = ({ evaluation }: ResultParts) =>
  evaluation.flags.vetoes.filter(({ state, id }) => state === 'fired' && id !== 'cash-not-safe');

export const hasFlags = (parts: ResultParts) =>
  firedOf(parts).length + parts.evaluation.flags.holds.length > 0;

/** A note each. */
export function FlagNotes(parts: ResultParts) {
  const { evaluation, words } = parts;
  return (
    <>
      {firedOf(parts).map((veto) => (
        <Flag key={veto.id} veto={veto} name={words.flag(veto.id)} />
      ))}
      {evaluation.flags.holds.map((hold) => (
        <HoldNote key={hold.id} hold={hold} date={words.f.date} />
      ))}
    </>
  );
}

const urgent: readonly Veto['kind'][] = ['safety', 'insolvency', 'legal'];

function Flag({ veto, name }: { veto: Veto; name: string }) {
  const t = useTranslations('checklist');
  const id = veto.id as Exclude<FlagId, 'cash-not-safe'>;
  const kind = veto.kind === 'safety' ? 'stop' : urgent.includes(veto.kind) ? 'danger' : 'attention';
  return (
    <Notice kind={kind} title={capitalised(name)}>
      <p>{t(`redFlags.${id}.shown`)}</p>
      {t.has(`redFlags.${id as 'locked-in'}.lawyer`) && (
        <p>
          <b>{t('flagsSection.lawyer')}:</b> {t(`redFlags.${id as 'locked-in'}.lawyer`)}
        </p>
      )}
    </Notice>
  );
}

function HoldNote({ hold, date }: { hold: Hold; date: (iso: string) => string }) {
  const t = useTranslations('checklist.holds');
  const deadline = hold.values?.['renewalDeadline'];
  const text = () => {
    if (hold.id === 'no-fix-tried') return t('no-fix-tried.shown');
    return typeof deadline === 'string'
      ? t('ends-soon.shown', { renewalDeadline: date(deadline) })
      : t('ends-soon.shownPlain');
  };
  return (
    <Notice kind="attention" title={capitalised(t(`${hold.id}.name`))}>
      <p>{text()}</p>
    </Notice>
  );
}
