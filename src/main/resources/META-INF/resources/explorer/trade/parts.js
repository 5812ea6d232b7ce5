/** Partners and products: what a flow of a province consists of, in a period for which it is known. */
import { bars } from '../charts/rows.js';
import { optionOf } from '../choice.js';
import { ask } from '../data.js';
import { GROWTH, choices, h, ofPart } from '../dom.js';
import { actions } from '../panel.js';
import * as documents from './documents.js';
import { Known, richest } from './known.js';
import { slider } from './slider.js';

const FIRST = 15;

/** A balance may be a deficit: all are read, and both ends are drawn. */
const ALL = 100;
const END = 8;

/** What to show until the reader chooses: the first of which something is known. */
const USUAL = [
  { by: 'market', flow: 'export' },
  { by: 'market', flow: 'trade' },
  { by: 'sector', flow: 'export' },
];

/**
 * @param {{code: string, name: string}} province
 * @param {(change: object) => object} adjust keeps a change of the choice in the address, and returns the new choice
 */
export function parts(province, choice, adjust, page) {
  const { texts } = page;
  const words = texts.trade;
  const heading = h('h2', { id: 'parts-name' }, words.partsOf(province.name));
  const ways = h('div', {});
  const options = h('div', { class: 'options' });
  const time = h('div', {});
  const place = h('div', { class: 'place', 'aria-live': 'polite' }, h('p', { class: 'waiting' }, texts.loading));
  const known = new Known(province.code);
  let chosen = choice;
  let turn = 0;
  start();
  return h(
    'section',
    { class: 'panel parts', id: 'parts', 'aria-labelledby': 'parts-name' },
    h('header', {}, heading, ways),
    options,
    time,
    place,
  );

  async function start() {
    const set = choice.by || choice.flow ? null : await firstKnown(known);
    chosen = { ...choice, ...(set ?? {}) };
    const option = (name, title, values) => choices(title, values, optionOf(chosen, name), (value) => change({ [name]: value }));
    options.replaceChildren(
      option('by', words.by, words.bys),
      option('flow', words.flow, words.flows),
      option('show', words.show, words.shows),
      option('unit', words.currency, words.units),
    );
    await draw();
  }

  function change(one) {
    const kept = adjust({ by: optionOf(chosen, 'by'), flow: optionOf(chosen, 'flow'), ...one });
    chosen = kept;
    draw();
  }

  async function draw() {
    const mine = ++turn;
    const [by, flow, show, unit] = ['by', 'flow', 'show', 'unit'].map((name) => optionOf(chosen, name));
    options.lastElementChild.disabled = show !== 'value';
    place.setAttribute('aria-busy', 'true');
    const periods = await known.periods(flow, by);
    const period = periods.find(({ code }) => code === chosen.at) ?? (periods.length ? richest(periods) : null);
    const question = period && documents.parts(subjectOf(by, flow, show, unit, period.code));
    const answer = question && (await ask(question));
    if (mine !== turn) {
      return;
    }
    place.removeAttribute('aria-busy');
    ways.replaceChildren(...(question ? [actions(question, page)] : []));
    time.replaceChildren(...(period ? [slider(words.period, codesOf(periods), period.code, (at) => change({ at }), page)] : []));
    place.replaceChildren(
      answer
        ? chart(province.name, { by, flow, show }, answer.province.breakdown, page)
        : h('p', {}, words.noParts(province.name, words.of[flow], words.bys[by])),
    );
  }

  /** What to ask for. Shares and growth are those in yuan. */
  function subjectOf(by, flow, show, unit, period) {
    return {
      province: province.code,
      flow: flow.toUpperCase(),
      by: by.toUpperCase(),
      period,
      field: show,
      unit: show === 'value' ? unit.toUpperCase() : 'CNY',
      first: flow === 'balance' ? ALL : FIRST,
      language: page.apiLanguage,
    };
  }
}

const codesOf = (periods) => periods.map(({ code }) => code);

async function firstKnown(known) {
  for (const usual of USUAL) {
    if ((await known.periods(usual.flow, usual.by)).length > 0) {
      return usual;
    }
  }
  return null;
}

function chart(name, { by, flow, show }, breakdown, page) {
  const { texts, format } = page;
  const words = texts.trade;
  const { parts: all, residual, partition, period, total, totalCount } = breakdown;
  const signed = show === 'growth';
  const subject = (title, part) =>
    part[show] && { ...ofPart(title, { share: part[show], observation: part.observation }, period), ...(signed ? GROWTH : {}) };
  const shown = flow === 'balance' && all.length > 2 * END ? [...all.slice(0, END), ...all.slice(-END)] : all;
  const rows = shown.map((part) => ({ name: part[by].name, subject: subject(part[by].name, part), kind: 'hue-0' }));
  const rest = partition && totalCount === all.length && residual?.[show];
  const figures = [...all.map(({ observation }) => observation), total];
  return bars(
    {
      title: words.titles[show](name, words.of[flow], words.bys[by], format.period(period.code)),
      subtitle: total && words.total(words.flows[flow], format.figure(total.value)),
      rows: rest
        ? [
            ...rows,
            {
              name: texts.charts.residual,
              subject: { ...subject(texts.charts.residual, residual), derived: true },
              kind: 'rest',
            },
          ]
        : rows,
      signed,
      table: {
        columns: [words.bys[by], texts.columns.value, texts.columns.share, texts.columns.growth],
        rows: all.map((part) => [part[by].name, ...['value', 'share', 'growth'].map((field) => cell(part[field], field))]),
      },
      notes: [
        shown.length < all.length && h('span', {}, words.ends(END, totalCount)),
        totalCount > all.length && h('span', {}, words.largest(all.length, totalCount)),
        !partition && all.length > 1 && h('span', {}, words.overlap),
      ].filter(Boolean),
      figures,
      computed: computed(all, show),
    },
    page,
  );

  function cell(value, field) {
    return value ? format.figure(value, field === 'growth') : texts.charts.notKnown;
  }
}

/** Whether the service computed one of the figures. */
const computed = (all, show) =>
  all.some((part) => part[show] && (show === 'value' ? part.observation.derived : part[show].published === null));
