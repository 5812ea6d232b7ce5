/** The dataset: coverage, gaps, sources, releases, and imports by stewards. */
import { changes } from './changes.js';
import { tabular } from './charts/frame.js';
import { coverage } from './coverage.js';
import { ask } from './data.js';
import { foreign, h, outward } from './dom.js';
import { actions, found } from './panel.js';
import * as documents from './panels/documents.js';
import { retraction } from './retract.js';
import { steward } from './steward.js';

export async function dataset(choice, catalogue, page) {
  const { texts } = page;
  const words = texts.dataset;
  const question = documents.dataset({ province: choice.province, language: page.apiLanguage, after: null });
  const { dataset: data, findings } = await ask(question);
  return {
    view: [
      h(
        'section',
        { class: 'panel', id: 'dataset', 'aria-labelledby': 'dataset-name' },
        h(
          'header',
          {},
          h(
            'div',
            {},
            h('h1', { id: 'dataset-name' }, words.name),
            h('p', { class: 'direction' }, words.about(page.format.number(data.observationCount), data.provinceCount)),
          ),
          actions(question, page),
        ),
        h('h2', {}, texts.changes.name),
        await changes(page),
        h('h2', {}, words.coverage),
        h('p', { class: 'quiet' }, words.coverageAbout),
        await coverage(data.coverage, page),
        nothingOf(catalogue, page),
        h('h2', {}, words.gaps(catalogue.name(choice.province))),
        gaps(data.gaps, page),
        h('h2', {}, words.findings),
        findings.totalCount === 0 ? h('p', { class: 'quiet' }, texts.panel.noFindings) : found(findings.nodes, page),
        h('h2', {}, words.sources),
        sources(data.sources, choice, page),
        h('h2', {}, words.releases),
        releases(data.releases, page),
      ),
      (page.steward ??= steward(page)),
    ],
    periods: [],
    complete: Promise.resolve(),
  };
}

function nothingOf({ areas }, { texts }) {
  const names = areas.filter(({ figures }) => figures === 0).map(({ name }) => name);
  return names.length > 0 && h('p', { class: 'quiet' }, texts.dataset.nothing(names));
}

const wide = (name, table) => h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': name }, table);

function gaps(list, { texts }) {
  const words = texts.dataset;
  return list.length === 0
    ? h('p', { class: 'quiet' }, words.noGaps)
    : wide(
        words.missing,
        tabular(
          [texts.columns.indicator, words.transition, words.missing, words.reason],
          list.map(({ indicator, transition, missing, reason }) => [
            texts.indicators[indicator] ?? indicator,
            transition.name,
            missing,
            reason,
          ]),
          { id: 'gaps' },
        ),
      );
}

/** The first page, and a button for the next one, if any. */
function sources({ nodes, pageInfo }, choice, page) {
  const { texts, format } = page;
  const words = texts.dataset;
  const table = tabular([texts.columns.source, words.publisher, words.published, words.kind], [], { id: 'sources' });
  const add = (list) =>
    table.tBodies[0].append(
      ...list.map((source) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row', lang: foreign(source.title) }, outward(source.url, source.title)),
          h('td', { lang: 'en' }, source.publisher),
          h('td', {}, format.published(source)),
          h('td', {}, [texts.kinds[source.kind], source.complete && words.complete].filter(Boolean).join(', ')),
        ),
      ),
    );
  let after = pageInfo.endCursor;
  const more = h(
    'button',
    {
      type: 'button',
      class: 'plain',
      hidden: !pageInfo.hasNextPage,
      onclick: async () => {
        const question = documents.dataset({ province: choice.province, language: page.apiLanguage, after });
        const { sources: next } = (await ask(question)).dataset;
        add(next.nodes);
        after = next.pageInfo.endCursor;
        more.hidden = !next.pageInfo.hasNextPage;
      },
    },
    words.more,
  );
  add(nodes);
  return h('div', {}, wide(words.sources, table), more);
}

function releases(list, page) {
  const { texts, format } = page;
  const words = texts.dataset;
  return wide(
    words.releases,
    tabular(
      [words.release, words.kind, words.rows, words.imported, words.retracted],
      list.map((release) => [
        `${release.code} (${release.name})`,
        texts.kinds[release.kind],
        format.number(release.rows),
        format.moment(release.importedAt),
        retracted(release, page),
      ]),
      { id: 'releases' },
    ),
  );
}

/** When it was retracted, or a way to do so; the shipped data stays. */
function retracted(release, page) {
  if (release.retractedAt) {
    return page.format.moment(release.retractedAt);
  }
  return release.kind === 'REFERENCE' ? '' : retraction(release, page);
}
