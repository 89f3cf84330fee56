// data-amr="address" on a button: a recording of an older phone (amr), which no browser plays by itself. It is decoded beside the page,
// and a player takes the button's place. What cannot be decoded is still there to download.
import { toast } from './toasts.js';

const samplesPerSecond = 8000;
const headerLength = '#!AMR\n'.length;
// By the kind of frame; each is a fiftieth of a second.
const frameLengths = [12, 13, 15, 17, 19, 20, 26, 31, 5, 6, 5, 5, 0, 0, 0, 0];
// Half an hour: an empty frame takes a byte here and 320 once decoded.
const mostFrames = 90000;

function framesIn(bytes) {
    let count = 0;
    for (let at = headerLength; at < bytes.length; at += frameLengths[(bytes[at] >> 3) & 15] + 1) { count += 1; }
    return count;
}

function decode(bytes, address) {
    return new Promise((resolve, reject) => {
        const worker = new Worker(address);
        worker.addEventListener('message', event => { worker.terminate(); resolve(event.data.amr); });
        worker.addEventListener('error', () => { worker.terminate(); reject(new Error(address)); });
        worker.postMessage({ command: 'decode', buffer: bytes });
    });
}

function waveOf(samples) {
    const wave = new DataView(new ArrayBuffer(44 + samples.length * 2));
    const write = (at, words) => { for (let index = 0; index < words.length; index += 1) { wave.setUint8(at + index, words.charCodeAt(index)); } };
    write(0, 'RIFF');
    wave.setUint32(4, wave.byteLength - 8, true);
    write(8, 'WAVEfmt ');
    wave.setUint32(16, 16, true);
    wave.setUint16(20, 1, true);
    wave.setUint16(22, 1, true);
    wave.setUint32(24, samplesPerSecond, true);
    wave.setUint32(28, samplesPerSecond * 2, true);
    wave.setUint16(32, 2, true);
    wave.setUint16(34, 16, true);
    write(36, 'data');
    wave.setUint32(40, samples.length * 2, true);
    samples.forEach((sample, index) => wave.setInt16(44 + index * 2, Math.max(-1, Math.min(1, sample)) * 32767, true));
    return new Blob([wave], { type: 'audio/wav' });
}

async function play(button) {
    button.disabled = true;
    const answer = await fetch(button.dataset.amr);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const samples = answer.ok && framesIn(bytes) <= mostFrames ? await decode(bytes, button.dataset.worker) : null;
    if (!samples || samples.length === 0) { throw new Error(button.dataset.amr); }
    const player = document.createElement('audio');
    player.className = 'letter-sound';
    player.controls = true;
    player.setAttribute('aria-label', button.dataset.label);
    player.src = URL.createObjectURL(waveOf(samples));
    button.replaceWith(player);
    player.focus();
    // Where a browser wants one more press, the player is there for it.
    player.play().catch(() => { });
}

document.querySelectorAll('[data-amr]').forEach(button => { button.hidden = false; });
document.addEventListener('click', event => {
    const button = event.target.closest('[data-amr]');
    if (!button) { return; }
    play(button).catch(() => { button.hidden = true; toast(button.dataset.fault, 'bad'); });
});
