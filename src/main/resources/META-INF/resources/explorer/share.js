/** How to refer to a chart: a link to it, its code for other sites where they may show it, and a citation. */
import { copied } from './clipboard.js';
import { h } from './dom.js';

const EMBED = '/embed/';

/**
 * Gives a chart a name, by which it is found again.
 *
 * @param {string} [province] that is compared, whose own view has the chart under this name
 */
export function named(name, figure, province) {
  figure.id = province ? `chart-${name}-${province}` : idOf(name);
  Object.assign(figure.dataset, { chart: name, ...(province && { province }) });
  return figure;
}

const idOf = (name) => `chart-${name}`;

/** The chapters of charts that are there only once their chapter is open. */
const CHAPTERS = {
  'diversified-markets': /^market-/,
  'emerging-sectors': /^sector-/,
  'brand-led-globalization': /^own-brand-/,
  'proactive-deployment': /^(projects|investment|destinations|top-five-)/,
};

/** Finds a chart by its name, and opens its chapter; waits for one that comes later. */
export function appearing(name, root) {
  const [chapter] = Object.entries(CHAPTERS).find(([, names]) => names.test(name)) ?? [];
  const section = chapter && root.querySelector(`#${chapter}`);
  if (section) {
    section.open = true;
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

/** @param {{title: string, subtitle: ?string}} content */
export function sharing(figure, content, page) {
  const { texts } = page;
  const box = h('div', { class: 'share' });
  return h(
    'details',
    {
      class: 'sharing',
      ontoggle: async ({ target }) => {
        if (target.open) {
          box.replaceChildren(...(await lines(figure, content, page)));
        }
      },
    },
    h('summary', {}, texts.share.name, h('span', { class: 'unseen' }, `: ${content.title}`)),
    box,
  );
}

async function lines(figure, content, page) {
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
