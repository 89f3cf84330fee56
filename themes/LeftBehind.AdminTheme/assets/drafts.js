import { antiforgery, text } from './texts.js';
import { send } from './session.js';

const quiet = 2000;
const changed = new Set();
const pending = new Map();

document.addEventListener('input', event => touch(event.target.form));
document.addEventListener('repeat:changed', event => touch(event.target.closest('form')));

function touch(form) {
    if (!form) { return; }
    if (form.hasAttribute('data-guard') || form.dataset.draftUrl) { changed.add(form); }
    if (!form.dataset.draftUrl) { return; }
    clearTimeout(pending.get(form));
    pending.set(form, setTimeout(() => save(form), quiet));
}

// What was typed is sent as it stands, also what is not valid yet; the answer 409 carries who has saved meanwhile.
async function save(form) {
    const body = new FormData(form);
    body.delete('__RequestVerificationToken');
    [...body].forEach(([name, value]) => { if (value instanceof File) { body.delete(name); } });
    const state = form.querySelector('[data-draft-state]');
    const options = { method: 'POST', body: new URLSearchParams(body), headers: antiforgery(), credentials: 'same-origin' };
    try {
        const answer = await send(form.dataset.draftUrl, options);
        show(state, answer.ok, answer.ok ? text('saved', clock()) : text('notSaved'));
    } catch {
        show(state, false, text('notSaved'));
        pending.set(form, setTimeout(() => save(form), 10000));
    }
}

function show(state, fine, line) {
    if (!state) { return; }
    state.textContent = line;
    state.classList.toggle('draft-failed', !fine);
}

const clock = () => new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

document.addEventListener('submit', event => {
    // Asked again by a dialog first: the form has not been sent.
    if (event.defaultPrevented && !event.target.matches('[hx-post],[hx-put]')) { return; }
    changed.delete(event.target);
    clearTimeout(pending.get(event.target));
});

window.addEventListener('beforeunload', event => {
    if (![...changed].some(form => form.isConnected)) { return; }
    event.preventDefault();
    event.returnValue = '';
});
