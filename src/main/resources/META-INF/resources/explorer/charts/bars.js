/** Figures as bars from zero, one a row. A row without a figure is hatched. */
import { d3 } from './d3.js';
import { frame, mark, stripes } from './frame.js';
import { rows as rowsOf } from './rows.js';

const ROW = 30;
const BAR = 18;
const VALUES = 156;
const NEGATIVE = 110;
const UNKNOWN = 16;

/**
 * @param {object} what
 * @param {string} what.title
 * @param {string} what.subtitle
 * @param {{name: string, subject: ?object, kind: string}[]} what.rows with the figure of each, if it is known
 * @param {boolean} what.signed
 * @param {{columns: string[], rows: Node[][]}} what.table
 * @param {Node[]} what.notes
 */
export function bars({ title, subtitle, rows, signed, table, notes }, page) {
  const { format, texts } = page;
  return frame({ title, subtitle, wide: true, draw, table, notes }, page);

  function draw(svg, width) {
    const place = rowsOf(
      width,
      ROW,
      rows.map(({ name }) => name),
    );
    const values = rows.filter(isKnown).map(({ subject }) => subject.value.value);
    const room = values.some((value) => value < 0) ? NEGATIVE : 0;
    const x = d3.scaleLinear(d3.extent([0, ...values]), [place.left + room, width - VALUES]);
    const height = rows.length * place.height;
    const fill = stripes(svg);
    svg.attr('height', height);
    svg.append('line').attr('class', 'zero').attr('x1', x(0)).attr('x2', x(0)).attr('y2', height);
    rows.forEach((row, index) => {
      const group = svg
        .append('g')
        .attr('class', row.kind)
        .attr('transform', `translate(0,${index * place.height})`);
      place.name(group, row.name);
      (isKnown(row) ? bar : blank)(group, row, x, place, fill);
    });
  }

  function bar(group, { subject }, x, place) {
    const { value } = subject.value;
    mark(group.append('g'), subject, page)
      .append('rect')
      .attr('class', 'piece')
      .attr('x', x(Math.min(0, value)))
      .attr('y', place.middle - BAR / 2)
      .attr('width', Math.max(1, Math.abs(x(value) - x(0))))
      .attr('height', BAR);
    group
      .append('text')
      .attr('class', 'point-text')
      .attr('x', value < 0 ? x(value) - 6 : x(value) + 6)
      .attr('y', place.middle + 4)
      .attr('text-anchor', value < 0 ? 'end' : 'start')
      .text(format.figure(subject.value, signed));
  }

  function blank(group, row, x, place, fill) {
    const [from, to] = x.range();
    group
      .append('rect')
      .attr('class', 'blank')
      .attr('x', from)
      .attr('width', to - from)
      .attr('y', place.middle - UNKNOWN / 2)
      .attr('height', UNKNOWN)
      .attr('fill', fill);
    group
      .append('text')
      .attr('class', 'blank-text')
      .attr('x', (from + to) / 2)
      .attr('y', place.middle)
      .text(row.subject ? format.figure(row.subject.value, signed) : texts.charts.notKnown);
  }
}

const isKnown = ({ subject }) => subject && subject.value.value !== null;
