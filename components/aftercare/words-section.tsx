'use client';

import { useTranslations } from 'next-intl';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';
import type { CommunicationResult } from '@/lib/evaluation';
import { Tool } from './part';

const pairs = [
  'to-other-clients',
  'to-own-team',
  'online',
  'to-successor',
  'to-client',
  'to-prospect',
] as const;

/** What not to say about this client, and what to say instead; thanks and a reference. */
export function WordsSection({ plan }: { plan: CommunicationResult }) {
  const t = useTranslations('aftercare');
  const fill = useFilledText(plan);
  return (
    <Tool id="words" title={t('words.heading')}>
      <p>{t('words.lead')}</p>
      <dl className="grid gap-5">
        {pairs.map((id) => (
          <div key={id}>
            <dt className="font-semibold">{t(`words.pairs.${id}.when`)}</dt>
            <dd>
              <span className="hint">{t('words.notLabel')}:</span> {t(`words.pairs.${id}.not`)}
            </dd>
            <dd>
              <span className="hint">{t('words.insteadLabel')}:</span> {t(`words.pairs.${id}.instead`)}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('thanks.heading')}</h3>
      <p>{t('thanks.lead')}</p>
      <p>{fill(templateOf(t.raw('thanks.referenceOffer')))}</p>
      <p className="hint">{t('thanks.referenceNote')}</p>
      <p className="hint">{t('thanks.testimonialNote')}</p>
    </Tool>
  );
}
