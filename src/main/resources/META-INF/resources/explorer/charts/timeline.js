/**
 * Figures over time: the longest of each year, drawn over its months, with its bounds. Lines join only figures of successive
 * periods of the same length. Years without figures are hatched. The table has all figures.
 */
import { GROWTH, foreign, h, ofFigure } from '../dom.js';
import { decimals } from '../page.js';
import {
  MONTHS,
  byLength,
  d3,
  end,
  follows,
  frame,
  key,
  longestOfYears,
  mark,
  middle,
  span,
  start,
  stripes,
  valueAxis,
} from './frame.js';

const HEIGHT = 240;
const TOP = 22;
const BOTTOM = 26;
const LEFT = 46;
const WIDE = 520;
const LETTER = 7.3;
const MOST_FOR_LABELS = 0.4;
const YEARS_OF_COLUMNS = 4;
const LABEL_HEIGHT = 15;
const MOST_DECIMALS = 2;
const SYMBOLS = [d3.symbolCircle, d3.symbolSquare, d3.symbolTriangle, d3.symbolDiamond, d3.symbolCross, d3.symbolWye];

/**
 * @typedef {object} Series
 * @property {string} name
 * @property {number} hue number of its colour and symbol, from 0
 * @property {object[]} figures
 */

/**
 * @param {object} what
 * @param {string} what.title
 * @param {Series[]} what.series
 * @param {boolean} [what.signed] whether it is growth
 * @param {boolean} [what.columns] columns over their months instead of marks: for amounts, which add up over time
 * @param {object[]} [what.beside] figures of neighbouring charts, drawn to the same scale
 * @param {string} [what.reason] why figures are missing
 */
export function timeline({ title, series, signed = false, columns = false, beside = [], reason }, page) {
  const { texts } = page;
  const drawn = series.map((one) => ({ ...one, figures: longestOfYears(one.figures) }));
  const known = drawn.filter(({ figures }) => figures.length > 0);
  const unknown = drawn.filter(({ figures }) => figures.length === 0);
  const all = known.flatMap(({ figures }) => figures);
  const chart = {
    title,
    draw: (svg, width) => (known.length ? draw(svg, width, known) : blank(svg, width)),
    table: {
      columns: [texts.columns.series, texts.columns.period, texts.columns.value, texts.columns.bounds, texts.columns.source],
      rows: series.flatMap(({ name, figures }) => rows(name, figures)),
    },
    notes: [
      known.length > 0 && !columns && h('span', {}, texts.charts.span),
      unknown.length > 0 &&
        known.length > 0 &&
        key('none', `${texts.charts.missing}: ${unknown.map(({ name }) => name).join(', ')}`),
      columns &&
        all.some(({ period }) => period.months < MONTHS) &&
        key(`swatch part hue-${series[0].hue}`, texts.charts.partOfYear),
      known.length === 0 && reason && h('span', {}, reason),
    ].filter(Boolean),
    figures: all,
    computed: all.some(({ derived }) => derived),
  };
  return frame(chart, page);

  function rows(name, figures) {
    const { format } = page;
    return figures.length === 0
      ? [[name, '', texts.charts.missing, '', '']]
      : figures.map((figure) => [
          name,
          format.period(figure.period.code),
          format.figure(figure.value, signed),
          format.bounds(figure.value) ?? '',
          figure.source ? h('span', { lang: foreign(figure.source.title) }, figure.source.title) : texts.details.derived,
        ]);
  }

  function blank(svg, width) {
    const height = HEIGHT / 2;
    svg.attr('height', height);
    svg.append('rect').attr('class', 'blank').attr('width', width).attr('height', height).attr('fill', stripes(svg));
    svg
      .append('text')
      .attr('class', 'blank-text')
      .attr('x', width / 2)
      .attr('y', height / 2)
      .text(texts.noFigure);
  }

  function draw(svg, width, shown) {
    const labelled = width > WIDE && !columns;
    const room = Math.min(Math.max(...shown.map(({ name }) => name.length)) * LETTER + 12, width * MOST_FOR_LABELS);
    const right = width - (labelled ? room : 8);
    const figures = shown.flatMap((one) => one.figures);
    const { unit } = figures[0].value;
    const bottom = HEIGHT - BOTTOM;
    const scaled = [...figures, ...beside];
    const x = d3.scaleUtc(span(scaled, columns ? YEARS_OF_COLUMNS : 1), [LEFT, right]);
    const y = d3.scaleLinear(extent(scaled), [bottom, TOP]).nice(5);
    svg.attr('height', HEIGHT);
    axes(svg, { x, y, unit }, page);
    holes(svg, { x, y }, figures, page);
    for (const one of shown) {
      const group = svg.append('g').attr('class', `hue-${one.hue}`);
      if (columns) {
        one.figures.toSorted(byLength).forEach((figure) => column(group, figure, one, x, y));
      } else {
        lines(group, one.figures, x, y);
        one.figures.forEach((figure) => point(group, figure, one, x, y));
      }
    }
    if (labelled || (shown.length > 1 && !columns)) {
      labels(svg, shown, x, y, labelled ? right : null);
    }
  }

  function lines(group, figures, x, y) {
    const byMonths = d3.group(
      figures.filter(({ value }) => value.value !== null),
      ({ period }) => period.months,
    );
    for (const alike of byMonths.values()) {
      const pairs = d3.pairs(d3.sort(alike, ({ period }) => start(period)));
      for (const [before, after] of pairs.filter(([one, next]) => follows(one, next))) {
        group
          .append('line')
          .attr('class', 'line')
          .attr('x1', x(middle(before.period)))
          .attr('y1', y(before.value.value))
          .attr('x2', x(middle(after.period)))
          .attr('y2', y(after.value.value));
      }
    }
  }

  function point(group, figure, { name, hue }, x, y) {
    const { value, lower, upper } = figure.value;
    const [low, high] = y.domain();
    const at = x(middle(figure.period));
    const whole = mark(group.append('g'), ofFigure(name, figure, signed ? GROWTH : {}), page);
    whole
      .append('line')
      .attr('class', 'bound')
      .attr('x1', at)
      .attr('x2', at)
      .attr('y1', y(lower ?? value ?? low))
      .attr('y2', y(upper ?? value ?? high));
    if (value === null) {
      whole
        .append('circle')
        .attr('class', 'target')
        .attr('cx', at)
        .attr('cy', y(lower ?? upper ?? 0))
        .attr('r', 10);
      return;
    }
    whole
      .append('line')
      .attr('class', 'span')
      .attr('x1', x(start(figure.period)))
      .attr('x2', x(end(figure.period)))
      .attr('y1', y(value))
      .attr('y2', y(value));
    whole.append('circle').attr('class', 'target').attr('cx', at).attr('cy', y(value)).attr('r', 12);
    whole
      .append('path')
      .attr('class', 'symbol')
      .attr('d', d3.symbol(SYMBOLS[hue % SYMBOLS.length], 64)())
      .attr('transform', `translate(${at},${y(value)})`);
  }

  function column(group, figure, { name }, x, y) {
    const { value, upper } = figure.value;
    const height = value ?? upper;
    if (height === null) {
      return;
    }
    const [from, to] = [x(start(figure.period)), x(end(figure.period))];
    mark(group.append('g'), ofFigure(name, figure), page)
      .append('rect')
      .attr('class', figure.period.months === MONTHS ? 'column' : 'column part')
      .attr('x', from + 1)
      .attr('width', Math.max(1, to - from - 2))
      .attr('y', y(height))
      .attr('height', y(0) - y(height));
    if (figure.period.months === MONTHS && to - from > 44) {
      group
        .append('text')
        .attr('class', 'column-text')
        .attr('x', (from + to) / 2)
        .attr('y', y(height) - 5)
        .text(columnText(figure.value, y));
    }
  }

  /** The number in the unit of the axis. */
  function columnText({ unit, lower, upper, value }, y) {
    const [divisor] = page.format.scale(unit, ...y.domain());
    const digits = decimals((lower ?? value) / divisor, (upper ?? value) / divisor);
    return page.format.number((value ?? upper) / divisor, Math.min(MOST_DECIMALS, digits));
  }

  /** The names at the right ends of the lines, moved apart; without room for that, above each other's last mark. */
  function labels(svg, shown, x, y, right) {
    const ends = shown.flatMap((one) => {
      const last = d3.greatest(
        one.figures.filter(({ value }) => value.value !== null),
        ({ period }) => end(period),
      );
      return last ? [{ ...one, x: x(middle(last.period)), y: y(last.value.value) }] : [];
    });
    let free = -Infinity;
    for (const one of d3.sort(ends, (end) => end.y)) {
      const at = Math.max(one.y, free);
      free = at + LABEL_HEIGHT;
      const text = svg.append('text').attr('class', `label hue-${one.hue}`).text(one.name);
      if (right === null) {
        text
          .attr('x', one.x)
          .attr('y', one.y - 11)
          .attr('text-anchor', one.x > x.range()[1] - 60 ? 'end' : 'middle');
      } else {
        text.attr('x', right + 8).attr('y', at + 4);
      }
    }
  }
}

