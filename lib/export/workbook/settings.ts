import { noticeDaysForMoney } from '../../contract/notice';
import { chanceOf } from '../../money/chances';
import { putHeading, putSetting, type InputsSheet, type Origin } from './inputs-sheet';
import { putNumber, putText, type Placed } from './sheet';
import { never } from './styles-catalogue';

export type Settings = {
  noticeMonth: Placed;
  noticeDays: Placed;
  contractEnd: Placed;
  phaseSteps: Placed;
  decideMonth: Placed;
  acceptChance: Placed;
  brokenChance: Placed;
  /** Null where the contract has no such penalty. */
  penaltyAmount: Placed | null;
  penaltyChance: Placed | null;
  deposit: Placed;
  headStart: Placed;
  acquisitionMonths: Placed;
  taxRate: Placed | null;
  discountRate: Placed;
  /** Null where the floor is a month's payroll. */
  floor: Placed | null;
};

/** Terms of the contract and settings: what is not uncertain, or a single chance. */
export function putSettings(inputs: InputsSheet): Settings {
  putHeading(inputs, inputs.words.own.inputs.sections.settings);
  return { ...contractSettings(inputs), ...planSettings(inputs), ...firmSettings(inputs) };
}

const originOf = (answer: unknown): Origin => (typeof answer === 'number' ? 'entered' : 'assumed');

function contractSettings(inputs: InputsSheet) {
  const { words, model } = inputs;
  const { contract } = model.assessment;
  const { units } = words.own;
  const { penalty, contractEnd } = model.facts;
  const notice = noticeDaysForMoney(contract);
  const hasPenalty = penalty.kind !== null && penalty.kind !== 'none' && penalty.kind !== 'unknown';
  const named = (path: string, unit: string, origin: Origin = 'entered') => ({
    label: words.inputName(path),
    unit,
    origin,
  });
  const penaltyUnit = {
    fixed: words.unitName('money'),
    'months-of-fee': units['monthly-fees'],
    'share-of-remaining': units['share-of-remaining'],
  };
  return {
    noticeDays: putSetting(
      inputs,
      named('contract.noticeDays', units.days, notice.assumed ? 'assumed' : 'entered'),
      notice.days,
      'plain',
    ),
    contractEnd: putSetting(
      inputs,
      named('contract.endDate', units.clock, 'setting'),
      contractEnd ?? never,
      'clock',
    ),
    penaltyAmount:
      hasPenalty && penalty.kind !== 'minimum-commitment'
        ? putSetting(
            inputs,
            named('contract.penaltyAmount', penaltyUnit[penalty.kind as keyof typeof penaltyUnit]),
            penalty.amount,
            penalty.kind === 'share-of-remaining' ? 'share' : penalty.kind === 'fixed' ? 'amount' : 'plain',
          )
        : null,
    penaltyChance: hasPenalty
      ? putSetting(
          inputs,
          named('contract.penaltyChance', units.share, originOf(contract.penaltyChance)),
          chanceOf(model.assessment).penaltyEnforced,
          'share',
        )
      : null,
    deposit: putSetting(
      inputs,
      named('contract.deposit', words.unitName('money')),
      contract.deposit,
      'amount',
    ),
  };
}

function planSettings(inputs: InputsSheet) {
  const { words, model } = inputs;
  const { exit, renegotiation, replacement } = model.assessment;
  const { units, inputs: own } = words.own;
  const chances = chanceOf(model.assessment);
  const put = (path: string, unit: string, value: number, origin: Origin = 'setting') =>
    putSetting(
      inputs,
      { label: words.inputName(path), unit, origin },
      value,
      unit === units.share ? 'share' : 'plain',
    );
  const { acceptChance, brokenChance } = renegotiation;
  return {
    noticeMonth: put('exit.noticeMonth', units['month-number'], exit.noticeMonth),
    phaseSteps: put('exit.phaseDownMonths', units.months, exit.phaseDownMonths),
    decideMonth: put('renegotiation.decideMonth', units['month-number'], renegotiation.decideMonth),
    acceptChance: put('renegotiation.acceptChance', units.share, chances.accepted, originOf(acceptChance)),
    brokenChance: put('renegotiation.brokenChance', units.share, chances.broken, originOf(brokenChance)),
    headStart: put('replacement.headStart', units.months, replacement.headStart),
    acquisitionMonths: putSetting(
      inputs,
      { label: own.acquisitionMonths, unit: units.months, origin: 'setting' },
      replacement.acquisitionMonths,
      'plain',
    ),
  };
}

