/** The frame of every chart: a title, a drawing of the available width, marks for the keyboard, a table, and its sources. */
import '/webjars/d3/7.9.0/dist/d3.min.js';
import { h, outward, sentence, withHint } from '../dom.js';

/** D3, served by the service in the version of the build. */
export const d3 = globalThis.d3;

const FORMATS = ['PNG', 'SVG', 'CSV'];

let patterns = 0;

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * @param {object} chart
 * @param {string} chart.title
 * @param {string} [chart.subtitle] unit and period
 * @param {(svg: object, width: number) => void} chart.draw draws into an empty svg (a D3 selection)
 * @param {{columns: string[], rows: Node[][]}} chart.table
 * @param {Node[]} [chart.notes] legend and caveats
 * @param {(?object)[]} chart.figures with their sources, or with the sources of the inputs from which they are derived
 * @param {?string} [chart.address] of an export of what is drawn; that of the figures is known
 * @param {boolean} [chart.computed] whether the service computed what is drawn
 * @param {boolean} [chart.wide] whether it takes the whole width
 */
export function frame(
  { title, subtitle, draw, table, notes = [], figures, address = exportOf(figures), computed = false, wide = false },
  page,
) {
  const drawing = h('div', { class: 'drawing' });
  const figure = h(
    'figure',
    { class: wide ? 'chart wide' : 'chart' },
    h('figcaption', {}, title, subtitle && h('span', { class: 'subtitle' }, subtitle)),
    drawing,
    h('div', { class: 'notes' }, notes, sourcesOf(figures, computed, page)),
    behind(title, table, page),
  );
  figure.append(ways(figure, { title, subtitle, ...table }, address, page));
  let drawn = 0;
  new ResizeObserver(([{ contentRect }]) => {
    const width = Math.floor(contentRect.width);
    if (width > 0 && width !== drawn) {
      drawn = width;
      redraw(drawing, title, width, draw, page);
    }
  }).observe(drawing);
  return figure;
}

function redraw(drawing, title, width, draw, page) {
  drawing.replaceChildren();
  const svg = d3.select(drawing).append('svg').attr('width', width).attr('role', 'group');
  draw(svg, width);
  svg.attr('viewBox', `0 0 ${width} ${svg.attr('height')}`);
  const marks = [...drawing.querySelectorAll('.mark')];
  svg.attr(
    'aria-label',
    marks.length ? `${title}. ${page.texts.charts.marks(marks.length)}` : `${title}. ${page.texts.charts.none}`,
  );
  walk(marks);
}

/** Gives a chart one tab stop; arrow keys move between marks. */
function walk(marks) {
  marks.forEach((mark, index) => {
    mark.setAttribute('tabindex', index === 0 ? 0 : -1);
    mark.addEventListener('keydown', (event) => {
      const next = marks[index + STEPS[event.key]];
      if (next) {
        event.preventDefault();
        mark.setAttribute('tabindex', -1);
        next.setAttribute('tabindex', 0);
        next.focus();
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        mark.dispatchEvent(new MouseEvent('click'));
      }
    });
  });
}

/** Turns a group of shapes into a mark that describes its subject to pointer, keyboard and screen reader. */
export function mark(group, subject, page) {
  const node = group
    .classed('mark', true)
    .attr('role', 'button')
    .attr('aria-label', sentence(subject, page))
    .attr('data-value', subject.value.value)
    .node();
  return d3.select(withHint(node, subject, page));
}

/** Ways to take the chart away or to refer to it, which are loaded when they are used. */
function ways(figure, content, address, page) {
  const { texts } = page;
  const box = h('div', { class: 'share' });
  return h(
    'div',
    { class: 'downloads' },
    FORMATS.map((format) =>
      h(
        'button',
        {
          type: 'button',
          class: 'link',
          'aria-label': texts.charts.download(format, content.title),
          onclick: async () => (await import('./take.js')).download(format, figure, content),
        },
        format,
      ),
    ),
    address &&
      h('a', { class: 'link', href: address, 'aria-label': `${texts.charts.exportOf}: ${content.title}` }, texts.charts.export),
    h(
      'details',
      {
        class: 'sharing',
        ontoggle: async ({ target }) => {
          if (target.open) {
            box.replaceChildren(...(await (await import('./take.js')).references(figure, content, page)));
          }
        },
      },
      h('summary', {}, texts.share.name, h('span', { class: 'unseen' }, `: ${content.title}`)),
      box,
    ),
  );
}

function behind(title, { columns, rows }, page) {
  const { texts } = page;
  return h(
    'details',
    { class: 'behind' },
    h('summary', {}, texts.charts.table, h('span', { class: 'unseen' }, `: ${title}`)),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': title }, tabular(columns, rows)),
  );
}

export const tabular = (columns, rows, more = {}) =>
  h(
    'table',
    more,
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        columns.map((column) => h('th', { scope: 'col' }, column)),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map(([first, ...rest]) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, first),
          rest.map((cell) => h('td', {}, cell)),
        ),
      ),
    ),
  );

