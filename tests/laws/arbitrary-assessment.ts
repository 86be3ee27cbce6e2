import fc from 'fast-check';
import { assessmentSchema, type Assessment } from '../../lib/assessment/schema';
import { isIsoDate } from '../../lib/calendar/iso-date';
import { cleanText } from '../../lib/share/clean-text';

/**
 * Random assessments, made by walking the schema itself: a field added there is generated here without being named.
 * Every value the schema allows can appear, absurd ones included: amounts at their limits, ranges of no width, shares
 * of nearly nothing, dates centuries apart, texts in any script at full length.
 *
 * @example fc.assert(fc.property(arbitraryAssessment(), (assessment) => …));
 */
export function arbitraryAssessment(): fc.Arbitrary<Assessment> {
  return fc.oneof(walked({ filled: 1 }), walked({ filled: 9 }));
}

/** As `arbitraryAssessment`, with every figure filled in without which there is no cash result. */
export function arbitraryCompleteAssessment(): fc.Arbitrary<Assessment> {
  const amount = numberWithin(0, 1e14, false);
  return fc
    .record({
      base: arbitraryAssessment(),
      otherRevenue: amount,
      payroll: amount,
      cash: numberWithin(-1e14, 1e14, false),
      fee: amount,
    })
    .map(({ base, otherRevenue, payroll, cash, fee }) => ({
      ...base,
      firm: {
        ...base.firm,
        otherRevenue: known(base.firm.otherRevenue, otherRevenue),
        payroll: known(base.firm.payroll, payroll),
        cash: known(base.firm.cash, cash),
      },
      client: { ...base.client, fee: known(base.client.fee, fee) },
    }));
}

/**
 * Assessments of firms as one meets them: the first eight figures in the range of a service business of two to sixty
 * people in rupiah, everything else at random from the schema's defaults or unanswered.
 */
export function arbitraryPlausibleAssessment(): fc.Arbitrary<Assessment> {
  const sure = fc.constantFrom('exact', 'recorded', 'close', 'rough', 'guess' as const);
  const shares = fc.record({
    payroll: fc.integer({ min: 20, max: 600 }),
    clientShare: fc.integer({ min: 10, max: 70 }),
    revenue: fc.integer({ min: 110, max: 260 }),
    cashMonths: fc.integer({ min: 0, max: 12 }),
    direct: fc.integer({ min: 0, max: 40 }),
    team: fc.integer({ min: 5, max: 80 }),
    fixed: fc.integer({ min: 5, max: 60 }),
    days: fc.integer({ min: 0, max: 120 }),
    sure,
    seed: fc.nat(),
    answers: fc.array(fc.constantFrom<number | null | 'unknown'>(null, 'unknown', 0, 25, 50, 75, 100), {
      minLength: 23,
      maxLength: 23,
    }),
  });
  return shares.map((drawn) => {
    const payroll = drawn.payroll * 1e6;
    const revenue = (payroll * drawn.revenue) / 100;
    const fee = Math.round((revenue * drawn.clientShare) / 100);
    const figure = (likely: number) => ({ likely: Math.round(likely), sure: drawn.sure });
    const empty = assessmentSchema.parse({ seed: drawn.seed });
    const answers = Object.entries(empty.checklist.answers).map(
      ([id, answer], index) => [id, { ...answer, value: drawn.answers[index] ?? null }] as const,
    );
    return assessmentSchema.parse({
      seed: drawn.seed,
      checklist: { mode: 'full', answers: Object.fromEntries(answers) },
      firm: {
        payroll: figure(payroll),
        otherRevenue: figure(revenue - fee),
        cash: figure(payroll * drawn.cashMonths),
        fixedCost: figure((payroll * drawn.fixed) / 100),
      },
      client: {
        fee: figure(fee),
        directCost: figure((fee * drawn.direct) / 100),
        teamShare: { likely: drawn.team / 100, sure: drawn.sure },
        collectionDays: drawn.days,
      },
    });
  });
}

const known = <T>(quantity: T, amount: number): T | number =>
  quantity === null || quantity === 'unknown' ? amount : quantity;

/** What of zod's inner form is read here. */
type Definition = {
  type: string;
  innerType?: Schema;
  defaultValue?: unknown;
  shape?: Record<string, Schema>;
  options?: Schema[];
  element?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  values?: unknown[];
  entries?: Record<string, string>;
  format?: string;
  checks?: { _zod: { def: Check } }[];
};
type Schema = { _zod: { def: Definition } };
type Check = { check: string; value?: number; maximum?: number; pattern?: RegExp };
type Density = { filled: number };

function walked(density: Density): fc.Arbitrary<Assessment> {
  const raw = arbitraryOf(assessmentSchema as unknown as Schema, density);
  return raw.map((input) => assessmentSchema.parse(input));
}

