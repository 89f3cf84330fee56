// data-insert="words" data-insert-into="id of a text field": a button that writes at the place where the cursor was.
document.addEventListener('click', event => {
    const button = event.target.closest('[data-insert]');
    const field = button && document.getElementById(button.dataset.insertInto);
    if (!field) { return; }
    field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
});

// data-copy="id of a text field" on a form's button: the text goes to the clipboard before the form does, also where a site has no https yet.
document.addEventListener('submit', event => {
    const field = event.submitter?.dataset.copy && document.getElementById(event.submitter.dataset.copy);
    if (!field) { return; }
    field.select();
    document.execCommand('copy');
    navigator.clipboard?.writeText(field.value).catch(() => { });
}, true);
