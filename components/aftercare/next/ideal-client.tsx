'use client';

import { useTranslations } from 'next-intl';
import { SectionForm, SectionText } from '@/components/wizard/form/section-form';
import { useFromLink } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { Tool } from '../part';

/** Whom to serve, for what, why this firm and what proves it: four answers that make one sentence. */
export function IdealClientTool() {
  const t = useTranslations('aftercare');
  return (
    <Tool id="next-client" title={t('next.heading')} lead={t('next.lead')}>
      <SectionForm section="aftercare">
        <SectionText
          name="targetMarket"
          lines="several"
          label={t('next.targetMarket.label')}
          hint={t('next.targetMarket.hint')}
        />
        <SectionText
          name="clientProblem"
          lines="several"
          label={t('ideal.clientProblem.label')}
          hint={t('ideal.clientProblem.hint')}
        />
        <SectionText
          name="valueProposition"
          lines="several"
          label={t('next.valueProposition.label')}
          hint={t('next.valueProposition.hint')}
        />
        <SectionText
          name="proof"
          lines="several"
          label={t('ideal.proof.label')}
          hint={t('ideal.proof.hint')}
        />
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
