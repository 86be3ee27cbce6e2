'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Fold } from '@/components/ui/fold';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { useAnswerWords } from './use-choices';
import { goTo } from './use-view';
import { secondFragment } from './views';

/** What somebody else in the firm answers to the same question; given on a screen that hides the first answer. */
export function SecondRater({ id }: { id: IndicatorId }) {
  const t = useTranslations('app.answers');
  const own = useTranslations('checklist.second');
  const { assessment, update } = useAssessment();
  const { second } = assessment.checklist.answers[id];
  const words = useAnswerWords()(id, second);
  const contributions = useGroundwork()?.checklist.contributions ?? [];
  const apart = contributions.find(({ indicator }) => indicator === id)?.disagreement;
  return (
    <Fold className="mt-8" summary={words === null ? t('secondRater') : t('secondAnswer')}>
      <div className="stack">
        {words === null ? (
          <p className="hint">
            {t('secondRaterHint')} {own('hidden')}
          </p>
        ) : (
          <p>{own('given', { answer: typeof second === 'number' ? `${words} (${second})` : words })}</p>
        )}
        {apart != null && <p>{t('disagree', { points: apart })}</p>}
        <p className="note-actions">
          <Button kind="link" onClick={() => goTo(secondFragment(id))}>
            {own('start')}
          </Button>
          {words !== null && (
            <Button
              kind="link"
              onClick={() =>
                update((draft) => {
                  draft.checklist.answers[id].second = null;
                })
              }
            >
              {own('clear')}
            </Button>
          )}
        </p>
      </div>
    </Fold>
  );
}
