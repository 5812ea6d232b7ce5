/** What each part added to the growth of a total, in percentage points: the parts, the rest, and their sum. */
import { GROWTH, ofFigure, ofPart } from '../subject.js';
import { d3 } from './d3.js';
import { frame, mark } from './frame.js';
import { rows as rowsOf } from './rows.js';
import { sourcesOf } from './sources.js';

const ROW = 36;
const BAR = 24;
const VALUES = 76;

/** @param {object} breakdown with the hue of each part, and the growth of the total */
export function waterfall(name, { period, parts, residual, exportGrowth }, page) {
  const { texts, format } = page;
  const words = texts.charts;
  const rows = [
    ...parts
      .filter(({ contribution }) => contribution?.value != null)
      .map((part) => ({ name: part.market.name, value: part.contribution, kind: `hue-${part.hue}` })),
    ...(residual?.contribution?.value != null ? [{ name: words.others, value: residual.contribution, kind: 'rest' }] : []),
  ];
  const all =
    exportGrowth?.value.value != null
      ? [{ name: words.allExports, figure: exportGrowth, value: exportGrowth.value, kind: 'all' }]
      : [];
  return frame(
    {
      title: words.growthCame(name),
      subtitle: words.pointsOf(format.period(period.code)),
      draw,
      table: {
        columns: [texts.columns.series, texts.columns.contribution, texts.columns.bounds],
        rows: [...rows, ...all].map((row) => [row.name, format.figure(row.value, true), format.bounds(row.value) ?? '']),
      },
      notes: sourcesOf(
        parts.map(({ observation }) => observation),
        true,
        page,
      ),
    },
    page,
  );

  function draw(svg, width) {
    const steps = stepsOf(rows);
    const ends = [...steps.flatMap(({ from, to }) => [from, to]), ...all.map(({ value }) => value.value), 0];
    const place = rowsOf(
      width,
      ROW,
      [...rows, ...all].map((row) => row.name),
    );
    const x = d3.scaleLinear(d3.extent(ends), [place.left, width - VALUES]).nice();
    const height = (rows.length + all.length) * place.height;
    svg.attr('height', height);
    svg.append('line').attr('class', 'zero').attr('x1', x(0)).attr('x2', x(0)).attr('y2', height);
    [...steps, ...all.map((row) => ({ ...row, from: 0, to: row.value.value }))].forEach((row, index) =>
      bar(svg, row, index, x, place),
    );
  }

  function bar(svg, row, index, x, place) {
    const y = index * place.height;
    const group = svg.append('g').attr('class', row.kind).attr('transform', `translate(0,${y})`);
    const subject = row.figure
      ? ofFigure(row.name, row.figure, GROWTH)
      : { ...ofPart(row.name, { share: row.value }, period), ...GROWTH, derived: true };
    place.name(group, row.name);
    const [left, right] = [x(Math.min(row.from, row.to)), x(Math.max(row.from, row.to))];
    mark(group.append('g'), subject, page)
      .append('rect')
      .attr('class', 'piece')
      .attr('x', left)
      .attr('y', place.middle - BAR / 2)
      .attr('width', Math.max(1, right - left))
      .attr('height', BAR);
    group
      .append('text')
      .attr('class', 'point-text')
      .attr('x', right + 6)
      .attr('y', place.middle + 4)
      .text(short(row.value, page));
  }
}

/** Where each bar starts and ends. */
function stepsOf(rows) {
  let at = 0;
  return rows.map((row) => {
    const from = at;
    at += row.value.value;
    return { ...row, from, to: at };
  });
}

/** The number alone, as the axis has the unit. */
const short = ({ value }, { format }) => `${value > 0 ? '+' : ''}${format.number(value, 1)}`;
