import { el, fill, icon, redraw } from './dom.js';

// All steps in the order in which one reads them: everything that the drawing does can be done from here, with the keyboard and on a phone.
export class StepList {
    constructor(model, texts, element, panel) {
        Object.assign(this, { model, texts, element, panel });
        ['change', 'select'].forEach(name => model.addEventListener(name, () => this.draw()));
        model.addEventListener('checked', event => { if (event.detail.isNews) { this.draw(); } });
        this.draw();
    }

    draw() {
        const { selected } = this.model;
        this.element.hidden = Boolean(selected);
        if (selected) {
            this.last = selected;
            return;
        }
        redraw(this.element,
            el('h2', { id: 'step-list-heading' }, this.texts.steps),
            this.adding(),
            this.model.steps.length === 0 ? el('p', { class: 'text-secondary' }, this.texts.noSteps) : el('ol', { class: 'designer-list', 'aria-labelledby': 'step-list-heading' }, ...this.model.inOrder().map((one, index) => this.item(one, index))));
        // Back from a step one stands at it again.
        if (this.last && document.activeElement === document.body) { document.getElementById(`open-${this.last}`)?.focus({ preventScroll: true }); }
        this.last = null;
    }

    adding() {
        const groups = new Map();
        this.model.kinds.forEach(kind => groups.set(kind.category, [...groups.get(kind.category) ?? [], kind]));
        // What is chosen stays chosen when the list is drawn anew.
        const select = el('select', { class: 'form-select', id: 'step-kind', onchange: event => { this.kind = event.target.value; } },
            ...[...groups].map(([label, kinds]) => el('optgroup', { label }, ...kinds.map(kind => el('option', { value: kind.name }, kind.label)))));
        if (this.kind) { select.value = this.kind; }
        return el('div', { class: 'designer-adding' }, el('label', { class: 'field-label', for: 'step-kind' }, this.texts.newStep), select,
            el('button', { type: 'button', class: 'btn btn-outline-secondary', id: 'step-add', onclick: () => this.open(() => this.model.add(select.value)) }, icon('plus'), this.texts.add));
    }

    open(how) {
        this.panel.wantsFocus = true;
        how();
    }

    item(one, index) {
        const problems = this.model.problemsOf(one.ActivityId);
        const bad = problems.some(problem => !problem.isHint);
        const numbers = this.model.inOrder();
        const ways = this.model.outcomesOf(one).flatMap(outcome => this.model.waysFrom(one.ActivityId, outcome.value).map(way => {
            const target = this.model.find(way.DestinationActivityId);
            return el('li', {}, el('span', { class: 'course-outcome' }, outcome.label), icon('arrow-right'), target ? `${numbers.indexOf(target) + 1}. ${this.model.titleOf(target)}` : way.DestinationActivityId);
        }));
        return el('li', {},
            el('button', { type: 'button', class: 'designer-step', id: `open-${one.ActivityId}`, onclick: () => this.open(() => this.model.select(one.ActivityId)) },
                el('span', { class: `course-mark ${one.IsStart ? 'course-start' : ''}` }, icon(this.model.kindOf(one)?.icon ?? 'settings')),
                el('span', { class: 'designer-step-name' }, el('span', { class: 'course-number' }, String(index + 1)), this.model.titleOf(one)),
                problems.length > 0 ? el('span', { class: `chip ${bad ? 'chip-bad' : 'chip-warn'}` }, fill(this.texts.problemCount, problems.length)) : null),
            ways.length > 0 ? el('ul', { class: 'course-ways' }, ...ways) : el('p', { class: 'designer-end' }, this.texts.endsHere));
    }
}
