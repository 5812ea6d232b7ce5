/** The reader's choice: kept in the address so that a view can be shared, and made by controls. */
import { copied, h } from './dom.js';

/** The values of each option as the address has them; the first is the default. */
export const OPTIONS = {
  moving: ['months', 'year', 'growth'],
  currency: ['cny', 'usd'],
  by: ['market', 'sector'],
  flow: ['export', 'import', 'trade', 'balance'],
  show: ['value', 'share', 'growth'],
  unit: ['cny', 'usd'],
  many: ['export', 'import', 'balance', 'growth'],
  scale: ['own', 'common'],
};

/** @returns {object} each option that the address sets, and the period that is divided into parts; null if absent */
export function readOptions(parameters) {
  const options = { at: parameters.get('at') };
  for (const [name, values] of Object.entries(OPTIONS)) {
    options[name] = values.includes(parameters.get(name)) ? parameters.get(name) : null;
  }
  return options;
}

export function writeOptions(choice, parameters) {
  for (const name of [...Object.keys(OPTIONS), 'at']) {
    if (choice[name]) {
      parameters.set(name, choice[name]);
    }
  }
}

/** The value of an option, or its default. */
export const optionOf = (choice, name) => choice[name] ?? OPTIONS[name][0];

export const MOST_COMPARED = 3;

const VIEWS = ['explorer', 'dataset'];
const LANGUAGES = ['en', 'zh'];

const preferred = () => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

/**
 * @typedef {object} Choice
 * @property {'explorer'|'dataset'} view
 * @property {?string} province null until one is chosen or found
 * @property {string[]} compare codes of the provinces to compare with
 * @property {?string} period code of a period; null is the latest of each figure
 * @property {'en'|'zh'} language
 *
 * and the options of trade/options.js
 */

/** @returns {Choice} */
export function read(search = location.search) {
  const parameters = new URLSearchParams(search);
  const among = (allowed, name, otherwise) => (allowed.includes(parameters.get(name)) ? parameters.get(name) : otherwise);
  return {
    view: among(VIEWS, 'view', 'explorer'),
    province: parameters.get('province'),
    compare: (parameters.get('compare') ?? '').split(',').filter(Boolean).slice(0, MOST_COMPARED),
    period: parameters.get('period'),
    language: among(LANGUAGES, 'lang', preferred()),
    ...readOptions(parameters),
  };
}

/** A year, half-year, quarter or month, or a range of months. */
const PERIOD = /^\d{4}(-(S[12]|Q[1-4]|(0[1-9]|1[0-2])(-01\/P[1-9]\d?M)?))?$/;

/**
 * @param {(code: string) => boolean} isProvince
 * @returns {{name: string, value: string}[]} the parameters of an address that mean nothing here
 */
export function faults(isProvince, search = location.search) {
  const parameters = new URLSearchParams(search);
  const given = (name) => [parameters.get(name)].filter(Boolean);
  const compared = given('compare').flatMap((codes) => codes.split(',').filter(Boolean));
  const wrong = (name, values, holds) => values.filter((value) => !holds(value)).map((value) => ({ name, value }));
  return [
    ...wrong('province', given('province'), isProvince),
    ...wrong('province', compared, isProvince),
    ...wrong('period', given('period'), (value) => PERIOD.test(value)),
    ...wrong('language', given('lang'), (value) => LANGUAGES.includes(value)),
    ...wrong('view', given('view'), (value) => VIEWS.includes(value)),
    ...wrong('period', given('at'), (value) => PERIOD.test(value)),
    ...Object.entries(OPTIONS).flatMap(([name, allowed]) =>
      given(name)
        .filter((value) => !allowed.includes(value))
        .map((value) => ({ name: 'option', value: `${name}=${value}` })),
    ),
  ];
}

/** The choice without what is wrong in it. */
export const corrected = (choice, isProvince) => ({
  ...choice,
  province: isProvince(choice.province) ? choice.province : null,
  compare: choice.compare.filter(isProvince),
  period: PERIOD.test(choice.period ?? '') ? choice.period : null,
  at: PERIOD.test(choice.at ?? '') ? choice.at : null,
});

