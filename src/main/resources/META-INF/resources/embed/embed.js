/** One chart of a view: /embed/?chart=months&province=CN-ZJ&lang=en. */
import { appearing } from '../explorer/charts/take.js';
import { address, faults, read, titleOf, wrong } from '../explorer/choice.js';
import { Catalogue, isPassing } from '../explorer/data.js';
import { h } from '../explorer/dom.js';
import { explorer } from '../explorer/explorer.js';
import { Page, Retry, clear, loading, lost } from '../explorer/page.js';

/** Milliseconds in which charts that choose their figures by themselves appear. */
const PATIENCE = 2000;

const part = (name) => document.getElementById(name);
const choice = { ...read(), view: 'explorer' };
const chart = new URLSearchParams(location.search).get('chart') ?? '';
const page = await Page.load(choice.language);
const retry = new Retry(show);

async function show() {
  const { texts } = page;
  document.documentElement.lang = page.language;
  loading(texts.loading);
  try {
    part('main').replaceChildren(...(await content(await Catalogue.load(page.apiLanguage))));
    retry.succeeded();
    clear();
  } catch (failure) {
    if (isPassing(failure)) {
      lost(texts.states.lost, () => retry.now(), texts);
      retry.later();
    } else {
      clear();
      part('main').replaceChildren(h('p', { class: 'failure', role: 'alert' }, texts.failed(failure.message)));
    }
  }
}

async function content(catalogue) {
  const found = faults((code) => catalogue.knows(code));
  if (found.length > 0) {
    return [wrong(found, choice, catalogue, page)];
  }
  const chosen = { ...choice, province: choice.province || catalogue.richest };
  const title = titleOf(chosen, catalogue, page);
  part('version').dataset.version = catalogue.version;
  part('version').textContent = page.texts.live.version(catalogue.version);
  part('whole').textContent = title;
  part('whole').href = address(chosen);
  const figure = await drawn(chosen, catalogue);
  if (!figure) {
    return [h('p', { class: 'failure', role: 'alert' }, page.texts.share.noChart(chart, catalogue.name(chosen.province)))];
  }
  document.title = `${figure.querySelector('figcaption').firstChild.textContent} – ${title}`;
  part('whole').href += `#${figure.id}`;
  return [
    h('p', { class: 'kicker' }, [chosen.province, ...chosen.compare].map((code) => catalogue.name(code)).join(' · ')),
    figure,
  ];
}

/** The chart as soon as it is there; undefined if it is not some time after all else. */
async function drawn(chosen, catalogue) {
  const { view, complete } = await explorer(
    chosen,
    catalogue,
    page,
    () => {},
    (change) => ({ ...chosen, ...change }),
  );
  const holder = h('div', {}, view);
  const late = complete.then(() => new Promise((done) => setTimeout(done, PATIENCE)));
  return Promise.race([appearing(chart, holder), late]);
}

show();
