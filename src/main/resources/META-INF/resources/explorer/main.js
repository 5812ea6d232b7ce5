/** Shows the view of the address, follows the reader's choices, and announces changes of the data. */
import { address, controls, faults, keep, read, titleOf, wrong } from './choice.js';
import { Catalogue, isPassing } from './data.js';
import { h, hide } from './dom.js';
import { explorer, foresee, waiting } from './explorer.js';
import { Page, Retry, clear, follow, loading, lost } from './page.js';

const part = (name) => document.getElementById(name);

/** The page in each language that the reader has chosen. */
const pages = new Map();

/** The page in the language of the last choice. */
let page = null;

let choice = read();
let turn = 0;

/** What is shown: the choice, its catalogue and periods; null before the first view. */
let shown = null;

/** Whether a whole view has been there. */
let drawn = false;

const retry = new Retry(show);

/** Applies a choice of the reader. */
function go(change) {
  choice = { ...choice, ...change };
  keep(choice, true);
  show();
}

/** Keeps in the address what one chart shows. The rest of the page stays as it is. */
function adjust(change) {
  choice = { ...choice, ...change };
  shown = shown && { ...shown, choice };
  keep(choice, false);
  head(page);
  return choice;
}

/** Loads and shows the choice, unless the reader has chosen something else since. The first view is shown panel by panel. */
async function show() {
  const mine = ++turn;
  page = await pageIn(choice.language);
  if (mine !== turn) {
    return;
  }
  retry.stop();
  hide();
  head(page);
  wait(page);
  const used = focused('main');
  part('main').setAttribute('aria-busy', 'true');
  if (!shown && choice.view === 'explorer' && choice.province) {
    foresee(choice, page);
  }
  try {
    const catalogue = await Catalogue.load(page.apiLanguage);
    if (mine === turn) {
      await view(mine, catalogue, page, used);
    }
  } catch (failure) {
    if (mine === turn) {
      fail(failure, page);
    }
  } finally {
    if (mine === turn) {
      part('main').removeAttribute('aria-busy');
    }
  }
}

/** The texts are part of the page: without them nothing can be said. */
async function pageIn(language) {
  if (!pages.has(language)) {
    pages.set(language, await Page.load(language));
  }
  return pages.get(language);
}

async function view(mine, catalogue, page, used) {
  const found = faults((code) => catalogue.knows(code));
  if (found.length > 0) {
    replace([wrong(found, choice, catalogue, page)]);
    document.title = page.texts.titles.of(page.texts.wrong.title);
    return;
  }
  settle(catalogue);
  wait(page, catalogue);
  const { view, periods, complete } =
    choice.view === 'dataset'
      ? await (await import('./dataset.js')).dataset(choice, catalogue, page)
      : await explorer(choice, catalogue, page, go, adjust);
  if (shown) {
    await complete;
  }
  if (mine === turn) {
    shown = { choice, catalogue, periods };
    replace(view);
    part(used)?.focus();
    choose(controls(choice, catalogue, periods, go, page));
    part('version').textContent = page.texts.live.version(catalogue.version);
    part('version').dataset.version = catalogue.version;
    document.title = titleOf(choice, catalogue, page);
  }
  await complete;
  if (mine === turn) {
    if (!drawn && location.hash) {
      (await import('./charts/take.js')).goToNamed();
    }
    drawn = true;
    retry.succeeded();
    clear();
  }
}

/** The id of the element in use in a part of the page. */
const focused = (name) => (part(name).contains(document.activeElement) ? document.activeElement.id : '');

function replace(view) {
  part('main').classList.remove('replaced');
  part('main').replaceChildren(...view);
}

/** Says what is loading. Figures of another choice are not shown under its name, only the map, which has all provinces. */
function wait({ texts }, catalogue = shown?.catalogue) {
  const name = catalogue?.name(choice.province);
  const text = choice.view === 'explorer' && name ? texts.states.loading(name) : texts.loading;
  if (shown) {
    part('main').classList.toggle('replaced', address(choice) !== address(shown.choice));
  } else {
    part('main').replaceChildren(waiting(text));
  }
  if (!shown || address(choice) !== address(shown.choice)) {
    loading(text);
  }
}

