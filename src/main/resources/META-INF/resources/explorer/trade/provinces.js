/** All provinces as small charts, which are queried when the reader opens them. */
import { multiples } from '../charts/multiples.js';
import { optionOf } from '../choice.js';
import { ask } from '../data.js';
import { choices, h } from '../dom.js';
import * as documents from './documents.js';

/** How far back the months go that are drawn, from the latest. */
const YEARS = 2;

/** The flow, the measure, and the flows from which it is computed. */
const MEASURES = {
  export: ['EXPORT', 'VALUE', []],
  import: ['IMPORT', 'VALUE', []],
  balance: ['BALANCE', 'VALUE', ['EXPORT', 'IMPORT']],
  growth: ['EXPORT', 'GROWTH_YOY', ['EXPORT']],
};

/**
 * @param {(change: object) => object} adjust keeps a change of the choice in the address, and returns the new choice
 * @param {(change: object) => void} go applies a choice
 */
export function provinces(choice, adjust, go, page) {
  const { texts } = page;
  const words = texts.trade;
  const place = h('div', { class: 'place' }, h('p', { class: 'waiting' }, texts.loading));
  let chosen = choice;
  let turn = 0;
  draw();
  return [
    h(
      'div',
      { class: 'options' },
      choices(words.measure, words.many, optionOf(choice, 'many'), (many) => change({ many })),
      choices(words.scale, words.scales, optionOf(choice, 'scale'), (scale) => change({ scale })),
    ),
    place,
  ];

  function change(one) {
    chosen = adjust(one);
    draw();
  }

  async function draw() {
    const mine = ++turn;
    const many = optionOf(chosen, 'many');
    const { all, ...levels } = await ask(documents.provinces(...MEASURES[many], page.apiLanguage));
    if (mine === turn) {
      place.replaceChildren(
        multiples({ ...content(all, levels, many), open: (province) => go({ province, period: null }) }, page),
      );
    }
  }

  function content(compare, levels, many) {
    const months = [...new Set(compare.flatMap(({ figures }) => figures.map(({ period }) => period.code)))].sort();
    const year = months.length ? Number(months.at(-1).slice(0, 4)) : 0;
    const first = months.find((month) => month >= String(year - YEARS + 1));
    return {
      title: words.manyOf[many],
      subtitle: first && words.from(page.format.period(first), page.format.period(months.at(-1))),
      rows: compare.map(({ province, figures }) => ({
        ...province,
        figures: figures.filter(({ period, value }) => period.code >= first && value.value !== null),
      })),
      from: Object.values(levels).flatMap((all) =>
        all.flatMap(({ figures }) => figures.filter(({ period }) => period.code >= first)),
      ),
      signed: many === 'growth',
      common: optionOf(chosen, 'scale') === 'common',
    };
  }
}
