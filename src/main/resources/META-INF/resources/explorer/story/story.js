/** The first view: the map, the headline, four cards, and a place for the charts. */
import { address } from '../choice.js';
import { h } from '../dom.js';
import { cards } from './cards.js';
import { headline } from './headline.js';
import { map } from './map.js';

/**
 * @param {{code: string, name: string, answer: object}} chosen
 * @param {object} ranking of all provinces
 * @param {{go: Function, adjust: Function}} ways to apply a choice, and to keep what one chart shows
 * @param {object} grown the chosen province's breakdown of exports by market, and its months
 * @returns {{view: Node, filled: Promise}} the view, and when its charts are there
 */
export function story(chosen, ranking, grown, choice, catalogue, { go, adjust }, page) {
  const { texts, format } = page;
  const { title, period, sentences } = headline(
    chosen.name,
    chosen.answer.province,
    catalogue.emerging,
    missing(grown, chosen.answer.province, catalogue),
    page,
  );
  const charts = h('div', { class: 'charts' });
  const filled = import('./pictures.js').then(({ pictures }) =>
    charts.replaceChildren(
      ...pictures(chosen, ranking, { ...grown, unknown: unknown(grown, catalogue) }, choice, catalogue, adjust, page),
    ),
  );
  const view = h(
    'div',
    { class: 'story' },
    map(ranking, choice, catalogue, go, page),
    h(
      'section',
      { class: 'lead', 'aria-labelledby': 'headline' },
      h('p', { class: 'kicker' }, h('span', { id: 'shown-province' }, chosen.name), period && ` · ${format.period(period)}`),
      h('h1', { id: 'headline' }, title),
      h(
        'p',
        { class: 'told' },
        sentences.join(texts.story.between),
        isThin(chosen.answer.province) && [
          texts.story.between,
          h('a', { href: `${address({ ...choice, view: 'dataset' })}#steward` }, texts.story.import),
        ],
      ),
      cards(chosen.answer.province, page),
      charts,
    ),
  );
  return { view, filled };
}

/** Names of the markets shown individually of which the breakdown has no figure. */
const unknown = ({ breakdown }, { partition }) =>
  partition.markets.filter(({ code }) => breakdown?.unknown.includes(code)).map(({ name }) => name);

/** The markets that the headline does not know, if it is about the period of the breakdown. */
function missing({ breakdown }, { transitions }, catalogue) {
  const share = transitions
    .flatMap(({ indicators }) => indicators)
    .find(({ code }) => code === 'EMERGING_MARKETS_SHARE_OF_GROWTH');
  return breakdown && share?.period.code === breakdown.period.code ? unknown({ breakdown }, catalogue) : [];
}

/** Whether at least half of the transitions have no figure. */
const isThin = ({ transitions }) =>
  transitions.filter(({ indicators }) => indicators.length === 0).length * 2 >= transitions.length;
