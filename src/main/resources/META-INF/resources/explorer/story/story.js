/** The first view: the map, the headline, four cards, and where growth came from. */
import { beforeAfter } from '../charts/beforeafter.js';
import { beside } from '../charts/beside.js';
import { waterfall } from '../charts/waterfall.js';
import { address } from '../choice.js';
import { h } from '../dom.js';
import { cards } from './cards.js';
import { headline } from './headline.js';
import { moving } from '../trade/movement.js';
import { TILES, map } from './map.js';

/**
 * @param {{code: string, name: string, answer: object}} chosen
 * @param {object} ranking of all provinces
 * @param {{go: Function, adjust: Function}} ways to apply a choice, and to keep what one chart shows
 * @param {object} grown the chosen province's breakdown of exports by market, and its months
 */
export function story(chosen, ranking, grown, choice, catalogue, { go, adjust }, page) {
  const { texts, format } = page;
  const { title, period, sentences } = headline(
    chosen.name,
    chosen.answer.province,
    catalogue.emerging,
    missing(grown, chosen.answer.province, catalogue),
    page,
  );
  return h(
    'div',
    { class: 'story' },
    map(ranking, choice, catalogue, go, page),
    h(
      'section',
      { class: 'lead', 'aria-labelledby': 'headline' },
      h('p', { class: 'kicker' }, h('span', { id: 'shown-province' }, chosen.name), period && ` · ${format.period(period)}`),
      h('h1', { id: 'headline' }, title),
      h(
        'p',
        { class: 'told' },
        sentences.join(texts.story.between),
        isThin(chosen.answer.province) && [
          texts.story.between,
          h('a', { href: `${address({ ...choice, view: 'dataset' })}#steward` }, texts.story.import),
        ],
      ),
      cards(chosen.answer.province, page),
      h(
        'div',
        { class: 'charts' },
        pictures(chosen, ranking, grown, catalogue, page),
        moved(chosen, grown, choice, adjust, page),
      ),
    ),
  );
}

function pictures({ code, name }, ranking, { exportGrowth, breakdown }, catalogue, page) {
  const known = breakdown?.parts.some(({ contribution }) => contribution);
  return known
    ? [waterfall(name, { ...breakdown, exportGrowth }, page), beforeAfter(name, breakdown, unknown(breakdown, catalogue), page)]
    : [beside(name, neighbours(code, ranking, catalogue), page)];
}

/** The movement over time, or that there are too few months for one. */
function moved(chosen, { exports, imports, balance }, choice, adjust, page) {
  const months = points({ exports, imports, balance });
  return months.exports.length > 1
    ? moving(chosen, months, choice, adjust, page)
    : h('p', { class: 'choosable' }, page.texts.trade.few.months);
}

/** Names of the markets shown individually of which the breakdown has no figure. */
const unknown = (breakdown, { partition }) =>
  partition.markets.filter(({ code }) => breakdown.unknown.includes(code)).map(({ name }) => name);

/** The markets that the headline does not know, if it is about the period of the breakdown. */
function missing({ breakdown }, { transitions }, catalogue) {
  const share = transitions
    .flatMap(({ indicators }) => indicators)
    .find(({ code }) => code === 'EMERGING_MARKETS_SHARE_OF_GROWTH');
  return breakdown && share?.period.code === breakdown.period.code ? unknown(breakdown, catalogue) : [];
}

/** Whether at least half of the transitions have no figure. */
const isThin = ({ transitions }) =>
  transitions.filter(({ indicators }) => indicators.length === 0).length * 2 >= transitions.length;

/** Figures with a value, of each series. */
const points = (months) =>
  Object.fromEntries(
    Object.entries(months).map(([flow, figures]) => [flow, figures.filter(({ value }) => value.value !== null)]),
  );

/** The provinces whose tiles touch that of the province. */
function neighbours(code, { nodes }, catalogue) {
  const [column, row] = TILES[code] ?? [0, 0];
  const near = ([otherColumn, otherRow]) => Math.abs(otherColumn - column) <= 1 && Math.abs(otherRow - row) <= 1;
  return nodes
    .filter(({ province }) => province.code === code || (TILES[province.code] && near(TILES[province.code])))
    .map((node) => ({ name: catalogue.name(node.province.code), chosen: node.province.code === code, figure: node.figure }));
}
