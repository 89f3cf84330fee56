import { el, icon, redraw } from './dom.js';

// Asks the server, whose rules alone decide: while something is drawn, and when it is saved.
const pause = 350;

export class Server {
    constructor(model, texts, root) {
        Object.assign(this, { model, texts, root });
        this.notice = root.querySelector('[data-notice]');
        this.state = root.querySelector('[data-state]');
        this.base = Number(root.dataset.base);
        model.addEventListener('change', () => {
            root.setAttribute('aria-busy', 'true');
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.check(), pause);
        });
        model.addEventListener('checked', () => this.tell());
        window.addEventListener('beforeunload', event => { if (!this.isLeaving && model.isChanged) { event.preventDefault(); event.returnValue = ''; } });
        this.tell();
    }

    post(url, fields) {
        const body = new URLSearchParams({ drawn: JSON.stringify(this.model.type), ...fields });
        return window.desk.send(url, { method: 'POST', body, headers: window.desk.antiforgery(), credentials: 'same-origin' });
    }

    async check() {
        const asked = this.asked = (this.asked ?? 0) + 1;
        const answer = await this.post(this.root.dataset.checkUrl).catch(() => null);
        if (asked !== this.asked) { return; }
        this.root.setAttribute('aria-busy', 'false');
        if (!answer?.ok) {
            this.state.textContent = this.texts.notChecked;
            return;
        }
        this.model.checked(await answer.json());
    }

    tell() {
        const faults = this.model.problems.filter(problem => !problem.isHint);
        this.state.textContent = this.model.steps.length === 0 ? '' : faults.length === 0 ? this.texts.right : this.texts.wrong.replace('{0}', faults.length);
        this.state.className = `designer-state ${faults.length === 0 ? 'designer-right' : 'designer-wrong'}`;
        const own = this.model.problems.filter(problem => problem.activity === '');
        const slot = this.root.querySelector('[data-own-problems]');
        slot.hidden = own.length === 0 || this.model.steps.length === 0;
        redraw(slot, ...own.map(problem => el('li', {}, problem.text)));
    }

    async save(base = this.base) {
        this.notice.replaceChildren();
        const answer = await this.post(this.root.dataset.saveUrl, { baseVersion: base }).catch(() => null);
        if (answer?.ok) {
            this.isLeaving = true;
            window.location.assign((await answer.json()).url);
            return;
        }
        if (answer?.status === 409) { this.conflict(await answer.json()); }
        else if (answer?.status === 422) { this.refused(await answer.json()); }
        else { this.say(answer ? this.texts.failed : this.texts.offline); }
    }

    say(message, ...more) {
        redraw(this.notice, el('div', { class: 'notice notice-bad', role: 'alert', tabindex: '-1' }, icon('alert-triangle'), el('div', {}, el('p', {}, message), ...more)));
        this.notice.scrollIntoView({ block: 'nearest' });
    }

    refused(check) {
        this.model.checked(check);
        const list = check.problems.filter(problem => !problem.isHint).map(problem => el('li', {}, problem.activity && this.model.find(problem.activity)
            ? el('button', { type: 'button', class: 'btn btn-link designer-link', onclick: () => this.model.select(problem.activity) }, problem.text) : problem.text));
        this.say(this.texts.refused, el('ul', { class: 'reasons mb-0' }, ...list));
    }

    // Neither is lost: theirs stays in the history, and this drawing becomes the version after it only if it is wanted so.
    conflict(theirs) {
        this.say(theirs.text, el('p', {}, this.texts.theirsKept),
            el('ul', { class: 'reasons' }, ...theirs.changes.map(line => el('li', {}, line))),
            el('div', { class: 'button-row' },
                el('a', { class: 'btn btn-outline-secondary btn-sm', href: this.root.dataset.typeUrl, target: '_blank', rel: 'noopener' }, this.texts.lookAtTheirs),
                el('button', { type: 'button', class: 'btn btn-primary btn-sm', onclick: () => { this.base = theirs.version; this.save(); } }, this.texts.saveOverTheirs)));
    }
}
