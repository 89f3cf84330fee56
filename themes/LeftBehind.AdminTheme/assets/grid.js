// A grid to fill in: Enter and the arrows go along a column, Ctrl+D takes what stands above. Without script it is a form like any other.
document.addEventListener('keydown', event => {
    const field = event.target.closest('[data-grid] [data-column]');
    if (!field || event.isComposing) { return; }
    const step = stepOf(event, field);
    if (step) {
        const next = neighbour(field, step);
        event.preventDefault();
        if (next) { next.focus(); next.select?.(); }
    } else if (event.ctrlKey && event.key.toLowerCase() === 'd') {
        const above = neighbour(field, -1);
        event.preventDefault();
        if (above) { field.value = above.value; }
    }
});

function stepOf(event, field) {
    if (event.key === 'Enter') { return event.shiftKey ? -1 : 1; }
    // In a list of choices the arrows choose.
    if (field.matches('select') || event.ctrlKey || event.altKey) { return 0; }
    return event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
}

function neighbour(field, step) {
    const column = [...field.closest('[data-grid]').querySelectorAll(`[data-column="${field.dataset.column}"]`)];
    return column[column.indexOf(field) + step];
}
