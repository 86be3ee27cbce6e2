import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hostFaults } from '../../scripts/check-host.mjs';
import { ensureNginx } from '../../scripts/nginx.mjs';
import { headers } from '../../scripts/security.mjs';
import { serve } from '../../scripts/server.mjs';

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const folder = mkdtempSync(join(tmpdir(), 'berpisah-baik-nginx-'));
const running: ChildProcess[] = [];

afterAll(async () => {
  for (const child of running) {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill();
    await ended;
  }
  rmSync(folder, { recursive: true });
});

/** Around the sample: what a distribution’s own nginx.conf says, for one process that keeps everything in its folder. */
const around = (port: number) => `
daemon off;
master_process off;
pid ${folder}/${port}.pid;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/${port}-site.conf;
}
`;

/** Starts nginx with one site, on a port of its own and over our own `out/`. */
async function nginxWith(config: string): Promise<string> {
  const port = await freePort();
  const site = config
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/berpisah-baik;', `root "${join(process.cwd(), 'out')}";`);
  writeFileSync(`${folder}/${port}-site.conf`, site);
  writeFileSync(`${folder}/${port}.conf`, around(port));
  const child = spawn(await ensureNginx(), ['-e', 'stderr', '-p', folder, '-c', `${folder}/${port}.conf`]);
  running.push(child);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const origin = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return origin;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx ended with ${child.exitCode}: ${said}`);
}

const sample = readFileSync('docs/hosting/nginx.conf', 'utf8');
const bare = 'server { listen 80; root /var/www/berpisah-baik; }';

// Fetching nginx, where it is not there yet, takes as long as the network does.
describe('the files of out/', { timeout: 120_000 }, () => {
  test('are served by a real nginx as they should be, with the sample for it', async () => {
    const origin = await nginxWith(sample);
    expect(await hostFaults(origin)).toEqual([]);
    for (const address of ['/_headers', '/.htaccess'])
      expect((await fetch(origin + address)).status).toBe(404);
  });

  test('are served by our own server alike, but for the compression', async () => {
    const server = await serve(await freePort());
    const { port } = server.address() as AddressInfo;
    const faults = await hostFaults(`http://127.0.0.1:${port}`);
    server.close();
    expect(faults.filter((fault) => !fault.endsWith('is not compressed'))).toEqual([]);
  });

  test('are found wanting on a host that was told nothing', async () => {
    const faults = await hostFaults(await nginxWith(bare));
    for (const name of Object.keys(headers)) expect(faults).toContain(`/id/ has no or another ${name}`);
    expect(faults).toContain('/id/ may be cached as “none”');
    expect(faults).toContain('/icon.svg is called “text/plain”, not “image/svg+xml”');
    expect(faults).toContain('/no-such-page/ does not show 404.html');
    expect(faults.filter((fault) => fault.endsWith('is not compressed'))).toHaveLength(4);
    expect(faults.filter((fault) => fault.endsWith('is not what was built'))).toEqual([]);
  });
});
