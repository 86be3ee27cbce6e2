import { describe, expect, test } from 'vitest';
import { workedExample, type ExampleId } from '@/lib/assessment/examples-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { evaluate } from '@/lib/evaluate';

const today = '2026-11-24';
/** Chances to ±2 percentage points at worst: none of these verdicts hangs on less. */
const futures = 2_000;

function verdictOf(id: ExampleId, change: (assessment: Assessment) => void = () => {}) {
  const assessment = workedExample(id, today);
  change(assessment);
  return evaluate(assessment, { today, futures });
}

describe('verdicts of the worked examples', () => {
  test('a client of 45 % that wears the team out, cash too thin: prepare, and not before Lebaran', () => {
    const { verdict, strategies, path } = verdictOf('agency-45');
    expect(verdict.code).toBe('prepare');
    expect(strategies?.recipe?.reserve).toBeGreaterThan(0);
    // Idul Fitri 2027 falls on 10 March (estimate); THR is due a week before.
    expect(strategies?.earliestSafe?.month).toBeGreaterThanOrEqual(4);
    expect(path.meetingDate && path.meetingDate > '2027-03-10').toBe(true);
  });

  test('the same with ample cash: exit', () => {
    const { verdict } = verdictOf('agency-45', ({ firm }) => {
      firm.cash = 900_000_000;
    });
    expect(verdict.code).toBe('exit');
  });

  test('a contract that ends in seventy days is left to lapse', () => {
    const { verdict, path } = verdictOf('freelancer');
    expect(verdict.code).toBe('exit');
    expect(path.option).toMatch(/^lapse/);
  });

  test('a healthy client is kept', () => {
    expect(verdictOf('healthy-client').verdict.code).toBe('keep');
  });

  test('a terrible client with a margin nobody replaces is not left now: the negative control', () => {
    const { verdict, path } = verdictOf('irreplaceable-margin');
    expect(['repair', 'prepare']).toContain(verdict.code);
    expect(path.meetingDate).toBeNull();
  });

  test('nor with all the cash in the world', () => {
    const { verdict } = verdictOf('irreplaceable-margin', ({ firm }) => {
      firm.cash = 5_000_000_000;
    });
    expect(['repair', 'prepare']).toContain(verdict.code);
  });

  test('nobody has asked for a change yet: repair first', () => {
    expect(verdictOf('dollar-studio').verdict.code).toBe('repair');
  });
});

describe('vetoes stand outside the points', () => {
  test.each(['abuse-harassment', 'illegal-instruction', 'unsafe-work'] as const)(
    '%s protects first, however healthy',
    (flag) => {
      const { verdict, communication } = verdictOf('healthy-client', ({ redFlags }) => {
        redFlags[flag] = 'yes';
      });
      expect(verdict.code).toBe('protect');
      expect(communication.mode).toBe('safety');
      expect(communication.meetingDate).toBeNull();
    },
  );

  test('what happened and is settled does not change the verdict', () => {
    const { verdict } = verdictOf('healthy-client', ({ redFlags }) => {
      redFlags['abuse-harassment'] = 'past';
    });
    expect(verdict.code).toBe('keep');
  });

  test('no right to end it blocks notice only', () => {
    const { strategies } = verdictOf('agency-45', ({ contract }) => {
      contract.term = 'fixed';
      contract.endDate = '2027-12-31';
      contract.convenienceClause = 'no';
    });
    const gates = (id: string) =>
      strategies?.ranked.find((option) => option.id === id)?.gates.map((gate) => gate.id) ?? [];
    expect(gates('notice')).toContain('no-right-to-end');
    expect(gates('mutual')).not.toContain('no-right-to-end');
    expect(gates('phase-down')).not.toContain('no-right-to-end');
  });

  test('an insolvent client: a lawyer before any ending, until one has advised', () => {
    const blocked = (consulted: boolean) =>
      verdictOf('agency-45', ({ redFlags }) => {
        redFlags['client-insolvent'] = 'yes';
        if (consulted) redFlags['lawyer-consulted'] = 'yes';
      }).strategies?.ranked.some((option) =>
        option.gates.some((gate) => gate.id === 'lawyer-first' && gate.blocks),
      );
    expect(blocked(false)).toBe(true);
    expect(blocked(true)).toBe(false);
  });
});

test('without money there is no verdict, and what is missing is named', () => {
  const { verdict, money } = verdictOf('agency-45', ({ firm }) => {
    firm.cash = 'unknown';
  });
  expect(verdict.code).toBe('undecided');
  expect(money).toEqual({ status: 'incomplete', missing: ['firm.cash'] });
  expect(verdict.openQuestions).toContainEqual({ kind: 'money', id: 'firm.cash' });
});

test('every date of the plan is the date of the path', () => {
  for (const id of ['agency-45', 'freelancer', 'dollar-studio'] as const) {
    const { path, communication } = verdictOf(id);
    expect(communication.meetingDate).toBe(path.meetingDate);
    if (communication.endDate) expect(communication.endDate).toBe(path.endDate);
  }
});
