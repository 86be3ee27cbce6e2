import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Entry = {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const lockfile = read('package-lock.json') as { packages: Record<string, Entry> };
const { dependencies, devDependencies, overrides } = read('package.json') as Record<
  string,
  Record<string, string>
>;

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

  // Compilers for other systems are let off: the registry that wrote the lockfile does not hold all of them.
  test('knows the content of every package by its digest', () => {
    const unknown = Object.entries(lockfile.packages).filter(
      ([path, { integrity, optional, os, cpu }]) =>
        path !== '' && !integrity?.startsWith('sha512-') && !(optional && (os ?? cpu)),
    );
    expect(unknown.map(([path]) => path)).toEqual([]);
  });
});

describe('the packages', () => {
  test('are asked for in exact versions, the overridden ones too', () => {
    const asked = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
  });

  test('run nothing when they are installed, and new ones are written down exactly', () => {
    const settings = readFileSync('.npmrc', 'utf8').trim().split('\n');
    expect(settings).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']));
  });
});
