import { createHash } from 'node:crypto';
import { cp, link, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { root, run } from './run.mjs';
import { filesUnder, sources } from './sources.mjs';

/**
 * `npm run reproducible`: two clean builds from nothing but the sources that name a build, in two folders, in two time
 * zones and languages; every byte compared. Ends with a digest of the whole, by which two people can compare theirs.
 */
await ensureInstalled();
const folder = await mkdtemp(join(tmpdir(), 'berpisah-baik-twice-'));
try {
  const places = [join(folder, 'one'), join(folder, 'somewhere', 'else')];
  // Both copies first: an edit in the meantime must not look like a difference.
  const [here = '', elsewhere = ''] = await Promise.all(places.map(copyTo));
  const one = await buildIn(here, { TZ: 'Asia/Jakarta', LANG: 'id_ID.UTF-8' });
  const other = await buildIn(elsewhere, { TZ: 'America/St_Johns', LANG: 'C' });
  const different = [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
  for (const path of different) console.error(`differs: ${path}`);
  if (different.length > 0) throw new Error(`${different.length} of ${one.size} files differ`);
  const whole = [...one].map(([path, digest]) => `${digest}  ${path}\n`).join('');
  console.log(`Two clean builds, ${one.size} files each, are the same to the byte: sha256 ${sha256(whole)}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** @param {string} place */
async function copyTo(place) {
  await mkdir(place, { recursive: true });
  for (const source of sources) await copyIfThere(source, join(place, source));
  await linkAll(join(root, 'node_modules'), join(place, 'node_modules'));
  return place;
}

/**
 * @param {string} place
 * @param {Record<string, string>} env
 * @returns {Promise<Map<string, string>>} the digest of each file that was built, by its path
 */
async function buildIn(place, env) {
  const code = await run(process.execPath, [join(place, 'scripts/build.mjs')], env);
  if (code !== 0) throw new Error(`The build in ${place} failed (${code})`);
  const paths = await filesUnder('out', place);
  return new Map(await Promise.all(paths.map(async (path) => digestOf(place, path))));
}

/**
 * @param {string} place
 * @param {string} path
 * @returns {Promise<[string, string]>}
 */
async function digestOf(place, path) {
  return [path, sha256(await readFile(join(place, path)))];
}

/**
 * @param {string} source
 * @param {string} target
 */
async function copyIfThere(source, target) {
  if ((await filesUnder(source)).length > 0) await cp(join(root, source), target, { recursive: true });
}

/**
 * The same files under a second name, or copies on another disk: the bundler refuses a linked folder of packages.
 *
 * @param {string} from
 * @param {string} to
 */
async function linkAll(from, to) {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkAll(source, target);
    else if (entry.isFile()) await link(source, target).catch(() => cp(source, target));
    else await cp(source, target, { verbatimSymlinks: true });
  }
}

/** @param {string | Buffer} content */
function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
