'use client';

import { useTranslations } from 'next-intl';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { dutyList } from '@/lib/aftercare/duty-list';
import { owedInAll } from '@/lib/aftercare/receivables';
import { houseRules } from '@/lib/aftercare/rules';
import type { Evaluation } from '@/lib/evaluation';

/** Where each part stands, in a phrase below its name. */
export function usePartStatus({ aftercare }: Evaluation) {
  const t = useTranslations('aftercare.status');
  const f = useFormat();
  const { assessment } = useAssessment();
  const { receivables, publicLine, rules, ownRules, prospects } = assessment.aftercare;
  const duties = dutyList(assessment, aftercare.duties);
  const done = duties.filter(({ doneOn }) => doneOn !== null).length;
  const owed = owedInAll(Object.values(receivables));
  const counts = { done, total: duties.length };
  const kept = Object.values(houseRules(rules)).flat().length + ownRules.length;
  const screened = Object.keys(prospects).length;
  const leave = owed > 0 ? t('owed', { ...counts, amount: f.money(owed) }) : t('leave', counts);
  return {
    leave: duties.length + owed > 0 ? leave : t('own'),
    name: publicLine.trim() === '' ? t('nameOpen') : t('nameSet'),
    lessons: kept > 0 ? t('lessonsKept', { count: kept }) : t('lessonsOpen'),
    next: screened > 0 ? t('nextKept', { count: screened }) : t('nextOpen'),
  };
}
