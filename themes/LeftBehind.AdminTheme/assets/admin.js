import 'bootstrap/js/dist/collapse';
import 'bootstrap/js/dist/dropdown';
import 'bootstrap/js/dist/modal';
import 'bootstrap/js/dist/offcanvas';
import './requests.js';
import { send } from './session.js';
import { antiforgery } from './texts.js';
import './toasts.js';
import './dialogs.js';
import './repeats.js';
import './inserts.js';
import './recorder.js';
import './recordings.js';
import './shrink.js';
import './drafts.js';
import './lists.js';
import './grid.js';
import './news.js';

// Pages that bring a script of their own ask the server through these.
window.desk = { send, antiforgery };

document.documentElement.classList.add('has-script');
// Keys that belong to this page alone: "/" goes to the search box.
document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey) { return; }
    if (event.target.closest('input, textarea, select, [contenteditable]')) { return; }
    const search = document.querySelector('.shell-search input');
    if (search) { event.preventDefault(); search.focus(); }
});
