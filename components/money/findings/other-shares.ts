import type { MoneyCase } from '../money-case';

export type OtherClient = { id: string; name: string | null; amount: number };

/** The other clients as far as they are known, companies of one owner joined, largest first; the rest in one piece. */
export function otherClients({ money, assessment }: MoneyCase): OtherClient[] {
  const all = money.inputs.find(({ path }) => path === 'firm.otherRevenue')?.likely ?? 0;
  const listed = joined(assessment.firm.otherClients);
  const largest = (money.concentration.largestOther ?? 0) * all;
  const known: OtherClient[] =
    listed.length > 0 ? listed : largest > 0 ? [{ id: 'largest', name: null, amount: largest }] : [];
  const sum = known.reduce((total, { amount }) => total + amount, 0);
  const scale = sum > all && sum > 0 ? all / sum : 1;
  const scaled = known.map((client) => ({ ...client, amount: client.amount * scale }));
  const rest = all - sum * scale;
  return rest > all * 0.001 ? [...scaled, { id: 'rest', name: null, amount: rest }] : scaled;
}

function joined(clients: MoneyCase['assessment']['firm']['otherClients']): OtherClient[] {
  const owners = new Map<string, OtherClient>();
  clients.forEach(({ name, sameOwnerAs, revenue }, index) => {
    const owner = sameOwnerAs.trim() || name.trim();
    const id = owner || `client-${index}`;
    const before = owners.get(id)?.amount ?? 0;
    owners.set(id, { id, name: owner || null, amount: before + revenue });
  });
  return [...owners.values()].filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount);
}
