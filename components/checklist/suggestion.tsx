'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { useFormat } from '@/components/wizard/use-format';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { suggestAnswers, suggestedIds, type SuggestedId } from '@/lib/checklist/suggestions';

const isSuggested = (id: IndicatorId): id is SuggestedId => (suggestedIds as readonly string[]).includes(id);

/** What the figures of the money step say to this question. Offered, never filled in. */
export function Suggested({ id }: { id: IndicatorId }) {
  const { assessment } = useAssessment();
  const money = useGroundwork()?.money;
  if (!isSuggested(id) || !money) return null;
  const suggestion = suggestAnswers(assessment, money)[id];
  if (!suggestion) return null;
  return <Offer id={id} {...suggestion} />;
}

function Offer({
  id,
  measured,
  anchor,
}: {
  id: SuggestedId;
  measured: number;
  anchor: 0 | 25 | 50 | 75 | 100;
}) {
  const t = useTranslations('checklist');
  const f = useFormat();
  const { assessment, readOnly, update } = useAssessment();
  const isTaken = assessment.checklist.answers[id].value === anchor;
  const isCount = id === 'unpaid-work' || id === 'payment-lateness';
  const value = isCount ? f.number(measured, 1) : f.percent(Math.round(measured * 100) / 100);
  const count = assessment.ownFigures.clientInvoices;
  const take = () =>
    update((draft) => {
      draft.checklist.answers[id].value = anchor;
    });
  return (
    <Notice className="mb-6" title={t(`suggestion.${id}`, { value, count })}>
      <p>{t('suggestion.nearest', { answer: t(`indicators.${id}.a${anchor}`) })}</p>
      {!isTaken && !readOnly && (
        <div className="note-actions">
          <Button kind="link" onClick={take}>
            {t('suggestion.take')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
