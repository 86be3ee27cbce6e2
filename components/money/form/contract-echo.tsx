'use client';

import { useTranslations } from 'next-intl';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { useFormat } from '@/components/wizard/use-format';
import { daysBetween } from '@/lib/calendar/iso-date';

/** The last day on which a renewal can be refused, where the contract has one. */
export function ContractEndEcho() {
  const t = useTranslations('money.form');
  const format = useFormat();
  const { today } = useSnapshot();
  const deadline = useGroundwork()?.route.nonRenewalDeadline;
  if (!deadline || !today) return null;
  const date = format.date(deadline);
  return daysBetween(today, deadline) < 0 ? t('deadlinePassed', { date }) : t('deadline', { date });
}
