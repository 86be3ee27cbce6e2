/** Stands for "never" on the model's clock, far beyond the last year a date may have; shown as a dash. */
export const never = 999_999;

/** How cells look. What may be changed is blue, as models usually have it; what the tool assumed is also shaded. */
export type Style = {
  format?: Format;
  bold?: boolean;
  size?: number;
  ink?: keyof typeof inks;
  fill?: keyof typeof fills;
  rule?: 'above' | 'below';
  align?: 'left' | 'right' | 'center';
  wrap?: boolean;
  indent?: number;
  /** Keeps a text a text when somebody edits the cell: it came from a person and may begin like a formula. */
  quoted?: boolean;
};

export type Format =
  | 'amount'
  | 'currency'
  | 'share'
  | 'fine-share'
  | 'rate'
  | 'plain'
  | 'decimal'
  | 'tenths'
  | 'clock'
  | 'clock-until'
  | 'whole-clock'
  | 'count'
  | 'day'
  | 'month'
  | 'factor';

export const inks = {
  ink: '131A2E',
  muted: '4D5468',
  entered: '1F3FBF',
  heading: '294178',
  danger: '8E1F2C',
} as const;

export const fills = {
  head: 'E1E8F3',
  result: 'F8F5EE',
  assumed: 'F4E8D6',
} as const;

export const styles = {
  title: { bold: true, size: 16, ink: 'heading' },
  subtitle: { ink: 'muted' },
  heading: { bold: true, size: 12, ink: 'heading', rule: 'below' },
  'heading-rule': { rule: 'below' },
  head: { bold: true, fill: 'head', wrap: true },
  'head-text': { bold: true, fill: 'head', wrap: true, indent: 1 },
  'head-number': { bold: true, fill: 'head', wrap: true, align: 'right' },
  'head-month': { bold: true, fill: 'head', align: 'right', format: 'month' },
  label: { indent: 1 },
  text: { indent: 1 },
  'user-text': { quoted: true, indent: 1 },
  'wrapped-label': { indent: 1, wrap: true },
  'strong-label': { bold: true },
  'strong-text': { bold: true, indent: 1 },
  'total-label': { bold: true, rule: 'above' },
  amount: { format: 'amount' },
  total: { format: 'amount', bold: true, rule: 'above' },
  result: { format: 'currency', bold: true, fill: 'result' },
  'result-month': { format: 'month', bold: true, fill: 'result', align: 'right' },
  currency: { format: 'currency' },
  share: { format: 'share' },
  'fine-share': { format: 'fine-share' },
  rate: { format: 'rate' },
  plain: { format: 'plain' },
  decimal: { format: 'decimal' },
  tenths: { format: 'tenths' },
  'plain-left': { format: 'plain', align: 'left', indent: 1 },
  clock: { format: 'clock', align: 'right' },
  'clock-until': { format: 'clock-until', align: 'right' },
  'whole-clock': { format: 'whole-clock', align: 'right' },
  count: { format: 'count', ink: 'muted' },
  factor: { format: 'factor' },
  day: { format: 'day', align: 'left', indent: 1 },
  'entered-amount': { format: 'amount', ink: 'entered' },
  'entered-share': { format: 'share', ink: 'entered' },
  'entered-rate': { format: 'rate', ink: 'entered' },
  'entered-plain': { format: 'plain', ink: 'entered' },
  'entered-clock': { format: 'clock', ink: 'entered', align: 'right' },
  'assumed-amount': { format: 'amount', ink: 'entered', fill: 'assumed' },
  'assumed-share': { format: 'share', ink: 'entered', fill: 'assumed' },
  'assumed-rate': { format: 'rate', ink: 'entered', fill: 'assumed' },
  'assumed-plain': { format: 'plain', ink: 'entered', fill: 'assumed' },
  'assumed-text': { fill: 'assumed', indent: 1 },
  switch: { format: 'plain', ink: 'entered', bold: true, fill: 'head', align: 'center' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
