/** One figure of a province beside those of its neighbours, as bars from zero. */
import { GROWTH, ofFigure } from '../subject.js';
import { d3 } from './d3.js';
import { frame, mark } from './frame.js';
import { rows as rowsOf } from './rows.js';
import { sourcesOf } from './sources.js';

const ROW = 30;
const BAR = 18;
const VALUES = 70;

/**
 * @param {string} chosen name of the province
 * @param {{name: string, chosen: boolean, figure: object}[]} rows in the order of a ranking
 */
export function beside(chosen, rows, page) {
  const { texts, format } = page;
  const known = rows.filter(({ figure }) => figure.value.value !== null);
  const period = rows[0]?.figure.period.code;
  return frame(
    {
      title: texts.charts.besideNeighbours(chosen),
      subtitle: period && format.period(period),
      wide: true,
      draw,
      table: {
        columns: [texts.columns.series, texts.columns.value, texts.columns.bounds],
        rows: rows.map(({ name, figure }) => [name, format.figure(figure.value, true), format.bounds(figure.value) ?? '']),
      },
      notes: sourcesOf(
        rows.map(({ figure }) => figure),
        false,
        page,
      ),
    },
    page,
  );

  function draw(svg, width) {
    const place = rowsOf(
      width,
      ROW,
      known.map(({ name }) => name),
    );
    const x = d3
      .scaleLinear(d3.extent([0, ...known.map(({ figure }) => figure.value.value)]), [place.left + 50, width - VALUES])
      .nice();
    svg.attr('height', known.length * place.height);
    svg
      .append('line')
      .attr('class', 'zero')
      .attr('x1', x(0))
      .attr('x2', x(0))
      .attr('y2', known.length * place.height);
    known.forEach(({ name, chosen: own, figure }, index) => {
      const { value } = figure.value;
      const group = svg
        .append('g')
        .attr('class', own ? 'hue-0' : 'hue-5')
        .attr('transform', `translate(0,${index * place.height})`);
      place.name(group, name, own ? 'row-name own' : 'row-name');
      mark(group.append('g'), ofFigure(texts.overview.growthOf(name), figure, GROWTH), page)
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
        .text(format.figure(figure.value, true));
    });
  }
}
