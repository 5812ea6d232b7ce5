/** Shares of parts a year before, as a ring, and now, as a dot. */
import { ofPart } from '../subject.js';
import { d3 } from './d3.js';
import { frame, key, mark } from './frame.js';
import { sourcesOf } from './sources.js';

const ROW = 36;
const NAMES = 150;
const VALUES = 76;
const RADIUS = 6;

export function beforeAfter(name, { period, parts }, page) {
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
        rows: rows.map(({ market, share, shareBefore }) => [market.name, shareBefore ? format.figure(shareBefore) : words.missing, format.figure(share)]),
      },
      notes: [key('ring', words.yearBefore), key('dot-now', words.now), ...sourcesOf(parts.map(({ observation }) => observation), true, page)],
    },
    page,
  );

  function draw(svg, width) {
    const shares = rows.flatMap(({ share, shareBefore }) => [share.value, shareBefore?.value ?? share.value]);
    const x = d3.scaleLinear([0, d3.max(shares)], [NAMES, width - VALUES]).nice();
    svg.attr('height', rows.length * ROW + 24);
    svg
      .append('g')
      .attr('class', 'axis')
      .attr('transform', `translate(0,${rows.length * ROW})`)
      .call(d3.axisBottom(x).ticks(4).tickSize(-rows.length * ROW).tickFormat((share) => `${share}%`))
      .call((axis) => axis.select('.domain').remove());
    rows.forEach((part, index) => row(svg, part, index, x));
  }

  function row(svg, { market, share, shareBefore, observation }, index, x) {
    const group = svg.append('g').attr('class', `hue-${index % 6}`).attr('transform', `translate(0,${index * ROW + ROW / 2})`);
    group.append('text').attr('class', 'row-name').attr('x', NAMES - 10).attr('y', 4).attr('text-anchor', 'end').text(market.name);
    if (shareBefore?.value != null) {
      group.append('line').attr('class', 'line').attr('x1', x(shareBefore.value)).attr('x2', x(share.value));
      mark(group.append('g'), { ...ofPart(`${market.name}, ${words.yearBefore}`, { share: shareBefore }, null), derived: true }, page).append('circle').attr('class', 'ring').attr('cx', x(shareBefore.value)).attr('r', RADIUS);
    }
    mark(group.append('g'), ofPart(market.name, { share, observation }, period), page).append('circle').attr('class', 'symbol').attr('cx', x(share.value)).attr('r', RADIUS);
    group.append('text').attr('class', 'point-text').attr('x', x(Math.max(share.value, shareBefore?.value ?? 0)) + 12).attr('y', 4).text(format.figure(share));
  }
}
