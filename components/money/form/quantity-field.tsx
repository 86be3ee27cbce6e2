'use client';

import { useTranslations } from 'next-intl';
import { memo, type ReactNode } from 'react';
import { MoneyField } from '@/components/ui/money-field';
import { Segment } from '@/components/ui/segment';
import { useFormat } from '@/components/wizard/use-format';
import { QuantityEcho } from './quantity-echo';
import { boundsOf } from './bounds';
import { FieldTools } from './quantity-tools';
import { useFormNews } from './form-context';
import type { Path } from './paths';
import type { Display } from './questions-catalogue';
import { isMoney, parserFor, writeTyped } from './reading';
import { likelyOf } from './entry';
import { useLeaving } from './use-leaving';
import { useMoneyScale } from './use-money-scale';
import { useQuantity, type Certainty, type QuantityState } from './use-quantity';
import { useControlName } from './use-control-name';
import { useUnits } from './use-units';

type QuantityFieldProps = {
  path: Path;
  display: Display;
  label: ReactNode;
  hint?: ReactNode;
  /** Where the figure is found, and what is taken while it is unknown. */
  where?: ReactNode;
  assumed?: ReactNode;
  placeholder?: string;
};

/** An uncertain figure: typed freely, echoed in words with the range that counts, and how sure one is. */
export const QuantityField = memo(function QuantityField({
  path,
  display,
  label,
  hint,
  where,
  assumed,
  placeholder,
}: QuantityFieldProps) {
  const format = useFormat();
  const units = useUnits();
  const state = useQuantity(path, display);
  const { errors, warnings } = useFormNews();
  const { isUnread, leave } = useLeaving(state);
  const likely = likelyOf(state.quantity);
  const warning = warnings.get(path);
  const scale = useMoneyScale(display);
  return (
    <div className="quantity">
      <MoneyField
        id={path}
        label={label}
        hint={hint}
        error={errors.get(path)}
        value={state.isDraft ? undefined : (likely ?? undefined)}
        kept={state.isDraft ? state.entry.likely : undefined}
        parse={parserFor(display, format)}
        format={(value) => writeTyped(value, display, format)}
        onChange={(_value, _reading, text) => state.type({ likely: text })}
        onBlur={leave}
        prefix={isMoney(display) ? format.sign.trim() : undefined}
        suffix={units.suffix(display)}
        placeholder={placeholder}
        scale={scale}
        signed={boundsOf(path).min < 0}
        unread={isUnread}
        echo={<QuantityEcho state={state} assumed={assumed} />}
      >
        <Sureness state={state} />
      </MoneyField>
      {warning != null && <p className="warning">{warning}</p>}
      <FieldTools state={state} where={where} assumed={assumed} />
    </div>
  );
});

const bands = {
  recorded: 'narrow',
  close: 'short',
  rough: 'middle',
  guess: 'wide',
  unknown: 'unknown',
} as const;

function Sureness({ state }: { state: QuantityState }) {
  const t = useTranslations();
  const name = useControlName()(state.path);
  const options = (Object.keys(bands) as Certainty[]).map((value) => ({
    value,
    label: t(`app.sure.${value}.label`),
    band: bands[value],
  }));
  return (
    <Segment
      name={`${state.path}.sure`}
      legend={`${t('money.form.sure')} ${name ?? ''}`}
      legendHidden
      narrow="row"
      options={options}
      value={state.certainty}
      onChange={state.chooseCertainty}
    />
  );
}
