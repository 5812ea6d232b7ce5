/** The totals of a province, compared with other provinces. */
import { timeline } from '../charts/timeline.js';
import { h } from '../dom.js';
import { missing, number } from '../number.js';
import { actions, found } from '../panel.js';
import { GROWTH, ofFigure } from '../subject.js';

const TILES = [
  ['exports', 'exportGrowth'],
  ['imports', 'importGrowth'],
  ['trade', 'tradeGrowth'],
  ['share', null],
  ['rank', null],
];

/** @param {{name: string, answer: object}[]} answers the chosen province first */
export function overview(answers, question, findings, page) {
  const { texts } = page;
  const [{ name }] = answers;
  const series = (field) => answers.map((one, hue) => ({ name: one.name, hue, figures: one.answer.province[field] }));
  return h(
    'section',
    { class: 'panel overview', id: 'overview', 'aria-labelledby': 'overview-name' },
    h('header', {}, h('h2', { id: 'overview-name' }, texts.overview.nameOf(name)), actions(question, page)),
    h(
      'ul',
      { class: 'tiles' },
      TILES.map(([field, growth]) => h('li', { 'data-figure': field }, tile(field, growth, answers, page))),
    ),
    h(
      'div',
      { class: 'charts' },
      series('values').map((one) =>
        timeline(
          {
            title: answers.length > 1 ? `${texts.overview.valueChart}: ${one.name}` : texts.overview.valueChart,
            series: [one],
            columns: true,
            beside: series('values').flatMap(({ figures }) => figures),
          },
          page,
        ),
      ),
      timeline({ title: texts.overview.growthChart, series: series('growth'), signed: true }, page),
    ),
    found(findings, page),
  );
}

function tile(field, growth, [chosen, ...others], page) {
  const { texts } = page;
  return [
    h('h3', {}, texts.overview[field]),
    value(field, growth, chosen.answer.province, page, true),
    others.length > 0 &&
      h(
        'dl',
        {},
        others.map(({ name, answer }) => [h('dt', {}, name), h('dd', {}, value(field, growth, answer.province, page, false))]),
      ),
  ];
}

function value(field, growth, province, page, large) {
  const { texts, format } = page;
  const figure = province[field];
  if (!figure) {
    return missing(texts.charts.missing, null);
  }
  const change = growth && province[growth]?.period.code === figure.period.code ? province[growth] : null;
  return [
    number(ofFigure(texts.overview[field], figure), page, large ? 'number large' : 'number'),
    change && [' ', number(ofFigure(texts.overview.growth, change, GROWTH), page)],
    h('p', { class: 'quiet' }, format.period(figure.period.code)),
  ];
}
