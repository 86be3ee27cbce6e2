'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { Notice } from '@/components/ui/notice';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';
import { useFormat } from '@/components/wizard/use-format';
import type { ToneFinding } from '@/lib/communication/linter/check-tone';
import type { CommunicationResult } from '@/lib/evaluation';
import type { Locale } from '@/lib/messages/locales';
import { useToneFindings, type CheckedText } from './use-tone-findings';

type Props = CheckedText & {
  plan: CommunicationResult;
  /** Whether to say that nothing was found; a field says nothing then. */
  saysClear?: boolean;
  /** True for a draft: what is still to be filled in is said elsewhere. */
  isDraft?: boolean;
};

/** What is worth a second look in a text, with why and a better phrase. Small things wait until they are asked for. */
export function ToneCheck({ plan, saysClear = false, isDraft = false, ...checked }: Props) {
  const t = useTranslations('communication.linter');
  const found = useToneFindings(checked, plan);
  if (found === null) return null;
  const findings = isDraft ? found.filter(({ category }) => category !== 'placeholder') : found;
  const shown = findings.filter(({ level }) => level !== 'hint');
  const small = findings.filter(({ level }) => level === 'hint');
  return (
    <div className="tone-check grid gap-3" role="status">
      {shown.length > 0 && (
        <Notice kind="attention" title={t('heading', { count: sentencesOf(shown) })}>
          <FindingList findings={shown} plan={plan} language={checked.language} />
        </Notice>
      )}
      {saysClear && shown.length === 0 && <Notice kind="safe" title={t('clear')} />}
      {small.length > 0 && (
        <Fold summary={t('hints', { count: small.length })}>
          <FindingList findings={small} plan={plan} language={checked.language} />
        </Fold>
      )}
    </div>
  );
}

/** How many sentences the findings lie in. */
function sentencesOf(findings: readonly ToneFinding[]): number {
  return new Set(findings.map(({ sentence }) => sentence.start)).size;
}

type ListProps = { findings: readonly ToneFinding[]; plan: CommunicationResult; language?: Locale };

function FindingList({ findings, plan, language }: ListProps) {
  const page = useLocale();
  const isOwn = language === undefined || language === page;
  return (
    <ul className="grid gap-3">
      {findings.map((finding) => (
        <li key={`${finding.category}-${finding.start}`}>
          <FindingLines finding={finding} plan={plan} />
          {isOwn && <Better finding={finding} plan={plan} />}
        </li>
      ))}
    </ul>
  );
}

/** A finding quotes at most so much of the text. */
const longestQuote = 90;

function FindingLines({ finding, plan }: { finding: ToneFinding; plan: CommunicationResult }) {
  const t = useTranslations('communication.linter');
  const f = useFormat();
  const { category, words, values } = finding;
  const quoted = words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()}…` : words;
  const endDate = plan.endDate ? f.date(plan.endDate) : '–';
  return (
    <>
      <b>{t('quote', { sentence: quoted })}</b>{' '}
      {t(`categories.${category}.message`, { endDate, name: values['name'] ?? '' })}
      <Difference values={values} />
    </>
  );
}

/** Which date or reason stands here, and which one the plan has. */
function Difference({ values }: Pick<ToneFinding, 'values'>) {
  const t = useTranslations('communication');
  const f = useFormat();
  const { found, planned, reason } = values;
  if (found && planned)
    return <> {t('linter.dateDiffers', { found: f.date(found), planned: f.date(planned) })}</>;
  if (reason)
    return <> {t('linter.reasonDiffers', { reason: t(`reasons.${reason as 'reason-cost'}.name`) })}</>;
  return null;
}

/** The phrase to write instead, in the language of the page; none where this case has not what it names. */
function Better({ finding, plan }: { finding: ToneFinding; plan: CommunicationResult }) {
  const t = useTranslations('communication.linter');
  const phrase = useFilledText(plan)(templateOf(t.raw(`better.${finding.better}`)));
  if (phrase === '' || phrase.includes('…')) return null;
  return (
    <p className="hint mt-1">
      {t('instead')}: {phrase}
    </p>
  );
}
