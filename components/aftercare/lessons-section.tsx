'use client';

import { useTranslations } from 'next-intl';
import { SectionForm, SectionText } from '@/components/wizard/form/section-form';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { Tool } from './part';

const lessons = ['lessonWentWell', 'lessonBetter', 'lessonPrevent'] as const;
const nextClient = ['targetMarket', 'valueProposition', 'channels'] as const;

type TextsProps = { part: 'lessons' | 'next'; keys: typeof lessons | typeof nextClient };

function Texts({ part, keys }: TextsProps) {
  const t = useTranslations('aftercare');
  return (
    <SectionForm section="aftercare">
      {keys.map((key) => (
        <SectionText
          key={key}
          name={key}
          lines="several"
          label={t(`${part}.${key}.label` as 'lessons.lessonBetter.label')}
          hint={t(`${part}.${key}.hint` as 'lessons.lessonBetter.hint')}
        />
      ))}
    </SectionForm>
  );
}

/** Three questions of reflection, with a policy for each of what hurt most here. */
export function LessonsSection({ hurt }: { hurt: readonly IndicatorId[] }) {
  const t = useTranslations('aftercare.lessons');
  return (
    <Tool id="lessons" title={t('heading')}>
      <p>{t('lead')}</p>
      <Texts part="lessons" keys={lessons} />
      {hurt.length > 0 && (
        <>
          <h3>{t('suggestionsHeading')}</h3>
          <ul className="grid list-disc gap-2 pl-5">
            {hurt.map((id) => (
              <li key={id}>{t(`policies.${id}`)}</li>
            ))}
          </ul>
        </>
      )}
    </Tool>
  );
}

/** Whom to serve next, why they would choose this firm, and how they find it. */
export function NextClientSection() {
  const t = useTranslations('aftercare.next');
  return (
    <Tool id="next" title={t('heading')}>
      <p>{t('lead')}</p>
      <Texts part="next" keys={nextClient} />
      <h3>{t('practice.heading')}</h3>
      <ul className="grid list-disc gap-2 pl-5">
        {(['network', 'clients', 'events', 'social', 'partners'] as const).map((id) => (
          <li key={id}>{t(`practice.${id}`)}</li>
        ))}
      </ul>
      <p className="hint">{t('patience')}</p>
    </Tool>
  );
}

/** Signs to look for in a prospect, the most painful of this client first. */
export function ScreeningSection({ hurt }: { hurt: readonly IndicatorId[] }) {
  const t = useTranslations('aftercare.screening');
  if (hurt.length === 0) return null;
  return (
    <Tool id="screening" title={t('heading')}>
      <p>{t('lead')}</p>
      <ol className="grid list-decimal gap-2 pl-5">
        {hurt.map((id) => (
          <li key={id}>{t(`signs.${id}`)}</li>
        ))}
        <li>{t('signs.concentration')}</li>
      </ol>
      <p className="hint">{t('note')}</p>
    </Tool>
  );
}
