/** The charts of the first view: where growth came from, or the neighbours, and the movement over time. */
import { beforeAfter } from '../charts/beforeafter.js';
import { beside } from '../charts/beside.js';
import { waterfall } from '../charts/waterfall.js';
import { h } from '../dom.js';
import { named } from '../share.js';
import { moving } from '../trade/movement.js';
import { TILES } from './map.js';

/** @param {object} grown the breakdown of exports by market, the markets of which it has no figure, and the months */
export const pictures = (chosen, ranking, grown, choice, catalogue, adjust, page) => [
  ...growth(chosen, ranking, grown, catalogue, page),
  moved(chosen, grown, choice, adjust, page),
];

function growth({ code, name }, ranking, { exportGrowth, breakdown, unknown }, catalogue, page) {
  const known = breakdown?.parts.some(({ contribution }) => contribution);
  const coloured = known && {
    ...breakdown,
    exportGrowth,
    parts: breakdown.parts.map((part) => ({ ...part, hue: hue(part, catalogue) })),
  };
  return known
    ? [
        named('growth-by-market', waterfall(name, coloured, page)),
        named('shares-a-year-apart', beforeAfter(name, coloured, unknown, page)),
      ]
    : [named('neighbours', beside(name, neighbours(code, ranking, catalogue), page))];
}

/** The number of a market's colour, the same in all charts. */
const hue = ({ market }, { partition }) => partition.markets.findIndex(({ code }) => code === market.code) % 6;

/** The movement over time, or that there are too few months for one. */
function moved(chosen, { exports, imports, balance }, choice, adjust, page) {
  const months = points({ exports, imports, balance });
  return months.exports.length > 1
    ? moving(chosen, months, choice, adjust, page)
    : h('p', { class: 'choosable' }, page.texts.trade.few.months);
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
