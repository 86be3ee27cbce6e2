import type { Messages } from '@/lib/messages/load';
import type { OptionId } from '@/lib/strategies/options-catalogue';
import type { MoneyCase } from '../money-case';

type Words = Messages['money'];
type Explained = Words['howCome'];
type WithFormula = {
  [K in keyof Explained]: Explained[K] extends { formula: string } ? K : never;
}[keyof Explained];

/** The figures of this page that one may ask about: all whose formula stands in the messages. */
export type FigureId = Exclude<WithFormula, 'walk-away-price'>;

/** A figure, where needed with its month (0 is today), its option and the one it is compared with, or the input it is about. */
export type Figure = { id: FigureId; month?: number; option?: OptionId; against?: OptionId; path?: string };

export type LabelKey =
  `table.${keyof Words['table']}` | `findings.${keyof Words['findings']}` | `trace.${keyof Words['trace']}`;

/** How a value is written; `month` is an index of the projection, `of-hundred` a chance, `draws` a count of futures. */
export type TraceUnit = 'money' | 'share' | 'of-hundred' | 'months' | 'month' | 'draws' | 'number';

export type TraceValue = {
  kind: 'value';
  label: LabelKey;
  value: number;
  unit: TraceUnit;
  /** For the label's slots. */
  month?: number;
  option?: OptionId;
  /** A name somebody gave it, instead of the label. */
  name?: string;
  /** The answer it is taken from: its origin is told, and it leads to its question. */
  from?: string;
  /** The step before: the figure can be opened in its turn. */
  step?: Figure;
  isResult?: boolean;
};

/** An answer, with its range and where it comes from. */
export type TraceInput = { kind: 'input'; path: string };
export type TraceLine = TraceInput | TraceValue;

/** What a figure is made of; `adds` says that its values make up the result by adding. */
export type Trace = { lines: TraceLine[]; adds?: true };

/** Null where this case doesn't have the figure. */
export type Tracer = (shown: MoneyCase, figure: Figure) => Trace | null;

export const inputs = (...paths: string[]): TraceInput[] => paths.map((path) => ({ kind: 'input', path }));

export const value = (
  label: LabelKey,
  amount: number,
  rest: Partial<Omit<TraceValue, 'kind' | 'label' | 'value'>> = {},
): TraceValue => ({ kind: 'value', label, value: amount, unit: 'money', ...rest });

export const result = (label: LabelKey, amount: number, rest: Parameters<typeof value>[2] = {}): TraceValue =>
  value(label, amount, { ...rest, isResult: true });

/** The likely value of an answer as the calculation uses it. */
export const likelyInput = ({ money }: MoneyCase, path: string): number =>
  money.inputs.find((one) => one.path === path)?.likely ?? 0;
