import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Entry = {
  version?: string;
  resolved?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };

/** Where Node finds a package from another one: beside it, or in any folder above. */
function isLocked(from: string, name: string): boolean {
  const beside = `${from ? `${from}/` : ''}node_modules/${name}`;
  if (lockfile.packages[beside]) return true;
  return from !== '' && isLocked(from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

describe('the lockfile', () => {
  // npm ci refuses a lockfile without them, and a registry that lacks one lets npm leave it out.
  test('names every package, also those for other systems than the one it was written on', () => {
    const missing = Object.entries(lockfile.packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.devDependencies, ...entry.optionalDependencies })
        .filter((name) => (path === '' || !entry.devDependencies?.[name]) && !isLocked(path, name))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('names no registry', () => {
    expect(Object.values(lockfile.packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual(
      [],
    );
  });
});
