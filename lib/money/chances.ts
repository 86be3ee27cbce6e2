import type { Assessment } from '../assessment/schema';

/** Probability of each single event. */
export type Chances = { accepted: number; broken: number; penaltyEnforced: number; leavesFirst: number };

/** While they are unknown. Own judgement, 2026-11-23. */
export const usualChances: Chances = {
  accepted: 0.4,
  broken: 0.15,
  penaltyEnforced: 0.5,
  leavesFirst: 0.15,
};

const known = (value: number | 'unknown' | null, fallback: number) =>
  typeof value === 'number' ? value : fallback;

export function chanceOf({ renegotiation, contract, client }: Assessment): Chances {
  return {
    accepted: known(renegotiation.acceptChance, usualChances.accepted),
    broken: known(renegotiation.brokenChance, usualChances.broken),
    penaltyEnforced: known(contract.penaltyChance, usualChances.penaltyEnforced),
    leavesFirst: known(client.leavesFirst, usualChances.leavesFirst),
  };
}
