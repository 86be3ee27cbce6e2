'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Fold } from '@/components/ui/fold';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useInputRange } from '@/components/wizard/case/input-range';
import { pageAddress } from '@/components/wizard/shell/steps';
import type { ResolvedInput } from '@/lib/money/result';
import type { ResultParts } from '../shared-props';

/** The figures behind everything: what this tool assumed, and what was entered, each with its range. */
export function Assumptions({ evaluation, words }: ResultParts) {
  const { money } = evaluation;
  if (money.status !== 'complete') return null;
  const assumed = money.inputs.filter(({ origin }) => origin === 'assumed');
  const entered = money.inputs.filter(({ origin }) => origin !== 'assumed');
  const { t, f } = words;
  return (
    <div className="assumptions">
      {assumed.length > 0 && (
        <Fold summary={t('assumptions.all', { count: f.number(assumed.length) })} className="print-open">
          <InputTable inputs={assumed} caption={t('assumptions.caption')} />
        </Fold>
      )}
      {entered.length > 0 && (
        <Fold
          summary={t('assumptions.enteredAll', { count: f.number(entered.length) })}
          className="print-open"
        >
          <InputTable inputs={entered} caption={t('assumptions.entered')} />
        </Fold>
      )}
    </div>
  );
}

/** Each figure leads to the field where it is answered. */
function InputTable({ inputs, caption }: { inputs: readonly ResolvedInput[]; caption: string }) {
  const t = useTranslations('result.assumptions');
  const address = pageAddress(useLocale(), 'money');
  const { columns, rows } = useInputTable(inputs);
  const linked = rows.map(({ id, cells }) => ({
    id,
    cells: { ...cells, input: <Link href={`${address}#${id}`}>{cells.input}</Link> },
  }));
  return (
    <>
      <p className="hint screen-only">{t('toStep')}</p>
      <DataTable caption={caption} label={caption} columns={columns} rows={linked} />
    </>
  );
}

/** Each figure with its range. */
export function useInputTable(inputs: readonly ResolvedInput[]) {
  const t = useTranslations('result');
  const rangeOf = useInputRange();
  return {
    columns: [
      { key: 'input', label: t('assumptions.input') },
      { key: 'range', label: t('assumptions.range') },
    ],
    rows: inputs.map((input) => ({
      id: input.path,
      cells: {
        input: capitalised(t(`inputs.${input.path as 'client.fee'}`)),
        range: rangeOf(input),
      },
    })),
  };
}
