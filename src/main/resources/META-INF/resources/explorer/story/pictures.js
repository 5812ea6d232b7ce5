/** The charts of the first view: where growth came from, or the neighbours, and the movement over time. */
import { optionOf } from '../choice.js';
import { d3, end, frame, key, mark, middle, named, start, valueAxis } from '../charts/frame.js';
import { beforeAfter, beside, waterfall } from '../charts/rows.js';
import { ask } from '../data.js';
import { GROWTH, choices, h, ofFigure } from '../dom.js';
import { TILES } from './map.js';

/** @param {object} grown the breakdown of exports by market, the markets of which it has no figure, and the months */
export const pictures = (chosen, grown, choice, catalogue, adjust, page) => [
  ...growth(chosen, grown, catalogue, page),
  moved(chosen, grown, choice, adjust, page),
];

function growth({ code, name }, { exportGrowth, breakdown, unknown }, catalogue, page) {
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
    : [named('neighbours', beside(name, neighbours(code, catalogue), page))];
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
function neighbours(code, catalogue) {
  const [column, row] = TILES[code] ?? [0, 0];
  const near = ([otherColumn, otherRow]) => Math.abs(otherColumn - column) <= 1 && Math.abs(otherRow - row) <= 1;
  return catalogue.ranking.nodes
    .filter(({ province }) => province.code === code || (TILES[province.code] && near(TILES[province.code])))
    .map((node) => ({ name: catalogue.name(node.province.code), own: node.province.code === code, figure: node.figure }));
}

/* The movement of a province's trade: months, sums of twelve months, or growth, in yuan or dollars. */

/** As many as one query asks for. */
const MOST_MONTHS = 25;
const YEAR = 12;

/** How far back the months go that are drawn, from the latest. */
const YEARS = 3;

/**
 * @param {{code: string, name: string}} province
 * @param {{exports: object[], imports: object[], balance: object[]}} months in yuan
 * @param {(change: object) => object} adjust keeps a change of the choice in the address, and returns the new choice
 */
function moving(province, months, choice, adjust, page) {
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
    const { growth: growthOf } = await import('../trade/documents.js');
    const { province } = await ask(growthOf(code, apiLanguage));
    return latest({ exports: known(province.exports), imports: known(province.imports), balance: [] });
  },
};

