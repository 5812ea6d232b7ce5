/** The axes of a timeline: values from zero, years in the middle of their spans, years without figures striped. */
import { d3 } from './d3.js';
import { stripes } from './frame.js';
import { end, start } from './periods.js';

/** Width of a year's label. */
const YEAR = 46;

/** The axis of the values, the line of zero, and the years. */
export function axes(svg, { x, y, unit }, { format, texts }) {
  const [left, right] = x.range();
  const [bottom] = y.range();
  const [divisor, scaleName] = format.scale(unit, ...y.domain());
  const percent = unit === 'PERCENT';
  svg
    .append('g')
    .attr('class', 'axis')
    .attr('transform', `translate(${left},0)`)
    .call(
      d3
        .axisLeft(y)
        .ticks(5)
        .tickSize(left - right)
        .tickFormat((value) => `${format.number(value / divisor, 0, 2)}${percent ? '%' : ''}`),
    )
    .call((axis) => axis.select('.domain').remove());
  if (!percent) {
    svg.append('text').attr('class', 'row-note').attr('y', 10).text(texts.unit(unit, scaleName).trim());
  }
  svg.append('line').attr('class', 'zero').attr('x1', left).attr('x2', right).attr('y1', y(0)).attr('y2', y(0));
  years(svg, x, bottom);
}

/** Labels each year in the middle of its span. */
function years(svg, x, bottom) {
  const [first, last] = x.domain();
  const all = d3.utcYear.range(first, last);
  const [left, right] = x.range();
  const every = Math.ceil((all.length * YEAR) / (right - left));
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
export function holes(svg, { x, y }, figures, { format, texts }) {
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
