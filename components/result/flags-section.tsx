'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import type { FlagId, Hold, Veto } from '@/lib/evaluation';
import { capitalised } from '@/components/wizard/case/capitalised';
import type { ResultParts } from './shared-props';

/** What stands outside the sum: red flags and reasons to hold on. Nothing when there are none. */
export function FlagsSection({ evaluation, words }: ResultParts) {
  const { vetoes, holds } = evaluation.flags;
  const fired = vetoes.filter(({ state, id }) => state === 'fired' && id !== 'cash-not-safe');
  if (fired.length === 0 && holds.length === 0) return null;
  return (
    <Section id="flags" title={words.t('flagsHeading')} className="flags-section">
      {fired.map((veto) => (
        <Flag key={veto.id} veto={veto} name={words.flag(veto.id)} />
      ))}
      {holds.map((hold) => (
        <HoldNote key={hold.id} hold={hold} date={words.f.date} />
      ))}
    </Section>
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
