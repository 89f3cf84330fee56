import { text } from './texts.js';

export function toast(message, kind = 'info') {
    const box = document.querySelector('.toasts');
    if (!box) { return; }
    const notice = document.createElement('div');
    notice.className = `notice notice-${kind}`;
    const body = document.createElement('div');
    body.textContent = message;
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = '×';
    close.setAttribute('aria-label', text('close'));
    close.addEventListener('click', () => notice.remove());
    notice.append(body, close);
    box.append(notice);
    // A failure stays until it has been read.
    if (kind !== 'bad') { setTimeout(() => notice.remove(), 6000); }
}

document.addEventListener('toast', event => toast(event.detail.text, event.detail.kind));
