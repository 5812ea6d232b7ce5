/** Exports and imports as lines, and months of their balance as columns. What is missing breaks a line. */
import { GROWTH, ofFigure } from '../subject.js';
import { d3 } from './d3.js';
import { frame, key, mark } from './frame.js';
import { end, middle, start } from './periods.js';
import { sourcesOf } from './sources.js';

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
export function movement(name, { exports, imports, balance }, kind, months, page) {
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
      notes: [
        columns.length > 0 && key('swatch hue-5', words.balance),
        ...sourcesOf(
          [...all, ...months],
          all.some(({ derived }) => derived),
          page,
        ),
      ].filter(Boolean),
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
    svg
      .append('line')
      .attr('class', 'zero')
      .attr('x1', LEFT)
      .attr('x2', width - LABELS)
      .attr('y1', y(0))
      .attr('y2', y(0));
  }

  function axes(svg, x, y, unit) {
    const [divisor, scaleName] = format.scale(unit, ...y.domain());
    const [left, right] = x.range();
    const percent = unit === 'PERCENT' ? '%' : '';
    const room = (right - left) / TICK;
    const step = STEPS.find((months) => d3.utcMonth.count(...x.domain()) / months <= room) ?? STEPS.at(-1);
    svg
      .append('g')
      .attr('class', 'axis')
      .attr('transform', `translate(${left},0)`)
      .call(
        d3
          .axisLeft(y)
          .ticks(5)
          .tickSize(left - right)
          .tickFormat((value) => `${format.number(value / divisor, 0, 2)}${percent}`),
      )
      .call((axis) => axis.select('.domain').remove());
    if (!percent) {
      svg.append('text').attr('class', 'row-note').attr('y', 10).text(texts.unit(unit, scaleName).trim());
    }
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
