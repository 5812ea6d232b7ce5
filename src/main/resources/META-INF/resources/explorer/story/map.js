/** The provinces as tiles, coloured by growth of exports in one common period, and the same as a ranking. */
import { GROWTH, h, number, ofFigure } from '../dom.js';

/** Column and row of each tile. */
export const TILES = {
  'CN-HL': [8, 1], 'CN-NM': [6, 2], 'CN-JL': [8, 2],
  'CN-XJ': [1, 3], 'CN-GS': [3, 3], 'CN-NX': [4, 3], 'CN-HE': [5, 3], 'CN-BJ': [6, 3], 'CN-LN': [8, 3],
  'CN-QH': [2, 4], 'CN-SN': [4, 4], 'CN-SX': [5, 4], 'CN-TJ': [6, 4], 'CN-SD': [7, 4],
  'CN-XZ': [1, 5], 'CN-SC': [3, 5], 'CN-CQ': [4, 5], 'CN-HA': [5, 5], 'CN-AH': [6, 5], 'CN-JS': [7, 5],
  'CN-YN': [2, 6], 'CN-GZ': [3, 6], 'CN-HN': [4, 6], 'CN-HB': [5, 6], 'CN-JX': [6, 6], 'CN-ZJ': [7, 6], 'CN-SH': [8, 6],
  'CN-GX': [3, 7], 'CN-GD': [5, 7], 'CN-FJ': [6, 7],
  'CN-HI': [4, 8],
};

/** Lower bounds of the colours, in percent. */
const SHADES = [
  [20, 'grow-4'],
  [10, 'grow-3'],
  [5, 'grow-2'],
  [0, 'grow-1'],
  [-10, 'fall-1'],
  [-Infinity, 'fall-2'],
];

/**
 * @param {import('../choice.js').Choice} choice
 * @param {(change: object) => void} go applies a choice
 */
export function map(choice, catalogue, go, page) {
  const { texts, format } = page;
  const words = texts.map;
  const { ranking } = catalogue;
  const ranked = new Map(ranking.nodes.map((node) => [node.province.code, node]));
  const period = ranking.nodes[0]?.figure.period.code;
  const sides = [tiles(ranked, choice, catalogue, go, page), list(ranking, choice, catalogue, go, page)];
  return h(
    'section',
    { class: 'map', id: 'map', 'aria-labelledby': 'map-name' },
    h('h2', { id: 'map-name' }, words.name),
    switcher(sides, words),
    ...sides,
    h('p', { class: 'quiet' }, period ? words.colour(format.period(period)) : words.unknown),
    legend(words),
    h('p', { class: 'quiet' }, words.keys),
  );
}

function tiles(ranked, choice, catalogue, go, page) {
  const grid = h('div', { class: 'tiles-of-provinces' });
  for (const [code, [column, row]] of Object.entries(TILES).filter(([code]) => catalogue.knows(code))) {
    const tile = h(
      'button',
      {
        type: 'button',
        id: `tile-${code}`,
        class: `tile ${shade(ranked.get(code))}`,
        'aria-label': label(code, ranked.get(code), catalogue, page),
        title: label(code, ranked.get(code), catalogue, page),
        'aria-pressed': String(code === choice.province || choice.compare.includes(code)),
        'data-chosen': code === choice.province,
        onclick: ({ shiftKey }) => go(shiftKey ? compared(code, choice) : { province: code, period: null }),
      },
      page.language === 'zh' ? catalogue.name(code) : code.slice(3),
    );
    tile.style.gridArea = `${row} / ${column}`;
    grid.append(tile);
  }
  return grid;
}

/** The choice with the province compared, or no longer. */
function compared(code, { compare, province }) {
  const rest = compare.filter((other) => other !== code);
  return code === province ? {} : { compare: rest.length < compare.length ? rest : [...rest, code].slice(-3) };
}

/** Contains the text of the tile. */
function label(code, node, catalogue, { language, texts, format }) {
  const name = language === 'zh' ? catalogue.name(code) : `${code.slice(3)} ${catalogue.name(code)}`;
  return node ? texts.map.tile(name, node.figure.value.text, rankOf(node), format.period(node.figure.period.code)) : texts.map.unknownTile(name);
}

/** A rank, or the ranks that a figure may have. */
const rankOf = ({ rank: { from, to } }) => (from === to ? String(from) : `${from}–${to}`);

function shade(node) {
  const value = node?.figure.value.value;
  return value === null || value === undefined ? 'unknown' : SHADES.find(([lower]) => value >= lower)[1];
}

function list({ nodes }, choice, catalogue, go, page) {
  return h(
    'ol',
    { class: 'ranking', hidden: true },
    nodes.map((node) => {
      const { code } = node.province;
      const name = catalogue.name(code);
      return h(
        'li',
        { 'data-chosen': code === choice.province },
        h('span', { class: 'rank' }, rankOf(node)),
        h('button', { type: 'button', class: 'link', onclick: () => go({ province: code, period: null }) }, name),
        number(ofFigure(page.texts.overview.growthOf(name), node.figure, GROWTH), page),
      );
    }),
  );
}

function switcher(sides, words) {
  const names = [words.map, words.ranking];
  const buttons = names.map((name, index) =>
    h(
      'button',
      {
        type: 'button',
        class: 'link',
        'aria-pressed': String(index === 0),
        onclick: () =>
          sides.forEach((side, other) => {
            side.hidden = other !== index;
            buttons[other].setAttribute('aria-pressed', String(other === index));
          }),
      },
      name,
    ),
  );
  return h('div', { class: 'sides', role: 'group', 'aria-label': words.sides }, buttons);
}

const legend = (words) =>
  h(
    'ul',
    { class: 'shades', 'aria-hidden': 'true' },
    [...SHADES]
      .reverse()
      .map(([lower, name]) => h('li', {}, h('i', { class: name }), lower === -Infinity ? words.less(-10) : words.from(lower))),
    h('li', {}, h('i', { class: 'unknown' }), words.none),
  );
