/** Small charts, one a province, on one scale or each on its own. A province without figures is hatched. */
import { h } from '../dom.js';
import { d3, end, frame, middle, stripes } from './frame.js';

const CELL = 172;
const GAP = 16;
const TEXT = 46;
const DRAWN = 54;
const HEIGHT = TEXT + DRAWN + GAP;

/**
 * @param {object} what
 * @param {string} what.title
 * @param {string} what.subtitle
 * @param {{code: string, name: string, figures: object[]}[]} what.rows with the figures of each
 * @param {object[]} what.from figures from which they are computed
 * @param {boolean} what.signed
 * @param {boolean} what.common whether all have one scale
 * @param {(code: string) => void} what.open
 */
export function multiples({ title, subtitle, rows, from, signed, common, open }, page) {
  const { texts, format } = page;
  const all = rows.flatMap(({ figures }) => figures);
  return frame(
    {
      title,
      subtitle,
      wide: true,
      draw,
      table: {
        columns: [texts.columns.series, texts.columns.period, texts.columns.value],
        rows: rows.flatMap(({ name, figures }) =>
          figures.length
            ? figures.map(({ period, value }) => [name, format.period(period.code), format.figure(value, signed)])
            : [[name, '', texts.charts.notKnown]],
        ),
      },
      notes: [h('span', {}, common ? texts.trade.commonScale : texts.trade.ownScale)],
      figures: [...all, ...from],
      computed: all.some(({ derived }) => derived),
    },
    page,
  );

  function draw(svg, width) {
    const columns = Math.max(2, Math.floor((width + GAP) / (CELL + GAP)));
    const side = (width - (columns - 1) * GAP) / columns;
    const fill = stripes(svg);
    const x = d3.scaleUtc(
      d3.extent(all, ({ period }) => middle(period)),
      [4, side - 4],
    );
    svg.attr('height', Math.ceil(rows.length / columns) * HEIGHT);
    rows.forEach((row, index) => {
      const [column, line] = [index % columns, Math.floor(index / columns)];
      const group = svg.append('g').attr('transform', `translate(${column * (side + GAP)},${line * HEIGHT})`);
      cell(group, row, x, side, fill);
    });
  }

  function cell(group, { code, name, figures }, x, side, fill) {
    const last = figures.at(-1);
    const value = last ? format.figure(last.value, signed) : texts.charts.notKnown;
    const when = last ? format.period(last.period.code) : '';
    const link = group
      .attr('class', 'hue-0 mark cell')
      .attr('role', 'link')
      .attr('data-province', code)
      .attr('aria-label', texts.trade.cell(name, value, when))
      .on('click', () => open(code));
    link
      .append('rect')
      .attr('class', 'target')
      .attr('width', side)
      .attr('height', TEXT + DRAWN);
    [
      [name, 'row-name', 12],
      [value, 'point-text', 27],
      [when, 'row-note', 41],
    ].forEach(([text, style, y]) => link.append('text').attr('class', style).attr('y', y).text(text));
    const area = link.append('g').attr('transform', `translate(0,${TEXT})`);
    if (last) {
      curve(area, figures, x, side);
    } else {
      area.append('rect').attr('class', 'blank').attr('width', side).attr('height', DRAWN).attr('fill', fill);
    }
  }

  function curve(area, figures, x, side) {
    const values = (common ? all : figures).map(({ value }) => value.value);
    const y = d3.scaleLinear(d3.extent([0, ...values]), [DRAWN, 2]);
    area.append('line').attr('class', 'zero').attr('x2', side).attr('y1', y(0)).attr('y2', y(0));
    for (const [before, after] of d3
      .pairs(figures)
      .filter(([one, next]) => d3.utcMonth.count(end(one.period), end(next.period)) === 1)) {
      area
        .append('line')
        .attr('class', 'line')
        .attr('x1', x(middle(before.period)))
        .attr('x2', x(middle(after.period)))
        .attr('y1', y(before.value.value))
        .attr('y2', y(after.value.value));
    }
    const last = figures.at(-1);
    area
      .append('circle')
      .attr('class', 'symbol')
      .attr('cx', x(middle(last.period)))
      .attr('cy', y(last.value.value))
      .attr('r', 3);
  }
}
