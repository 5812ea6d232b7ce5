/** Shows the view of the address, follows the reader's choices, and announces changes of the data. */
import { Catalogue } from './catalogue.js';
import { address, keep, read } from './choice.js';
import { controls } from './controls.js';
import { h } from './dom.js';
import { explorer, foresee, waiting } from './explorer.js';
import { hide } from './hint.js';
import { follow } from './live.js';
import { Page } from './page.js';
import { TEXTS } from './texts.js';

const part = (name) => document.getElementById(name);
const pages = Object.fromEntries(Object.keys(TEXTS).map((language) => [language, new Page(language)]));

let choice = read();
let shown = null;
let turn = 0;

/** Applies a choice of the reader. */
function go(change) {
  choice = { ...choice, ...change };
  keep(choice, true);
  show();
}

/** Keeps in the address what one chart shows. The rest of the page stays as it is. */
function adjust(change) {
  choice = { ...choice, ...change };
  keep(choice, false);
  head(pages[choice.language]);
  return choice;
}

/** Loads and shows the choice, unless the reader has chosen something else since. The first view is shown panel by panel. */
async function show() {
  const mine = ++turn;
  const page = pages[choice.language];
  const { texts } = page;
  hide();
  head(page);
  if (!part('main').hasChildNodes()) {
    part('main').replaceChildren(waiting(texts));
  }
  part('main').setAttribute('aria-busy', 'true');
  if (!shown && choice.view === 'explorer' && choice.province) {
    foresee(choice, page);
  }
  try {
    const catalogue = await Catalogue.load(page.apiLanguage);
    settle(catalogue);
    const { view, periods, complete } =
      choice.view === 'dataset'
        ? await (await import('./dataset.js')).dataset(choice, catalogue, page)
        : await explorer(choice, catalogue, page, go, adjust);
    if (shown) {
      await complete;
    }
    if (mine === turn) {
      shown = catalogue.version;
      const used = part('main').contains(document.activeElement) ? document.activeElement.id : null;
      part('main').replaceChildren(...view);
      if (used) {
        part(used)?.focus();
      }
      choose(controls(choice, catalogue, periods, go, page));
      part('version').textContent = texts.live.version(shown);
    }
    await complete;
    if (mine === 1) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
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

/** Redraws the controls; the one in use keeps the focus. */
function choose(form) {
  const used = part('choice').contains(document.activeElement) ? document.activeElement.id : null;
  part('choice').replaceChildren(form);
  if (used) {
    part(used)?.focus();
  }
}

/** Completes or corrects the choice of the address by the available data. */
function settle(catalogue) {
  const province = catalogue.knows(choice.province) ? choice.province : catalogue.richest;
  const compare = choice.compare.filter((code) => code !== province && catalogue.knows(code));
  choice = { ...choice, province, compare };
  keep(choice, false);
}

/** Shows why there is no view and, if only stewards may read, their form. */
async function fail(failure, page) {
  const { texts } = page;
  const closed = failure.code === 'UNAUTHENTICATED';
  part('main').replaceChildren(
    h(
      'section',
      { class: 'failure', role: 'alert' },
      h('p', {}, closed ? texts.unauthenticated : texts.failed(failure.message)),
      h('button', { type: 'button', class: 'plain', onclick: show }, texts.again),
    ),
  );
  if (closed) {
    const { steward } = await import('./steward.js');
    part('main').append((page.steward ??= steward(page)));
  }
}

function head({ language, texts }) {
  document.documentElement.lang = language;
  document.title = texts.title;
  part('skip').textContent = texts.skip;
  part('tagline').textContent = texts.tagline;
  part('playground').textContent = texts.views.playground;
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
  if (shown && version !== shown) {
    shown = version;
    await show();
    const { texts, format } = pages[choice.language];
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
  part('news').textContent = pages[choice.language].texts.failed(reason.message);
});
follow(changed);
show();
