/** A total and its parts as one bar per province, with the residual hatched. */
import { h, ofPart } from '../dom.js';
import { d3, frame, key, mark, stripes } from './frame.js';

const BAR = 40;
const NAME = 20;
const ROW = BAR + NAME + 12;
const AXIS = 24;
const ROOM_FOR_TEXT = 7.2;

/**
 * @param {object} what
 * @param {string} what.title
 * @param {{name: string, breakdown: ?object}[]} what.rows
 * @param {string} [what.reason] why a province has no parts
 * @param {string[]} what.order codes of the parts in the order of their colours
 */
export function partition({ title, rows, order, reason, wide }, page) {
  const { texts, format } = page;
  const hue = ({ market }) => Math.max(0, order.indexOf(market.code)) % 6;
  const known = ({ breakdown }) => breakdown?.parts.some(({ share }) => share && share.value !== null);
  return frame(
    {
      title,
      wide,
      draw,
      table: {
        columns: [
          texts.columns.series,
          texts.columns.share,
          texts.columns.bounds,
          texts.columns.growth,
          texts.columns.contribution,
        ],
        rows: rows.flatMap((row) => (known(row) ? cells(row) : [[row.name, texts.charts.missing, '', '', '']])),
      },
      notes: [
        ...legend(),
        rows.some(known) && key('none', texts.charts.residual),
        !rows.every(known) && reason && h('span', {}, reason),
      ].filter(Boolean),
      figures: figures(),
      computed: rows.some(known),
    },
    page,
  );

  /** The figures behind the parts, and the totals. */
  function figures() {
    return rows
      .filter(known)
      .flatMap(({ breakdown: { parts, total } }) => [...parts.map(({ observation }) => observation), total]);
  }

  function legend() {
    const parts = rows.filter(known).flatMap(({ breakdown }) => breakdown.parts);
    const markets = new Map(parts.map((part) => [part.market.code, part]));
    return order.flatMap((code) =>
      markets.has(code) ? [key(`swatch hue-${hue(markets.get(code))}`, markets.get(code).market.name)] : [],
    );
  }

  function cells({ name, breakdown: { parts, residual } }) {
    const say = (value, signed) => (value ? format.figure(value, signed) : texts.charts.missing);
    const line = (part, value) => [
      rows.length > 1 ? `${name}: ${part}` : part,
      say(value.share),
      (value.share && format.bounds(value.share)) ?? '',
      say(value.growth, true),
      say(value.contribution, true),
    ];
    return [
      ...parts.map((part) => line(part.market.name, part)),
      ...(residual ? [line(texts.charts.residual, { share: residual.share })] : []),
    ];
  }

  function draw(svg, width) {
    const x = d3.scaleLinear([0, 100], [0, width]);
    const fill = stripes(svg);
    svg.attr('height', rows.length * ROW + AXIS);
    rows.forEach((row, index) => {
      const group = svg.append('g').attr('transform', `translate(0,${index * ROW})`);
      group
        .append('text')
        .attr('class', 'row-name')
        .attr('y', NAME - 7)
        .text(row.name);
      if (known(row)) {
        bar(group, row, x, fill);
      } else {
        group.append('rect').attr('class', 'blank').attr('y', NAME).attr('width', width).attr('height', BAR).attr('fill', fill);
        group
          .append('text')
          .attr('class', 'blank-text')
          .attr('x', width / 2)
          .attr('y', NAME + BAR / 2)
          .text(texts.charts.missing);
      }
    });
    svg
      .append('g')
      .attr('class', 'axis')
      .attr('transform', `translate(0,${rows.length * ROW - 6})`)
      .call(
        d3
          .axisBottom(x)
          .tickValues([0, 25, 50, 75, 100])
          .tickFormat((share) => `${share}%`)
          .tickSize(4),
      )
      .call((axis) => axis.select('.domain').remove())
      .call((axis) => axis.select('.tick:first-of-type text').attr('text-anchor', 'start'))
      .call((axis) => axis.select('.tick:last-of-type text').attr('text-anchor', 'end'));
  }

  function bar(group, { breakdown }, x, fill) {
    let from = 0;
    const { parts, residual, period } = breakdown;
    for (const part of parts.filter(({ share }) => share && share.value !== null)) {
      piece(group, ofPart(part.market.name, part, period), x(from), x(from + part.share.value), `hue-${hue(part)}`);
      from += part.share.value;
    }
    if (residual?.share && residual.share.value !== null) {
      const subject = ofPart(texts.charts.residual, residual, period);
      piece(group, subject, x(from), x(from + residual.share.value), 'residual', fill);
    }
  }

  function piece(group, subject, from, to, name, fill) {
    const width = Math.max(0, to - from - 1);
    const place = group.append('g').attr('class', name).attr('transform', `translate(${from},${NAME})`);
    mark(place.append('g'), subject, page)
      .append('rect')
      .attr('class', 'piece')
      .attr('width', width)
      .attr('height', BAR)
      .style('fill', fill ?? null);
    const share = format.figure(subject.value);
    [subject.title, share].forEach((text, line) => {
      if (text.length * (/[\u4e00-\u9fff]/.test(text) ? 13 : ROOM_FOR_TEXT) < width - 8) {
        place
          .append('text')
          .attr('class', 'piece-text')
          .attr('x', 6)
          .attr('y', 16 + line * 16)
          .text(text);
      }
    });
  }
}
