// Letters that were opened can be read again without a network. Everything works without this script, too.
const worker = document.currentScript.dataset.worker;

const parts = [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(part => part.href ?? part.src);

if ('serviceWorker' in navigator && window.isSecureContext) {
    navigator.serviceWorker.addEventListener('message', () => { document.documentElement.dataset.kept = ''; });
    navigator.serviceWorker.register(worker).then(() => navigator.serviceWorker.ready).then(ready => ready.active.postMessage(parts));
}

const list = document.getElementById('kept');
if (list && 'caches' in window) {
    showKept();
}

async function showKept() {
    const letters = await caches.open('letters');
    for (const request of await letters.keys()) {
        const answer = await letters.match(request);
        if (Date.now() > Number(answer.headers.get('Keep-Until'))) {
            continue;
        }
        const title = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('h1');
        const link = document.createElement('a'), name = document.createElement('strong');
        link.href = new URL(request.url).pathname;
        name.textContent = title ? title.textContent : link.href;
        link.append(name);
        list.appendChild(document.createElement('li')).append(link);
    }
}
