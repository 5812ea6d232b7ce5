/** Elements from names, attributes and children; text is always text, never markup. Figures with their descriptions and hints. */

const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Attributes that are null, undefined or false are omitted; names that start with "on" are listeners. */
export const h = (name, attributes = {}, ...children) => fill(document.createElement(name), attributes, children);

export const svg = (name, attributes = {}, ...children) => fill(document.createElementNS(SVG, name), attributes, children);

/** The language of a text that may have no translation: null if it is Chinese, as on the Chinese page. */
export const foreign = (text) => (/\p{Script=Han}/u.test(text) ? null : 'en');

/** A link to another site. Addresses come from the data; text that is no web address is shown as text. */
export function outward(url, text) {
  return /^https?:\/\//.test(url ?? '') ? h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, text) : text;
}

/* Controls. */

const MOMENT = 2000;

/** Copies a text to the clipboard, and briefly confirms it on the button. */
export async function copied(button, text, texts) {
  const before = button.textContent;
  await copy(text);
  button.textContent = texts.copied;
  setTimeout(() => (button.textContent = before), MOMENT);
}

/** Browsers offer the clipboard over HTTPS only; over HTTP a selection can still be copied. */
async function copy(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = h('textarea', { class: 'unseen' });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

let groups = 0;

/**
 * One choice of a few, as radio buttons in a row.
 *
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

/* Figures: what a mark or number is about, in words. */

/**
 * @typedef {object} Subject
 * @property {string} title
 * @property {object} value its bounded value
 * @property {?object} period
 * @property {?object} source
 * @property {string[]} [publishers] of the inputs of a computed figure
 * @property {string} [id] of the observation, or of the one behind it
 * @property {object} [indicator]
 * @property {object} [claim]
 * @property {boolean} [derived] whether the service derived it from other figures
 * @property {boolean} [foreign] whether its title is always English
 * @property {boolean} [signed] whether it is shown with a plus
 */

export const GROWTH = { signed: true };

/** @returns {Subject} */
export const ofFigure = (title, figure, more = {}) => ({
  title,
  value: figure.value,
  period: figure.period,
  source: figure.source,
  derived: figure.derived,
  id: figure.id,
  ...more,
});

/** @returns {Subject} */
export const ofIndicator = (indicator) => ({
  title: indicator.name,
  value: indicator.value,
  period: indicator.period,
  source: null,
  publishers: [...new Set(indicator.inputs.flatMap(({ source }) => (source ? [source.publisher] : [])))],
  derived: true,
  indicator,
});

/** @returns {Subject} */
export const ofClaim = (claim, signed) => ({
  title: claim.statement,
  foreign: true,
  value: claim.value,
  period: claim.period,
  source: claim.source,
  claim,
  signed,
});

/** @returns {Subject} */
export const ofPart = (title, part, period) => ({
  title,
  value: part.share,
  period,
  source: part.observation?.source ?? null,
  derived: part.observation !== undefined,
  id: part.observation?.id,
});

/** The lines of a hint: figure, bounds or precision, verdict, period, source. */
export function lines(subject, { format, texts }) {
  const { value, period, source, publishers, derived, claim } = subject;
  const precision = format.bounds(value) ?? texts.qualifiers[value.qualifier];
  return [
    format.figure(value, subject.signed),
    value.value === null && value.lower !== null && value.upper !== null ? texts.qualifiers.BETWEEN : precision,
    claim && texts.verdicts[claim.check.verdict],
    period && format.period(period.code),
    origin(),
  ].filter(Boolean);

  function origin() {
    if (source) {
      return `${source.publisher}, ${format.published(source)}`;
    }
    return publishers?.length ? texts.charts.computedFrom(format.list(publishers)) : derived && texts.details.derived;
  }
}

/** The same in one sentence, for screen readers. */
export const sentence = (subject, page) => `${subject.title}: ${lines(subject, page).join('; ')}`;

/* The short text next to a mark or number under the pointer or in focus. */

const GAP = 10;

let bubble = null;

function placeBubble(target) {
  const at = target.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = bubble;
  const left = Math.min(Math.max(GAP, at.left + at.width / 2 - width / 2), document.documentElement.clientWidth - width - GAP);
  const above = at.top - height - GAP;
  bubble.style.left = `${left}px`;
  bubble.style.top = `${above < GAP ? at.bottom + GAP : above}px`;
}

function showBubble(target, subject, page) {
  const [figure, ...rest] = lines(subject, page);
  bubble ??= newBubble();
  bubble.replaceChildren(
    h('p', { class: 'hint-title', lang: subject.foreign && 'en' }, subject.title),
    h('p', { class: 'hint-figure' }, figure),
    ...rest.map((line) => h('p', {}, line)),
  );
  bubble.hidden = false;
  placeBubble(target);
}

export const hide = () => {
  if (bubble) {
    bubble.hidden = true;
  }
};

function newBubble() {
  const created = h('div', { class: 'hint', role: 'tooltip', id: 'hint', hidden: true });
  document.body.append(created);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  document.addEventListener('scroll', hide, { passive: true, capture: true });
  return created;
}

/** Lets an element show a hint on hover or focus, and the details when pressed. */
export function withHint(element, subject, page) {
  const showHint = () => showBubble(element, subject, page);
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

/* Figures in the text. */

/**
 * A figure with a hint of its bounds and source, and the exact value from the service.
 *
 * @param {Subject} subject
 */
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

/** @param {number} [count] of the claims with the verdict, if the badge is for several */
export const badge = (verdict, { texts }, count) =>
  h('span', { class: `badge ${verdict.toLowerCase().replaceAll('_', '-')}` }, count && `${count} × `, texts.verdicts[verdict]);

/** Indicators that are shown with their sign. */
export const SIGNED = /CHANGE|GAP|CONTRIBUTION|COMPOUND_GROWTH/;
