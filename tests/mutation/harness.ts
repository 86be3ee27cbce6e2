/**
 * Stands in for `test` and `describe` in the sandbox: collects the tests instead of running them, so that one
 * process can run each of them again for every mutant without loading anything anew.
 */
type Body = (...values: never[]) => unknown;
export type Collected = { name: string; body: () => unknown };

export const collected: Collected[] = [];
const path: string[] = [];

function collect(name: string, body: Body, values: readonly unknown[] = []) {
  const run = body as (...given: unknown[]) => unknown;
  collected.push({ name: [...path, name].join(' > '), body: () => run(...values) });
}

export function describe(name: string, body: () => void) {
  path.push(name);
  body();
  path.pop();
}

const each = (rows: readonly unknown[]) => (name: string, body: Body) =>
  rows.forEach((row, index) => collect(`${name} #${index}`, body, Array.isArray(row) ? row : [row]));

export const test = Object.assign((name: string, body: Body) => collect(name, body), { each });
