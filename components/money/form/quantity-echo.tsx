'use client';

import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import { quantityCatalogue } from '@/lib/assessment/quantities-catalogue';
import type { QuantitySpec } from '@/lib/assessment/quantity';
import { readQuantity } from '@/lib/money/inputs';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { importBasisOf } from '@/lib/import/import-basis';
import { useFormNews } from './form-context';
import type { Path } from './paths';
import { monthlyOf, twoEnds, writeTyped } from './reading';
import { useExample, useFaultWords } from './use-fault-words';
import type { QuantityState } from './use-quantity';
import { useUnits } from './use-units';

/** What the calculation knows of a figure; null for one that is no uncertain quantity. */
export function specOf(path: Path): QuantitySpec | null {
  const [section, key] = path.split('.') as [keyof typeof quantityCatalogue, string];
  const specs = quantityCatalogue[section] as Record<string, QuantitySpec> | undefined;
  return specs?.[key] ?? null;
}

type QuantityEchoProps = { state: QuantityState; assumed?: ReactNode };

/** Below the box: the figure in words and the range that counts; or what is taken while there is none. */
export function QuantityEcho({ state, assumed }: QuantityEchoProps) {
  const { read, quantity, entry, path } = state;
  const { used } = useFormNews();
  if (read.kind === 'fault') return <FaultEcho state={state} />;
  if (read.kind === 'value') return <CountedEcho state={state} />;
  // One of the first eight that is still to come is asked for, not excused.
  const isWaiting = assumed != null && quantity === null && entry.mode !== 'range' && !used.has(path);
  return isWaiting ? null : (assumed ?? <AssumedEcho state={state} />);
}

function CountedEcho({ state }: { state: QuantityState }) {
  const t = useTranslations();
  const units = useUnits();
  const { path, display, quantity, read } = state;
  const spec = specOf(path);
  const value = read.kind === 'value' ? read.value : null;
  const estimate = spec && readQuantity(value, spec);
  if (!estimate) return null;
  const plain = (amount: number) => units.amount(amount, display);
  const imported = typeof quantity === 'object' && quantity !== null && quantity.origin === 'imported';
  return (
    <>
      <b>= {units.withTime(estimate.likely, display)}</b>
      {', '}
      {estimate.low === estimate.high
        ? t('money.form.exactly')
        : t('app.units.counted', { low: plain(estimate.low), high: plain(estimate.high) })}
      {imported && <ImportedFrom path={path} />}
    </>
  );
}

/** What an imported figure rests on: “from your figures, 14 invoices”. */
function ImportedFrom({ path }: { path: Path }) {
  const t = useTranslations('money.form');
  const { ownFigures } = useAssessment().assessment;
  const basis = importBasisOf(path);
  const count = basis === null ? 0 : ownFigures[basis];
  return `, ${basis && count > 0 ? t(`importedFrom.${basis}`, { count }) : t('imported')}`;
}

function Meant({ state, amounts }: { state: QuantityState; amounts: readonly number[] }) {
  const format = useFormat();
  const take = (amount: number) => {
    state.take(amount);
    document.getElementById(state.path)?.focus();
  };
  return amounts.map((amount) => (
    <Fragment key={amount}>
      {' '}
      <button type="button" className="link-button" onClick={() => take(amount)}>
        {format.money(amount)}
      </button>
    </Fragment>
  ));
}

/** What is wrong while it is being typed, and the amounts that were more likely meant, one press away. */
function FaultEcho({ state }: { state: QuantityState }) {
  const t = useTranslations('money.form');
  const example = useExample();
  const say = useFaultWords();
  const format = useFormat();
  const units = useUnits();
  const { errors } = useFormNews();
  const { read, display, path } = state;
  if (read.kind !== 'fault' || read.at !== 'likely') return null;
  const { fault } = read;
  if (fault.code === 'ambiguous') {
    return (
      <span className="meant">
        {t('ambiguous')}
        <Meant state={state} amounts={fault.readings} />
      </span>
    );
  }
  const monthly = fault.code === 'other-period' ? monthlyOf(fault.value, fault.per, display) : null;
  if (monthly !== null && fault.code === 'other-period') {
    return (
      <span className="meant">
        {t('perMonthMeans')}
        <Meant state={state} amounts={[monthly]} />
      </span>
    );
  }
  const ends = twoEnds(state.entry.likely, display, format);
  if (ends) {
    const [low, high] = ends;
    const write = (value: number) => writeTyped(value, display, format);
    const take = () => {
      state.type({ mode: 'range', low: write(low), likely: write((low + high) / 2), high: write(high) });
      document.getElementById(path)?.focus();
    };
    return (
      <span className="meant">
        {t('span')}{' '}
        <button type="button" className="link-button" onClick={take}>
          {t('spanEnds', { low: units.amount(low, display), high: units.amount(high, display) })}
        </button>
      </span>
    );
  }
  if (errors.has(path)) return null;
  return fault.code === 'unreadable'
    ? t('unreadable', { example: example(display) })
    : say(fault, path, display);
}

/** The range the tool takes while a figure is unknown: from the calculation if it runs, else from the catalogue. */
export function AssumedEcho({ state }: { state: QuantityState }) {
  const t = useTranslations('money.form');
  const units = useUnits();
  const { used } = useFormNews();
  const { path, display } = state;
  const spec = specOf(path);
  const resolved = used.get(path);
  const taken =
    resolved?.origin === 'assumed' ? resolved : typeof spec?.fallback === 'object' ? spec.fallback : null;
  if (taken) {
    const plain = (amount: number) => units.amount(amount, display);
    return taken.low === taken.high
      ? t('assumedOne', { value: plain(taken.likely) })
      : t('assumed', { low: plain(taken.low), high: plain(taken.high), likely: plain(taken.likely) });
  }
  if (spec?.fallback === 'required') return t('required');
  return used.size > 0 ? t('leftOut') : t('assumedLater');
}
