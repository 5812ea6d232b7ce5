/** Months of exports and imports as lines, and of their balance as columns. A missing month breaks a line. */
import { ofFigure } from '../subject.js';
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
const MOST_SHOWN = 25;

/**
 * @param {string} name of the province
 * @param {{exports: object[], imports: object[], balance: object[]}} months
 */
export function movement(name, { exports, imports, balance }, page) {
  const { texts, format } = page;
  const words = texts.overview;
  const recent = (figures) => figures.slice(-MOST_SHOWN);
  const lines = [
    { name: words.exports, hue: 0, figures: recent(exports) },
    { name: words.imports, hue: 1, figures: recent(imports) },
  ];
  const columns = recent(balance);
  const all = [...lines.flatMap(({ figures }) => figures), ...columns];
  const derived = all.some((figure) => figure.derived);
  return frame(
    {
      title: texts.charts.movement(name),
      subtitle: texts.charts.months,
      wide: true,
      draw,
      table: {
        columns: [texts.columns.series, texts.columns.period, texts.columns.value, texts.columns.bounds],
        rows: [...lines, { name: words.balance, figures: columns }].flatMap((one) =>
          one.figures.map((figure) => [
            one.name,
            format.period(figure.period.code),
            format.figure(figure.value),
            format.bounds(figure.value) ?? '',
          ]),
        ),
      },
      notes: [key('swatch hue-5', words.balance), ...sourcesOf(all, derived, page)],
    },
    page,
  );

  function draw(svg, width) {
    const values = all.map(({ value }) => value.value);
    const x = d3.scaleUtc(
      [d3.min(all, ({ period }) => start(period)), d3.max(all, ({ period }) => end(period))],
      [LEFT, width - LABELS],
    );
    const y = d3.scaleLinear(d3.extent([0, ...values]), [HEIGHT - BOTTOM, TOP]).nice(5);
    svg.attr('height', HEIGHT);
    axes(svg, x, y, all[0].value.unit);
    columns.forEach((figure) => column(svg, figure, x, y));
    lines.forEach((line) => path(svg, line, x, y));
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
    svg
      .append('g')
      .attr('class', 'axis')
      .attr('transform', `translate(${left},0)`)
      .call(
        d3
          .axisLeft(y)
          .ticks(5)
          .tickSize(left - right)
          .tickFormat((value) => format.number(value / divisor, 0, 2)),
      )
      .call((axis) => axis.select('.domain').remove());
    svg.append('text').attr('class', 'row-note').attr('y', 10).text(texts.unit(unit, scaleName).trim());
    svg
      .append('g')
      .attr('class', 'axis')
      .attr('transform', `translate(0,${HEIGHT - BOTTOM})`)
      .call(
        d3
          .axisBottom(x)
          .ticks(Math.max(2, (right - left) / 90))
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
    for (const [before, after] of d3.pairs(figures).filter(([one, next]) => end(one.period) >= start(next.period))) {
      group
        .append('line')
        .attr('class', 'line')
        .attr('x1', x(middle(before.period)))
        .attr('x2', x(middle(after.period)))
        .attr('y1', y(before.value.value))
        .attr('y2', y(after.value.value));
    }
    for (const figure of figures) {
      mark(group.append('g'), ofFigure(flow, figure), page)
        .append('circle')
        .attr('class', 'symbol')
        .attr('cx', x(middle(figure.period)))
        .attr('cy', y(figure.value.value))
        .attr('r', RADIUS);
    }
    const last = figures.at(-1);
    if (last) {
      group
        .append('text')
        .attr('class', `label hue-${hue}`)
        .attr('x', x.range()[1] + 6)
        .attr('y', y(last.value.value) + 4)
        .text(flow);
    }
  }
}
