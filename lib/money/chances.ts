import type { Assessment } from '../assessment/schema';

/** Probability of each single event; while unknown, own judgement (documented with the fields). */
export type Chances = { accepted: number; broken: number; penaltyEnforced: number; leavesFirst: number };

const known = (value: number | 'unknown' | null, fallback: number) =>
  typeof value === 'number' ? value : fallback;

export function chanceOf({ renegotiation, contract, client }: Assessment): Chances {
  return {
    accepted: known(renegotiation.acceptChance, 0.4),
    broken: known(renegotiation.brokenChance, 0.15),
    penaltyEnforced: known(contract.penaltyChance, 0.5),
    leavesFirst: known(client.leavesFirst, 0.15),
  };
}
