'use client';

import { useTranslations } from 'next-intl';
import { DateField } from '@/components/ui/date-field';
import { Fold } from '@/components/ui/fold';
import { Segment } from '@/components/ui/segment';
import { TextField } from '@/components/ui/text-field';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import type { CommunicationResult } from '@/lib/evaluation';

const talkTexts = ['meetingTime', 'meetingPlace'] as const;
const peopleTexts = ['contactName', 'contactTitle', 'senderName', 'senderTitle', 'handoverContact'] as const;
const wordTexts = ['specificThanks', 'focusArea', 'openWork', 'transitionOffer'] as const;
type TextKey = (typeof talkTexts)[number] | (typeof peopleTexts)[number] | (typeof wordTexts)[number];

const longest: Record<TextKey, number> = {
  meetingTime: 20,
  meetingPlace: 120,
  contactName: 80,
  contactTitle: 80,
  senderName: 80,
  senderTitle: 80,
  handoverContact: 80,
  specificThanks: 200,
  focusArea: 120,
  openWork: 300,
  transitionOffer: 200,
};

/** Who talks to whom, when and how; every name is optional and stays in this browser. */
export function PeopleForm({ plan }: { plan: CommunicationResult }) {
  const t = useTranslations('communication.fields');
  const { readOnly } = useAssessment();
  return (
    <fieldset disabled={readOnly} className="contents">
      <h2 className="h3">{t('talk.title')}</h2>
      <MeetingFields plan={plan} />
      <Texts keys={talkTexts} />
      <Fold summary={t('people.title')}>
        <p className="hint">{t('people.lead')}</p>
        <Honorific />
        <Texts keys={peopleTexts} />
      </Fold>
      <Fold summary={t('words.title')}>
        <p className="hint">{t('words.lead')}</p>
        <Texts keys={wordTexts} />
      </Fold>
    </fieldset>
  );
}

function MeetingFields({ plan }: { plan: CommunicationResult }) {
  const t = useTranslations('communication.fields');
  const f = useFormat();
  const { assessment, update } = useAssessment();
  const { channel, meetingDate } = assessment.communication;
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
        value={channel}
        onChange={(value) => update({ communication: { channel: value } })}
      />
      <DateField
        id="meetingDate"
        label={t('meetingDate.label')}
        hint={suggested ? t('meetingDate.hint', { date: suggested }) : undefined}
        value={meetingDate ?? undefined}
        onChange={(value) => update({ communication: { meetingDate: value ?? null } })}
      />
    </>
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

function Texts({ keys }: { keys: readonly TextKey[] }) {
  const t = useTranslations('communication.fields');
  const { assessment, update } = useAssessment();
  return (
    <>
      {keys.map((key) => (
        <TextField
          key={key}
          id={key}
          label={t(`${key}.label`)}
          hint={t(`${key}.hint`)}
          maxLength={longest[key]}
          value={assessment.communication[key]}
          onChange={(event) => update({ communication: { [key]: event.currentTarget.value } })}
        />
      ))}
    </>
  );
}
