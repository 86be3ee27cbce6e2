'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Fold } from '@/components/ui/fold';
import { MoneyField, type Reading } from '@/components/ui/money-field';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { useScale } from '@/components/wizard/use-scale';
import { quantitySpecOf } from '@/lib/assessment/quantities-catalogue';
import type { Quantity } from '@/lib/assessment/quantity';

/** What is asked, its words in the Money step, and what one counts for where it is typed. */
const asked = [
  { key: 'leadsPerMonth', words: 'leads', per: 1 },
  { key: 'winRate', words: 'win-rate', per: 10 },
  { key: 'averageFee', words: 'average-fee', per: 1 },
  { key: 'salesCycle', words: 'sales-cycle', per: 1 },
  { key: 'onboarding', words: 'onboarding', per: 1 },
] as const;

type Asked = (typeof asked)[number];

/** Leads, win rate, fee and cycle: the figures of the Money step, typed where they are needed. */
export function SellingFigures() {
  const t = useTranslations('rebuild.pipeline');
  const { readOnly } = useAssessment();
  return (
    <Fold summary={t('fields')}>
      <fieldset disabled={readOnly} className="stack">
        <p className="hint">{t('fieldsHint')}</p>
        {asked.map((one) => (
          <SellingField key={one.key} name={one.key} words={one.words} per={one.per} />
        ))}
      </fieldset>
    </Fold>
  );
}

function likelyOf(quantity: Quantity): number | undefined {
  if (quantity === null || quantity === 'unknown') return undefined;
  return typeof quantity === 'number' ? quantity : quantity.likely;
}

/** A figure put in keeps how sure one was; a range gives way to it. */
function withLikely(quantity: Quantity, likely: number): Quantity {
  const sure =
    typeof quantity === 'object' && quantity !== null && 'sure' in quantity ? quantity.sure : 'close';
  return typeof quantity === 'number' ? likely : { likely, sure };
}

function SellingField({ name, words, per }: Omit<Asked, 'key'> & { name: Asked['key'] }) {
  const t = useTranslations();
  const f = useFormat();
  const { assessment, update } = useAssessment();
  const [isUnreadable, setUnreadable] = useState(false);
  const quantity = assessment.replacement[name];
  const likely = likelyOf(quantity);
  const { min, max } = quantitySpecOf(`replacement.${name}`);
  const scale = useScale();
  const parse = (text: string): Reading => {
    if (text.trim() === '') return 'empty';
    const parsed = f.parseNumber(text, words === 'average-fee' || words === 'leads' ? 'month' : undefined);
    return parsed.ok && parsed.value / per >= min && parsed.value / per <= max ? parsed.value : 'unreadable';
  };
  const put = (value: number | undefined, reading: Reading) => {
    setUnreadable(reading === 'unreadable');
    update({
      replacement: { [name]: value === undefined ? null : withLikely(quantity, value / per) },
    });
  };
  const suffix = { leads: undefined, 'win-rate': t('money.form.ofTen'), 'average-fee': undefined };
  return (
    <MoneyField
      id={`replacement.${name}`}
      label={t(`money.more.${words}.label`)}
      hint={t(`money.more.${words}.hint`)}
      error={isUnreadable ? t('rebuild.pipeline.unreadable') : undefined}
      value={likely === undefined ? undefined : likely * per}
      parse={parse}
      format={(value) => f.number(value, 2)}
      onChange={put}
      scale={words === 'average-fee' ? scale : undefined}
      prefix={words === 'average-fee' ? f.sign.trim() : undefined}
      suffix={words in suffix ? suffix[words as 'leads'] : t('app.units.monthsSuffix')}
    />
  );
}
