// Keeps the page for places without a network, and shows it when the portal cannot be reached. It knows no person: what somebody keeps lies in the page's own store.
const CACHE = 'presence-1';
const PAGE = '/activities/presence/offline';
const PARTS = [PAGE, '/look/haoren.css', '/look/haoren.js', '/look/presence-kept.js', '/look/presence-offline.js', '/look/seal.svg', '/look/icons.svg', '/look/down.svg', '/api/presences/manifest'];
/** Pages in whose place it stands. */
const INSTEAD = [PAGE, '/activities/presence/here', '/activities/presence/mine'];
const PATIENCE = 6000;
const AWAY = [502, 503, 504];

self.addEventListener('install', event => event.waitUntil(caches.open(CACHE).then(cache => cache.addAll(PARTS)).then(() => self.skipWaiting())));

self.addEventListener('activate', event => event.waitUntil(caches.keys()
  .then(names => Promise.all(names.filter(name => name.startsWith('presence-') && name !== CACHE).map(name => caches.delete(name)))).then(() => self.clients.claim())));

self.addEventListener('fetch', event => {
  const { request } = event;
  const at = new URL(request.url);
  if (request.method !== 'GET' || at.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (INSTEAD.includes(at.pathname)) event.respondWith(fresh(request, at.pathname));
  } else if (PARTS.includes(at.pathname)) event.respondWith(fresh(request, at.pathname));
});

/** The portal's answer, or what is kept where it gives none in time. */
async function fresh(request, path) {
  const kept = await caches.match(PARTS.includes(path) ? path : PAGE, { ignoreVary: true });
  try {
    const answer = await inTime(fetch(request), kept);
    if (AWAY.includes(answer.status) && kept) return kept;
    if (answer.ok && !answer.redirected && PARTS.includes(path)) (await caches.open(CACHE)).put(path, answer.clone());
    return answer;
  } catch (away) {
    if (kept) return kept;
    throw away;
  }
}

const inTime = (answer, kept) => kept ? Promise.race([answer, new Promise((_, reject) => setTimeout(() => reject(new Error('slow')), PATIENCE))]) : answer;
