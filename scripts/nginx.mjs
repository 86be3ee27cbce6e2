import { spawnSync } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { root } from './run.mjs';

const unpacked = `${root}node_modules/.cache/nginx`;

/**
 * An nginx for the tests: the one in NGINX_PATH or on the path, else Debian's, fetched and unpacked without being
 * installed: installing it would start a server on this machine that nobody asked for.
 *
 * @returns {Promise<string>} the program
 */
export async function ensureNginx() {
  const places = [process.env.NGINX_PATH ?? 'nginx', '/usr/sbin/nginx', `${unpacked}/usr/sbin/nginx`];
  const found = places.find(runs) ?? ((await unpack()) ? places.find(runs) : undefined);
  if (found) return found;
  throw new Error(
    'The test of the samples for hosts needs an nginx and found none. Install one (Debian, Ubuntu: sudo apt-get ' +
      'install nginx; macOS: brew install nginx) or set NGINX_PATH to the program, then run npm test again.',
  );
}

/** @param {string} program */
const runs = (program) => spawnSync(program, ['-v']).status === 0;

async function unpack() {
  await mkdir(unpacked, { recursive: true });
  if (!download() && !(refreshLists() && download())) return false;
  const name = (await readdir(unpacked)).find((file) => file.endsWith('.deb'));
  return name !== undefined && spawnSync('dpkg-deb', ['-x', name, '.'], { cwd: unpacked }).status === 0;
}

const download = () => spawnSync('apt-get', ['download', 'nginx'], { cwd: unpacked }).status === 0;

function refreshLists() {
  const [program = 'apt-get', ...rest] = process.getuid?.() === 0 ? [] : ['sudo', '-n', 'apt-get'];
  return spawnSync(program, [...rest, 'update']).status === 0;
}
