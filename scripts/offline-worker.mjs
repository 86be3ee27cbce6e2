/**
 * The service worker, as a classic script: the build puts VERSION and FILES (address → digest) before it, into
 * out/sw.js. It keeps one whole version of the product on the device and answers from it, with or without a network.
 * A newer version is fetched beside it and waits until the reader asks for it or has closed every page.
 */

/** @type {any} */
const worker = self;
const [VERSION, FILES] = /** @type {[string, Record<string, string>]} */ ([worker.VERSION, worker.FILES]);
const prefix = 'berpisah-baik ';
const current = prefix + VERSION;
/** Where a cache notes which digest lies under which address. */
const listAddress = '/.files.json';

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(fill()));

worker.addEventListener('activate', (/** @type {any} */ event) => {
  event.waitUntil(dropOld().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (/** @type {any} */ event) => {
  if (event.data === 'use-now') worker.skipWaiting();
});

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  const address = addressOf(pathname);
  // What is not of this version may still be of the one before, which a page that was not reloaded yet asks for.
  if (Object.hasOwn(FILES, address) || pathname.startsWith('/_next/static/')) {
    event.respondWith(answer(request, address));
  }
});

/** Where a page lies: its folder. */
function addressOf(/** @type {string} */ pathname) {
  const folder = pathname.replace(/\/index\.html$/, '/');
  return Object.hasOwn(FILES, `${folder}/`) ? `${folder}/` : folder;
}

async function answer(/** @type {Request} */ request, /** @type {string} */ address) {
  const own = await caches.open(current);
  const found = (await own.match(address)) ?? (await caches.match(address));
  if (!found) return fetch(request);
  // A worker reads what it is to do from its own address, and takes that of an answer that has one.
  return request.destination === 'worker' ? new Response(found.body, found) : found;
}

/** Fetches what is not here already; one file that is not what the build made stops the whole. */
async function fill() {
  const cache = await caches.open(current);
  const known = await knownFiles();
  const wanted = Object.entries(FILES);
  const take = async () => {
    for (let next = wanted.shift(); next; next = wanted.shift()) {
      const [address, digest] = next;
      // Where filling was broken off before, it goes on.
      if (await cache.match(address)) continue;
      await cache.put(address, (await known(address, digest)) ?? (await fetched(address, digest)));
    }
  };
  await Promise.all(Array.from({ length: 6 }, take));
  await cache.put(listAddress, new Response(JSON.stringify(FILES)));
}

async function fetched(/** @type {string} */ address, /** @type {string} */ digest) {
  const response = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
  if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`);
  const bytes = await response.clone().arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (!hex.startsWith(digest)) throw new Error(`${address} is not of this version`);
  return response;
}

/** What another version kept under the same address and digest need not be fetched again. */
async function knownFiles() {
  /** @type {{ cache: Cache, files: Record<string, string> }[]} */
  const lists = [];
  for (const name of await ownCaches()) {
    const cache = await caches.open(name);
    const list = await cache.match(listAddress);
    if (list) lists.push({ cache, files: await list.json() });
  }
  return async (/** @type {string} */ address, /** @type {string} */ digest) => {
    const found = lists.find(({ files }) => files[address] === digest);
    return found?.cache.match(address);
  };
}

/** The version before stays until the next one: a page that shows it may be open yet. */
async function dropOld() {
  const others = (await ownCaches()).filter((name) => name !== current);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}
