/** The short text next to a mark or number under the pointer or in focus. */
import { h } from './dom.js';
import { lines } from './subject.js';

const GAP = 10;

const bubble = h('div', { class: 'hint', role: 'tooltip', id: 'hint', hidden: true });
document.body.append(bubble);

function place(target) {
  const at = target.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const left = Math.min(Math.max(GAP, at.left + at.width / 2 - width / 2), document.documentElement.clientWidth - width - GAP);
  const above = at.top - height - GAP;
  bubble.style.left = `${left}px`;
  bubble.style.top = `${above < GAP ? at.bottom + GAP : above}px`;
}

function show(target, subject, page) {
  const [figure, ...rest] = lines(subject, page);
  bubble.replaceChildren(
    h('p', { class: 'hint-title', lang: subject.foreign && 'en' }, subject.title),
    h('p', { class: 'hint-figure' }, figure),
    ...rest.map((line) => h('p', {}, line)),
  );
  bubble.hidden = false;
  place(target);
}

export const hide = () => {
  bubble.hidden = true;
};

document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
document.addEventListener('scroll', hide, { passive: true, capture: true });

/** Lets an element show a hint on hover or focus, and the details when pressed. */
export function withHint(element, subject, page) {
  const showHint = () => show(element, subject, page);
  element.addEventListener('pointerenter', showHint);
  element.addEventListener('focus', showHint);
  element.addEventListener('pointerleave', hide);
  element.addEventListener('blur', hide);
  element.addEventListener('click', () => {
    hide();
    page.open(subject);
  });
  return element;
}
