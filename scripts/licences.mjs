import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/**
 * @typedef {{ version?: string, license?: string, dependencies?: Record<string, string> }} Locked
 * @typedef {{ path: string, name: string, version: string, licence: string, isPublished: boolean }} Package
 */

/**
 * Where what only builds the pages begins: compilers, catalogue tools, a server’s language choice and types. What
 * nothing else needs counts with it. Everything else is taken to be in the pages.
 */
const builders = new Set([
  ...[
    '@eloqnt/config',
    '@eloqnt/format-json',
    '@eloqnt/format-po',
    '@parcel/watcher',
    '@swc/core',
    'negotiator',
  ],
  ...['next-intl-swc-plugin-extractor', 'po-parser', '@schummar/icu-type-parser', '@next/env', 'postcss'],
  ...['styled-jsx', 'caniuse-lite', 'baseline-browser-mapping'],
]);

const isBuilder = (/** @type {string} */ name) => builders.has(name) || name.startsWith('@types/');

const nameOf = (/** @type {string} */ path) =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * Every package that `dependencies` lead to, by the lockfile alone: the same list on every machine. Optional ones
 * (compilers for each system, a picture library) are left out: none is needed to build, and nothing of them is in `out/`.
 *
 * @returns {Promise<Package[]>} sorted by name
 */
export async function dependencyList() {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(await readFile(`${root}package-lock.json`, 'utf8'));
  const roots = Object.keys(packages['']?.dependencies ?? {}).map((name) => place(packages, '', name));
  const published = reached(packages, roots, (path) => !isBuilder(nameOf(path)));
  const all = [...reached(packages, roots, () => true)].map((path) => {
    const { version = '', license = 'none' } = packages[path] ?? {};
    return { path, name: nameOf(path), version, licence: license, isPublished: published.has(path) };
  });
  return all.sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/**
 * @param {Record<string, Locked>} packages
 * @param {string[]} roots
 * @param {(path: string) => boolean} wanted
 */
function reached(packages, roots, wanted) {
  const found = new Set(/** @type {string[]} */ ([]));
  const waiting = roots.filter(wanted);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const from = path;
    const needed = Object.keys(packages[path]?.dependencies ?? {}).map((name) => place(packages, from, name));
    waiting.push(...needed.filter(wanted));
  }
  return found;
}

/**
 * Where Node finds a package from another one: beside it, or in a folder above.
 *
 * @param {Record<string, Locked>} packages
 * @param {string} from
 * @param {string} name
 * @returns {string}
 */
function place(packages, from, name) {
  const beside = `${from ? `${from}/` : ''}node_modules/${name}`;
  if (packages[beside]) return beside;
  if (from === '') throw new Error(`package-lock.json has no ${name}`);
  return place(packages, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

const font = 'Plus Jakarta Sans';

/** What `docs/licences.md` says. */
export async function licencesPage() {
  const list = await dependencyList();
  const rows = (/** @type {boolean} */ isPublished) =>
    list
      .filter((one) => one.isPublished === isPublished)
      .map((one) => `${one.name} ${one.version}: ${one.licence}`);
  return `# Licences

Made by \`npm run licences\` from \`package-lock.json\`; \`tests/unit/licences.test.ts\` tells when it is old and holds every
licence to a short list of permissive ones. The texts of what is published are in \`licences.txt\` of every build.

## In the pages

${rows(true)
  .map((row) => `- ${row}`)
  .join('\n')}
- ${font}, the font (\`app/fonts/\`): OFL-1.1

## Only in building them

${rows(false)
  .map((row) => `- ${row}`)
  .join('\n')}

Not listed: optional packages of the above (compilers for each system; sharp with libvips, LGPL, which the build neither
needs nor uses) and tools for development and tests (\`devDependencies\`). Nothing of them is published.
`;
}

/**
 * The texts that their licences ask to be passed on with what is in the pages.
 *
 * @returns {Promise<string>} `licences.txt`
 */
export async function licenceTexts() {
  const published = (await dependencyList()).filter((one) => one.isPublished);
  const texts = published.map(async ({ path, name, version, licence }) => {
    const text = await textOf(path);
    return {
      title: `${name} ${version} (${licence})`,
      text: text ?? 'This package brings no text of its own.',
    };
  });
  const ofFont = {
    title: `${font} (OFL-1.1)`,
    text: await readFile(`${root}app/fonts/LICENSE-OFL.txt`, 'utf8'),
  };
  return [...(await Promise.all(texts)), ofFont]
    .map(
      ({ title, text }) =>
        `${title}\n${'='.repeat(title.length)}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
    )
    .join('\n\n');
}

/** @param {string} path of the package */
async function textOf(path) {
  const names = (await readdir(join(root, path))).filter((name) => /^(licen[cs]e|notice)/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(root, path, name), 'utf8')));
  return texts.length > 0 ? texts.join('\n\n') : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile(`${root}docs/licences.md`, await licencesPage());
}
