import Diagram from 'diagram-js';
import ConnectModule from 'diagram-js/lib/features/connect/index.js';
import CreateModule from 'diagram-js/lib/features/create/index.js';
import MoveModule from 'diagram-js/lib/features/move/index.js';
import SelectionModule from 'diagram-js/lib/features/selection/index.js';
import MoveCanvasModule from 'diagram-js/lib/navigation/movecanvas/index.js';
import ZoomScrollModule from 'diagram-js/lib/navigation/zoomscroll/index.js';
import { arrowHead, heightOf, size, StepRenderer, wayPoints } from './shapes.js';

const isPort = element => element?.kind === 'port';
const stepOf = element => isPort(element) ? element.parent : element;
const ownerOf = element => element.waypoints ? element.source.parent : stepOf(element);
const isStep = element => element?.kind === 'step';

function allowed(action, { source, target, shapes }) {
    switch (action) {
        case 'connection.create': return isPort(source) && !source.isGone && isStep(stepOf(target)) && stepOf(target) !== source.parent;
        case 'elements.move': return !shapes.some(isPort);
        case 'shape.attach': return false;
        default: return true;
    }
}

// The drawing. It shows the model and asks it for changes; the library's own commands are never carried out.
export class Canvas {
    constructor(model, container) {
        this.model = model;
        const desk = { __init__: ['stepRenderer'], stepRenderer: ['type', StepRenderer], modeling: ['value', {}], rules: ['value', { allowed }] };
        this.diagram = new Diagram({
            canvas: { container },
            modules: [SelectionModule, MoveModule, CreateModule, ConnectModule, MoveCanvasModule, ZoomScrollModule, desk],
        });
        ['canvas', 'eventBus', 'elementFactory', 'elementRegistry', 'selection', 'dragging', 'connect', 'create'].forEach(name => { this[name] = this.diagram.get(name); });
        container.querySelector('svg').prepend(arrowHead());
        this.listen();
        // While somebody types, the drawing follows at their first pause.
        model.addEventListener('change', event => {
            clearTimeout(this.later);
            if (event.detail.typing) { this.later = setTimeout(() => this.draw(), 250); } else { this.draw(); }
        });
        model.addEventListener('checked', event => { if (event.detail.isNews) { this.draw(); } });
        model.addEventListener('select', () => this.mark());
        this.draw();
    }

    listen() {
        const before = 2000;
        this.eventBus.on('element.mousedown', before, event => {
            if (!isPort(event.element) || event.originalEvent.button !== 0) { return undefined; }
            this.connect.start(event.originalEvent, event.element);
            return true;
        });
        this.eventBus.on('connect.end', before, ({ context: { canExecute, start, hover } }) => {
            if (canExecute && isPort(start)) {
                this.model.connect(start.parent.stepId, start.outcome, stepOf(hover).stepId);
                this.model.select(start.parent.stepId);
            }
            return true;
        });
        this.eventBus.on('shape.move.end', before, ({ context: { shapes }, dx, dy }) => {
            const moved = shapes.filter(isStep).map(shape => shape.stepId);
            this.model.change(type => type.Activities.filter(one => moved.includes(one.ActivityId)).forEach(one => {
                one.X = Math.round(one.X + dx);
                one.Y = Math.round(one.Y + dy);
            }));
            return true;
        });
        this.eventBus.on('create.end', before, ({ context: { shape, canExecute }, x, y }) => {
            if (canExecute) { this.model.add(shape.step.name, { x: x - shape.width / 2, y: y - shape.height / 2 }); }
            return true;
        });
        this.eventBus.on('drag.cleanup', () => setTimeout(() => { if (this.isLate) { this.draw(); } }));
        this.eventBus.on('selection.changed', ({ newSelection }) => {
            if (this.isDrawing || this.dragging.context()) { return; }
            const chosen = newSelection.length === 1 ? newSelection[0] : null;
            this.model.select(chosen ? ownerOf(chosen).stepId : null);
        });
    }

