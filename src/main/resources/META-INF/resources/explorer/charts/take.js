/** Charts as files (PNG, SVG, CSV), references to them (a link, code for other sites, a citation), and how to find one by name. */
import { copied, h, svg as element } from '../dom.js';
import { idOf } from './frame.js';

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
 * Saves a chart as a file.
 *
 * @param {'PNG'|'SVG'|'CSV'} format
 * @param {HTMLElement} figure of the chart
 * @param {{title: string, columns: string[], rows: Node[][]}} content
 */
export async function download(format, figure, { title, columns, rows }) {
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
  const formats = {
    PNG: () => png(picture(figure, title)),
    SVG: () => new Blob([text(picture(figure, title))], { type: 'image/svg+xml' }),
    CSV: () => new Blob(['\ufeff', csv([columns, ...rows])], { type: 'text/csv' }),
  };
  save(await formats[format](), `${name}.${format.toLowerCase()}`);
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

const EMBED = '/embed/';

/** @param {{title: string, subtitle: ?string}} content */
export async function references(figure, content, page) {
  const { share: words } = page.texts;
  const link = linkTo(figure);
  const code = figure.dataset.chart && (await mayBeFramed()) && embedding(figure, content.title);
  return [
    line(words.link, link, page),
    code && line(words.embed, code, page),
    line(words.citation, citation(figure, content, link, page), page),
  ].filter(Boolean);
}

function line(label, text, { texts }) {
  const field = h('textarea', { readonly: true, rows: text.length > 120 ? 4 : 2, onfocus: () => field.select() }, text);
  const copy = h(
    'button',
    { type: 'button', class: 'plain', 'aria-label': `${texts.share.copy}: ${label}`, onclick: () => copied(copy, text, texts) },
    texts.share.copy,
  );
  return h('div', { class: 'share-line' }, h('label', {}, h('span', {}, label), field), copy);
}

/** The view in which the chart is. */
function view({ dataset: { province } }) {
  const parameters = new URLSearchParams(location.search);
  if (province) {
    parameters.set('province', province);
    parameters.delete('compare');
  }
  return parameters;
}

const readable = (parameters) => parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');

const linkTo = (figure) =>
  `${location.origin}/?${readable(view(figure))}${figure.dataset.chart ? `#${idOf(figure.dataset.chart)}` : ''}`;

function embedding(figure, title) {
  const parameters = new URLSearchParams([['chart', figure.dataset.chart], ...view(figure)]);
  const frame = h('iframe', {
    src: `${location.origin}${EMBED}?${readable(parameters)}`,
    title,
    width: '100%',
    height: Math.ceil(figure.offsetHeight) + 120,
    frameborder: 0,
    loading: 'lazy',
  });
  return frame.outerHTML;
}

let framed = null;

/** Whether any other site may show charts, by the policy of their page. */
function mayBeFramed() {
  framed ??= fetch(EMBED, { method: 'HEAD' }).then(
    ({ headers }) => !/frame-ancestors 'none'/.test(headers.get('Content-Security-Policy') ?? "frame-ancestors 'none'"),
    () => false,
  );
  return framed;
}

function citation(figure, { title, subtitle }, link, { texts, format }) {
  return texts.share.cite({
    title: subtitle ? `${title} (${subtitle})` : title,
    version: document.getElementById('version')?.dataset.version,
    day: format.day(new Date().toISOString().slice(0, 10)),
    link,
    sources: figure.querySelector('.source-line')?.textContent,
  });
}

/* Charts by their names. */

/** The chapters of charts that are there only once their chapter is open. */
const CHAPTERS = {
  'diversified-markets': /^market-/,
  'emerging-sectors': /^sector-/,
  'brand-led-globalization': /^own-brand-/,
  'proactive-deployment': /^(projects|investment|destinations|top-five-)/,
};

/** The charts of the totals. */
const TOTALS = ['exports', 'export-growth'];

/** Finds a chart by its name, and opens its chapter; waits for one that comes later. */
export function appearing(name, root) {
  const [chapter] = Object.entries(CHAPTERS).find(([, names]) => names.test(name)) ?? [];
  const section = chapter && root.querySelector(`#${chapter}`);
  if (section) {
    section.open = true;
  }
  if (TOTALS.includes(name)) {
    root.querySelectorAll('.coming').forEach((place) => place.dispatchEvent(new Event('wanted')));
  }
  const find = () => [...root.querySelectorAll('.chart')].find(({ dataset }) => dataset.chart === name);
  return new Promise((found) => {
    const watch = new MutationObserver(look);
    watch.observe(root, { childList: true, subtree: true });
    look();

    function look() {
      if (find()) {
        watch.disconnect();
        found(find());
      }
    }
  });
}

/** Goes to what the address names: a chart once it is there, or another part of the page. */
export async function goToNamed() {
  const name = /^#chart-(.+)$/.exec(location.hash)?.[1];
  if (name) {
    (await appearing(name, document.getElementById('main'))).scrollIntoView();
  } else {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
}
