'use client';

import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { Section } from '@/components/ui/section';
import type { CommunicationResult } from '@/lib/evaluation';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';

const sayings = [
  'says-counter-offer',
  'says-why',
  'says-anger',
  'says-wont-pay',
  'says-stay-longer',
  'says-hire-staff',
  'says-refund',
  'says-review',
] as const;

/** The answer that belongs to the way the conversation goes; the plain one otherwise. */
function answerKey(id: (typeof sayings)[number], mode: CommunicationResult['mode']): string {
  if (id === 'says-counter-offer' && mode === 'renegotiate') return `says.${id}.answerRenegotiate`;
  if (id === 'says-counter-offer' && (mode === 'mutual' || mode === 'phase-down'))
    return `says.${id}.answerMutual`;
  return `says.${id}.answer`;
}

/** What the client may say, and two sentences to answer with. */
export function AnswersSection({ plan }: { plan: CommunicationResult }) {
  const t = useTranslations('communication');
  const fill = useFilledText(plan);
  return (
    <Section id="answers" title={t('saysHeading')}>
      <p>{t('saysLead')}</p>
      <div>
        {sayings.map((id) => (
          <Fold key={id} summary={t(`says.${id}.quote`)}>
            <p>{fill(templateOf(t.raw(answerKey(id, plan.mode) as 'saysLead')))}</p>
            {id === 'says-anger' && (
              <p className="mt-2">
                <b>{t('saysVariants.answerPersonal')}:</b>{' '}
                {fill(templateOf(t.raw('says.says-anger.answerPersonal')))}
              </p>
            )}
            <p className="hint mt-2">
              <b>{t('dontLabel')}:</b> {t(`says.${id}.dont`)}
            </p>
          </Fold>
        ))}
      </div>
    </Section>
  );
}