    // Nothing is drawn anew under the hand that drags: what the server says meanwhile shows once it is put down.
    draw() {
        this.isLate = Boolean(this.dragging.context());
        if (this.isLate) { return; }
        const chosen = this.selection.get().map(element => element.id);
        this.isDrawing = true;
        this.elementRegistry.filter(element => element.waypoints).forEach(way => this.canvas.removeConnection(way));
        this.elementRegistry.filter(isPort).forEach(port => this.canvas.removeShape(port));
        this.elementRegistry.filter(isStep).forEach(shape => this.canvas.removeShape(shape));
        const root = this.canvas.getRootElement();
        const drawn = new Map(this.model.steps.map((one, index) => [one.ActivityId, this.shapeOf(one, index)]));
        this.model.ways.forEach((way, index) => this.drawWay(way, index, drawn, root));
        drawn.forEach(({ shape, ports }) => {
            this.canvas.addShape(shape, root);
            ports.forEach(port => this.canvas.addShape(port, shape));
        });
        this.selection.select(chosen.map(id => this.elementRegistry.get(id)).filter(Boolean));
        this.isDrawing = false;
        this.mark();
    }

    shapeOf(one, index) {
        const kind = this.model.kindOf(one);
        const problems = this.model.problemsOf(one.ActivityId);
        const outcomes = this.model.outcomesOf(one);
        const state = problems.some(problem => !problem.isHint) ? 'step-bad' : problems.length > 0 ? 'step-doubt' : '';
        const shape = this.elementFactory.createShape({
            id: `step-${index}-${one.ActivityId}`, kind: 'step', stepId: one.ActivityId, x: one.X, y: one.Y, width: size.width, height: heightOf(outcomes),
            step: { title: this.model.titleOf(one), label: kind?.label ?? one.Name, icon: kind?.icon, isStart: one.IsStart, state, outcomes },
        });
        const ports = outcomes.map((outcome, row) => this.elementFactory.createShape({
            id: `port-${index}-${row}`, kind: 'port', outcome: outcome.value, isGone: outcome.isGone, parent: shape,
            x: one.X + size.width - size.port / 2, y: one.Y + size.head + row * size.row + (size.row - size.port) / 2 + 2, width: size.port, height: size.port,
        }));
        return { shape, ports };
    }

    drawWay(way, index, drawn, root) {
        const port = drawn.get(way.SourceActivityId)?.ports.find(one => one.outcome === way.SourceOutcomeName);
        const target = drawn.get(way.DestinationActivityId)?.shape;
        if (!port || !target) { return; }
        const from = { x: port.x + size.port, y: port.y + size.port / 2 };
        this.canvas.addConnection(this.elementFactory.createConnection({
            id: `way-${index}`, way, source: port, target, waypoints: wayPoints(from, { x: target.x, y: target.y + 28 }),
        }), root);
    }

    mark() {
        const chosen = this.selection.get();
        if (!chosen.some(element => ownerOf(element).stepId === this.model.selected)) {
            this.isDrawing = true;
            this.selection.select(this.elementRegistry.filter(isStep).filter(shape => shape.stepId === this.model.selected));
            this.isDrawing = false;
        }
        this.elementRegistry.filter(isStep).forEach(shape => {
            this.canvas[shape.stepId === this.model.selected ? 'addMarker' : 'removeMarker'](shape, 'step-chosen');
        });
    }

    // From the palette, with the mouse.
    drag(event, kind) {
        const shape = this.elementFactory.createShape({ kind: 'step', width: size.width, height: heightOf(kind.outcomes), step: { name: kind.name, title: kind.label, label: kind.label, icon: kind.icon, outcomes: kind.outcomes } });
        this.create.start(event, shape);
    }

    removeChosen() {
        const chosen = this.selection.get();
        chosen.filter(element => element.waypoints).forEach(element => this.model.disconnect(element.way));
        chosen.map(element => element.waypoints ? null : stepOf(element)?.stepId).filter(Boolean).forEach(id => this.model.remove(id));
    }

    zoom(factor) { this.canvas.zoom(Math.min(2, Math.max(.25, this.canvas.zoom() * factor))); }

    // A long course is begun at a size that can be read, from its beginning on.
    fit(least = .1) {
        if (this.model.steps.length === 0) { return; }
        const room = 24;
        const left = Math.min(...this.model.steps.map(one => one.X)) - room;
        const top = Math.min(...this.model.steps.map(one => one.Y)) - room;
        const right = Math.max(...this.model.steps.map(one => one.X + size.width)) + room;
        const bottom = Math.max(...this.model.steps.map(one => one.Y + heightOf(this.model.outcomesOf(one)))) + room;
        const { outer } = this.canvas.viewbox();
        const scale = Math.max(least, Math.min(1, outer.width / (right - left), outer.height / (bottom - top)));
        if (!(outer.width > 0)) { return; }
        this.canvas.viewbox({ x: left, y: top - Math.max(0, (outer.height / scale - (bottom - top)) / 2), width: outer.width / scale, height: outer.height / scale });
    }
}
