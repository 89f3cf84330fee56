// Keeps letters that were opened on this phone, and nothing else: a page is kept only where the server says until when.
// Another letter's address finds nothing here; a letter that has ended, or a phone that was told to forget, loses what was kept.
const KEPT = 'letters', PARTS = 'parts', UNTIL = 'Keep-Until';
const base = new URL('./', self.location).pathname;
const start = base + 'start';
const letter = path => path.startsWith(base) && /^[0-9a-f]{24}$/.test(path.slice(base.length));

const isPart = request => new URL(request.url).origin === self.location.origin && new URL(request.url).pathname.startsWith('/assets/home/');

self.addEventListener('install', event => event.waitUntil(caches.open(PARTS).then(parts => parts.add(start)).then(() => self.skipWaiting())));
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
    const { request } = event, url = new URL(request.url);
    if (url.origin !== self.location.origin) {
        return;
    }
    if (request.method === 'POST' && url.pathname.endsWith('/forget')) {
        event.waitUntil(caches.delete(KEPT));
    } else if (request.method === 'GET' && request.mode === 'navigate') {
        event.respondWith(page(event, url.pathname));
    } else if (request.method === 'GET' && isPart(request)) {
        event.respondWith(part(request));
    }
});

// The first letter was opened before there was a worker: its page asks to be kept, with the style and the script that it has.
self.addEventListener('message', event => event.waitUntil(
    Promise.all([look(new URL(event.source.url).pathname), ...event.data.map(address => new Request(address)).filter(isPart).map(part)])
        .then(() => event.source.postMessage('kept'))));

async function page(event, path) {
    try {
        const answer = await fetch(event.request);
        event.waitUntil(letter(path) ? settle(path, answer.clone()) : sweep());
        return answer;
    } catch {
        return await kept(path) ?? await caches.match(start) ?? Response.error();
    }
}

async function settle(path, answer) {
    const letters = await caches.open(KEPT);
    if (answer.ok && answer.headers.has(UNTIL)) {
        await letters.put(path, answer);
    } else if (answer.ok || answer.status === 404) {
        await letters.delete(path);
    }
}

async function look(path) {
    if (letter(path)) {
        await settle(path, await fetch(path, { cache: 'no-store' }));
    }
}

// Whether the school has withdrawn one is asked as soon as there is a network again.
async function sweep() {
    for (const request of await (await caches.open(KEPT)).keys()) {
        await look(new URL(request.url).pathname).catch(() => undefined);
    }
}

async function kept(path) {
    const letters = await caches.open(KEPT), found = await letters.match(path);
    if (!found) {
        return undefined;
    }
    if (Date.now() > Number(found.headers.get(UNTIL))) {
        await letters.delete(path);
        return undefined;
    }
    // Marked, so that its style hides what needs the network, and said so.
    const page = (await found.text()).replace('<html', '<html data-offline').replace('class="offline" role="status" hidden', 'class="offline" role="status"');
    return new Response(page, {
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': found.headers.get('Content-Security-Policy') ?? "default-src 'self'" },
    });
}

async function part(request) {
    const parts = await caches.open(PARTS);
    try {
        const answer = await fetch(request);
        if (answer.ok) {
            await parts.delete(request, { ignoreSearch: true });
            await parts.put(request, answer.clone());
        }
        return answer;
    } catch {
        return await parts.match(request, { ignoreSearch: true }) ?? Response.error();
    }
}
