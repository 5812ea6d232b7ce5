/** One choice of a few, as radio buttons in a row. */
import { h } from '../dom.js';

let groups = 0;

/**
 * @param {string} name of the choice
 * @param {Object<string, string>} options the words of each value
 * @param {string} chosen
 * @param {(value: string) => void} choose
 */
export function choices(name, options, chosen, choose) {
  const group = `choice-${++groups}`;
  return h(
    'fieldset',
    { class: 'choices' },
    h('legend', {}, name),
    h(
      'div',
      {},
      Object.entries(options).map(([value, words]) =>
        h(
          'label',
          {},
          h('input', { type: 'radio', name: group, value, checked: value === chosen, onchange: () => choose(value) }),
          h('span', {}, words),
        ),
      ),
    ),
  );
}
