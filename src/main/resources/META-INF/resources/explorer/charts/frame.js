/** The frame of every chart: a title, a drawing of the available width, marks for the keyboard, and a table. */
import { h } from '../dom.js';
import { withHint } from '../hint.js';
import { sentence } from '../subject.js';
import { d3 } from './d3.js';
import { downloads } from './download.js';

let patterns = 0;

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * @param {object} chart
 * @param {string} chart.title
 * @param {string} [chart.subtitle] unit and period
 * @param {(svg: object, width: number) => void} chart.draw draws into an empty svg (a D3 selection)
 * @param {{columns: string[], rows: Node[][]}} chart.table
 * @param {Node[]} [chart.notes] legend and caveats
 * @param {boolean} [chart.wide] whether it takes the whole width
 */
export function frame({ title, subtitle, draw, table, notes = [], wide = false }, page) {
  const drawing = h('div', { class: 'drawing' });
  const figure = h(
    'figure',
    { class: wide ? 'chart wide' : 'chart' },
    h('figcaption', {}, title, subtitle && h('span', { class: 'subtitle' }, subtitle)),
    drawing,
    notes.length > 0 && h('div', { class: 'notes' }, notes),
    behind(title, table, page),
  );
  figure.append(downloads(figure, { title, subtitle, ...table }, page));
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

/** A small picture of a mark for the legend. */
export function key(name, text) {
  return h('span', { class: 'key' }, h('i', { class: name, 'aria-hidden': 'true' }), text);
}