function arbitraryOf(schema: Schema, density: Density): fc.Arbitrary<unknown> {
  const definition = schema._zod.def;
  const inner = () => arbitraryOf(definition.innerType!, density);
  switch (definition.type) {
    case 'default':
      return fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: density.filled, arbitrary: inner() },
      );
    case 'prefault':
      return inner();
    case 'optional':
      return fc.option(inner(), { nil: undefined });
    case 'nullable':
      return fc.option(inner(), { nil: null });
    case 'union':
      return fc.oneof(...definition.options!.map((option) => arbitraryOf(option, density)));
    case 'object':
      return objectOf(definition.shape!, density);
    case 'array':
      return fc.array(arbitraryOf(definition.element!, density), { maxLength: most(definition) ?? 10 });
    case 'record':
      return recordOf(definition, density);
    case 'null':
      return fc.constant(null);
    case 'literal':
      return fc.constantFrom(...definition.values!);
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries!));
    case 'number':
      return numberWithin(
        limit(definition, 'greater_than'),
        limit(definition, 'less_than'),
        isWhole(definition),
      );
    case 'string':
      return stringOf(definition);
    default:
      throw new Error(`arbitraryOf requires a kind of schema it knows, got "${definition.type}"`);
  }
}

function objectOf(shape: Record<string, Schema>, density: Density): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape).map(([key, field]) => [key, arbitraryOf(field, density)] as const);
  const drawn = fc.record(Object.fromEntries(fields)) as fc.Arbitrary<Record<string, unknown>>;
  return 'low' in shape && 'likely' in shape ? drawn.map(inOrder) : drawn;
}

function inOrder(range: Record<string, unknown>): Record<string, unknown> {
  const [low, likely, high] = [range.low, range.likely, range.high].map(Number).sort((a, b) => a - b);
  return { ...range, low, likely, high };
}

/** Names that no link carries (docs/link-format.md), and the empty one. */
const noKeys = ['', '__proto__', 'constructor', 'prototype'];

function recordOf({ keyType, valueType }: Definition, density: Density): fc.Arbitrary<unknown> {
  const key = arbitraryOf(keyType!, density).filter((name) => !noKeys.includes(String(name)));
  const entries = fc.array(fc.tuple(key, arbitraryOf(valueType!, density)), { maxLength: 6 });
  return entries.map((pairs) => Object.fromEntries(pairs as [string, unknown][]));
}

const checksOf = (definition: Definition) => (definition.checks ?? []).map((check) => check._zod.def);
const most = (definition: Definition) =>
  checksOf(definition).find((check) => check.check === 'max_length')?.maximum;
const isWhole = (definition: Definition) => definition.format === 'safeint';

function limit(definition: Definition, side: 'greater_than' | 'less_than'): number {
  const found = checksOf(definition).find((check) => check.check === side)?.value;
  if (found === undefined) throw new Error(`limit requires a number with a ${side} check`);
  return found;
}

/** Numbers of every size between two limits: the limits themselves, round ones, tiny ones, ones with many digits. */
function numberWithin(min: number, max: number, whole: boolean): fc.Arbitrary<number> {
  const allowed = (value: number) => value >= min && value <= max && (!whole || Number.isInteger(value));
  const plain = (value: number) => (whole ? Math.round(value) : value) + 0;
  const special = [min, max, 0, 1, 1e-9, 0.05, 0.1 + 0.2, 85e6, max / 3].filter(allowed);
  const logarithmic = fc
    .record({
      power: fc.integer({ min: -4, max: 14 }),
      digits: fc.integer({ min: 1, max: 9999 }),
      sign: fc.constantFrom(1, -1),
    })
    .map(({ power, digits, sign }) => plain(sign * Number(`${digits}e${power - 3}`)))
    .map((value) => (allowed(value) ? value : plain(Math.min(max, Math.max(min, Math.abs(value))))));
  const uniform = whole
    ? fc.integer({ min, max })
    : fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
  return fc.oneof(fc.constantFrom(...special), { weight: 3, arbitrary: logarithmic }, uniform);
}

function stringOf(definition: Definition): fc.Arbitrary<string> {
  const checks = checksOf(definition);
  const pattern = checks.find((check) => check.pattern)?.pattern;
  if (pattern?.test('IDR')) return fc.constantFrom('IDR', 'USD', 'SGD', 'JPY', 'KWD', 'XXX');
  if (pattern?.test('2026-11')) return fc.tuple(year, twoDigits(12)).map(([y, m]) => `${y}-${m}`);
  if (checks.some((check) => check.check === 'custom') || pattern?.test('2026-11-23')) return anyDate;
  return anyText(most(definition) ?? 300);
}

const year = fc.oneof(fc.integer({ min: 2024, max: 2031 }), fc.integer({ min: 1900, max: 9999 }));
const twoDigits = (max: number) =>
  fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));

/** Real calendar days, most of them near today, some absurdly far. */
export const anyDate = fc
  .tuple(year, twoDigits(12), twoDigits(31))
  .map((parts) => parts.join('-'))
  .map((date) => (isIsoDate(date) ? date : `${date.slice(0, 8)}28`));

/** Text as `cleanText` leaves it, in any script, at most `max` long. */
function anyText(max: number): fc.Arbitrary<string> {
  const texts = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        'PT Sampel Niaga',
        'Ibu Contoh',
        '50 % & <b>“kutip”</b>',
        'baris satu\nbaris dua',
        'é́ 日本 🧵👩‍👩‍👧',
        "=1+1'",
      ),
    },
    fc.string({ unit: 'grapheme', maxLength: Math.min(max, 80) }),
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 0, max })
        .map((length) => 'panjang '.repeat(Math.ceil(length / 8)).slice(0, length)),
    },
  );
  return texts.map((text) => cut(cleanText(text), max));
}

function cut(text: string, max: number): string {
  const characters = Array.from(text);
  while (characters.join('').length > max) characters.pop();
  return characters.join('');
}
