'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { MoneyField } from '@/components/ui/money-field';
import { useFormat } from '@/components/wizard/use-format';
import { readQuantity } from '@/lib/money/inputs';
import { useFormNews } from './form-context';
import { specOf } from './quantity-echo';
import { isMoney, parserFor, readTyped, writeTyped } from './reading';
import { useMoneyScale } from './use-money-scale';
import type { QuantityState } from './use-quantity';
import { useUnits } from './use-units';

/** Low and high ends around the figure above, or no range at all. */
export function OwnRange({ state }: { state: QuantityState }) {
  const t = useTranslations('app.sure');
  const form = useTranslations('money.form');
  const { entry } = state;
  return (
    <>
      <p className="hint">{t('rangeHelp')}</p>
      <div className="range-ends">
        <RangeEnd state={state} end="low" />
        <RangeEnd state={state} end="high" />
      </div>
      <Checkbox
        label={form('exact')}
        checked={entry.mode === 'exact'}
        onChange={(event) => {
          if (event.target.checked) state.type({ mode: 'exact' });
          else state.chooseCertainty('recorded');
        }}
      />
    </>
  );
}

function RangeEnd({ state, end }: { state: QuantityState; end: 'low' | 'high' }) {
  const t = useTranslations('app.sure');
  const format = useFormat();
  const units = useUnits();
  const { errors } = useFormNews();
  const { path, display, entry } = state;
  const counted = useCounted(state);
  const text = entry.mode === 'range' ? entry[end] : '';
  const typed = readTyped(text, display, format);
  const write = (value: number) => writeTyped(value, display, format);
  const type = (value: string) => {
    const other = end === 'low' ? 'high' : 'low';
    const kept = entry.mode === 'range' ? entry[other] : counted ? write(counted[other]) : '';
    const isEmpty = value.trim() === '' && kept === '';
    state.type({ mode: isEmpty ? 'sure' : 'range', [end]: value, [other]: kept });
  };
  return (
    <MoneyField
      id={`${path}.${end}`}
      label={t(end === 'low' ? 'lowest' : 'highest')}
      error={errors.get(`${path}.${end}`)}
      value={typed.kind === 'value' && !state.isDraft ? typed.value : undefined}
      kept={state.isDraft ? text : undefined}
      parse={parserFor(display, format)}
      format={write}
      onChange={(_value, _reading, value) => type(value)}
      onBlur={state.leave}
      placeholder={counted && entry.mode !== 'range' ? write(counted[end]) : undefined}
      scale={useMoneyScale(display)}
      prefix={isMoney(display) ? format.sign.trim() : undefined}
      suffix={units.suffix(display)}
    />
  );
}

/** The range that counts now, as a start for one's own. */
function useCounted({ path, quantity }: QuantityState) {
  const spec = specOf(path);
  return spec && readQuantity(quantity, spec);
}
