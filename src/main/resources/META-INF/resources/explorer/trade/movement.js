/** The movement of a province's trade: months, sums of twelve months, or growth, in yuan or dollars. */
import { movement } from '../charts/movement.js';
import { h } from '../dom.js';
import { ask } from '../graphql.js';
import { named } from '../share.js';
import { choices } from './choices.js';
import * as documents from './documents.js';
import { optionOf } from './options.js';

/** Keeps a query below the limit of aliases. */
const MOST_MONTHS = 25;
const YEAR = 12;

/** How far back the months go that are drawn, from the latest. */
const YEARS = 3;

/**
 * @param {{code: string, name: string}} province
 * @param {{exports: object[], imports: object[], balance: object[]}} months in yuan
 * @param {(change: object) => object} adjust keeps a change of the choice in the address, and returns the new choice
 */
export function moving(province, months, choice, adjust, page) {
  const words = page.texts.trade;
  const recent = latest(months);
  const place = h('div', { class: 'place' });
  let chosen = choice;
  let turn = 0;
  const money = choices(words.currency, words.units, optionOf(choice, 'currency'), (currency) => draw({ currency }));
  const whole = h(
    'div',
    { class: 'choosable', id: 'movement' },
    h(
      'div',
      { class: 'options' },
      choices(words.movement, words.movings, optionOf(choice, 'moving'), (moving) => draw({ moving })),
      money,
    ),
    place,
  );
  draw();
  return whole;

  async function draw(change) {
    chosen = change ? adjust(change) : chosen;
    const mine = ++turn;
    const kind = optionOf(chosen, 'moving');
    money.disabled = kind === 'growth';
    const lines = await LOADS[kind](province.code, recent, optionOf(chosen, 'currency').toUpperCase(), page);
    if (mine === turn) {
      place.replaceChildren(named('months', movement(province.name, lines, kind, Object.values(recent).flat(), page)));
    }
  }
}

const LOADS = {
  months: (code, months, unit, page) => (unit === 'CNY' ? months : values(code, codes(months), unit, page)),
  year: (code, months, unit, page) => values(code, codes(months).map(yearTo), unit, page),
  growth: async (code, months, unit, { apiLanguage }) => {
    const { province } = await ask(documents.growth(code, apiLanguage));
    return latest({ exports: known(province.exports), imports: known(province.imports), balance: [] });
  },
};

async function values(code, periods, unit, { apiLanguage }) {
  const { province } = await ask(documents.values(code, periods, unit, apiLanguage));
  const of = (flow) => known(periods.map((_, index) => province[`${flow}${index}`]));
  return Object.fromEntries(Object.keys(documents.FLOWS).map((flow) => [flow, of(flow)]));
}

const known = (figures) => figures.filter((figure) => figure && figure.value.value !== null).slice(-MOST_MONTHS);

const codes = ({ exports, imports }) =>
  [...new Set([...exports, ...imports].map(({ period }) => period.code))].sort().slice(-MOST_MONTHS);

/** The figures of the last years before the latest. */
function latest(months) {
  const codes = Object.values(months).flatMap((figures) => figures.map(({ period }) => period.code));
  const first = String(Number(codes.sort().at(-1)?.slice(0, 4)) - YEARS + 1);
  return Object.fromEntries(
    Object.entries(months).map(([flow, figures]) => [
      flow,
      figures.filter(({ period }) => period.code >= first).slice(-MOST_MONTHS),
    ]),
  );
}

/** The code of the twelve months that end with a month. */
function yearTo(month) {
  const [year, number] = month.split('-').map(Number);
  const first = new Date(Date.UTC(year, number - YEAR, 1)).toISOString().slice(0, 10);
  return `${first}/P${YEAR}M`;
}
