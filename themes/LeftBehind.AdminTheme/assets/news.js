import { antiforgery } from './texts.js';

// What a page asks here by itself is no sign of life: the server leaves the session as it is, and once that has ended nothing is asked
// any more. It is announced in a line that is always there, so that nothing moves under a hand.
const inboxPeriod = 5000;
const countPeriod = 15000;
const ended = [401, 403, 404];
const place = document.querySelector('[data-news]');
const counts = '.menu-count[data-again]';

function every(period, url, show, stopped = () => {}) {
    let waiting = null;
    let over = false;
    const later = () => { waiting = setTimeout(ask, period); };
    async function ask() {
        waiting = null;
        if (document.hidden || over) { return; }
        const answer = await fetch(url, { headers: antiforgery(), credentials: 'same-origin', redirect: 'error' }).catch(() => null);
        over = ended.includes(answer?.status);
        if (over) { stopped(); return; }
        if (answer?.ok) { await show(answer); }
        later();
    }
    document.addEventListener('visibilitychange', () => { if (!document.hidden && waiting === null) { ask(); } });
    document.addEventListener('signed-in', () => {
        over = false;
        if (waiting === null) { ask(); }
    });
    later();
}

function showCount(url, count) {
    document.querySelectorAll(counts).forEach(number => {
        if (number.dataset.again === url) { number.textContent = count; }
    });
}

function showNews({ text, url }) {
    const line = place.querySelector('[aria-live]');
    if (!text || line.textContent === text) { return; }
    const link = document.createElement('a');
    link.className = 'btn btn-sm btn-primary';
    link.href = url;
    link.textContent = text;
    line.replaceChildren(link);
}

if (place) {
    place.hidden = false;
    every(inboxPeriod, place.dataset.news, async answer => {
        const news = await answer.json();
        showCount(place.dataset.count, news.count);
        showNews(news);
    }, () => { place.querySelector('[aria-live]').textContent = place.dataset.stopped; });
}

const asked = new Set([...document.querySelectorAll(counts)].map(number => number.dataset.again));
asked.delete(place?.dataset.count);
asked.forEach(url => every(countPeriod, url, async answer => showCount(url, await answer.text())));
