import { approximateWidth } from './text-fit';

export type CashMonth = {
  /** Short: “Dec”. */
  name: string;
  year: string;
};

export type CashSeries = {
  id: string;
  label: string;
  /** Still the answer to an older question: drawn pale, never left out. */
  stale?: boolean;
  /** The month of the first amount; month 0 unless said. */
  from?: number;
} & (
  | {
      /** The reference is the same path under other assumptions: thin and dotted, in the subject's colour. */
      kind: 'subject' | 'comparison' | 'reference';
      figure?: string;
      values: readonly number[];
    }
  | { kind: 'band'; low: readonly number[]; high: readonly number[] }
);

export type CashFrame = {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
};

/** The two logical sizes; the right margin is the room of the labels at the lines' ends. */
export const cashFrames = {
  s: { width: 320, height: 330, margin: { top: 22, right: 74, bottom: 44, left: 34 } },
  m: { width: 448, height: 350, margin: { top: 24, right: 86, bottom: 44, left: 34 } },
} as const satisfies Record<string, CashFrame>;

/** Room for the two words at the lowest month, between its ring and what they stand on. */
export const lowestRoom = 64;

type Extent = {
  series: readonly CashSeries[];
  points?: readonly number[];
  floor?: number;
  lowest?: number;
  within?: number;
};

/** From a little under the least to a little over the most; zero and the floor are always in it. */
export function cashDomain(extent: Extent, frame: CashFrame): [number, number] {
  const { series, points = [], floor = 0, lowest, within = Infinity } = extent;
  const clamp = (value: number) => Math.min(within, Math.max(-within, value));
  const values = series.flatMap((one) =>
    one.kind === 'band' ? [...one.low, ...one.high].map(clamp) : one.values,
  );
  const most = Math.max(floor, 0, ...values, ...points) || 1; // nothing at all still gets an axis
  const least = Math.min(0, ...values, ...points);
  const high = most + (most - least) * 0.03;
  const low = least - (high - least) * 0.06;
  if (lowest === undefined) return [low, high];
  const share = lowestRoom / (frame.height - frame.margin.top - frame.margin.bottom);
  if (lowest >= share * (high - low)) return [low, high];
  return [Math.min(low, (lowest - share * high) / (1 - share)), high];
}

/** Two to four round values above zero, and as many steps below as there is cash to lose. */
export function cashTicks([low, high]: readonly [number, number], least: number): number[] {
  const step = roundStep((high - low) / 3);
  const ticks: number[] = [];
  for (let tick = Math.ceil(Math.max(low, least) / step) * step; tick <= high; tick += step) {
    ticks.push(tick === 0 ? 0 : tick);
  }
  return ticks;
}

/** The nearest of 1, 2, 2.5, 5 times a power of ten. */
function roundStep(rough: number): number {
  if (!(rough > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => rough <= candidate * power * 1.2) ?? 10;
  return factor * power;
}

export type MonthTick = { index: number; name: string; year?: string };

/** Months evenly apart, as many as find room; the year stands under the first of each year. */
export function monthTicks(months: readonly CashMonth[], frame: CashFrame): MonthTick[] {
  const room = frame.width - frame.margin.left - frame.margin.right;
  const widest = Math.max(
    ...months.map(({ name, year }) => Math.max(approximateWidth(name), approximateWidth(year))),
  );
  const most = Math.max(2, Math.floor(room / Math.max(46, widest + 12)));
  const stride = [1, 2, 3, 4, 6, 12].find((step) => months.length / step <= most) ?? 12;
  const shown = months
    .map((month, index) => ({ ...month, index }))
    .filter(({ index }) => index % stride === 0);
  return shown.map(({ index, name, year }, place) => ({
    index,
    name,
    year: shown[place - 1]?.year === year ? undefined : year,
  }));
}