/** @param {Choice} choice */
export function address(choice) {
  const parameters = new URLSearchParams();
  if (choice.view !== 'explorer') {
    parameters.set('view', choice.view);
  }
  if (choice.province) {
    parameters.set('province', choice.province);
  }
  if (choice.compare.length) {
    parameters.set('compare', choice.compare.join(','));
  }
  if (choice.period) {
    parameters.set('period', choice.period);
  }
  writeOptions(choice, parameters);
  parameters.set('lang', choice.language);
  return `/?${parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

/** Writes the choice to the address, as a new history entry if the reader made it. Otherwise the place in the page stays. */
export function keep(choice, made) {
  history[made ? 'pushState' : 'replaceState'](null, '', address(choice) + (made ? '' : location.hash));
}

/** The title of a view; that of the first one comes with the page. */
export function titleOf({ view, province, compare, period }, catalogue, { texts, format }) {
  const { titles } = texts;
  if (view === 'dataset') {
    return titles.of(titles.dataset);
  }
  const alone = titles.province(catalogue.name(province));
  const named = compare.length ? titles.compared(alone, format.list(compare.map((code) => catalogue.name(code)))) : alone;
  return titles.of(period ? titles.period(named, format.period(period)) : named);
}

/**
 * What is said instead of a view.
 *
 * @param {{name: string, value: string}[]} faults
 */
export function wrong(faults, choice, catalogue, { texts: { wrong: words } }) {
  return h(
    'section',
    { class: 'failure', id: 'wrong', role: 'alert' },
    h('h1', {}, words.title),
    h(
      'ul',
      {},
      faults.map(({ name, value }) => h('li', {}, words[name](value))),
    ),
    h('p', {}, h('a', { href: address(corrected(choice, (code) => catalogue.knows(code))) }, words.back)),
  );
}

/* Controls to choose a province, others to compare with, and a period. */

export function controls(choice, catalogue, periods, go, page) {
  const { texts } = page;
  const words = texts.choose;
  const share = h('button', { type: 'button', class: 'plain', onclick: () => copied(share, location.href, texts) }, words.share);
  return h(
    'form',
    { 'aria-label': words.name, onsubmit: (event) => event.preventDefault() },
    provinces(choice, catalogue, go, words),
    compared(choice, catalogue, go, words),
    choice.view === 'explorer' && periodsOf(choice, periods, go, page),
    share,
  );
}

function labelled(name, control) {
  return h('label', {}, h('span', {}, name), control);
}

/** Sorts areas with figures first. */
const byFigures = (areas) => [...areas.filter(({ figures }) => figures > 0), ...areas.filter(({ figures }) => figures === 0)];

const named = ({ name, figures }, words) => `${name} (${figures > 0 ? words.figures(figures) : words.without})`;

function provinces(choice, { areas }, go, words) {
  const select = h(
    'select',
    { id: 'province', onchange: () => go({ province: select.value, period: null }) },
    byFigures(areas).map((area) =>
      h('option', { value: area.code, selected: area.code === choice.province }, named(area, words)),
    ),
  );
  return labelled(words.province, select);
}

function compared(choice, catalogue, go, words) {
  const chosen = new Set(choice.compare);
  const full = chosen.size >= MOST_COMPARED;
  const toggle = ({ target }) => {
    const rest = choice.compare.filter((code) => code !== target.value);
    go({ compare: target.checked ? [...rest, target.value] : rest });
  };
  return h(
    'details',
    { class: 'compare', id: 'compare', open: document.getElementById('compare')?.open },
    h(
      'summary',
      {},
      h('span', {}, words.compare),
      ' ',
      h('b', {}, choice.compare.map((code) => catalogue.name(code)).join(', ') || words.noneChosen),
    ),
    h(
      'fieldset',
      {},
      h('legend', {}, `${words.compare}. ${words.most(MOST_COMPARED)}`),
      byFigures(catalogue.areas)
        .filter(({ code }) => code !== choice.province)
        .map((area) =>
          h(
            'label',
            {},
            h('input', {
              type: 'checkbox',
              id: `compare-${area.code}`,
              value: area.code,
              checked: chosen.has(area.code),
              disabled: full && !chosen.has(area.code),
              onchange: toggle,
            }),
            ` ${named(area, words)}`,
          ),
        ),
    ),
  );
}

function periodsOf(choice, periods, go, { texts, format }) {
  const known = periods.map(({ code }) => code);
  const codes = choice.period && !known.includes(choice.period) ? [choice.period, ...known] : known;
  const select = h(
    'select',
    { id: 'period', onchange: () => go({ period: select.value || null }) },
    h('option', { value: '', selected: !choice.period }, texts.choose.latest),
    codes.map((code) => h('option', { value: code, selected: code === choice.period }, format.period(code))),
  );
  return labelled(texts.choose.period, select);
}
