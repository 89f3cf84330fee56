import { el, fill, icon, redraw } from './dom.js';
import { field, isShown } from './fields.js';

// The form of the step that is chosen: what it is called, its properties, and where each of its outcomes leads.
export class Panel {
    constructor(model, texts, element) {
        Object.assign(this, { model, texts, element });
        model.addEventListener('select', () => this.draw(true));
        model.addEventListener('change', event => { if (!event.detail.typing) { this.draw(false); } });
        model.addEventListener('checked', () => this.drawWays());
        this.draw(false);
    }

    draw(isNew) {
        const one = this.model.find(this.model.selected);
        this.element.hidden = !one;
        if (!one) {
            this.element.replaceChildren();
            return;
        }
        const kind = this.model.kindOf(one);
        this.ways = el('div', { class: 'designer-ways' });
        this.problems = el('div', {});
        redraw(this.element,
            el('button', { type: 'button', class: 'btn btn-sm btn-outline-secondary mb-3', id: 'step-back', onclick: () => this.model.select(null) }, icon('arrow-left'), this.texts.allSteps),
            el('h2', { tabindex: '-1', id: 'step-heading' }, this.model.titleOf(one)),
            el('p', { class: 'text-secondary' }, kind?.label ?? one.Name),
            this.problems,
            this.title(one, kind),
            kind?.isEvent ? this.start(one) : null,
            ...(kind?.fields ?? []).filter(described => isShown(described, one)).map(described => field(described, one)),
            el('h3', {}, this.texts.whatFollows), this.ways,
            this.place(one),
            el('button', { type: 'button', class: 'btn btn-outline-danger', onclick: () => this.model.remove(one.ActivityId) }, icon('trash'), this.texts.removeStep));
        this.drawWays();
        if (isNew && this.wantsFocus) { document.getElementById('step-heading').focus(); }
        this.wantsFocus = false;
    }

    title(one, kind) {
        const change = event => this.model.change(() => {
            one.Properties = { ...one.Properties, ActivityMetadata: { ...one.Properties?.ActivityMetadata, Title: event.target.value } };
        }, { key: `${one.ActivityId}.title`, typing: true });
        return el('div', { class: 'field' }, el('label', { class: 'field-label', for: 'step-title' }, this.texts.title),
            el('input', { class: 'form-control', id: 'step-title', type: 'text', maxlength: 100, placeholder: kind?.label, value: one.Properties?.ActivityMetadata?.Title ?? '', oninput: change }));
    }

    start(one) {
        const box = el('input', { class: 'form-check-input', type: 'checkbox', id: 'step-start', onchange: event => this.model.change(() => { one.IsStart = event.target.checked; }) });
        box.checked = one.IsStart;
        return el('div', { class: 'field form-check' }, box, el('label', { class: 'form-check-label', for: 'step-start' }, this.texts.isStart));
    }

    place(one) {
        const coordinate = name => el('div', { class: 'field' }, el('label', { class: 'field-label', for: `step-${name}` }, this.texts[name]),
            el('input', { class: 'form-control', type: 'number', id: `step-${name}`, value: one[name], onchange: event => this.model.change(() => { one[name] = Math.round(Number(event.target.value)); }) }));
        return el('details', { class: 'mb-3' }, el('summary', {}, this.texts.place), el('div', { class: 'designer-place' }, coordinate('X'), coordinate('Y')));
    }

    drawWays() {
        const one = this.model.find(this.model.selected);
        if (!one) { return; }
        const problems = this.model.problemsOf(one.ActivityId);
        redraw(this.ways, ...this.model.outcomesOf(one).map((outcome, index) => this.outcome(one, outcome, index, problems)));
        redraw(this.problems, ...problems.filter(problem => !problem.outcome && !this.element.querySelector(`[data-problem-of="${CSS.escape(problem.property)}"]`)).map(problem => this.said(problem)));
        this.element.querySelectorAll('[data-problem-of]').forEach(slot => {
            slot.textContent = problems.filter(problem => problem.property === slot.dataset.problemOf).map(problem => problem.text).join(' ');
            slot.hidden = slot.textContent === '';
        });
    }

    said(problem) {
        return el('p', { class: problem.isHint ? 'field-warning' : 'field-error' }, icon('alert-triangle'), problem.text);
    }

    outcome(one, outcome, index, problems) {
        const id = `way-${index}`;
        const numbers = this.model.inOrder();
        const name = step => `${numbers.indexOf(step) + 1}. ${this.model.titleOf(step)}`;
        const ways = this.model.waysFrom(one.ActivityId, outcome.value);
        const targets = numbers.filter(step => !ways.some(way => way.DestinationActivityId === step.ActivityId));
        return el('div', { class: 'designer-way', role: 'group', 'aria-labelledby': `${id}-label` },
            el('span', { class: 'course-outcome', id: `${id}-label` }, outcome.label),
            ...ways.map(way => {
                const target = this.model.find(way.DestinationActivityId);
                const said = target ? name(target) : way.DestinationActivityId;
                return el('div', { class: 'designer-target' }, icon('arrow-right'), el('span', {}, said),
                    el('button', { type: 'button', class: 'btn btn-icon', 'aria-label': fill(this.texts.removeWay, said), onclick: () => this.model.disconnect(way) }, icon('x')));
            }),
            outcome.isGone ? null : el('select', {
                class: 'form-select form-select-sm', id, 'aria-label': fill(this.texts.leadTo, outcome.label), value: '',
                onchange: event => this.model.connect(one.ActivityId, outcome.value, event.target.value),
            }, el('option', { value: '' }, ways.length > 0 ? this.texts.alsoTo : this.texts.endsHere), ...targets.map(step => el('option', { value: step.ActivityId }, name(step)))),
            ...problems.filter(problem => problem.outcome === outcome.value).map(problem => this.said(problem)));
    }
}
