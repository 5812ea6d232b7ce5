/** What the last import brought: the release, the newest sources, and the revisions that were found. */
import { ask } from './data.js';
import { foreign, h, outward } from './dom.js';
import * as documents from './panels/documents.js';

export async function changes(page) {
  const { texts } = page;
  const words = texts.changes;
  const { dataset, revisions } = await ask(documents.changes(page.apiLanguage));
  const [release] = [...dataset.releases].sort((one, other) => momentOf(other) - momentOf(one));
  const newest = dataset.sources.nodes.filter(({ publishedOn }, _, [first]) => publishedOn === first.publishedOn);
  const counts = await Promise.all(newest.map(({ code }) => ask(documents.figuresOf(code))));
  return h(
    'div',
    { id: 'changes' },
    release && h('p', {}, said(release, page)),
    newest.length > 0 && h('p', {}, words.newest(page.format.published(newest[0]))),
    h(
      'ul',
      {},
      newest.map((source, index) =>
        h(
          'li',
          {},
          h('span', { lang: foreign(source.title) }, outward(source.url, source.title), `, ${source.publisher}`),
          ` (${texts.choose.figures(counts[index].observations.totalCount)})`,
        ),
      ),
    ),
    h('p', {}, words.revisions(revisions.totalCount)),
    h(
      'ul',
      { class: 'revisions' },
      revisions.nodes.map(({ message }) => h('li', {}, message)),
    ),
  );
}

const momentOf = ({ importedAt, retractedAt }) => Date.parse(retractedAt ?? importedAt);

/** The last change of the releases: an import or a retraction. */
function said({ name, kind, rows, importedAt, retractedAt }, { texts, format }) {
  const { changes: words, kinds } = texts;
  if (retractedAt) {
    return words.retracted(name, format.moment(retractedAt));
  }
  return kind === 'REFERENCE'
    ? words.shipped(format.number(rows), format.moment(importedAt))
    : words.imported(name, format.number(rows), kinds[kind], format.moment(importedAt));
}
