/** Elements from names, attributes and children; text is always text, never markup. */

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Attributes that are null, undefined or false are omitted; names that start with "on" are listeners. */
export const h = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

export const svg = (name, attributes = {}, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

/** The language of a text that may have no translation: null if it is Chinese, as on the Chinese page. */
export const foreign = (text) => (/\p{Script=Han}/u.test(text) ? null : 'en');

/** A link to another site. Addresses come from the data; text that is no web address is shown as text. */
export function outward(url, text) {
  return /^https?:\/\//.test(url ?? '') ? h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, text) : text;
}
