/** The first view: the map, the headline, four cards, and where growth came from. */
import { beforeAfter } from '../charts/beforeafter.js';
import { beside } from '../charts/beside.js';
import { movement } from '../charts/movement.js';
import { waterfall } from '../charts/waterfall.js';
import { h } from '../dom.js';
import { named } from '../share.js';
import { cards } from './cards.js';
import { headline } from './headline.js';
import { TILES, map } from './map.js';

/**
 * @param {{code: string, name: string, answer: object}} chosen
 * @param {object} ranking of all provinces
 * @param {object} grown the chosen province's breakdown of exports by market, and its months
 */
export function story(chosen, ranking, grown, choice, catalogue, go, page) {
  const { texts, format } = page;
  const { title, period, sentences } = headline(chosen.name, chosen.answer.province, catalogue.emerging, page);
  return h(
    'div',
    { class: 'story' },
    map(ranking, choice, catalogue, go, page),
    h(
      'section',
      { class: 'lead', 'aria-labelledby': 'headline' },
      h('p', { class: 'kicker' }, h('span', { id: 'shown-province' }, chosen.name), period && ` · ${format.period(period)}`),
      h('h1', { id: 'headline' }, title),
      h('p', { class: 'told' }, sentences.join(texts.story.between)),
      cards(chosen.answer.province, page),
      h('div', { class: 'charts' }, pictures(chosen, ranking, grown, catalogue, page)),
    ),
  );
}

function pictures({ code, name }, ranking, { exportGrowth, breakdown, ...months }, catalogue, page) {
  const known = breakdown?.parts.some(({ contribution }) => contribution);
  const where = known
    ? [
        named('growth-by-market', waterfall(name, { ...breakdown, exportGrowth }, page)),
        named('shares-a-year-apart', beforeAfter(name, breakdown, page)),
      ]
    : [named('neighbours', beside(name, neighbours(code, ranking, catalogue), page))];
  return [...where, months.exports.length > 1 && named('months', movement(name, points(months), page))];
}

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
