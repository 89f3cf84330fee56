// data-recorder on a form with a file field and a [data-record] button: records with the microphone into that field. Without
// MediaRecorder, or where the site has no https, the button stays hidden and a file can be chosen all the same.
let recorder;

function keep(form, parts) {
    const type = parts[0]?.type || 'audio/webm';
    const files = new DataTransfer();
    files.items.add(new File(parts, type.includes('mp4') ? 'letter.m4a' : 'letter.webm', { type }));
    form.querySelector('[type=file]').files = files.files;
}

async function start(button) {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const parts = [];
    recorder = new MediaRecorder(stream);
    recorder.addEventListener('dataavailable', event => { if (event.data.size > 0) { parts.push(event.data); } });
    recorder.addEventListener('stop', () => {
        stream.getTracks().forEach(track => track.stop());
        keep(button.form, parts);
        button.textContent = button.dataset.recordText;
    });
    button.dataset.recordText = button.textContent;
    button.textContent = button.dataset.stopText;
    recorder.start();
}

if (window.MediaRecorder && navigator.mediaDevices) {
    document.querySelectorAll('[data-record]').forEach(button => { button.hidden = false; });
}
document.addEventListener('click', event => {
    const button = event.target.closest('[data-record]');
    if (!button) { return; }
    if (recorder?.state === 'recording') { recorder.stop(); return; }
    start(button).catch(() => { button.hidden = true; });
});
