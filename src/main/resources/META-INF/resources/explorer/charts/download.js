/** A chart to take away: as a picture or a table, PNG, SVG, CSV, or by reference. */
import { h, svg as element } from '../dom.js';
import { sharing } from '../share.js';

/** What style sheets set, as attributes that an SVG file keeps. */
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];
const MARGIN = 16;
const HEADING = 26;
const FOOT = 22;
const SCALE = 2;

/**
 * @param {HTMLElement} figure of the chart
 * @param {{title: string, subtitle: ?string, columns: string[], rows: Node[][]}} content
 */
export function downloads(figure, { title, subtitle, columns, rows }, page) {
  const { texts } = page;
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
  const formats = {
    PNG: async () => save(await png(picture(figure, title)), `${name}.png`),
    SVG: () => save(new Blob([text(picture(figure, title))], { type: 'image/svg+xml' }), `${name}.svg`),
    CSV: () => save(new Blob(['\ufeff', csv([columns, ...rows])], { type: 'text/csv' }), `${name}.csv`),
  };
  return h(
    'div',
    { class: 'downloads' },
    Object.entries(formats).map(([format, take]) =>
      h('button', { type: 'button', class: 'link', 'aria-label': texts.charts.download(format, title), onclick: take }, format),
    ),
    sharing(figure, { title, subtitle }, page),
  );
}

/** The drawing on its own: with its styles, its title, and its sources. */
function picture(figure, title) {
  const drawn = figure.querySelector('.drawing svg');
  const [width, height] = ['width', 'height'].map((side) => Number(drawn.getAttribute(side)));
  const whole = { width: width + 2 * MARGIN, height: height + 2 * MARGIN + HEADING + FOOT };
  const copy = styled(drawn);
  copy.setAttribute('x', MARGIN);
  copy.setAttribute('y', MARGIN + HEADING);
  const { color, backgroundColor, fontFamily } = getComputedStyle(figure.closest('.chart'));
  const style = { fill: color, 'font-family': fontFamily };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...whole, viewBox: `0 0 ${whole.width} ${whole.height}` },
    element('rect', { width: '100%', height: '100%', fill: solid(backgroundColor) }),
    element('text', { ...style, x: MARGIN, y: MARGIN + 12, 'font-size': 15, 'font-weight': 600 }, title),
    copy,
    element(
      'text',
      { ...style, x: MARGIN, y: whole.height - MARGIN, 'font-size': 11 },
      figure.querySelector('.source-line')?.textContent ?? '',
    ),
  );
}

const solid = (color) =>
  /, 0\)$|transparent/.test(color) ? getComputedStyle(document.querySelector('.panel') ?? document.body).backgroundColor : color;

function styled(drawn) {
  const copy = drawn.cloneNode(true);
  const originals = drawn.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((one, index) => {
    const style = getComputedStyle(originals[index]);
    STYLES.forEach((name) => one.setAttribute(name, style.getPropertyValue(name)));
    ['class', 'role', 'tabindex', 'aria-label', 'data-value', 'style'].forEach((name) => one.removeAttribute(name));
  });
  copy.removeAttribute('role');
  return copy;
}

const text = (picture) => new XMLSerializer().serializeToString(picture);

async function png(picture) {
  const url = URL.createObjectURL(new Blob([text(picture)], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = h('canvas', { width: image.width * SCALE, height: image.height * SCALE });
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

const csv = (lines) => lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');

/** A cell as RFC 4180 has it. */
function cell(content) {
  const plain = content?.textContent ?? String(content);
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

export function save(blob, name) {
  const url = URL.createObjectURL(blob);
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
