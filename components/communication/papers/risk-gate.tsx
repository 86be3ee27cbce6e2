'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { Notice } from '@/components/ui/notice';
import { pageAddress } from '@/components/wizard/shell/steps';
import type { LetterChoice } from '@/lib/communication/letters';

type Props = { gate: Exclude<LetterChoice['gate'], null>; onAcknowledge: () => void };

/**
 * Stands in place of a one-sided letter while nothing allows it. Without a clause the risk can be acknowledged, for this
 * visit only; where a lawyer has to come first there is nothing to tick.
 */
export function RiskGate({ gate, onAcknowledge }: Props) {
  const t = useTranslations('communication.letterUi');
  const locale = useLocale();
  return (
    <Notice kind="danger" title={t('gateHeading')}>
      <p>{t(`gates.${gate}`)}</p>
      {gate === 'no-clause' ? (
        <Checkbox label={t('acknowledge')} hint={t('acknowledgeHint')} onChange={onAcknowledge} />
      ) : (
        <p className="mt-2">
          <Link className="link-button" href={pageAddress(locale, 'checklist')}>
            {t('sayConsulted')}
          </Link>
        </p>
      )}
    </Notice>
  );
}
