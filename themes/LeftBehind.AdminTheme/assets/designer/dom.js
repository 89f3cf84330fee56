const svg = 'http://www.w3.org/2000/svg';

// Texts of the page are put in as text, never as markup.
export function el(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    const { value, ...others } = attributes;
    for (const [name, given] of Object.entries(others)) {
        if (name.startsWith('on')) { element.addEventListener(name.slice(2), given); }
        else if (given === true) { element.setAttribute(name, ''); }
        else if (given !== false && given !== null && given !== undefined) { element.setAttribute(name, given); }
    }
    element.append(...children.filter(child => child !== null && child !== undefined));
    if (value !== undefined) { element.value = value; }
    return element;
}

export function svgEl(tag, attributes = {}, ...children) {
    const element = document.createElementNS(svg, tag);
    for (const [name, value] of Object.entries(attributes)) { element.setAttribute(name, value); }
    element.append(...children);
    return element;
}

const sprite = '/assets/admin/dist/icons.svg';
export const icon = name => svgEl('svg', { class: 'icon', 'aria-hidden': 'true' }, svgEl('use', { href: `${sprite}#${name}` }));
export const iconUse = (name, attributes) => svgEl('use', { href: `${sprite}#${name}`, ...attributes });

export const fill = (line, ...values) => values.reduce((text, value, index) => text.replace(`{${index}}`, value), line);

// What is drawn anew keeps the keyboard where it was.
export function redraw(container, ...children) {
    const { id } = document.activeElement ?? {};
    const had = id && container.contains(document.activeElement);
    container.replaceChildren(...children.filter(child => child !== null && child !== undefined));
    if (had) { document.getElementById(id)?.focus(); }
}
