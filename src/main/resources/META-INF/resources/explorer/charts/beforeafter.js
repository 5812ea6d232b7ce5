/** Shares of parts a year before, as a ring, and now, as a dot. Parts that are not known are hatched. */
import { ofPart } from '../subject.js';
import { d3 } from './d3.js';
import { frame, key, mark, stripes } from './frame.js';
import { rows as rowsOf } from './rows.js';
import { sourcesOf } from './sources.js';

const ROW = 36;
const VALUES = 76;
const RADIUS = 6;

/**
 * @param {object} breakdown with the hue of each part
 * @param {string[]} unknown names of the parts that are not known
 */
export function beforeAfter(name, { period, parts }, unknown, page) {
  const { texts, format } = page;
  const words = texts.charts;
  const rows = parts.filter(({ share }) => share?.value != null);
  return frame(
    {
      title: words.sharesBefore(name),
      subtitle: words.sharesOf(format.period(period.code)),
      draw,
      table: {
        columns: [texts.columns.series, texts.columns.before, texts.columns.share],
        rows: [
          ...rows.map(({ market, share, shareBefore }) => [
            market.name,
            shareBefore ? format.figure(shareBefore) : words.missing,
            format.figure(share),
          ]),
          ...unknown.map((part) => [part, words.missing, words.missing]),
        ],
      },
      notes: [
        key('ring', words.yearBefore),
        key('dot-now', words.now),
        ...sourcesOf(
          parts.map(({ observation }) => observation),
          true,
          page,
        ),
      ],
    },
    page,
  );

  function draw(svg, width) {
    const shares = rows.flatMap(({ share, shareBefore }) => [share.value, shareBefore?.value ?? share.value]);
    const place = rowsOf(width, ROW, [...rows.map(({ market }) => market.name), ...unknown]);
    const x = d3.scaleLinear(d3.extent(shares), [place.left + RADIUS, width - VALUES]).nice(4);
    const height = (rows.length + unknown.length) * place.height;
    svg.attr('height', height + 24);
    svg
      .append('g')
      .attr('class', 'axis')
      .attr('transform', `translate(0,${height})`)
      .call(
        d3
          .axisBottom(x)
          .ticks(4)
          .tickSize(-height)
          .tickFormat((share) => `${share}%`),
      )
      .call((axis) => axis.select('.domain').remove());
    rows.forEach((part, index) => row(svg, part, index, x, place));
    const fill = unknown.length ? stripes(svg) : null;
    unknown.forEach((part, index) => blank(svg, part, rows.length + index, x, place, fill));
  }

  function blank(svg, part, index, x, place, fill) {
    const group = svg.append('g').attr('transform', `translate(0,${index * place.height})`);
    const [from, to] = x.range();
    place.name(group, part);
    group
      .append('rect')
      .attr('class', 'blank')
      .attr('x', from)
      .attr('width', to - from)
      .attr('y', place.middle - 8)
      .attr('height', 16)
      .attr('fill', fill);
    group
      .append('text')
      .attr('class', 'blank-text')
      .attr('x', (from + to) / 2)
      .attr('y', place.middle)
      .text(words.notKnown);
  }

  function row(svg, { market, hue, share, shareBefore, observation }, index, x, place) {
    const group = svg
      .append('g')
      .attr('class', `hue-${hue}`)
      .attr('transform', `translate(0,${index * place.height})`);
    place.name(group, market.name);
    const dots = group.append('g').attr('transform', `translate(0,${place.middle})`);
    if (shareBefore?.value != null) {
      dots.append('line').attr('class', 'line').attr('x1', x(shareBefore.value)).attr('x2', x(share.value));
      mark(
        dots.append('g'),
        { ...ofPart(`${market.name}, ${words.yearBefore}`, { share: shareBefore }, null), derived: true },
        page,
      )
        .append('circle')
        .attr('class', 'ring')
        .attr('cx', x(shareBefore.value))
        .attr('r', RADIUS);
    }
    mark(dots.append('g'), ofPart(market.name, { share, observation }, period), page)
      .append('circle')
      .attr('class', 'symbol')
      .attr('cx', x(share.value))
      .attr('r', RADIUS);
    dots
      .append('text')
      .attr('class', 'point-text')
      .attr('x', x(Math.max(share.value, shareBefore?.value ?? 0)) + 12)
      .attr('y', 4)
      .text(format.figure(share));
  }
}
