'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { Segment } from '@/components/ui/segment';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { eventFlagIds, type AskedFlagId } from '@/lib/assessment/ids-catalogue';

type Answer = 'no' | 'past' | 'yes' | 'unknown';

const isEvent = (id: AskedFlagId) => (eventFlagIds as readonly AskedFlagId[]).includes(id);

/** One red flag. Something that happened may be over; a fact is so or not. */
export function FlagQuestion({ id }: { id: AskedFlagId }) {
  const t = useTranslations('checklist');
  const { assessment, update } = useAssessment();
  const answer: Answer | null = assessment.redFlags[id];
  const options = [
    { value: 'no' as const, label: t('flagAnswers.no') },
    ...(isEvent(id) ? [{ value: 'past' as const, label: t('flagAnswers.past') }] : []),
    { value: 'yes' as const, label: t(isEvent(id) ? 'flagAnswers.yesStill' : 'flagAnswers.yes') },
    { value: 'unknown' as const, label: t('flagAnswers.unknown') },
  ];
  return (
    <div className="flag">
      <Segment<Answer>
        name={id}
        legend={t(`redFlags.${id}.question`)}
        hint={id === 'lender-promise' ? undefined : t('flagsSection.lawyerMark')}
        options={options}
        narrow="pairs"
        value={answer ?? undefined}
        onChange={(next) =>
          update((draft) => {
            Object.assign(draft.redFlags, { [id]: next });
          })
        }
      />
      <div role="status">{answer !== null && answer !== 'no' && <FlagShown id={id} answer={answer} />}</div>
    </div>
  );
}

/** What an answer other than “no” means: what to do, what it changes, what opens the way, what to ask. */
function FlagShown({ id, answer }: { id: AskedFlagId; answer: Exclude<Answer, 'no'> }) {
  const t = useTranslations('checklist');
  if (answer === 'past' || answer === 'unknown') {
    return (
      <Notice className="mt-4">
        <p>{t(answer === 'past' ? 'flagsSection.past' : 'flagsSection.checkTeam')}</p>
      </Notice>
    );
  }
  return (
    <Notice kind="danger" className="mt-4" title={t(`redFlags.${id}.shown`)}>
      <dl className="flag-terms">
        <div>
          <dt>{t('flagsSection.effect')}</dt>
          <dd>{t(`redFlags.${id}.effect`)}</dd>
        </div>
        <div>
          <dt>{t('flagsSection.opens')}</dt>
          <dd>{t(`redFlags.${id}.opens`)}</dd>
        </div>
        {id !== 'lender-promise' && (
          <div>
            <dt>{t('flagsSection.lawyer')}</dt>
            <dd>{t(`redFlags.${id}.lawyer`)}</dd>
          </div>
        )}
      </dl>
    </Notice>
  );
}