/** Redraws the controls; the one in use keeps the focus. */
function choose(form) {
  const used = focused('choice');
  part('choice').replaceChildren(form);
  part(used)?.focus();
}

/** Completes the choice of the address by the available data. */
function settle(catalogue) {
  const province = choice.province || catalogue.richest;
  const compare = choice.compare.filter((code) => code !== province);
  choice = { ...choice, province, compare };
  keep(choice, false);
}

/** Keeps what is shown while the service is lost, and tries again; else shows why there is no view. */
async function fail(failure, page) {
  if (isPassing(failure)) {
    away(page);
    return;
  }
  clear();
  const { texts } = page;
  const closed = failure.code === 'UNAUTHENTICATED';
  shown = null;
  replace([
    h(
      'section',
      { class: 'failure', role: 'alert' },
      h('p', {}, closed ? texts.unauthenticated : texts.failed(failure.message)),
      h('button', { type: 'button', class: 'plain', onclick: show }, texts.again),
    ),
  ]);
  if (closed) {
    const { steward } = await import('./steward.js');
    part('main').append((page.steward ??= steward(page)));
  }
}

/** The controls are those of what is shown, until the choice can be. */
function away(page) {
  const { states } = page.texts;
  if (shown) {
    part('main').classList.remove('replaced');
    choose(controls(shown.choice, shown.catalogue, shown.periods, go, pages.get(shown.choice.language)));
  }
  const [wanted, kept] = [choice, shown?.choice ?? {}].map(({ province }) => shown?.catalogue.name(province));
  lost(wanted === kept ? states.lost : states.lostOther(wanted, kept), () => retry.now(), page.texts);
  retry.later();
}

/** A connection that is there again is a reason to try at once. */
function connection(connected) {
  if (!connected) {
    lost(page.texts.states.lost, show, page.texts);
  } else if (retry.waiting) {
    retry.now();
  } else if (!part('main').hasAttribute('aria-busy')) {
    clear();
  }
}

function head({ language, texts }) {
  document.documentElement.lang = language;
  part('skip').textContent = texts.skip;
  part('tagline').textContent = texts.tagline;
  part('playground').textContent = texts.views.playground;
  part('playground').href = `/playground/?lang=${language}`;
  part('schema').textContent = texts.views.schema;
  for (const name of ['glossary', 'method']) {
    part(name).textContent = texts.views[name];
    part(name).href = `/${name}?language=${language.toUpperCase()}`;
  }
  for (const view of ['explorer', 'dataset']) {
    const link = part(`to-${view}`);
    link.textContent = texts.views[view];
    link.href = address({ ...choice, view });
    link.setAttribute('aria-current', choice.view === view ? 'page' : 'false');
  }
  const other = language === 'en' ? 'zh' : 'en';
  part('language').textContent = texts.otherLanguage;
  part('language').lang = other;
  part('language').href = address({ ...choice, language: other });
}

function leads(name, change) {
  part(name).addEventListener('click', (event) => {
    if (!event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      go(change());
    }
  });
}

/** Reloads the view for another version of the data, and announces it. */
async function changed(version) {
  if (shown && version !== shown.catalogue.version) {
    await show();
    const { texts, format } = page;
    part('news').textContent = texts.live.changed(format.moment(Date.now()));
  }
}

/** Does not use the address, whose change would count as a choice. */
part('skip').addEventListener('click', (event) => {
  event.preventDefault();
  part('main').focus();
});
leads('to-explorer', () => ({ view: 'explorer' }));
leads('to-dataset', () => ({ view: 'dataset' }));
leads('language', () => ({ language: choice.language === 'en' ? 'zh' : 'en' }));
addEventListener('popstate', () => {
  choice = read();
  show();
});
addEventListener('unhandledrejection', ({ reason }) => {
  if (page) {
    part('news').textContent = isPassing(reason) ? page.texts.states.lost : page.texts.failed(reason.message);
  }
});
follow(changed, connection);
show();
