import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever the caller stands. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a command in the repository, its output straight to ours.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to our own
 * @returns {Promise<number>} the exit code; 127 when there is no such command
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a tool that the lockfile installed.
 *
 * @param {string} bin its path inside node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function runTool(bin, args, env) {
  return run(process.execPath, [`${root}node_modules/${bin}`, ...args], env);
}
