import Modal from 'bootstrap/js/dist/modal';

// data-confirm on a button, link or form (or hx-confirm): the question is asked in the page's own dialog.
export function confirmed(question, yes) {
    const element = document.getElementById('confirm-dialog');
    if (!element) { return Promise.resolve(window.confirm(question)); }
    element.querySelector('[data-question]').textContent = question;
    const button = element.querySelector('[data-yes]');
    button.textContent = yes || button.dataset.yes;
    const dialog = Modal.getOrCreateInstance(element);
    return new Promise(resolve => {
        let answer = false;
        const agree = () => { answer = true; dialog.hide(); };
        button.addEventListener('click', agree);
        element.addEventListener('hidden.bs.modal', () => {
            button.removeEventListener('click', agree);
            resolve(answer);
        }, { once: true });
        element.addEventListener('shown.bs.modal', () => button.focus(), { once: true });
        dialog.show();
    });
}

document.addEventListener('htmx:confirm', event => {
    const { ctx, issueRequest, dropRequest } = event.detail;
    if (!ctx.confirm) { return; }
    event.preventDefault();
    confirmed(ctx.confirm, ctx.sourceElement.dataset.confirmYes).then(yes => (yes ? issueRequest() : dropRequest()));
});

document.addEventListener('click', async event => {
    const element = event.target.closest('[data-confirm]');
    if (!element || element.matches('form') || element.dataset.confirmed) { return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await confirmed(element.dataset.confirm, element.dataset.confirmYes)) {
        element.dataset.confirmed = 'yes';
        element.click();
        delete element.dataset.confirmed;
    }
}, true);

document.addEventListener('submit', async event => {
    const form = event.target;
    if (!form.dataset.confirm || form.dataset.confirmed) { return; }
    const { submitter } = event;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (await confirmed(form.dataset.confirm, form.dataset.confirmYes)) {
        form.dataset.confirmed = 'yes';
        form.requestSubmit(submitter);
        delete form.dataset.confirmed;
    }
}, true);
