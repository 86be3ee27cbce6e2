'use client';

import { useTranslations } from 'next-intl';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { askedFlagIds } from '@/lib/assessment/ids-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { AnswerRow } from './answer-row';
import { capital } from './capital';
import { isAnchor } from './rating';
import { GutNote } from './take-today';

/** What has no points and can change everything: red flags, whether a change was asked for, “if it were today”. */
export function BeyondPoints() {
  const t = useTranslations('checklist');
  const app = useTranslations('app');
  const { checklist, redFlags } = useAssessment().assessment;
  const unanswered = app('states.unanswered');
  const fix = redFlags['fix-tried'];
  const { takeToday } = checklist;
  const flags = useFlagWords(redFlags);
  return (
    <section className="answer-group" aria-labelledby="group-beyond">
      <div className="answer-group-head">
        <h3 id="group-beyond">{t('hub.beyond')}</h3>
      </div>
      <ul className="answer-rows" role="list">
        <AnswerRow href="#red-flags" name={t('flagsSection.title')} {...flags} />
        <AnswerRow
          href="#fix-tried"
          name={t('fixTried.heading')}
          answer={fix === null ? unanswered : t(`fixTried.${fix}`)}
          open={fix === null}
        />
        <AnswerRow
          href="#take-today"
          name={capital(t('hub.takeToday'))}
          answer={
            takeToday === null
              ? unanswered
              : isAnchor(takeToday)
                ? t(`takeToday.a${takeToday}`)
                : app('answers.dontKnow')
          }
          open={takeToday === null}
        />
      </ul>
      <GutNote />
    </section>
  );
}

function useFlagWords(redFlags: Assessment['redFlags']): { answer: string; open: boolean } {
  const t = useTranslations('checklist');
  const app = useTranslations('app.states');
  const done = askedFlagIds.filter((id) => redFlags[id] !== null).length;
  const fired = askedFlagIds.filter((id) => redFlags[id] === 'yes');
  if (fired.length > 0) {
    const names = fired.map((id) => t(`redFlags.${id}.name`)).join(', ');
    return { answer: t('hub.flagsFired', { names }), open: false };
  }
  if (done === 0) return { answer: app('unanswered'), open: true };
  const isAllNo = askedFlagIds.every((id) => redFlags[id] === 'no' || redFlags[id] === 'past');
  if (isAllNo) return { answer: t('hub.flagsNone'), open: false };
  return { answer: t('hub.flagsAnswered', { done, total: askedFlagIds.length }), open: false };
}
