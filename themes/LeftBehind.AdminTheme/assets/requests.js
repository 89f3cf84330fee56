import htmx from 'htmx.org/dist/htmx.esm.js';
import { antiforgery, text } from './texts.js';
import { send } from './session.js';
import { toast } from './toasts.js';

htmx.config.history = 'reload';
htmx.config.includeIndicatorCSS = false;
// An error's page is not put into a list; validation (400, 422) and conflicts (409) are answers that have a place.
htmx.config.noSwap = [204, 304, 401, 403, 404, 413, 429, '5xx'];

document.addEventListener('htmx:config:request', event => {
    const { ctx } = event.detail;
    ctx.fetch = send;
    if (ctx.request.method !== 'GET') { Object.assign(ctx.request.headers, antiforgery()); }
    if (ctx.sourceElement.matches('[data-filter]')) { dropEmpty(ctx.request.body); }
});

// The element that asked may be gone when its answer's toast is due (a revealed number takes its place).
document.addEventListener('htmx:before:swap', event => {
    const { ctx } = event.detail;
    const header = ctx.hx?.trigger;
    if (!header?.startsWith('{')) { return; }
    const { toast: message, ...others } = JSON.parse(header);
    if (!message) { return; }
    toast(message.text, message.kind);
    ctx.hx.trigger = JSON.stringify(others);
});

document.addEventListener('htmx:before:request', () => document.documentElement.classList.add('is-working'));
document.addEventListener('htmx:finally:request', () => document.documentElement.classList.remove('is-working'));
document.addEventListener('htmx:error', () => toast(text('offline'), 'bad'));
document.addEventListener('htmx:response:error', event => {
    const { status } = event.detail.ctx.response;
    if (status === 403 || status === 404) { toast(text('notFound'), 'bad'); }
    if (status === 413) { toast(text('tooLarge'), 'bad'); }
    if (status >= 500) { toast(text('failed'), 'bad'); }
});

function dropEmpty(body) {
    for (const [name, value] of [...body]) {
        if (value === '') { body.delete(name); }
    }
}

// While pinyin is being composed the letters are not yet what the user means.
document.addEventListener('input', event => {
    if (event.isComposing && event.target.closest('[data-filter]')) { event.stopPropagation(); }
}, true);
document.addEventListener('compositionend', event => {
    if (event.target.closest('[data-filter]')) { event.target.dispatchEvent(new Event('input', { bubbles: true })); }
});