async function values(code, periods, unit, { apiLanguage }) {
  const documents = await import('../trade/documents.js');
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

/* Exports and imports as lines, and months of their balance as columns. What is missing breaks a line. */

const HEIGHT = 250;
const TOP = 20;
const BOTTOM = 24;
const LEFT = 50;
const LABELS = 76;
const RADIUS = 3.5;
const LABEL_HEIGHT = 14;

/** Width of the name of a month, and how many months may lie between two that are named. */
const TICK = 76;
const STEPS = [1, 2, 3, 6, 12];

/**
 * @param {string} name of the province
 * @param {{exports: object[], imports: object[], balance: object[]}} figures with a value
 * @param {'months'|'year'|'growth'} kind what the figures are: months, sums of twelve months, or growth of months
 * @param {object[]} months from which they are computed
 */
function movement(name, { exports, imports, balance }, kind, months, page) {
  const { texts, format } = page;
  const words = texts.overview;
  const signed = kind === 'growth' ? GROWTH : {};
  const columns = kind === 'months' ? balance : [];
  const lines = [
    { name: words.exports, hue: 0, figures: exports },
    { name: words.imports, hue: 1, figures: imports },
    { name: words.balance, hue: 5, figures: kind === 'year' ? balance : [] },
  ].filter(({ figures }) => figures.length > 0);
  const all = [...lines.flatMap(({ figures }) => figures), ...columns];
  const few = exports.length < 2;
  return frame(
    {
      title: texts.trade.movementOf[kind](name),
      subtitle: few ? texts.trade.few[kind] : texts.trade.from(...ends(all).map((code) => format.period(code))),
      wide: true,
      draw: (svg, width) => (few ? svg.attr('height', 0) : draw(svg, width)),
      table: {
        columns: [texts.columns.series, texts.columns.period, texts.columns.value, texts.columns.bounds],
        rows: [...lines, { name: words.balance, figures: columns }].flatMap((one) =>
          one.figures.map((figure) => [
            one.name,
            format.period(figure.period.code),
            format.figure(figure.value, kind === 'growth'),
            format.bounds(figure.value) ?? '',
          ]),
        ),
      },
      notes: columns.length > 0 ? [key('swatch hue-5', words.balance)] : [],
      figures: [...all, ...months],
      computed: all.some(({ derived }) => derived),
    },
    page,
  );

  /** Where a figure stands: a month in its middle, a sum at its last month. */
  function at({ period }) {
    return kind === 'year' ? d3.utcDay.offset(end(period), -15) : middle(period);
  }

  function draw(svg, width) {
    const values = all.map(({ value }) => value.value);
    const x = d3.scaleUtc(
      [d3.min(all, (figure) => d3.utcDay.offset(at(figure), -16)), d3.max(all, ({ period }) => end(period))],
      [LEFT, width - LABELS],
    );
    const y = d3.scaleLinear(d3.extent([0, ...values]), [HEIGHT - BOTTOM, TOP]).nice(5);
    svg.attr('height', HEIGHT);
    axes(svg, x, y, all[0].value.unit);
    columns.forEach((figure) => column(svg, figure, x, y));
    lines.forEach((line) => path(svg, line, x, y));
    labels(svg, x, y);
  }

  function axes(svg, x, y, unit) {
    const [left, right] = x.range();
    const room = (right - left) / TICK;
    const step = STEPS.find((months) => d3.utcMonth.count(...x.domain()) / months <= room) ?? STEPS.at(-1);
    valueAxis(svg, x, y, unit, page);
    svg
      .append('g')
      .attr('class', 'axis')
      .attr('transform', `translate(0,${HEIGHT - BOTTOM})`)
      .call(
        d3
          .axisBottom(x)
          .ticks(d3.utcMonth.every(step))
          .tickFormat((day) => format.period(day.toISOString().slice(0, 7))),
      )
      .call((axis) => axis.select('.domain').remove());
  }

  function column(svg, figure, x, y) {
    const { value } = figure.value;
    const [from, to] = [x(start(figure.period)), x(end(figure.period))];
    mark(svg.append('g').attr('class', 'hue-5'), ofFigure(words.balance, figure), page)
      .append('rect')
      .attr('class', 'column part')
      .attr('x', from + 1)
      .attr('width', Math.max(1, to - from - 2))
      .attr('y', y(Math.max(0, value)))
      .attr('height', Math.abs(y(value) - y(0)));
  }

  function path(svg, { name: flow, hue, figures }, x, y) {
    const group = svg.append('g').attr('class', `hue-${hue}`);
    for (const [before, after] of d3.pairs(figures).filter(([one, next]) => areNext(one, next))) {
      group
        .append('line')
        .attr('class', 'line')
        .attr('x1', x(at(before)))
        .attr('x2', x(at(after)))
        .attr('y1', y(before.value.value))
        .attr('y2', y(after.value.value));
    }
    for (const figure of figures) {
      mark(group.append('g'), ofFigure(flow, figure, signed), page)
        .append('circle')
        .attr('class', 'symbol')
        .attr('cx', x(at(figure)))
        .attr('cy', y(figure.value.value))
        .attr('r', RADIUS);
    }
  }

  /** The names at the right ends of the lines, moved apart. */
  function labels(svg, x, y) {
    let free = -Infinity;
    for (const { name: flow, hue, figures } of d3.sort(lines, (line) => y(line.figures.at(-1).value.value))) {
      const place = Math.max(y(figures.at(-1).value.value) + 4, free);
      free = place + LABEL_HEIGHT;
      svg
        .append('text')
        .attr('class', `label hue-${hue}`)
        .attr('x', x.range()[1] + 6)
        .attr('y', place)
        .text(flow);
    }
  }
}

/** The months in which the first and the last figure end. */
const ends = (figures) => d3.extent(figures, ({ period }) => period.end.slice(0, 7));

/** Whether one figure ends a month before the other. */
const areNext = (one, next) => d3.utcMonth.count(end(one.period), end(next.period)) === 1;
