/** A slider over periods, which names the chosen one. */
import { h } from '../dom.js';

/**
 * @param {string} name
 * @param {string[]} codes of the periods, the earliest first
 * @param {string} chosen
 * @param {(code: string) => void} choose
 */
export function slider(name, codes, chosen, choose, { format }) {
  const words = (index) => format.period(codes[index]);
  const at = codes.indexOf(chosen);
  const shown = h('output', {}, words(at));
  if (codes.length < 2) {
    return h('div', { class: 'slider' }, h('span', {}, name), shown);
  }
  const range = h('input', {
    type: 'range',
    min: 0,
    max: codes.length - 1,
    step: 1,
    value: at,
    'aria-valuetext': words(at),
    oninput: () => {
      shown.textContent = words(range.value);
      range.setAttribute('aria-valuetext', words(range.value));
    },
    onchange: () => choose(codes[range.value]),
  });
  return h('label', { class: 'slider' }, h('span', {}, name), range, shown);
}
