'use client';

import { useTranslations } from 'next-intl';
import { SectionForm, SectionText } from '@/components/wizard/form/section-form';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { Tool } from '../part';

const questions = [
  ['targetMarket', 'next.targetMarket'],
  ['clientProblem', 'ideal.clientProblem'],
  ['valueProposition', 'next.valueProposition'],
  ['proof', 'ideal.proof'],
] as const;

/** Whom to serve, for what, why this firm and what proves it: four answers that make one sentence. */
export function IdealClientTool() {
  const t = useTranslations('aftercare');
  const isFromLink = useFromLink();
  const { aftercare } = useAssessment().assessment;
  const shown = questions.filter(([key]) => !isFromLink || aftercare[key] !== '');
  return (
    <Tool id="next-client" title={t('next.heading')} lead={isFromLink ? undefined : t('next.lead')}>
      <SectionForm section="aftercare">
        {shown.map(([key, words]) => (
          <SectionText
            key={key}
            name={key}
            lines="several"
            label={t(`${words}.label`)}
            hint={isFromLink ? undefined : t(`${words}.hint`)}
          />
        ))}
      </SectionForm>
      <Offer />
    </Tool>
  );
}

const withoutStop = (text: string) => text.trim().replace(/[.;,]+$/, '');

function Offer() {
  const t = useTranslations('aftercare.ideal');
  const wizard = useTranslations('wizard.readonly');
  const isFromLink = useFromLink();
  const { targetMarket, clientProblem, valueProposition, proof } = useAssessment().assessment.aftercare;
  const texts = [targetMarket, clientProblem, valueProposition, proof].map(withoutStop);
  const [market = '', problem = '', value = '', shown = ''] = texts;
  return (
    <div className="stack-tight">
      <h4>{t('sentence')}</h4>
      {texts.every((text) => text !== '') ? (
        <blockquote>{t('whole', { market, problem, value, proof: shown })}</blockquote>
      ) : (
        <p className="hint">{isFromLink ? wizard('blocked') : t('missing')}</p>
      )}
    </div>
  );
}
