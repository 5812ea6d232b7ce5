/** A figure in the text: it tells its bounds and source, and keeps the value that the service gave. */
import { h } from './dom.js';
import { tells } from './hint.js';
import { sentence } from './subject.js';

/** @param {import('./subject.js').Subject} subject */
export function number(subject, page, name = 'number') {
  const { value } = subject.value;
  const text = page.format.figure(subject.value, subject.signed);
  return tells(
    h(
      'button',
      { type: 'button', class: name, 'aria-label': sentence(subject, page) },
      value === null ? h('span', {}, text) : h('data', { value }, text),
    ),
    subject,
    page,
  );
}

/** Where a figure would stand that there is not. */
export const missing = (text, reason) =>
  h('span', { class: 'missing' }, h('b', {}, text), reason && h('span', { class: 'reason', lang: 'en' }, reason));
