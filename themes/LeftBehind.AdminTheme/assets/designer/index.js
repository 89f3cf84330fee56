import './older.js';
import { Canvas } from './canvas.js';
import { el, icon } from './dom.js';
import { prepare } from './fields.js';
import { StepList } from './list.js';
import { Model } from './model.js';
import { Panel } from './panel.js';
import { Server } from './server.js';

const root = document.getElementById('designer');
const { type, kinds, check, texts } = Object.fromEntries(['type', 'kinds', 'check', 'texts'].map(name => [name, JSON.parse(root.dataset[name])]));
const model = new Model(type, kinds, check);
prepare(texts, model);
const panel = new Panel(model, texts, root.querySelector('[data-panel]'));
new StepList(model, texts, root.querySelector('[data-list]'), panel);
const server = new Server(model, texts, root);
const stage = root.querySelector('[data-canvas]');
const canvas = new Canvas(model, stage);

// Pressed and drawn over, a kind is dragged; pressed alone, by mouse or key, it is put where there is room.
root.querySelector('[data-palette]').append(...[...new Set(kinds.map(kind => kind.category))].map(category => el('div', { role: 'group', 'aria-label': category },
    el('p', { class: 'designer-heading', 'aria-hidden': 'true' }, category),
    ...kinds.filter(kind => kind.category === category).map(kind => el('button', {
        type: 'button', class: 'designer-kind', draggable: 'true', 'data-kind': kind.name,
        onclick: () => { panel.wantsFocus = true; model.add(kind.name); },
        ondragstart: event => { event.preventDefault(); canvas.drag(event, kind); },
    }, icon(kind.icon), kind.label)))));

const name = root.querySelector('#type-name');
name.addEventListener('input', () => model.change(edited => { edited.Name = name.value; }, { key: 'name', typing: true }));
const boxes = { IsSingleton: root.querySelector('#type-singleton'), DeleteFinishedWorkflows: root.querySelector('#type-forget') };
Object.entries(boxes).forEach(([property, box]) => box.addEventListener('change', () => model.change(edited => { edited[property] = box.checked; })));
const show = () => {
    if (document.activeElement !== name) { name.value = model.type.Name; }
    Object.entries(boxes).forEach(([property, box]) => { box.checked = model.type[property]; });
    root.querySelector('[data-undo]').disabled = model.past.length === 0;
    root.querySelector('[data-redo]').disabled = model.future.length === 0;
};
model.addEventListener('change', show);
show();

const actions = {
    undo: () => model.undo(), redo: () => model.redo(), save: () => server.save(),
    in: () => canvas.zoom(1.2), out: () => canvas.zoom(1 / 1.2), fit: () => canvas.fit(),
};
Object.entries(actions).forEach(([action, act]) => root.querySelectorAll(`[data-${action}]`).forEach(button => button.addEventListener('click', act)));
root.querySelector('[data-try]').addEventListener('submit', event => { event.target.elements.drawn.value = JSON.stringify(model.type); });

document.addEventListener('keydown', event => {
    if (event.target.closest('input, textarea, select, [role=dialog]')) { return; }
    if ((event.key === 'Delete' || event.key === 'Backspace') && (stage.contains(event.target) || event.target === document.body)) {
        event.preventDefault();
        canvas.removeChosen();
    }
    if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        (event.shiftKey ? actions.redo : actions.undo)();
    }
});
new ResizeObserver(() => { if (stage.clientWidth > 0) { canvas.canvas.resized(); if (!canvas.isFitted) { canvas.fit(.62); canvas.isFitted = true; } } }).observe(stage);
root.dataset.ready = 'yes';