/** All values and bounds, and zero: a part of an axis exaggerates. */
function extent(figures) {
  const values = figures.flatMap(({ value: { value, lower, upper } }) => [value, lower, upper]).filter((any) => any !== null);
  return d3.extent([0, ...values]);
}

/* The axes: values from zero, years in the middle of their spans, years without figures hatched. */

/** Width of a year's label. */
const YEAR_LABEL = 46;

/** The axis of the values, and the years. */
function axes(svg, { x, y, unit }, page) {
  const [bottom] = y.range();
  valueAxis(svg, x, y, unit, page);
  years(svg, x, bottom);
}

/** Labels each year in the middle of its span. */
function years(svg, x, bottom) {
  const [first, last] = x.domain();
  const all = d3.utcYear.range(first, last);
  const [left, right] = x.range();
  const every = Math.ceil((all.length * YEAR_LABEL) / (right - left));
  const axis = svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${bottom})`);
  for (const [index, year] of all.entries()) {
    const next = d3.utcYear.offset(year, 1);
    axis.append('line').attr('x1', x(next)).attr('x2', x(next)).attr('y2', 5);
    if (index % every === 0) {
      axis
        .append('text')
        .attr('class', 'year')
        .attr('x', (x(year) + x(next)) / 2)
        .attr('y', 16)
        .text(year.getUTCFullYear());
    }
  }
}

/** Years without figures, between the first and the last. */
function holes(svg, { x, y }, figures, { format, texts }) {
  const [bottom, top] = y.range();
  const [first, last] = x.domain();
  const empty = d3.utcYear.range(first, last).filter((year) => {
    const next = d3.utcYear.offset(year, 1);
    return !figures.some(({ period }) => start(period) < next && end(period) > year);
  });
  const fill = empty.length ? stripes(svg) : null;
  for (const year of empty) {
    const next = d3.utcYear.offset(year, 1);
    svg
      .append('rect')
      .attr('class', 'hole')
      .attr('x', x(year) + 1)
      .attr('y', top)
      .attr('width', Math.max(0, x(next) - x(year) - 2))
      .attr('height', bottom - top)
      .attr('fill', fill)
      .append('title')
      .text(`${format.period(String(year.getUTCFullYear()))}: ${texts.charts.missing}`);
  }
}
