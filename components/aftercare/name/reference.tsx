'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { templateOf, useFilledText } from '@/components/wizard/case/slot-words';
import { pageAddress } from '@/components/wizard/shell/steps';
import type { CommunicationResult } from '@/lib/evaluation';
import { CopyText } from '../copy-text';
import { Tool } from '../part';

/** Thanks, a reference offered, and a reference asked for. */
export function ReferenceTool({ plan }: { plan: CommunicationResult }) {
  const t = useTranslations('aftercare');
  const fill = useFilledText(plan);
  const locale = useLocale();
  return (
    <Tool id="reference" title={t('reference.heading')} lead={t('thanks.lead')}>
      <CopyText text={fill(templateOf(t.raw('thanks.referenceOffer')))} />
      <p className="hint">{t('thanks.referenceNote')}</p>
      <h4>{t('reference.ask')}</h4>
      <p>{t('thanks.testimonialNote')}</p>
      <CopyText text={fill(templateOf(t.raw('reference.askText')))} />
      <p className="screen-only">
        {t('reference.papers')}{' '}
        <Link href={pageAddress(locale, 'communication')}>{t('reference.toPapers')}</Link>
      </p>
    </Tool>
  );
}
