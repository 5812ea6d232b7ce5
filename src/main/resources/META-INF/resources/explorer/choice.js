/** The reader's choice, kept in the address so that a view can be shared. */
import { OPTIONS, readOptions, writeOptions } from './trade/options.js';

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
