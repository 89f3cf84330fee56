// Rows that can be added and removed: data-repeat="Guardians" holds [data-repeat-list] with [data-repeat-row]s and a
// <template data-repeat-template> whose names carry __index__. After each change the rows are numbered anew from 0.
const numbered = ['name', 'id', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'data-repeat'];

document.addEventListener('click', event => {
    const button = event.target.closest('[data-repeat-add], [data-repeat-remove]');
    const box = button?.closest('[data-repeat]');
    if (!box) { return; }
    const list = box.querySelector('[data-repeat-list]');
    if (button.hasAttribute('data-repeat-add')) { add(box, list); } else { remove(box, list, button); }
    renumber(box, list);
    box.dispatchEvent(new Event('repeat:changed', { bubbles: true }));
});

function add(box, list) {
    const most = Number(box.dataset.repeatMax || 20);
    if (list.children.length >= most) { return; }
    const template = [...box.children].find(child => child.matches('template[data-repeat-template]'));
    list.append(template.content.cloneNode(true));
    const field = list.lastElementChild.querySelector('input:not([type=hidden]), select, textarea');
    field?.focus();
}

function remove(box, list, button) {
    const row = button.closest('[data-repeat-row]');
    const least = Number(box.dataset.repeatMin || 0);
    if (list.children.length <= least) { return; }
    const neighbour = row.nextElementSibling || row.previousElementSibling;
    row.remove();
    const next = neighbour?.querySelector('input:not([type=hidden]), select, textarea') || box.querySelector('[data-repeat-add]');
    next?.focus();
}

function renumber(box, list) {
    const prefix = box.dataset.repeat;
    [...list.children].forEach((row, index) => {
        row.querySelectorAll('[data-repeat-number]').forEach(place => { place.textContent = index + 1; });
        rename(row, prefix, index);
    });
}

function rename(root, prefix, index) {
    const id = prefix.replace(/[^A-Za-z0-9\-_:]/g, '_');
    root.querySelectorAll('*').forEach(element => {
        numbered.filter(name => element.hasAttribute(name)).forEach(name => {
            const value = element.getAttribute(name);
            element.setAttribute(name, value.split(' ').map(part => swap(swap(part, `${prefix}[`, ']', index), `${id}_`, '_', index)).join(' '));
        });
        if (element.content) { rename(element.content, prefix, index); }
    });
}

function swap(value, before, after, index) {
    if (!value.startsWith(before)) { return value; }
    const rest = value.slice(before.length);
    const old = /^(\d+|__index__)/.exec(rest);
    return old && rest.startsWith(after, old[0].length) ? before + index + rest.slice(old[0].length) : value;
}
