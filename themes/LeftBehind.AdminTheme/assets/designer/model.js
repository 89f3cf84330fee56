// The type that is drawn, in the form in which recipes write it. Canvas, list and form show it and change it; it alone is saved.
const longestPast = 100;
const step = { width: 260, height: 130 };

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => (byte % 36).toString(36)).join('');

export class Model extends EventTarget {
    constructor(type, kinds, check) {
        super();
        this.type = type;
        this.kinds = new Map(kinds.map(kind => [kind.name, kind]));
        this.problems = check.problems;
        this.outcomes = check.outcomes ?? {};
        this.past = [];
        this.future = [];
        this.selected = null;
        this.saved = JSON.stringify(type);
    }

    get isChanged() { return JSON.stringify(this.type) !== this.saved; }
    get steps() { return this.type.Activities; }
    get ways() { return this.type.Transitions; }

    tell(name, detail) { this.dispatchEvent(new CustomEvent(name, { detail })); }

    // Changes with the same key in a row (one field, letter by letter) are taken back together.
    change(edit, { key = null, typing = false } = {}) {
        const before = JSON.stringify(this.type);
        edit(this.type);
        if (JSON.stringify(this.type) === before) { return; }
        if (key === null || key !== this.lastKey) { this.past.push(before); }
        if (this.past.length > longestPast) { this.past.shift(); }
        this.lastKey = key;
        this.future = [];
        this.tell('change', { typing });
    }

    undo() { this.travel(this.past, this.future); }
    redo() { this.travel(this.future, this.past); }

    travel(from, to) {
        if (from.length === 0) { return; }
        to.push(JSON.stringify(this.type));
        this.type = JSON.parse(from.pop());
        this.lastKey = null;
        if (!this.find(this.selected)) { this.selected = null; }
        this.tell('change', { typing: false });
    }

    select(id) {
        if (id === this.selected) { return; }
        this.selected = id;
        this.tell('select', {});
    }

    checked(check) {
        const before = JSON.stringify([this.problems, this.outcomes]);
        this.problems = check.problems;
        this.outcomes = check.outcomes ?? {};
        this.tell('checked', { isNews: before !== JSON.stringify([this.problems, this.outcomes]) });
    }

    find(id) { return this.steps.find(one => one.ActivityId === id); }
    kindOf(one) { return this.kinds.get(one.Name); }
    titleOf(one) { return one.Properties?.ActivityMetadata?.Title || this.kindOf(one)?.label || one.Name; }
    problemsOf(id) { return this.problems.filter(problem => problem.activity === id); }

    // Ways that begin at an outcome which is not there any more are shown all the same, to be mended.
    outcomesOf(one) {
        const known = this.outcomes[one.ActivityId] ?? this.kindOf(one)?.outcomes ?? [];
        const gone = this.waysFrom(one.ActivityId).map(way => way.SourceOutcomeName).filter(name => !known.some(outcome => outcome.value === name));
        return [...known, ...[...new Set(gone)].map(name => ({ value: name, label: name, isGone: true }))];
    }

    waysFrom(id, outcome) {
        return this.ways.filter(way => way.SourceActivityId === id && (outcome === undefined || way.SourceOutcomeName === outcome));
    }

    // As one reads them: from the starts on, then what nothing leads to.
    inOrder() {
        const order = [];
        const next = this.steps.filter(one => one.IsStart);
        while (next.length > 0) {
            const one = next.shift();
            if (order.includes(one)) { continue; }
            order.push(one);
            next.push(...this.waysFrom(one.ActivityId).map(way => this.find(way.DestinationActivityId)).filter(Boolean));
        }
        return [...order, ...this.steps.filter(one => !order.includes(one))];
    }

    add(kindName, place) {
        const kind = this.kinds.get(kindName);
        const { x, y } = place ?? this.freePlace();
        const added = {
            ActivityId: newId(), Name: kindName, X: Math.round(x), Y: Math.round(y),
            IsStart: kind.isEvent && !this.steps.some(one => one.IsStart), Properties: JSON.parse(JSON.stringify(kind.properties)),
        };
        this.change(type => type.Activities.push(added));
        this.select(added.ActivityId);
    }

    freePlace() {
        const beside = this.find(this.selected) ?? this.steps[this.steps.length - 1];
        if (!beside) { return { x: 40, y: 80 }; }
        let place = { x: beside.X + step.width, y: beside.Y };
        while (this.steps.some(one => Math.abs(one.X - place.x) < step.width - 20 && Math.abs(one.Y - place.y) < step.height - 20)) {
            place = { x: place.x, y: place.y + step.height };
        }
        return place;
    }

    remove(id) {
        this.change(type => {
            type.Activities = type.Activities.filter(one => one.ActivityId !== id);
            type.Transitions = type.Transitions.filter(way => way.SourceActivityId !== id && way.DestinationActivityId !== id);
        });
        if (this.selected === id) { this.select(null); }
    }

    connect(from, outcome, to) {
        if (this.waysFrom(from, outcome).some(way => way.DestinationActivityId === to)) { return; }
        this.change(type => type.Transitions.push({ SourceActivityId: from, SourceOutcomeName: outcome, DestinationActivityId: to }));
    }

    disconnect(way) { this.change(type => { type.Transitions = type.Transitions.filter(one => one !== way); }); }

    renameOutcome(id, before, after) {
        this.waysFrom(id, before).forEach(way => { way.SourceOutcomeName = after; });
    }
}
