// The library copies the visible frame of the drawing, plain numbers, with what browsers before Chromium 98 do not have.
globalThis.structuredClone = globalThis.structuredClone ?? (value => JSON.parse(JSON.stringify(value)));
