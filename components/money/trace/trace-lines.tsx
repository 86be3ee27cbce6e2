'use client';

import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import { useInputName } from '../answer/input-name';
import { useUnits } from '../form/use-units';
import { monthOf, type MoneyCase } from '../money-case';
import { inputLine } from './input-line';
import type { Figure, TraceInput, TraceLine, TraceValue } from './trace';
import { traceOf } from './trace-of';
import { useTraceValue } from './use-trace-value';

type LinesProps = { shown: MoneyCase; lines: readonly TraceLine[] };

/** The lines of a trace, one below the other; a step before can be opened where it stands. */
function TraceLines({ shown, lines }: LinesProps) {
  return (
    <dl>
      {lines.map((line, index) =>
        line.kind === 'input' ? (
          <InputRow key={index} shown={shown} line={line} />
        ) : (
          <ValueRow key={index} shown={shown} line={line} />
        ),
      )}
    </dl>
  );
}

/** An answer: what it is called, leading to its question; where it comes from; its value and its range. */
function InputRow({ shown, line }: { shown: MoneyCase; line: TraceInput }) {
  const t = useTranslations('money.trace');
  const units = useUnits();
  const nameOf = useInputName();
  const input = inputLine(shown, line.path);
  if (!input) return null;
  const { path, likely, display } = input;
  const range = { low: units.amount(input.low, display), high: units.amount(input.high, display) };
  return (
    <div>
      <dt>
        <a href={`#${path}`}>{capitalised(nameOf(path) ?? path)}</a> <FromWhere shown={shown} path={path} />
      </dt>
      <dd>
        {units.amount(likely, display)}
        {range.low !== range.high && <span className="trace-range">{t('counted', range)}</span>}
      </dd>
    </div>
  );
}

/** “entered by you”, “imported”, “assumed by this tool”. */
function FromWhere({ shown, path }: { shown: MoneyCase; path: string }) {
  const t = useTranslations('money.trace.origin');
  const input = inputLine(shown, path);
  return input && <span className="trace-origin">({t(input.origin)})</span>;
}

function ValueRow({ shown, line }: { shown: MoneyCase; line: TraceValue }) {
  const [isOpen, setOpen] = useState(false);
  const write = useTraceValue(shown);
  const label = useLabel(shown, line);
  const { step, from, isResult } = line;
  const className = classNames(isResult && 'sum');
  const opens = step && traceOf(shown, step) !== null;
  return (
    <div>
      <dt className={className}>
        {opens ? (
          <button type="button" className="why" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {label}
          </button>
        ) : (
          <Linked shown={shown} path={from}>
            {label}
          </Linked>
        )}
      </dt>
      <dd className={className}>{write(line)}</dd>
      {opens && isOpen && (
        <dd className="trace-step">
          <TraceBody shown={shown} figure={step} />
        </dd>
      )}
    </div>
  );
}

/** A label that leads to the question whose answer it is. */
function Linked({ shown, path, children }: { shown: MoneyCase; path?: string; children: ReactNode }) {
  if (!path) return children;
  return (
    <>
      <a href={`#${path}`}>{children}</a> <FromWhere shown={shown} path={path} />
    </>
  );
}

function useLabel(shown: MoneyCase, { label, name, month, option }: TraceValue): string {
  const t = useTranslations('money');
  const format = useFormat();
  const optionName = useOptionName();
  if (name) return name;
  return t(label as 'trace.closing', {
    month: format.month(monthOf(shown, month ?? 0)),
    ...(option && { option: optionName(option, 'short') }),
  });
}

/** Formula in words, then the lines. */
export function TraceBody({ shown, figure }: { shown: MoneyCase; figure: Figure }) {
  const t = useTranslations('money.howCome');
  const trace = traceOf(shown, figure);
  if (!trace) return null;
  return (
    <>
      <p>{capitalised(t(`${figure.id}.formula`))}.</p>
      <TraceLines shown={shown} lines={trace.lines} />
    </>
  );
}
