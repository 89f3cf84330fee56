// Records an answer in the page, where the browser can: without this script, or on an old phone, a file is chosen instead.
const box = document.querySelector('[data-recorder]');
const field = document.getElementById('sound'), button = box.querySelector('button'), state = box.querySelector('[role=status]'), player = box.querySelector('audio');
const longest = 5 * 60 * 1000, start = button.textContent;
let recorder;

function keep(parts) {
    const type = parts[0].type || 'audio/webm', files = new DataTransfer();
    files.items.add(new File(parts, type.includes('mp4') ? 'answer.m4a' : 'answer.webm', { type }));
    field.files = files.files;
    field.setCustomValidity('');
    player.src = URL.createObjectURL(files.files[0]);
    player.hidden = false;
    say(box.dataset.kept);
}

function say(words) { state.textContent = words; }

async function record() {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }), parts = [];
    recorder = new MediaRecorder(stream);
    recorder.addEventListener('dataavailable', event => { if (event.data.size > 0) { parts.push(event.data); } });
    recorder.addEventListener('stop', () => {
        stream.getTracks().forEach(track => track.stop());
        button.textContent = start;
        if (parts.length > 0) { keep(parts); } else { say(''); }
    });
    button.textContent = box.dataset.stop;
    say(box.dataset.running);
    player.hidden = true;
    recorder.start();
    const running = recorder;
    setTimeout(() => { if (running.state === 'recording') { running.stop(); } }, longest);
}

if (window.MediaRecorder && window.DataTransfer && navigator.mediaDevices) { box.hidden = false; }
button.addEventListener('click', () => {
    if (recorder && recorder.state === 'recording') { recorder.stop(); return; }
    record().catch(() => { box.hidden = true; });
});

// Two hundred megabytes are not sent over a village line to be refused.
field.addEventListener('change', () => {
    field.setCustomValidity(field.files[0] && field.files[0].size > Number(field.dataset.most) ? field.dataset.tooLarge : '');
    field.reportValidity();
    player.hidden = true;
    say('');
});
