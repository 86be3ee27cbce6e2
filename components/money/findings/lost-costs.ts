import type { MoneyCase } from '../money-case';

/** One cost that stops with the client: how much of it a month, and whether the tool assumed it. */
export type StoppingCost = {
  id: string;
  /** A fixed cost by its own name; otherwise the words are found by the kind. */
  name: string | null;
  kind: 'passThrough' | 'direct' | 'payLeaving' | 'costLine';
  amount: number;
  assumed: boolean;
};

/** The costs that stop once every lag has run out, in the order of the ledger; they and what is lost make up the fee. */
export function stoppingCosts({ money, assessment }: MoneyCase): StoppingCost[] {
  const input = (path: string) => money.inputs.find((one) => one.path === path);
  const direct = input('client.directCost');
  const through = Math.min(input('client.passThrough')?.likely ?? 0, direct?.likely ?? 0);
  const pay = input('staff.payLeaving');
  const costs: StoppingCost[] = [
    { id: 'pass-through', name: null, kind: 'passThrough', amount: through, assumed: false },
    {
      id: 'direct',
      name: null,
      kind: 'direct',
      amount: (direct?.likely ?? 0) - through,
      assumed: direct?.origin === 'assumed',
    },
    {
      id: 'pay',
      name: null,
      kind: 'payLeaving',
      amount: pay?.likely ?? 0,
      assumed: pay?.origin === 'assumed',
    },
    ...assessment.client.costLines.map((line, index): StoppingCost => ({
      id: `line-${index}`,
      name: line.label.trim() || null,
      kind: 'costLine',
      amount: line.amount * line.avoidableShare,
      assumed: false,
    })),
  ];
  return costs.filter(({ amount }) => amount > 0);
}
