import type { Assessment } from '../../lib/assessment/schema';
import { evaluate } from '../../lib/evaluate';
import type { VerdictCode } from '../../lib/evaluation';
import { publishedCases } from './published/cases';
import { caseDay } from './published/encoding';
import { expectedVerdicts, type CaseVerdict, type Expected } from './published/expected-catalogue';

/** None of these cases knows its cash, so that no chance is drawn; where one does, its verdict hangs on more than this. */
const futures = 2_000;

/** To protect is to leave, safety and lawyer first: published advice has one word for both. */
const asCase = (code: VerdictCode): CaseVerdict => (code === 'protect' ? 'exit' : code);

/** The verdict, or where the answers point while there is none; null if they point nowhere. */
export function verdictOf(assessment: Assessment): CaseVerdict | null {
  const { verdict } = evaluate(assessment, { today: caseDay, futures });
  const code = verdict.code === 'undecided' ? (verdict.leaning?.code ?? null) : verdict.code;
  return code && asCase(code);
}

export type Compared = Expected & { found: CaseVerdict | null };

/** Every published case with what this product says of it. */
export function comparePublished(): Compared[] {
  return expectedVerdicts.map((expected) => {
    const own = publishedCases.find(({ id }) => id === expected.id);
    if (!own)
      throw new Error(`comparePublished requires every case to be encoded, and ${expected.id} is not`);
    return { ...expected, found: verdictOf(own.assessment) };
  });
}

export type Score = { wrong: number; acceptable: number; exact: number; judged: number };

/** How a list of answers fares; a case that says nothing to judge by is left out. */
export function scoreOf(compared: readonly Compared[], answer = (one: Compared) => one.found): Score {
  const judged = compared.filter(({ found }) => found !== null);
  const count = (holds: (one: Compared, said: CaseVerdict) => boolean) =>
    judged.filter((one) => holds(one, answer(one) as CaseVerdict)).length;
  return {
    judged: judged.length,
    wrong: count(({ wrong }, said) => wrong.includes(said)),
    acceptable: count(({ acceptable }, said) => acceptable.includes(said)),
    exact: count(({ expected }, said) => expected === said),
  };
}

export const verdicts: readonly CaseVerdict[] = ['keep', 'repair', 'prepare', 'exit'];
