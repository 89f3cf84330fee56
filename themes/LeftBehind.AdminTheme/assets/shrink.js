// data-shrink on a form: photos go out at a size that a village line carries, in which a code on them can still be read. A browser that
// cannot do that sends them as they are.
const longestSide = 3000;
const smallEnough = 1500000;
const quality = 0.85;

async function shrunk(file) {
    if (file.size <= smallEnough) { return file; }
    try {
        const picture = await createImageBitmap(file);
        const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(picture.width * scale);
        canvas.height = Math.round(picture.height * scale);
        canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
        picture.close();
        const blob = await new Promise(done => { canvas.toBlob(done, 'image/jpeg', quality); });
        return blob && blob.size < file.size ? new File([blob], file.name, { type: 'image/jpeg' }) : file;
    } catch {
        return file;
    }
}

document.addEventListener('submit', async event => {
    const form = event.target.closest('[data-shrink]');
    const field = form?.querySelector('[type=file]');
    // Small ones go as they are: a form that is being sent cannot be sent anew before this event is over.
    if (!form || form.dataset.shrunk || [...field.files].every(file => file.size <= smallEnough)) { return; }
    event.preventDefault();
    const files = new DataTransfer();
    document.documentElement.classList.add('is-working');
    for (const file of field.files) { files.items.add(await shrunk(file)); }
    field.files = files.files;
    form.dataset.shrunk = 'yes';
    form.requestSubmit(event.submitter);
    delete form.dataset.shrunk;
}, false);
