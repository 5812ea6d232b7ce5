/** Figures as points with bounds, next to claims as ranges; an open range ends in an arrow. */
import { ofClaim, ofFigure } from '../dom.js';
import { d3, frame, key, mark, stripes } from './frame.js';

const ROW = 34;
const AXIS = 26;
const WIDE = 520;
const NAMES = 192;
const CLAIM = 12;

/** Where an axis without figures ends, in percent. */
const UNKNOWN = 10;
const EXCLUDING = new Set(['MORE_THAN', 'LESS_THAN', 'NEARLY']);

/**
 * @param {object} what
 * @param {string} what.title
 * @param {{name: string, figure: ?object, claims: object[]}[]} what.rows
 */
export function intervals({ title, rows }, page) {
  const { texts, format } = page;
  const values = rows.flatMap(({ figure, claims }) => [figure, ...claims].filter(Boolean).map(({ value }) => value));
  return frame(
    {
      title,
      draw,
      table: {
        columns: [texts.columns.series, texts.columns.period, texts.columns.value, texts.columns.bounds, texts.columns.claim],
        rows: rows.map(({ name, figure, claims }) => [
          name,
          figure ? format.period(figure.period.code) : '',
          figure ? format.figure(figure.value, true) : texts.charts.missing,
          (figure && format.bounds(figure.value)) ?? '',
          claims.map(({ value, check }) => `${format.figure(value, true)} (${texts.verdicts[check.verdict]})`).join('; '),
        ]),
      },
      notes: values.length
        ? [key('dot', texts.charts.measured), key('range', texts.charts.claimedRange), key('arrow', texts.charts.open)]
        : [],
      figures: rows.flatMap(({ figure, claims }) => [figure, ...claims]),
      computed: rows.some(({ figure }) => figure?.derived),
    },
    page,
  );

  function draw(svg, width) {
    const wide = width > WIDE;
    const row = wide ? ROW : ROW + 16;
    const left = wide ? NAMES : 8;
    const height = rows.length * row;
    const fill = stripes(svg);
    const x = d3.scaleLinear(domain(values), [left + 12, width - 24]).nice();
    svg.attr('height', height + AXIS);
    axis(svg, x, height);
    rows.forEach((one, index) => {
      const group = svg.append('g').attr('transform', `translate(0,${index * row})`);
      const at = wide ? row / 2 : row / 2 + 8;
      heading(group, one, wide ? at : 12, left);
      one.claims.filter(drawable).forEach((claim) => range(group, claim, at, x));
      if (one.figure && one.figure.value.value !== null) {
        point(group, one, at, x);
      } else if (!one.claims.some(drawable)) {
        group
          .append('rect')
          .attr('class', 'blank')
          .attr('x', left + 12)
          .attr('width', width - left - 36)
          .attr('y', at - 8)
          .attr('height', 16)
          .attr('fill', fill);
        group
          .append('text')
          .attr('class', 'blank-text')
          .attr('x', (left + 12 + width - 24) / 2)
          .attr('y', at)
          .text(texts.charts.missing);
      }
    });
  }

  function axis(svg, x, height) {
    const [from, to] = x.range();
    svg
      .append('g')
      .attr('class', 'axis grid')
      .attr('transform', `translate(0,${height})`)
      .call(
        d3
          .axisBottom(x)
          .ticks(Math.max(3, (to - from) / 90))
          .tickSize(-height)
          .tickFormat((value) => `${format.number(value, 0, 1)}%`),
      )
      .call((group) => group.select('.domain').remove());
    svg.append('line').attr('class', 'zero').attr('x1', x(0)).attr('x2', x(0)).attr('y2', height);
  }

  function heading(group, { name, figure }, at, left) {
    const text = group
      .append('text')
      .attr('class', 'row-name')
      .attr('x', 0)
      .attr('y', at + 4)
      .text(name);
    if (left === NAMES) {
      text.attr('y', at - 1);
    }
    const when = figure ? format.period(figure.period.code) : texts.charts.missing;
    if (left === NAMES) {
      group
        .append('text')
        .attr('class', 'row-note')
        .attr('y', at + 13)
        .text(when);
    } else {
      text.append('tspan').attr('class', 'row-note').attr('dx', 8).text(when);
    }
  }

  /** The claimed range; an excluded bound has a hollow end, a missing bound an arrow to the edge. */
  function range(group, claim, at, x) {
    const { lower, upper, qualifier } = claim.value;
    const [first, last] = x.range();
    const from = lower === null ? first : x(lower);
    const to = upper === null ? last + 14 : x(upper);
    const whole = mark(group.append('g').attr('class', 'claim'), ofClaim(claim, true), page);
    whole
      .append('rect')
      .attr('class', 'range')
      .attr('x', Math.min(from, to - 3))
      .attr('width', Math.max(3, to - from))
      .attr('y', at - CLAIM / 2)
      .attr('height', CLAIM);
    if (upper === null) {
      whole
        .append('path')
        .attr('class', 'arrow')
        .attr('d', `M${to - 1},${at - CLAIM} l10,${CLAIM} l-10,${CLAIM}z`);
    }
    if (lower === null) {
      whole
        .append('path')
        .attr('class', 'arrow')
        .attr('d', `M${from + 1},${at - CLAIM} l-10,${CLAIM} l10,${CLAIM}z`);
    }
    if (EXCLUDING.has(qualifier)) {
      whole
        .append('circle')
        .attr('class', 'excluded')
        .attr('cx', lower === null ? to : from)
        .attr('cy', at)
        .attr('r', 5);
    }
  }

  function point(group, { name, figure }, at, x) {
    const { value, lower, upper } = figure.value;
    const whole = mark(group.append('g').attr('class', 'hue-0'), ofFigure(name, figure, { signed: true }), page);
    whole
      .append('line')
      .attr('class', 'bound')
      .attr('x1', x(lower ?? value))
      .attr('x2', x(upper ?? value))
      .attr('y1', at)
      .attr('y2', at);
    whole.append('circle').attr('class', 'target').attr('cx', x(value)).attr('cy', at).attr('r', 12);
    whole.append('circle').attr('class', 'symbol').attr('cx', x(value)).attr('cy', at).attr('r', 5);
    const beside = x(value) < x.range()[1] - 60;
    group
      .append('text')
      .attr('class', 'point-text')
      .attr('x', x(value) + (beside ? 10 : -10))
      .attr('y', at - 8)
      .attr('text-anchor', beside ? 'start' : 'end')
      .text(format.figure(figure.value, true));
  }
}

const drawable = ({ value }) => value.lower !== null || value.upper !== null;

/** All that is known, zero, and some room where ranges are open. */
function domain(values) {
  const known = values.flatMap(({ value, lower, upper }) => [value, lower, upper]).filter((any) => any !== null);
  const [low, high] = d3.extent([0, ...(known.length ? known : [UNKNOWN])]);
  const room = Math.max(high - low, 1) * 0.25;
  return [
    values.some(({ lower, upper }) => lower === null && upper !== null) ? low - room : low,
    values.some(({ lower, upper }) => upper === null && lower !== null) ? high + room : high,
  ];
}