/** The hatching for figures that are missing or not broken down. */
export function stripes(svg) {
  const id = `stripes-${++patterns}`;
  const pattern = svg
    .append('defs')
    .append('pattern')
    .attr('id', id)
    .attr('width', 6)
    .attr('height', 6)
    .attr('patternUnits', 'userSpaceOnUse')
    .attr('patternTransform', 'rotate(45)');
  pattern.append('rect').attr('class', 'stripe-ground').attr('width', 6).attr('height', 6);
  pattern.append('line').attr('class', 'stripe').attr('y2', 6);
  return `url(#${id})`;
}

/** The axis of values over time, with its unit and the line of zero. */
export function valueAxis(svg, x, y, unit, { format, texts }) {
  const [left, right] = x.range();
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
}

/** A small picture of a mark for the legend. */
export function key(name, text) {
  return h('span', { class: 'key' }, h('i', { class: name, 'aria-hidden': 'true' }), text);
}

/* The figures of a chart as the service exports them. */

/** The parts of a figure's key, in their order, by the names of the filters of an export. */
const KEY = ['provinces', 'flows', 'markets', 'sectors', 'brands', 'measures', 'units'];

/** An export derives figures of at most this many series. */
const MOST_SERIES = 100;

/** The address of an export of the current figures with these keys and periods; null without any. */
function exportOf(figures) {
  const keys = figures.filter(isFigure).map(({ code, period }) => [...partsOf(code), period.code]);
  if (keys.length === 0) {
    return null;
  }
  const filters = [...KEY, 'periods'].map((name, index) => [name, [...new Set(keys.map((key) => key[index]))]]);
  const series = filters.slice(0, KEY.length).reduce((product, [, values]) => product * values.length, 1);
  const derived = series <= MOST_SERIES && figures.some((figure) => figure?.derived);
  const parameters = [...filters.map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(',')}`), 'current=true'];
  return `/export/observations.csv?${[...parameters, ...(derived ? ['derived=true'] : [])].join('&')}`;
}

/** Whether it is a figure of the service, not a claim. */
const isFigure = (figure) => /^([^.:]+\.){6}[^.:]+:/.test(figure?.code);

/** The parts of a key such as CN-ZJ.EXPORT.W._T._T.VALUE.CNY, which comes before the period in a code. */
const partsOf = (code) => {
  const [province, flow, market, sector, brand, measure, unit] = code.split(':')[0].split('.');
  return [province, flow, market, sector, brand === '_T' ? 'TOTAL' : brand, measure, unit];
};

/* The line under a chart that names its sources and says what was computed here. */

function sourcesOf(figures, computed, page) {
  const { texts } = page;
  const known = figures.flatMap((figure) => [figure, ...(figure?.derivation?.inputs ?? [])]).filter((figure) => figure?.source);
  const sources = new Map(known.map(({ source }) => [source.code, source]));
  const publishers = [...d3.group(sources.values(), ({ publisher }) => publisher).values()];
  if (sources.size === 0) {
    return computed ? [h('span', {}, texts.charts.computedHere)] : [];
  }
  return [
    h(
      'span',
      { class: 'source-line' },
      `${texts.charts.source(sources.size)} `,
      publishers.map((releases, index) => [index > 0 && '; ', publisher(releases, page)]),
      computed && `; ${texts.charts.computedHere}`,
    ),
  ];
}

/** A publisher with the day of its release, or with the number and span of several. */
function publisher(releases, { texts, format }) {
  const sorted = d3.sort(releases, ({ publishedOn }) => publishedOn);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const days = format.published(last);
  return [
    h('span', { lang: 'en' }, outward(last.url, last.publisher)),
    sorted.length === 1 ? `, ${days}` : ` (${texts.charts.releases(sorted.length, format.published(first), days)})`,
  ];
}

/* Positions of periods in time. */

export const MONTHS = 12;

export const start = ({ start: day }) => new Date(day);

export const end = ({ end: day }) => d3.utcDay.offset(new Date(day), 1);

export const middle = (period) => new Date((start(period).getTime() + end(period).getTime()) / 2);

export const byLength = (one, other) => other.period.months - one.period.months;

/** Whether two figures are adjacent in time. */
export const follows = (before, after) =>
  d3.utcMonth.count(start(before.period), start(after.period)) <= Math.max(before.period.months, MONTHS);

/** From the first day of the first year to the last of the last, and at least this many years. */
export function span(figures, years) {
  const first = d3.utcYear.floor(d3.min(figures, ({ period }) => start(period)));
  const last = d3.utcYear.ceil(d3.max(figures, ({ period }) => end(period)));
  return [d3.min([first, d3.utcYear.offset(last, -years)]), last];
}

/** The longest figure of each calendar year, so that no two cover the same months. */
export function longestOfYears(figures) {
  const year = ({ period }) => d3.utcYear.floor(start(period)).getTime();
  const within = figures.filter(({ period }) => end(period) <= d3.utcYear.offset(d3.utcYear.floor(start(period)), 1));
  const longest = d3.rollup(within, (ofYear) => d3.greatest(ofYear, ({ period }) => period.months), year);
  return within.filter((figure) => longest.get(year(figure)) === figure);
}

/* Names of charts. */

/**
 * Gives a chart a name, by which it is found again.
 *
 * @param {string} [province] that is compared, whose own view has the chart under this name
 */
export function named(name, figure, province) {
  figure.id = province ? `chart-${name}-${province}` : idOf(name);
  Object.assign(figure.dataset, { chart: name, ...(province && { province }) });
  return figure;
}

export const idOf = (name) => `chart-${name}`;
