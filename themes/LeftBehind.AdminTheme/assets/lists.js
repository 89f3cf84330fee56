// Whole-page ticks, the bar that appears with them, dropped files, printing: small things that need no server.
document.addEventListener('change', event => {
    const box = event.target;
    if (box.matches('[data-pick-all]')) {
        box.closest('.list').querySelectorAll('tbody [data-pick]').forEach(other => { other.checked = box.checked; });
    }

    if (!box.matches('[data-pick-all], [data-pick]')) { return; }
    const picked = document.querySelectorAll('[data-pick]:checked').length;
    document.querySelectorAll('[data-bulk]').forEach(bar => { bar.hidden = picked === 0; });
    document.querySelectorAll('[data-bulk-count]').forEach(place => { place.textContent = picked; });
});

document.addEventListener('change', event => {
    if (event.target.matches('[data-submit-on-change]')) { event.target.form.requestSubmit(); }
});

document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) { window.print(); }
});

// The list is filtered without a new page, and what leaves the system is what is shown: such a link takes the filter along.
document.addEventListener('click', event => {
    const link = event.target.closest('a[data-as-shown]');
    if (!link) { return; }
    const url = new URL(link.href);
    const query = new URLSearchParams(window.location.search);
    link.dataset.asShown.split(' ').filter(Boolean).forEach(pair => query.set(...pair.split('=')));
    url.search = query;
    link.href = url;
});

['dragover', 'dragleave', 'drop'].forEach(kind => document.addEventListener(kind, event => {
    const zone = event.target.closest?.('.drop');
    const input = zone?.querySelector('input[type="file"]');
    if (!input) { return; }
    event.preventDefault();
    zone.classList.toggle('drop-over', kind === 'dragover');
    if (kind === 'drop' && event.dataTransfer.files.length > 0) {
        input.files = event.dataTransfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
    }
}));
