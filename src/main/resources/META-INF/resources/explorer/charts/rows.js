/** Charts with a part a row: bars from zero, a waterfall of what each part added, and shares a year before and now. */
import { GROWTH, ofFigure, ofPart } from '../dom.js';
import { d3, frame, key, mark, stripes } from './frame.js';

/** Width from which names stand beside rows, room for them there, and height of a name above its row. */
const WIDE = 560;
const NAMES = 150;
const ABOVE = 16;

const ROW = 30;
const HIGH_ROW = 36;
const BAR = 18;
const STEP = 24;
const UNKNOWN = 16;
const RADIUS = 6;

/** Room for values in words, for short ones, and for negative ones. */
const VALUES = 156;
const SHORT = 76;
const NEGATIVE = 110;

/**
 * @param {number} width of the chart
 * @param {number} height of a row without its name
 * @param {string[]} names
 * @returns {{left: number, height: number, middle: number, name: Function}} where marks start, the height of a row and its
 *     middle, a function that draws the line of zero, which leaves out names, and one that writes a row's name
 */
function rowsIn(width, height, names) {
  const beside = width > WIDE;
  const high = beside ? height : height + ABOVE;
  const letters = Math.max(...names.map((name) => name.length));
  const left = beside ? Math.min(NAMES + 70, Math.max(NAMES, letters * 7.2)) : 8;
  return {
    left,
    height: high,
    middle: beside ? height / 2 : height / 2 + ABOVE,
    zero: (svg, x, whole) => {
      const lines = beside ? [[0, whole]] : names.map((_, index) => [index * high + ABOVE, (index + 1) * high]);
      lines.forEach(([from, to]) =>
        svg.append('line').attr('class', 'zero').attr('x1', x).attr('x2', x).attr('y1', from).attr('y2', to),
      );
    },
    name: (group, text, style = 'row-name') =>
      group
        .append('text')
        .attr('class', style)
        .attr('x', beside ? left - 10 : 0)
        .attr('y', beside ? height / 2 + 4 : 12)
        .attr('text-anchor', beside ? 'end' : 'start')
        .text(text),
  };
}

/* Bars. */

/**
 * @param {object} what
 * @param {string} what.title
 * @param {string} what.subtitle
 * @param {{name: string, subject: ?object, kind: string, own: ?boolean}[]} what.rows with the figure of each, if it is known;
 *     the reader's own stands out
 * @param {boolean} what.signed
 * @param {{columns: string[], rows: Node[][]}} what.table
 * @param {Node[]} [what.notes]
 * @param {(?object)[]} what.figures
 * @param {boolean} [what.computed] whether the service computed what is drawn
 */
export function bars({ title, subtitle, rows, signed, table, notes, figures, computed }, page) {
  const { format, texts } = page;
  return frame({ title, subtitle, wide: true, draw, table, notes, figures, computed }, page);

  function draw(svg, width) {
    const place = rowsIn(
      width,
      ROW,
      rows.map(({ name }) => name),
    );
    const values = rows.filter(isKnown).map(({ subject }) => subject.value.value);
    const room = values.some((value) => value < 0) ? NEGATIVE : 0;
    const x = d3.scaleLinear(d3.extent([0, ...values]), [place.left + room, width - (signed ? SHORT : VALUES)]);
    const height = rows.length * place.height;
    const fill = stripes(svg);
    svg.attr('height', height);
    place.zero(svg, x(0), height);
    rows.forEach((row, index) => {
      const group = svg
        .append('g')
        .attr('class', row.kind)
        .attr('transform', `translate(0,${index * place.height})`);
      place.name(group, row.name, row.own ? 'row-name own' : 'row-name');
      if (isKnown(row)) {
        bar(group, row, x, place);
      } else {
        blank(group, row.subject ? format.figure(row.subject.value, signed) : texts.charts.notKnown, x, place, fill);
      }
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
}

/** A row without a figure: hatched, with a text. */
function blank(group, text, x, place, fill) {
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
    .text(text);
}

const isKnown = ({ subject }) => subject && subject.value.value !== null;

/**
 * One figure of a province beside those of its neighbours.
 *
 * @param {{name: string, own: boolean, figure: object}[]} neighbours in the order of a ranking
 */
export function beside(name, neighbours, page) {
  const { texts, format } = page;
  const figures = neighbours.map(({ figure }) => figure);
  return bars(
    {
      title: texts.charts.besideNeighbours(name),
      subtitle: figures[0] && format.period(figures[0].period.code),
      rows: neighbours.map(({ name: neighbour, own, figure }) => ({
        name: neighbour,
        own,
        subject: ofFigure(texts.overview.growthOf(neighbour), figure, GROWTH),
        kind: own ? 'hue-0' : 'hue-5',
      })),
      signed: true,
      table: {
        columns: [texts.columns.series, texts.columns.value, texts.columns.bounds],
        rows: neighbours.map((one) => [one.name, format.figure(one.figure.value, true), format.bounds(one.figure.value) ?? '']),
      },
      figures,
    },
    page,
  );
}

/* What each part added to the growth of a total, in percentage points: the parts, the rest, and their sum. */

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
      figures: [...parts.map(({ observation }) => observation), exportGrowth],
      computed: true,
    },
    page,
  );

  function draw(svg, width) {
    const steps = stepsOf(rows);
    const ends = [...steps.flatMap(({ from, to }) => [from, to]), ...all.map(({ value }) => value.value), 0];
    const place = rowsIn(
      width,
      HIGH_ROW,
      [...rows, ...all].map((row) => row.name),
    );
    const x = d3.scaleLinear(d3.extent(ends), [place.left, width - SHORT]).nice();
    const height = (rows.length + all.length) * place.height;
    svg.attr('height', height);
    place.zero(svg, x(0), height);
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
      .attr('y', place.middle - STEP / 2)
      .attr('width', Math.max(1, right - left))
      .attr('height', STEP);
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

/* Shares of parts a year before, as a ring, and now, as a dot. */

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
      notes: [key('ring', words.yearBefore), key('dot-now', words.now)],
      figures: parts.map(({ observation }) => observation),
      computed: true,
    },
    page,
  );

  function draw(svg, width) {
    const shares = rows.flatMap(({ share, shareBefore }) => [share.value, shareBefore?.value ?? share.value]);
    const place = rowsIn(width, HIGH_ROW, [...rows.map(({ market }) => market.name), ...unknown]);
    const x = d3.scaleLinear(d3.extent(shares), [place.left + RADIUS, width - SHORT]).nice(4);
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
    unknown.forEach((part, index) => {
      const group = svg.append('g').attr('transform', `translate(0,${(rows.length + index) * place.height})`);
      place.name(group, part);
      blank(group, words.notKnown, x, place, fill);
    });
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
