import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { emptyAssessment, assessmentSchema } from '../../lib/assessment/schema';
import { setAt } from '../../lib/share/paths';
import lockedLinks from './pinned-locked-v1.json';
import pinned from './pinned-v1.json';
import refused from './refused-v1.json';

type Asked = { link: string; passphrase?: string };
type Answer =
  | { ok: true; madeOn: string; view: string; leftOut: string[]; fields: Record<string, unknown> }
  | { ok: false; reason: string };

/** The reader in Python, written from the description alone. Null where there is no Python 3. */
function answersTo(asked: readonly Asked[]): Answer[] | null {
  const input = asked.map((one) => JSON.stringify(one)).join('\n');
  const run = spawnSync('python3', ['-B', 'tests/links/python/read_link.py'], { input, encoding: 'utf8' });
  if (run.error) return null;
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
}

const answers = answersTo([
  ...pinned,
  ...refused,
  ...lockedLinks.flatMap(({ link, passphrase, opens }) => [{ link, passphrase }, { link: opens }]),
]);

/** What the second reader found, as the schema sees it. */
function assessmentOf(fields: Record<string, unknown>) {
  const input: unknown = emptyAssessment();
  for (const [path, value] of Object.entries(fields))
    expect([path, setAt(input, path, value)]).toEqual([path, true]);
  return assessmentSchema.parse(input);
}

if (answers === null) {
  describe('the second reader of links', () => {
    it('WAS NOT ASKED: there is no python3 on this machine, so its agreement is not checked here', () => {
      expect(answers).toBeNull();
    });
  });
} else {
  describe('the second reader of links', () => {
    it.each(pinned.map((one, at) => ({ ...one, at })))('reads alike: $name', (one) => {
      const answer = answers[one.at];
      if (!answer?.ok) throw new Error(JSON.stringify(answer));
      const { madeOn, view, leftOut, fields } = answer;
      expect({ madeOn, view, leftOut }).toEqual({ madeOn: one.madeOn, view: one.view, leftOut: one.leftOut });
      expect(assessmentOf(fields)).toEqual(assessmentSchema.parse(one.expected));
    });

    it.each(refused.map((one, at) => ({ ...one, at })))('refuses alike: $name', ({ at, reason }) => {
      expect(answers[pinned.length + at]).toEqual({ ok: false, reason });
    });

    it.each(lockedLinks.map((one, at) => ({ ...one, at })))('unlocks alike: $name', ({ at }) => {
      const first = pinned.length + refused.length + 2 * at;
      expect(answers[first]?.ok).toBe(true);
      expect(answers[first]).toEqual(answers[first + 1]);
    });
  });
}
