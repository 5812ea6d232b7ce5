/** The line under a chart that names its sources and says what was computed here. */
import { h, outward } from '../dom.js';
import { d3 } from './d3.js';

/**
 * @param {(?object)[]} figures with their sources, or with the sources of the inputs from which they are derived
 * @param {boolean} computed whether the service computed what is drawn
 */
export function sourcesOf(figures, computed, page) {
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
