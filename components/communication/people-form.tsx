'use client';

import { useTranslations } from 'next-intl';
import { Segment } from '@/components/ui/segment';
import { SectionDate, SectionFold, SectionForm, SectionText } from '@/components/wizard/form/section-form';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { ToneCheck } from '@/components/wizard/papers/tone-check';
import { useFormat } from '@/components/wizard/use-format';
import type { CommunicationResult, Evaluation } from '@/lib/evaluation';
import { AvoidDates } from './dates/avoid-dates';
import { WishedEnd } from './dates/wished-end';
import { HoursCap } from './hours-cap';

const talkTexts = ['meetingTime', 'meetingPlace'] as const;
const peopleTexts = ['contactName', 'contactTitle', 'senderName', 'senderTitle', 'handoverContact'] as const;
const wordTexts = ['specificThanks', 'focusArea', 'openWork', 'transitionOffer'] as const;
const paperTexts = ['city', 'firmAddress', 'firmEmail', 'bankAccount'] as const;

/** Who talks to whom, when and how; every name is optional and stays in this browser. */
export function PeopleForm({ evaluation }: { evaluation: Evaluation }) {
  const plan = evaluation.communication;
  const t = useTranslations('communication.fields');
  return (
    <SectionForm section="communication">
      <h2 className="h3 mb-4">{t('talk.title')}</h2>
      <MeetingFields evaluation={evaluation} />
      <SectionFold names={talkTexts} summary={t('around.title')} className="mt-8">
        <WishedEnd evaluation={evaluation} />
        <AvoidDates />
        <Texts keys={talkTexts} />
        <NoteTaker />
      </SectionFold>
      <SectionFold names={peopleTexts} summary={t('people.title')}>
        <p className="hint mb-4">{t('people.lead')}</p>
        <Honorific />
        <Texts keys={peopleTexts} />
      </SectionFold>
      <SectionFold names={wordTexts} summary={t('words.title')}>
        <p className="hint">{t('words.lead')}</p>
        <Texts keys={wordTexts} />
        <HoursCap />
        <OwnWordsTone plan={plan} />
      </SectionFold>
      <SectionFold names={paperTexts} summary={t('papers.title')}>
        <p className="hint">{t('papers.lead')}</p>
        <Texts keys={paperTexts} />
      </SectionFold>
    </SectionForm>
  );
}

/** One's own words, looked through while they are written. */
function OwnWordsTone({ plan }: { plan: CommunicationResult }) {
  const { communication } = useAssessment().assessment;
  return <ToneCheck text={wordTexts.map((key) => communication[key]).join('\n')} doc="script" plan={plan} />;
}

function MeetingFields({ evaluation }: { evaluation: Evaluation }) {
  const plan = evaluation.communication;
  const t = useTranslations('communication.fields');
  const f = useFormat();
  const { assessment, update } = useAssessment();
  const suggested = plan.meetingDate ? f.dateWithDay(plan.meetingDate) : null;
  return (
    <>
      <Segment
        name="channel"
        legend={t('channel.label')}
        hint={t('channel.hint')}
        options={[
          { value: 'in-person', label: t('channel.options.in-person') },
          { value: 'video', label: t('channel.options.video') },
        ]}
        value={assessment.communication.channel}
        onChange={(value) => update({ communication: { channel: value } })}
      />
      <SectionDate
        name="meetingDate"
        label={t('meetingDate.label')}
        hint={suggested ? t('meetingDate.hint', { date: suggested }) : undefined}
      />
    </>
  );
}

/** Who writes down what is said: named in the minutes. */
function NoteTaker() {
  const t = useTranslations('communication.fields.noteTaker');
  const app = useTranslations('app.answers');
  const { assessment, update } = useAssessment();
  const { noteTaker } = assessment.communication;
  return (
    <div className="mt-6">
      <Segment
        name="noteTaker"
        legend={t('label')}
        hint={t('hint')}
        options={[
          { value: 'yes', label: app('yes') },
          { value: 'no', label: app('no') },
        ]}
        value={noteTaker === 'unknown' ? undefined : (noteTaker ?? undefined)}
        onChange={(value) => update({ communication: { noteTaker: value } })}
      />
    </div>
  );
}

function Honorific() {
  const t = useTranslations('communication');
  const { assessment, update } = useAssessment();
  const { honorific } = assessment.communication;
  return (
    <Segment
      name="honorific"
      legend={t('fields.honorific.label')}
      hint={t('fields.honorific.hint')}
      options={(['bapak', 'ibu', 'both'] as const).map((value) => ({
        value,
        label: t(`phrases.honorific.${value}`),
      }))}
      value={honorific === 'unknown' ? undefined : (honorific ?? undefined)}
      onChange={(value) => update({ communication: { honorific: value } })}
    />
  );
}

type TextsProps = { keys: typeof talkTexts | typeof peopleTexts | typeof wordTexts | typeof paperTexts };

function Texts({ keys }: TextsProps) {
  const t = useTranslations('communication.fields');
  return (
    <>
      {keys.map((key) => (
        <SectionText key={key} name={key} label={t(`${key}.label`)} hint={t(`${key}.hint`)} />
      ))}
    </>
  );
}
