'use client';

import { useTranslations } from 'next-intl';
import { Tool } from '../part';

const pairs = [
  'to-other-clients',
  'to-own-team',
  'online',
  'to-successor',
  'to-client',
  'to-prospect',
] as const;

/** What not to say about this client, and what to say instead. */
export function WordsTool() {
  const t = useTranslations('aftercare.words');
  return (
    <Tool id="words" title={t('heading')} lead={t('lead')}>
      <dl className="grid gap-5">
        {pairs.map((id) => (
          <div key={id}>
            <dt className="font-semibold">{t(`pairs.${id}.when`)}</dt>
            <dd>
              <span className="hint">{t('notLabel')}:</span> {t(`pairs.${id}.not`)}
            </dd>
            <dd>
              <span className="hint">{t('insteadLabel')}:</span> {t(`pairs.${id}.instead`)}
            </dd>
          </div>
        ))}
      </dl>
    </Tool>
  );
}
