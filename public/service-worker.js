// Lets the app open while the backend is away, and keeps the parts of this build for the tabs that run it when a newer one is
// served. It keeps built files only, never an answer of the backend, and the network always wins for the page itself, so that
// no old version can stick. The build fills in the list.
const BUILD = { name: '', files: [] };

const OURS = 'ringplan-app/';
const CACHE = OURS + BUILD.name;
const HASHED = '/assets/';
const NETWORK_MS = 4000;

addEventListener('install', (event) => {
  event.waitUntil(keepBuild());
});

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith(OURS) && name !== CACHE).map((name) => caches.delete(name))),
      )
      .then(() => clients.claim()),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (!/^\/(api|schemas)(\/|$)/.test(pathname) && !/\.[a-z0-9]+$/i.test(pathname)) event.respondWith(page(request));
  } else if (pathname.startsWith(HASHED)) event.respondWith(keptFirst(request));
  else if (BUILD.files.includes(pathname)) event.respondWith(networkFirst(request, pathname));
});

/** All of the build or nothing: a page of another build would ask for parts that are not here. */
async function keepBuild() {
  const cache = await caches.open(CACHE);
  const index = await fetch('/', { cache: 'no-cache' });
  const text = await index.clone().text();
  const scripts = [...text.matchAll(/"(\/assets\/[^"]+)"/g)].map((match) => match[1]);
  if (!index.ok || scripts.length === 0 || !scripts.every((script) => BUILD.files.includes(script)))
    throw new Error('another build is served by now');
  await cache.addAll(BUILD.files);
  await cache.put('/', index);
}

const kept = (what) => caches.match(what, { ignoreVary: true, ignoreSearch: true });

async function keptFirst(request) {
  return (await kept(request)) ?? fetch(request);
}

/** The page from the network, or the kept one where nobody answers, a proxy says so, or it takes too long. */
const page = (request) => networkFirst(request, '/');

async function networkFirst(request, otherwise) {
  const late = new Promise((resolve) => {
    setTimeout(resolve, NETWORK_MS);
  });
  const answer = fetch(request).catch(() => undefined);
  const first = await Promise.race([answer, late]);
  if (first && first.status < 500) return first;
  return (await kept(otherwise)) ?? (await answer) ?? Response.error();
}