function firmSettings(inputs: InputsSheet) {
  const { words, model } = inputs;
  const { firm } = model.assessment;
  const named = (path: string, unit: string, origin: Origin = 'setting') => ({
    label: words.inputName(path),
    unit,
    origin,
  });
  const taxUnit = firm.taxMode === 'profit' ? 'of-profit' : 'of-collections';
  return {
    taxRate:
      firm.taxMode === 'none'
        ? null
        : putSetting(inputs, named('firm.taxRate', words.own.units[taxUnit]), firm.taxRate, 'share'),
    discountRate: putSetting(
      inputs,
      named('firm.discountRate', words.own.units['share-per-year']),
      firm.discountRate,
      'share',
    ),
    floor:
      typeof firm.floor === 'number'
        ? putSetting(inputs, named('firm.floor', words.unitName('money'), 'entered'), firm.floor, 'amount')
        : null,
  };
}

export type CostLineCells = { amount: Placed; avoidableShare: Placed; lagMonths: Placed };
export type PlannedCells = {
  kind: 'investment' | 'debt' | 'other';
  amount: Placed;
  from: Placed;
  to: Placed;
};

/** Fixed costs that stop with this client: a table of its own, named by the person who entered them. */
export function putCostLines(inputs: InputsSheet): CostLineCells[] {
  const lines = inputs.model.assessment.client.costLines;
  if (lines.length === 0) return [];
  const { heads, sections } = inputs.words.own.inputs;
  putHeading(inputs, sections.costLines);
  putHeads(inputs, [heads.name, heads.amount, heads.avoidableShare, heads.lagMonths]);
  return lines.map((line) => {
    const at = (column: number) => [inputs.row, column] as const;
    putText(inputs.sheet, at(1), line.label, 'user-text');
    const cells = {
      amount: putNumber(inputs.sheet, at(2), line.amount, 'entered-amount'),
      avoidableShare: putNumber(inputs.sheet, at(3), line.avoidableShare, 'entered-share'),
      lagMonths: putNumber(inputs.sheet, at(4), line.lagMonths, 'entered-plain'),
    };
    inputs.row += 1;
    return cells;
  });
}

/** Payments planned in certain months. */
export function putPlanned(inputs: InputsSheet): PlannedCells[] {
  const { planned } = inputs.model.assessment.firm;
  if (planned.length === 0) return [];
  const { heads, sections, kinds } = inputs.words.own.inputs;
  putHeading(inputs, sections.planned);
  putHeads(inputs, [heads.name, heads.amount, heads.from, heads.to, heads.kind]);
  return planned.map((item) => {
    const at = (column: number) => [inputs.row, column] as const;
    putText(inputs.sheet, at(1), item.label, 'user-text');
    const cells = {
      kind: item.kind,
      amount: putNumber(inputs.sheet, at(2), item.amount, 'entered-amount'),
      from: putNumber(inputs.sheet, at(3), item.fromMonth, 'entered-plain'),
      to: putNumber(inputs.sheet, at(4), item.toMonth, 'entered-plain'),
    };
    putText(inputs.sheet, at(5), kinds[item.kind]);
    inputs.row += 1;
    return cells;
  });
}

function putHeads(inputs: InputsSheet, heads: string[]): void {
  heads.forEach((head, index) =>
    putText(inputs.sheet, [inputs.row, index + 1], head, index === 0 ? 'head' : 'head-number'),
  );
  inputs.row += 1;
}
