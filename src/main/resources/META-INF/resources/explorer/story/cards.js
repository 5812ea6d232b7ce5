/** One card a transition: its main figure, how it moves, and the verdicts of its claims. Each opens its chapter. */
import { badge } from '../claims.js';
import { h } from '../dom.js';
import { number } from '../number.js';
import { SIGNED } from '../indicators.js';
import { open, idOf } from '../panel.js';
import { ofIndicator } from '../subject.js';
import { CHANGES, MAIN } from './headline.js';

export const cards = (province, page) =>
  h(
    'ul',
    { class: 'cards' },
    Object.keys(MAIN).map((code) => h('li', { 'data-card': code }, card(code, standing(province, code), page))),
  );

const standing = ({ transitions }, code) => transitions.find(({ transition }) => transition.code === code);

function card(code, { indicators, claims }, page) {
  const { texts } = page;
  const id = idOf(code);
  const find = (wanted) => indicators.find((one) => one.code === wanted);
  const main = MAIN[code].map(find).find(Boolean);
  return [
    h('h2', {}, h('a', { href: `#${id}`, onclick: (event) => open(event, id) }, texts.story.subjects[code])),
    main ? figures(main, find(CHANGES[code]), page) : h('p', { class: 'unknown-card' }, texts.story.noFigure),
    verdicts(claims, page),
  ];
}

function figures(main, change, page) {
  const { format, texts } = page;
  return [
    number(ofIndicator(main), page, 'number large'),
    h('p', { class: 'quiet' }, texts.story.dated(main.name, format.period(main.period.code))),
    change &&
      h(
        'p',
        { class: 'quiet' },
        texts.story.leads(texts.story.dated(change.name, format.period(change.period.code))),
        number({ ...ofIndicator(change), signed: SIGNED.test(change.code) }, page),
      ),
  ];
}

function verdicts(claims, page) {
  const counts = new Map();
  for (const { check } of claims) {
    counts.set(check.verdict, (counts.get(check.verdict) ?? 0) + 1);
  }
  const { texts } = page;
  return h(
    'p',
    { class: 'verdicts' },
    claims.length === 0
      ? h('span', { class: 'quiet' }, texts.story.noClaims)
      : [
          h('span', { class: 'quiet' }, `${texts.story.claims(claims.length)} `),
          [...counts].map(([verdict, count]) => badge(verdict, page, count)),
        ],
  );
}
