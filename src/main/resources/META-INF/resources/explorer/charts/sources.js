/** The line under a chart that names its sources and says what was computed here. */
import { h, outward } from '../dom.js';

/**
 * @param {(?object)[]} figures with their sources
 * @param {boolean} computed whether the service computed what is drawn
 */
export function sourcesOf(figures, computed, { texts, format }) {
  const sources = [...new Map(figures.filter((figure) => figure?.source).map(({ source }) => [source.code, source])).values()];
  if (sources.length === 0) {
    return computed ? [h('span', {}, texts.charts.computedHere)] : [];
  }
  return [
    h(
      'span',
      { class: 'source-line' },
      `${texts.charts.source(sources.length)} `,
      sources.map((source, index) => [
        index > 0 && '; ',
        h('span', { lang: 'en' }, outward(source.url, source.publisher), `, ${format.published(source)}`),
      ]),
      computed && `; ${texts.charts.computedHere}`,
    ),
  ];
}
