/** The number of figures by province and year: a table as a heat map. */
import { ask, chunks } from './data.js';
import { h } from './dom.js';
import * as documents from './panels/documents.js';

const SHADES = 5;

export async function coverage(areas, page) {
  const { texts, format } = page;
  const years = yearsOf(areas);
  const counts = await Promise.all(areas.map(({ province }) => countsOf(province.code, years)));
  const rows = areas.map((area, index) => ({
    ...area,
    cells: years.map((year) => ({ year, count: counts[index].get(year) })),
  }));
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => count)));
  return h(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': texts.dataset.coverage },
    h(
      'table',
      { class: 'heat', id: 'coverage' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('td', {}),
          years.map((year) => h('th', { scope: 'col' }, year)),
          h('th', { scope: 'col' }, texts.dataset.all),
        ),
      ),
      h('tbody', {}, rows.map(row)),
    ),
  );

  function row({ province, observationCount, cells }) {
    return h(
      'tr',
      { 'data-province': province.code },
      h('th', { scope: 'row' }, province.name),
      cells.map(({ year, count }) =>
        h(
          'td',
          { class: count === 0 ? 'empty' : `heat-${shade(count)}`, title: texts.dataset.cell(province.name, year, count) },
          count === 0 ? h('span', { class: 'unseen' }, texts.choose.without) : format.number(count),
        ),
      ),
      h('td', { class: 'all' }, format.number(observationCount)),
    );
  }

  /** Shades by order of magnitude, because a few figures differ from none more than many from more. */
  function shade(count) {
    return Math.max(1, Math.ceil((Math.log(count + 1) / Math.log(most + 1)) * SHADES));
  }
}

async function countsOf(province, years) {
  const answers = await Promise.all(
    chunks(years, documents.YEARS).map(async (some) => {
      const answer = await ask(documents.coverage(province, some.map(String)));
      return some.map((year, index) => [year, answer[`year${index}`].totalCount]);
    }),
  );
  return new Map(answers.flat());
}

function yearsOf(areas) {
  const year = (day) => Number(day.slice(0, 4));
  const first = Math.min(...areas.map(({ earliest }) => year(earliest)));
  const last = Math.max(...areas.map(({ latest }) => year(latest)));
  return areas.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
