'use client';

import { useTranslations } from 'next-intl';
import { SumTable, type SumRow } from '@/components/ui/sum-table';
import { capitalised } from '@/components/wizard/case/capitalised';
import type { Messages } from '@/lib/messages/load';

type Explained = Messages['money']['howCome'];
/** The figures whose formula stands in the messages. */
export type FigureId = {
  [K in keyof Explained]: Explained[K] extends { formula: string } ? K : never;
}[keyof Explained];

type HowComeProps = { figure: FigureId; rows: readonly SumRow[]; note?: string };

/** Where a figure comes from: its formula in words, then what went into it. */
export function HowCome({ figure, rows, note }: HowComeProps) {
  const t = useTranslations('money.howCome');
  return <SumTable title={t('heading')} lead={useFormula(figure)} rows={rows} note={note} />;
}

export function useFormula(figure: FigureId): string {
  const t = useTranslations('money.howCome');
  return `${capitalised(t(`${figure}.formula`))}.`;
}

/** What a figure is called at the head of a line. */
export function useFigureName() {
  const t = useTranslations('money.howCome');
  return (figure: FigureId): string => capitalised(t(`${figure}.name`));
}
