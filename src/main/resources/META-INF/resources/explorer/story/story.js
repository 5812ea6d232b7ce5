/** The first view: the map, the headline, four cards that lead to the chapters, and a place for the charts. */
import { address } from '../choice.js';
import { SIGNED, badge, h, number, ofIndicator } from '../dom.js';
import { map } from './map.js';

/**
 * @param {{code: string, name: string, answer: object}} chosen
 * @param {{go: Function, adjust: Function}} ways to apply a choice, and to keep what one chart shows
 * @param {object} grown the chosen province's breakdown of exports by market, and its months
 * @returns {{view: Node, filled: Promise}} the view, and when its charts are there
 */
export function story(chosen, grown, choice, catalogue, { go, adjust }, page) {
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
      ...pictures(chosen, { ...grown, unknown: unknown(grown, catalogue) }, choice, catalogue, adjust, page),
    ),
  );
  const view = h(
    'div',
    { class: 'story' },
    map(choice, catalogue, go, page),
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

/* The finding of a province in one line, by the strongest figure that is known, and what goes with it. */

/** Emerging markets that brought at least this share of growth are the headline, in percent. */
const MOST_OF_GROWTH = 50;

/**
 * @param {string} name of the province
 * @param {object} province its totals and transitions
 * @param {string[]} markets names of the emerging markets
 * @param {string[]} missing names of the markets whose part in the period is not known
 * @returns {{title: string, period: ?string, sentences: string[]}}
 */
export function headline(name, province, markets, missing, { texts, format }) {
  const words = texts.story;
  const known = indicatorsOf(province);
  const unknown = words.unknown(
    Object.keys(words.subjects)
      .filter((transition) => isUnknown(province, transition))
      .map((code) => words.subjects[code]),
  );
  const finding =
    emerging(name, known, format.list(markets), words) ?? growth(name, known, words) ?? level(name, province.exports, words);
  const gap = finding && missing.length > 0 && words.notKnown(format.list(missing), format.period(finding.period));
  return finding
    ? { ...finding, sentences: [...finding.sentences, ...totals(province, known, finding, words), gap, unknown].filter(Boolean) }
    : { title: words.nothing(name), period: null, sentences: [] };
}

function emerging(name, known, markets, words) {
  const part = known.get('EMERGING_MARKETS_SHARE_OF_GROWTH');
  const share = known.get('EMERGING_MARKETS_SHARE');
  if (!part || !(part.value.value >= MOST_OF_GROWTH && part.value.value <= 100)) {
    return null;
  }
  const change = known.get('EMERGING_MARKETS_SHARE_CHANGE');
  const alike = [share, change].every((one) => one?.period.code === part.period.code);
  return {
    title: words.emerging(name, part.value.text),
    period: part.period.code,
    sentences: alike ? [words.took(markets, share.value.text, change.value.text, change.value.value > 0)] : [],
  };
}

function growth(name, known, words) {
  const grown = known.get('EXPORT_GROWTH');
  const gap = known.get('EXPORT_GROWTH_GAP_TO_NATION');
  if (!grown || grown.value.value === null) {
    return null;
  }
  const against = gap?.period.code === grown.period.code ? sign(gap.value) : 0;
  const way = grown.value.lower >= 0 ? 'grew' : grown.value.upper <= 0 ? 'fell' : 'stood';
  return { title: words[way](name, grown.value.text.replace(/^-/, ''), against), period: grown.period.code, sentences: [] };
}

const level = (name, exports, words) =>
  exports && { title: words.exported(name, exports.value.text), period: exports.period.code, sentences: [] };

/** Exports of the period, with their share and rank in the nation. */
function totals(province, known, { period }, words) {
  const of = (code) => (known.get(code)?.period.code === period ? known.get(code).value.text : null);
  const exports = province.values.find((figure) => figure.period.code === period);
  return exports ? [words.exports(exports.value.text, of('NATIONAL_EXPORT_SHARE'), of('NATIONAL_EXPORT_RANK'))] : [];
}

const sign = ({ lower, upper }) => (lower > 0 ? 1 : upper < 0 ? -1 : 0);

const indicatorsOf = ({ transitions }) =>
  new Map(transitions.flatMap(({ indicators }) => indicators.map((one) => [one.code, one])));

const isUnknown = ({ transitions }, code) => MAIN[code].every((main) => !indicatorsOf({ transitions }).has(main));

/** The indicators that stand for a transition, the best first. */
export const MAIN = {
  DIVERSIFIED_MARKETS: ['EMERGING_MARKETS_SHARE', 'TRADITIONAL_MARKETS_SHARE', 'LARGEST_MARKET_SHARE'],
  EMERGING_SECTORS: ['NEW_THREE_SHARE', 'LABOUR_INTENSIVE_SHARE'],
  BRAND_LED_GLOBALIZATION: ['OWN_BRAND_SHARE'],
  PROACTIVE_DEPLOYMENT: ['INVESTMENT_VALUE', 'INVESTMENT_PROJECTS'],
};

/** The indicators that say how a transition moves. */
export const CHANGES = {
  DIVERSIFIED_MARKETS: 'EMERGING_MARKETS_SHARE_CHANGE',
  EMERGING_SECTORS: 'GROWTH_GAP',
  BRAND_LED_GLOBALIZATION: 'OWN_BRAND_SHARE_CHANGE',
  PROACTIVE_DEPLOYMENT: 'NATIONAL_INVESTMENT_RANK',
};

/* One card a transition: its main figure, how it moves, and the verdicts of its claims. Each opens its chapter. */

export const cards = (province, page) =>
  h(
    'ul',
    { class: 'cards' },
    Object.keys(MAIN).map((code) => h('li', { 'data-card': code }, card(code, standingOf(province, code), page))),
  );

const standingOf = ({ transitions }, code) => transitions.find(({ transition }) => transition.code === code);

function card(code, { indicators, claims }, page) {
  const { texts } = page;
  const id = idOf(code);
  const find = (wanted) => indicators.find((one) => one.code === wanted);
  const main = MAIN[code].map(find).find(Boolean);
  return [
    h('h2', {}, h('a', { href: `#${id}`, onclick: (event) => open(event, id) }, texts.story.subjects[code])),
    main ? figures(main, find(CHANGES[code]), page) : h('p', { class: 'unknown-card' }, texts.story.noFigure),
    verdicts(claims, page),
  ];
}

function figures(main, change, page) {
  const { format, texts } = page;
  return [
    number(ofIndicator(main), page, 'number large'),
    h('p', { class: 'quiet' }, texts.story.dated(main.name, format.period(main.period.code))),
    change &&
      h(
        'p',
        { class: 'quiet' },
        texts.story.leads(texts.story.dated(change.name, format.period(change.period.code))),
        number({ ...ofIndicator(change), signed: SIGNED.test(change.code) }, page),
      ),
  ];
}

function verdicts(claims, page) {
  const counts = new Map();
  for (const { check } of claims) {
    counts.set(check.verdict, (counts.get(check.verdict) ?? 0) + 1);
  }
  const { texts } = page;
  return h(
    'p',
    { class: 'verdicts' },
    claims.length === 0
      ? h('span', { class: 'quiet' }, texts.story.noClaims)
      : [
          h('span', { class: 'quiet' }, `${texts.story.claims(claims.length)} `),
          [...counts].map(([verdict, count]) => badge(verdict, page, count)),
        ],
  );
}

export const idOf = (code) => code.toLowerCase().replaceAll('_', '-');

/** Opens a chapter and goes to it. */
export function open(event, id) {
  const chapter = document.getElementById(id);
  if (chapter) {
    event.preventDefault();
    chapter.open = true;
    chapter.scrollIntoView();
    chapter.querySelector('summary').focus({ preventScroll: true });
  }
}

/** From what to what a transition leads. */
export const direction = ({ from, to }, { panel: words }) => [
  h('b', {}, words.from),
  ` ${from} `,
  h('b', {}, words.to),
  ` ${to}`,
];
