'use client';

import { useTranslations } from 'next-intl';
import { Answer, Finding } from '@/components/ui/answer';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { aftercareAgenda, dueNext, type AgendaEntry } from '@/lib/aftercare/agenda';
import type { Evaluation } from '@/lib/evaluation';

/** So many are shown beside the page; the parts have them all. */
const shown = 4;

type Props = { evaluation: Evaluation | null };

/** What is due next across all parts, late ones first, and where the spread of clients stands. */
export function Overview({ evaluation }: Props) {
  const t = useTranslations('aftercare.overview');
  const f = useFormat();
  const say = useTranslations('aftercare');
  const name = useEntryName();
  const { late, next } = useDue(evaluation);
  const spread = evaluation?.aftercare.diversification;
  return (
    <Answer label={t('heading')} completeness={late.length > 0 && t('late', { count: late.length })}>
      <Finding>
        <NextSentence evaluation={evaluation} />
      </Finding>
      <dl className="dates mt-3">
        {[...late, ...next].slice(0, shown).map((entry) => (
          <div key={entry.id}>
            <dt>{f.date(entry.until ?? entry.date)}</dt>
            <dd>
              {name(entry)}
              {entry.who !== '' && <span className="hint"> · {entry.who}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {spread && (
        <p className="hint mt-3">
          {t('share')}:{' '}
          {say('diversification.clientsNeeded', {
            share: f.percent(spread.targetShare),
            count: spread.clientsNeeded,
          })}
        </p>
      )}
    </Answer>
  );
}

/** The next thing to do, in one line. */
export function NextSentence({ evaluation }: Props) {
  const t = useTranslations('aftercare.overview');
  const f = useFormat();
  const name = useEntryName();
  const { late, next, total } = useDue(evaluation);
  const [first] = [...late, ...next];
  if (!first) return total > 0 ? t('allDone') : t('nothing');
  return t('entry', { what: name(first), date: f.date(first.until ?? first.date) });
}

function useDue(evaluation: Evaluation | null) {
  const { assessment } = useAssessment();
  if (!evaluation) return { late: [], next: [], total: 0 };
  const agenda = aftercareAgenda({ assessment, evaluation });
  return { ...dueNext(agenda, evaluation.asOf), total: agenda.length };
}

/** An entry of the agenda in words. */
function useEntryName(): (entry: AgendaEntry) => string {
  const t = useTranslations('aftercare');
  return (entry) => {
    switch (entry.kind) {
      case 'duty':
        return t(`duties.items.${entry.what as 'handover'}.title`);
      case 'check-in':
        return t(`checkIns.${entry.what as '7'}.title`);
      case 'own':
        return entry.title || t('dutyForm.unnamed');
      case 'receivable':
        return t('overview.receivable', {
          step: t(`receivables.steps.${entry.what}.title`),
          label: entry.label || t('receivables.unnamed'),
        });
    }
  };
}
