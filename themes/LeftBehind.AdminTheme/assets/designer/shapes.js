import BaseRenderer from 'diagram-js/lib/draw/BaseRenderer.js';
import { iconUse, svgEl } from './dom.js';

// How steps, outcomes and ways are drawn. Colours come from the style sheet: the pages allow no styles of their own.
export const size = { width: 216, head: 56, row: 26, port: 16 };
export const heightOf = outcomes => size.head + Math.max(1, outcomes.length) * size.row + 6;

const wide = /[\u1100-\uffdc\u{20000}-\u{3ffff}]/u;
function shortened(text, width) {
    let room = width;
    const kept = [];
    for (const character of text) {
        room -= wide.test(character) ? 14 : 8;
        if (room < 0) { return `${kept.join('')}…`; }
        kept.push(character);
    }
    return text;
}

const text = (said, width, attributes) => {
    const element = svgEl('text', attributes);
    element.textContent = shortened(said, width);
    return element;
};

// Back to a step further left: out, between the two rows, and in again.
const wayBack = (from, to) => {
    const out = 18;
    const middle = Math.abs(to.y - from.y) < 30 ? from.y + 70 : (from.y + to.y) / 2;
    return [from, { x: from.x + out, y: from.y }, { x: from.x + out, y: middle }, { x: to.x - out, y: middle }, { x: to.x - out, y: to.y }, to];
};

export const wayPoints = (from, to) => {
    if (to.x < from.x + 20) { return wayBack(from, to); }
    const bend = Math.max(30, (to.x - from.x) / 2);
    const at = (t, a, b, c, d) => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
    return Array.from({ length: 25 }, (_, index) => index / 24).map(t => ({
        x: at(t, from.x, from.x + bend, to.x - bend, to.x), y: at(t, from.y, from.y, to.y, to.y),
    }));
};

const path = points => points.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join(' ');

export class StepRenderer extends BaseRenderer {
    constructor(eventBus) { super(eventBus, 1500); }

    canRender() { return true; }

    drawShape(visuals, shape) {
        if (shape.kind === 'port') {
            const port = svgEl('circle', { cx: size.port / 2, cy: size.port / 2, r: 5.5, class: shape.isGone ? 'way-port way-port-gone' : 'way-port' });
            visuals.append(port);
            return port;
        }
        const { title = '', label = '', icon = 'settings', isStart, state = '', outcomes = [] } = shape.step ?? {};
        const box = svgEl('rect', { width: shape.width, height: shape.height, rx: 8, class: `step-box ${state}` });
        visuals.append(box, svgEl('circle', { cx: 26, cy: 28, r: 15, class: isStart ? 'step-mark step-mark-start' : 'step-mark' }),
            iconUse(icon, { x: 17, y: 19, width: 18, height: 18, class: isStart ? 'step-icon step-icon-start' : 'step-icon' }),
            text(title, 152, { x: 50, y: 26, class: 'step-title' }), text(title === label ? '' : label, 152, { x: 50, y: 44, class: 'step-kind' }),
            svgEl('line', { x1: 0, y1: size.head, x2: shape.width, y2: size.head, class: 'step-line' }),
            ...outcomes.map((outcome, index) => text(outcome.label, 170, { x: shape.width - 16, y: size.head + index * size.row + 20, class: 'step-outcome' })));
        return box;
    }

    drawConnection(visuals, connection) {
        const line = svgEl('path', { d: path(connection.waypoints), class: 'way-line', 'marker-end': 'url(#way-head)' });
        visuals.append(line);
        return line;
    }

    getShapePath({ x, y, width, height }) { return `M${x},${y}h${width}v${height}h${-width}z`; }

    getConnectionPath(connection) { return path(connection.waypoints); }
}
StepRenderer.$inject = ['eventBus'];

export const arrowHead = () => svgEl('defs', {},
    svgEl('marker', { id: 'way-head', viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 8, markerHeight: 8, orient: 'auto' }, svgEl('path', { d: 'M0 0L10 5L0 10z', class: 'way-head' })));
