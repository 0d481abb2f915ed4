// Service worker: keeps this version's own files on the device, and nothing else. `cargo xtask build`
// fills in the list; the version is the hash of that list.
//
// - Files of the shell are fetched when this version installs, the others when the page is idle or on
//   first use. Every file is checked against its integrity value.
// - A tab that still runs an older version gets its files from what that version kept.
// - A request for anything else is not touched.
// - A new version waits until the page says it may take over (nothing unsaved).
'use strict';

const VERSION = '__VERSIE__';
// [name, integrity, true when it belongs to the shell]; './' is the page itself.
const LIST = '__LIJST__';

const SCOPE = self.registration.scope;
// Caches are shared by every app on this host, so the name holds our own path.
const PREFIX = `spoorboek ${new URL(SCOPE).pathname} `;
const CACHE = PREFIX + VERSION;
const address = (name) => new URL(name, SCOPE).href;
const ENTRIES = new Map(LIST.map(([name, integrity, shell]) => [address(name), { integrity, shell }]));

/** Fetches one listed file into the cache of this version, or finds it in that of an older one. */
async function store(cache, url, entry) {
  const here = await cache.match(url);
  if (here) return here;
  // A name holds a hash of its content, so what an older version kept under it is the same file.
  const older = url === SCOPE ? undefined : await caches.match(url);
  if (older) {
    await cache.put(url, older.clone());
    return older;
  }
  const fresh = await fetch(url, { integrity: entry.integrity, cache: url === SCOPE ? 'no-cache' : 'default' });
  if (!fresh.ok) throw new Error(`${fresh.status}`);
  // A host may redirect within itself; a redirected answer may not serve a navigation, a copy may.
  const answer = fresh.redirected ? new Response(fresh.body, { headers: fresh.headers }) : fresh;
  await cache.put(url, answer.clone());
  return answer;
}

async function storeAll(entries) {
  const cache = await caches.open(CACHE);
  for (const [url, entry] of entries) await store(cache, url, entry);
}

self.addEventListener('install', (event) => {
  event.waitUntil(storeAll([...ENTRIES].filter(([, entry]) => entry.shell)));
});

self.addEventListener('activate', (event) => {
  // Only the very first version comes here without being asked: the page then gets its files from here at once.
  event.waitUntil(self.clients.claim());
});

/** Older versions may go once this page is the only one open: another tab may still need their files. */
async function dropOlder() {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length > 1 || self.registration.waiting || self.registration.installing) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener('message', (event) => {
  const wish = event.data?.spoorboek;
  if (wish === 'neem-over') self.skipWaiting();
  if (wish === 'aanvullen') {
    const page = event.source;
    event.waitUntil(
      storeAll(ENTRIES)
        .then(dropOlder)
        .then(() => page?.postMessage({ spoorboek: 'offline-gereed' })),
    );
  }
});

/** The key of a request in the list, or null when it is none of ours. */
function listed(request) {
  if (request.method !== 'GET') return null;
  const url = new URL(request.url);
  url.hash = '';
  if (request.mode === 'navigate') {
    url.search = '';
    return url.href === SCOPE || url.href === address('index.html') ? SCOPE : null;
  }
  return ENTRIES.has(url.href) ? url.href : null;
}

async function serve(url) {
  return store(await caches.open(CACHE), url, ENTRIES.get(url));
}

/** Whether a page of another version may be asking for a file of its own. */
function ofAnotherVersion(request) {
  return request.method === 'GET' && request.mode !== 'navigate' && request.url.startsWith(SCOPE);
}

async function serveKept(request) {
  for (const name of await caches.keys()) {
    const kept = name.startsWith(PREFIX) && (await (await caches.open(name)).match(request.url));
    if (kept) return kept;
  }
  return fetch(request);
}

self.addEventListener('fetch', (event) => {
  const url = listed(event.request);
  if (url) event.respondWith(serve(url));
  else if (ofAnotherVersion(event.request)) event.respondWith(serveKept(event.request));
});
