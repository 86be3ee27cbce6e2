import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { serve } from './server.mjs';

const firstPort = Number(process.env.PORT ?? 3000);

try {
  await ensureInstalled();
  await ensureBuilt();
  const port = await serveOnFreePort(firstPort);
  console.log(`\n  Berpisah Baik: http://localhost:${port}/\n\n  Ctrl+C stops it.\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {number} port the first to try
 * @returns {Promise<number>} the one that was free
 */
async function serveOnFreePort(port) {
  for (let candidate = port; candidate < port + 50; candidate++) {
    try {
      await serve(candidate);
      return candidate;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken) throw error;
    }
  }
  throw new Error(`No free port between ${port} and ${port + 49}; set PORT to another one`);
}
