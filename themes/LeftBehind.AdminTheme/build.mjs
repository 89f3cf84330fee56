// Bundles the theme's scripts and styles for browsers back to Chromium 86 and picks the few icons that screens use.
import { build } from 'esbuild';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';

const outdir = 'wwwroot/dist';
const icons = JSON.parse(await readFile('assets/icons.json', 'utf8'));

await rm(outdir, { recursive: true, force: true });
await mkdir(outdir, { recursive: true });

await build({
    entryPoints: {
        admin: 'assets/admin.js', 'admin-style': 'assets/css/admin.css',
        designer: 'assets/designer/index.js', 'designer-style': 'assets/css/designer.css',
        'amr-worker': 'assets/amr/worker.js',
    },
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome86'],
    legalComments: 'none',
    logLevel: 'warning',
    // The decoder of amr has some in a branch that is never reached, and that the content security policy would refuse.
    logOverride: { 'direct-eval': 'silent' },
});

const symbols = await Promise.all(icons.map(async name => {
    const svg = await readFile(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
    const body = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
        .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none" \/>/, '').replace(/\s+/g, ' ').trim();
    return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" ` +
        `stroke-linecap="round" stroke-linejoin="round">${body}</symbol>`;
}));
await writeFile(`${outdir}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`);
