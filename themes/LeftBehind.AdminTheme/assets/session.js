import Modal from 'bootstrap/js/dist/modal';
import { antiforgery, renewAntiforgery, text } from './texts.js';
import { toast } from './toasts.js';

// Requests of htmx and of the autosave go through here: when the session has ended, the password is asked for in place and
// the same request is sent again, so that nothing typed is lost.
let asking = null;
let answered = Date.now();
const quiet = 60000;

export async function send(url, options) {
    const response = await fetch(url, options);
    answered = Date.now();
    if (response.status !== 401 || !response.headers.has('X-Session-Expired')) { return response; }
    if (!document.getElementById('session-dialog')) { return response; }
    asking = asking || askForPassword().finally(() => { asking = null; });
    if (!await asking) { return response; }
    const headers = { ...options.headers, ...antiforgery() };
    return fetch(url, { ...options, headers });
}

// A form that is sent as a page would lose what was typed to the sign-in page: after a pause one looks first whether the session lasts.
document.addEventListener('submit', async event => {
    const { target: form, submitter } = event;
    if (event.defaultPrevented || form.method !== 'post' || form.matches('[hx-post], [hx-put], [hx-delete]')) { return; }
    if (Date.now() - answered < quiet || form.dataset.alive || !document.getElementById('session-dialog')) { return; }
    event.preventDefault();
    const answer = await send('/login/session', { headers: antiforgery(), credentials: 'same-origin' }).catch(() => null);
    if (!answer?.ok) {
        toast(text(answer ? 'failed' : 'offline'), 'bad');
        return;
    }

    form.dataset.alive = 'yes';
    form.requestSubmit(submitter);
    delete form.dataset.alive;
});

function askForPassword() {
    const element = document.getElementById('session-dialog');
    const form = element.querySelector('form');
    const problem = element.querySelector('[data-problem]');
    const dialog = Modal.getOrCreateInstance(element, { backdrop: 'static' });
    return new Promise(resolve => {
        let signedIn = false;
        const submit = async event => {
            event.preventDefault();
            problem.hidden = true;
            const answer = await fetch(form.action, {
                method: 'POST', body: new URLSearchParams(new FormData(form)), headers: antiforgery(),
            }).catch(() => null);
            if (answer?.ok) {
                renewAntiforgery(answer.headers.get('X-Antiforgery-Token'));
                signedIn = true;
                dialog.hide();
                document.dispatchEvent(new Event('signed-in'));
                return;
            }

            problem.textContent = answer && (await answer.text()).slice(0, 200) || problem.dataset.problem;
            problem.hidden = false;
            form.elements.Password.select();
        };
        const done = () => {
            form.removeEventListener('submit', submit);
            form.reset();
            resolve(signedIn);
        };
        form.addEventListener('submit', submit);
        element.addEventListener('hidden.bs.modal', done, { once: true });
        element.addEventListener('shown.bs.modal', () => form.elements.Password.focus(), { once: true });
        dialog.show();
    });
}
