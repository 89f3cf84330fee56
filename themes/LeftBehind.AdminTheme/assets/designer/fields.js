import { el, icon } from './dom.js';

// Controls for the properties of a step. Each reads and writes the step's properties as recipes write them.
let texts;
let model;
export const prepare = (given, of) => { texts = given; model = of; };

const set = (one, name, value, options) => model.change(() => {
    one.Properties = one.Properties ?? {};
    one.Properties[name] = value;
}, options);
const typing = (one, name) => ({ key: `${one.ActivityId}.${name}`, typing: true });

function text(field, one, attributes) {
    return el('input', {
        ...attributes, class: 'form-control', type: 'text', maxlength: field.longest, value: one.Properties?.[field.name] ?? '',
        oninput: event => set(one, field.name, event.target.value, typing(one, field.name)),
    });
}

function number(field, one, attributes) {
    return el('input', {
        ...attributes, class: 'form-control', type: 'number', min: field.least, max: field.most, value: one.Properties?.[field.name] ?? 0,
        oninput: event => set(one, field.name, Number(event.target.value), typing(one, field.name)),
    });
}

function yesNo(field, one, attributes) {
    const box = el('input', { ...attributes, class: 'form-check-input', type: 'checkbox', onchange: event => set(one, field.name, event.target.checked) });
    box.checked = one.Properties?.[field.name] === true;
    return box;
}

function choice(field, one, attributes) {
    const value = String(one.Properties?.[field.name] ?? '');
    const known = field.choices.some(option => option.value === value) ? field.choices : [{ value, label: value }, ...field.choices];
    return el('select', { ...attributes, class: 'form-select', value, onchange: event => set(one, field.name, event.target.value) },
        ...known.map(option => el('option', { value: option.value }, option.label)));
}

function choices(field, one, attributes) {
    const chosen = one.Properties?.[field.name] ?? [];
    const known = [...field.choices, ...chosen.filter(value => !field.choices.some(option => option.value === value)).map(value => ({ value, label: value }))];
    return el('div', attributes, ...known.map((option, index) => {
        const id = `${attributes.id}-${index}`;
        const box = el('input', {
            class: 'form-check-input', type: 'checkbox', id,
            onchange: event => set(one, field.name, event.target.checked ? [...chosen, option.value] : chosen.filter(value => value !== option.value)),
        });
        box.checked = chosen.includes(option.value);
        return el('div', { class: 'form-check' }, box, el('label', { class: 'form-check-label', for: id }, option.label));
    }));
}

function expression(field, one, attributes) {
    return el('textarea', {
        ...attributes, class: 'form-control designer-code', rows: 3, spellcheck: 'false', value: one.Properties?.[field.name]?.Expression ?? '',
        oninput: event => set(one, field.name, { ...one.Properties?.[field.name], Expression: event.target.value }, typing(one, field.name)),
    });
}

const codeOf = label => Object.keys(texts.outcomeWords).find(code => texts.outcomeWords[code] === label) ?? label;
const labelOf = code => texts.outcomeWords[code] ?? code;

// Names of branches, and of outcomes with whether they need a reason. A name that is changed takes its ways along.
function names(field, one, attributes) {
    const withReason = field.kind === 'outcomes';
    const listed = one.Properties?.[field.name] ?? [];
    const entries = listed.length > 0 || !withReason ? listed : model.outcomesOf(one).filter(outcome => !outcome.isGone).map(outcome => outcome.value);
    const reasons = one.Properties?.CommentNeededFor ?? [];
    const change = (edited, asked = reasons, then = () => { }) => model.change(() => {
        one.Properties[field.name] = edited;
        if (withReason) { one.Properties.CommentNeededFor = asked.filter(name => edited.includes(name)); }
        then();
    });
    const rename = (index, after) => change(entries.map((name, place) => place === index ? after : name),
        reasons.map(name => name === entries[index] ? after : name), () => model.renameOutcome(one.ActivityId, entries[index], after));
    const row = (name, index) => {
        const reason = withReason && el('input', {
            class: 'form-check-input', type: 'checkbox', id: `${attributes.id}-${index}-reason`,
            onchange: event => change(entries, event.target.checked ? [...reasons, name] : reasons.filter(asked => asked !== name)),
        });
        if (reason) { reason.checked = reasons.includes(name); }
        return el('div', { class: 'designer-name' },
            el('input', { class: 'form-control', type: 'text', maxlength: 60, id: `${attributes.id}-${index}`, 'aria-label': `${field.label} ${index + 1}`, value: labelOf(name), onchange: event => rename(index, codeOf(event.target.value.trim())) }),
            el('button', { type: 'button', class: 'btn btn-icon', 'aria-label': `${texts.remove} ${labelOf(name)}`, onclick: () => change(entries.filter((_, place) => place !== index)) }, icon('trash')),
            reason ? el('div', { class: 'form-check' }, reason, el('label', { class: 'form-check-label', for: reason.id }, texts.needsReason)) : null);
    };
    return el('div', attributes, ...entries.map(row),
        el('button', { type: 'button', class: 'btn btn-sm btn-outline-secondary', id: `${attributes.id}-add`, onclick: () => change([...entries, `${texts.unnamed}${entries.length + 1}`]) }, icon('plus'), texts.add));
}

const controls = { text, number, yesNo, choice, choices, names, outcomes: names, expression };
const groups = ['choices', 'names', 'outcomes'];

export function field(described, one) {
    const id = `field-${described.name}`;
    const error = el('p', { class: 'field-error', id: `${id}-error`, 'data-problem-of': described.name, hidden: true });
    const hint = described.hint ? el('p', { class: 'field-hint', id: `${id}-hint` }, described.hint) : null;
    const isGroup = groups.includes(described.kind);
    const attributes = { id, 'aria-describedby': hint ? `${id}-hint ${id}-error` : `${id}-error` };
    if (isGroup) { Object.assign(attributes, { role: 'group', 'aria-labelledby': `${id}-label` }); }
    const control = controls[described.kind](described, one, attributes);
    const label = isGroup ? el('span', { class: 'field-label', id: `${id}-label` }, described.label) : el('label', { class: 'field-label', for: id }, described.label);
    return described.kind === 'yesNo'
        ? el('div', { class: 'field form-check' }, control, el('label', { class: 'form-check-label', for: id }, described.label), hint, error)
        : el('div', { class: 'field' }, label, control, hint, error);
}

export const isShown = (described, one) => !described.isRare || Boolean(one.Properties?.[described.name]?.Expression);
