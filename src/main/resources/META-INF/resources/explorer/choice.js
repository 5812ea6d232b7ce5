/** The reader's choice, kept in the address so that a view can be shared. */
import { readOptions, writeOptions } from './trade/options.js';

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
