/** The order of an option's sheet from top to bottom. It is the same on every sheet, so that they can be laid side by side. */
type Entry =
  | { kind: 'gap' }
  | { kind: 'heading'; key: HeadingKey }
  | { kind: 'line'; key: LineKey }
  | { kind: 'figure'; key: FigureKey };

export type HeadingKey = 'cash' | 'result' | 'course' | 'work' | 'oneOffs' | 'tax';

export const inflows = ['collectedClient', 'collectedOthers', 'collectedReplacement'] as const;
export const outflows = ['variable', 'payroll', 'thr', 'fixed', 'tax', 'debt', 'oneOff'] as const;

const cashLines = ['opening', ...inflows, ...outflows, 'net', 'closing', 'room', 'difference'] as const;
const workLines = [
  'work',
  'load',
  'billedClient',
  'clientVariable',
  'othersBase',
  'billedOthers',
  'billedReplacement',
  'dueClient',
  'dueBeforeEnd',
  'employees',
  'fixedStopped',
] as const;
const oneOffLines = [
  'penalty',
  'severance',
  'transition',
  'selling',
  'resignations',
  'plannedOther',
  'depositBack',
  'investment',
] as const;
const taxLines = ['profit', 'profitToDate', 'profitPeak'] as const;

export type LineKey =
  | (typeof cashLines)[number]
  | (typeof workLines)[number]
  | (typeof oneOffLines)[number]
  | (typeof taxLines)[number];

const resultFigures = [
  'lowest',
  'lowestMonth',
  'closingEnd',
  'floor',
  'lowestRoom',
  'receivables',
  'npv',
  'check',
] as const;
const courseFigures = [
  'newTermsFrom',
  'newTermsTo',
  'notice',
  'lastDay',
  'endMonth',
  'sellingFrom',
  'replacementFrom',
  'payStops',
  'haircut',
  'reputation',
  'penaltyAmount',
  'writtenOff',
] as const;

export type FigureKey = (typeof resultFigures)[number] | (typeof courseFigures)[number];

export const headRow = 4;

function block(heading: HeadingKey, entries: Entry[]): Entry[] {
  return [{ kind: 'gap' }, { kind: 'heading', key: heading }, ...entries];
}

const lines = (keys: readonly LineKey[]): Entry[] => keys.map((key) => ({ kind: 'line', key }));
const figures = (keys: readonly FigureKey[]): Entry[] => keys.map((key) => ({ kind: 'figure', key }));

/** @param taxOnProfit shows how profit adds up over the months; other taxes need nothing of the kind. */
export function optionLayout(taxOnProfit: boolean): Entry[] {
  return [
    { kind: 'heading', key: 'cash' },
    ...lines(cashLines),
    ...block('result', figures(resultFigures)),
    ...block('course', figures(courseFigures)),
    ...block('work', lines(workLines)),
    ...block('oneOffs', lines(oneOffLines)),
    ...(taxOnProfit ? block('tax', lines(taxLines)) : []),
  ];
}

/** Lines whose months add up to something; of the others a sum would say nothing. */
export const summed: ReadonlySet<LineKey> = new Set<LineKey>([
  ...inflows,
  ...outflows,
  'net',
  'difference',
  'billedClient',
  'billedOthers',
  'billedReplacement',
  'clientVariable',
  'fixedStopped',
  ...oneOffLines,
]);
