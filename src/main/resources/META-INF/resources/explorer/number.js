/** A figure in the text, with a hint of its bounds and source, and the exact value from the service. */
import { h } from './dom.js';
import { withHint } from './hint.js';
import { sentence } from './subject.js';

/** @param {import('./subject.js').Subject} subject */
export function number(subject, page, name = 'number') {
  const { value } = subject.value;
  const text = page.format.figure(subject.value, subject.signed);
  return withHint(
    h(
      'button',
      { type: 'button', class: name, 'aria-label': sentence(subject, page) },
      value === null ? h('span', {}, text) : h('data', { value }, text),
    ),
    subject,
    page,
  );
}

/** A placeholder for a missing figure. */
export const missing = (text, reason) =>
  h('span', { class: 'missing' }, h('b', {}, text), reason && h('span', { class: 'reason' }, reason));
