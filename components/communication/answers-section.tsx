'use client';

import { useTranslations } from 'next-intl';
import { Fold } from '@/components/ui/fold';
import { Section } from '@/components/ui/section';
import type { CommunicationResult } from '@/lib/evaluation';
import { useAnswers } from './use-answers';

/** What the client may say, and two sentences to answer with. */
export function AnswersSection({ plan }: { plan: CommunicationResult }) {
  const t = useTranslations('communication');
  const answers = useAnswers(plan);
  if (answers.length === 0) return null;
  return (
    <Section id="answers" title={t('saysHeading')}>
      <p>{t('saysLead')}</p>
      <div>
        {answers.map(({ id, quote, answer, ifPersonal, dont }) => (
          <Fold key={id} summary={quote} className="print-open print-summary">
            <p>{answer}</p>
            {ifPersonal && (
              <p className="mt-2">
                <b>{t('saysVariants.answerPersonal')}:</b> {ifPersonal}
              </p>
            )}
            <p className="hint mt-2">
              <b>{t('dontLabel')}:</b> {dont}
            </p>
          </Fold>
        ))}
      </div>
    </Section>
  );
}
