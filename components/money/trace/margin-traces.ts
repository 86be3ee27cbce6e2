import { stoppingCosts } from '../findings/lost-costs';
import { inputs, likelyInput, result, value, type LabelKey, type Tracer } from './trace';

export const shareTrace: Tracer = (shown) => {
  const { fee } = shown.money.economics;
  const others = likelyInput(shown, 'firm.otherRevenue');
  return {
    lines: [
      value('findings.fee', fee, { from: 'client.fee' }),
      value('trace.others', others, { from: 'firm.otherRevenue' }),
      value('findings.allRevenue', fee + others),
      result('trace.share', shown.money.concentration.share, { unit: 'share' }),
    ],
  };
};

export const nextLargestTrace: Tracer = (shown) => {
  const { largestOther } = shown.money.concentration;
  if (largestOther === null) return null;
  const others = likelyInput(shown, 'firm.otherRevenue');
  return {
    lines: [
      value('trace.nextLargest', largestOther * others),
      value('trace.others', others, { from: 'firm.otherRevenue' }),
      result('trace.share', largestOther, { unit: 'share' }),
    ],
  };
};

export const marginShareTrace: Tracer = (shown) => {
  const { marginShare } = shown.money.concentration;
  if (marginShare === null) return null;
  return {
    lines: [
      ...inputs('client.fee', 'client.passThrough', 'firm.otherRevenue'),
      result('trace.share', marginShare, { unit: 'share' }),
    ],
  };
};

export const hhiTrace: Tracer = (shown) => {
  const { share, before, after } = shown.money.concentration;
  return {
    lines: [
      ...inputs('firm.largestOtherRevenue'),
      value('trace.shareNow', share, { unit: 'share', step: { id: 'share' } }),
      value('trace.hhiNowLow', before.low, { unit: 'number' }),
      value('trace.hhiNowHigh', before.high, { unit: 'number' }),
      ...(after
        ? [
            value('trace.hhiAfterLow', after.low, { unit: 'number' }),
            result('trace.hhiAfterHigh', after.high, { unit: 'number' }),
          ]
        : []),
    ],
  };
};

const costInputs = {
  passThrough: 'client.passThrough',
  direct: 'client.directCost',
  payLeaving: 'staff.payLeaving',
};

/** The fee less every cost that stops, line by line. */
export const avoidableTrace: Tracer = (shown) => {
  const { fee, avoidableMargin } = shown.money.economics;
  const costs = stoppingCosts(shown).map(({ name, kind, amount }) =>
    value(`findings.${kind}` as LabelKey, -amount, {
      name: name ?? undefined,
      from: kind === 'costLine' ? 'client.costLines' : costInputs[kind],
    }),
  );
  return {
    lines: [
      value('findings.fee', fee, { from: 'client.fee' }),
      ...costs,
      result('findings.lost', avoidableMargin.inTheEnd),
    ],
    adds: true,
  };
};

export const atOnceTrace: Tracer = (shown) => {
  const { atOnce, inTheEnd, lagMonths } = shown.money.economics.avoidableMargin;
  return {
    lines: [
      value('findings.lost', inTheEnd, { step: { id: 'avoidable-margin' } }),
      value('trace.stopsLater', atOnce - inTheEnd),
      result('trace.atOnce', atOnce),
      value('trace.lastLag', Math.ceil(lagMonths), { unit: 'months' }),
    ],
    adds: true,
  };
};

export const margin1Trace: Tracer = (shown) => {
  const { fee, margin1 } = shown.money.economics;
  return {
    lines: [
      value('findings.fee', fee, { from: 'client.fee' }),
      value('findings.direct', margin1 - fee, { from: 'client.directCost' }),
      result('trace.margin1', margin1),
    ],
    adds: true,
  };
};

export const margin2Trace: Tracer = (shown) => {
  const { margin1, margin2 } = shown.money.economics;
  if (margin2 === null) return null;
  return {
    lines: [
      ...inputs('client.paidHours', 'client.unpaidHours', 'client.loadedCostPerHour'),
      value('trace.margin1', margin1, { step: { id: 'margin1' } }),
      value('findings.labour', margin2 - margin1),
      result('trace.margin2', margin2),
    ],
    adds: true,
  };
};

export const margin3Trace: Tracer = (shown) => {
  const { margin2, margin3 } = shown.money.economics;
  if (margin2 === null || margin3 === null) return null;
  const own = shown.assessment.client.costLines.reduce(
    (sum, line) => sum + line.amount * line.avoidableShare,
    0,
  );
  return {
    lines: [
      ...inputs('client.openingReceivable', 'client.collectionDays', 'firm.discountRate'),
      value('trace.margin2', margin2, { step: { id: 'margin2' } }),
      ...(own > 0 ? [value('findings.ownFixed', -own, { from: 'client.costLines' })] : []),
      value('findings.tiedUp', margin3 - margin2 + own),
      result('trace.margin3', margin3),
    ],
    adds: true,
  };
};

export const rateTrace: Tracer = (shown) => {
  const { fee, effectiveRate } = shown.money.economics;
  if (effectiveRate === null) return null;
  return {
    lines: [
      value('findings.fee', fee, { from: 'client.fee' }),
      ...inputs('client.passThrough', 'client.subcontract', 'client.paidHours', 'client.unpaidHours'),
      result('trace.perHour', effectiveRate),
    ],
  };
};
