/** The first view: the map, the headline, four cards that lead to the chapters, and a place for the charts. */
import { address } from '../choice.js';
import { SIGNED, badge, h, number, ofIndicator, svg } from '../dom.js';
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
      cards(chosen.answer.province, grown, page),
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

export const cards = (province, grown, page) => {
  const histories = new Map(Object.values(grown).flatMap((one) => (one?.history ? [[one.code, one.history]] : [])));
  return h(
    'ul',
    { class: 'cards' },
    Object.keys(MAIN).map((code) => h('li', { 'data-card': code }, card(code, standingOf(province, code), histories, page))),
  );
};

const standingOf = ({ transitions }, code) => transitions.find(({ transition }) => transition.code === code);

const main = (code, indicators) => MAIN[code].map((wanted) => indicators.find((one) => one.code === wanted)).find(Boolean);

/** The codes of the indicators of the cards; without any, of one that cannot be computed. */
export function mainOf(province) {
  const known = Object.keys(MAIN).map((code) => main(code, standingOf(province, code).indicators)?.code);
  return known.some(Boolean) ? known.filter(Boolean) : MAIN.DIVERSIFIED_MARKETS.slice(0, 1);
}

function card(code, { indicators, claims }, histories, page) {
  const { texts } = page;
  const id = idOf(code);
  const figure = main(code, indicators);
  const change = indicators.find((one) => one.code === CHANGES[code]);
  return [
    h('h2', {}, h('a', { href: `#${id}`, onclick: (event) => open(event, id) }, texts.story.subjects[code])),
    figure
      ? figures(figure, change, histories.get(figure.code) ?? [], page)
      : h('p', { class: 'unknown-card' }, texts.story.noFigure),
    verdicts(claims, page),
  ];
}

function figures(figure, change, history, page) {
  const { format, texts } = page;
  return [
    number(ofIndicator(figure), page, 'number large'),
    h('p', { class: 'quiet' }, texts.story.dated(figure.name, format.period(figure.period.code))),
    line(figure.name, history, page),
    change &&
      h(
        'p',
        { class: 'quiet' },
        texts.story.leads(texts.story.dated(change.name, format.period(change.period.code))),
        number({ ...ofIndicator(change), signed: SIGNED.test(change.code) }, page),
      ),
  ];
}

/** Width and height of a line of history, and the room around it for its marks. */
const LINE = { width: 120, height: 30, room: 4 };

/** The history of an indicator as a small line, from zero. One point makes no history. */
function line(name, history, { format, texts }) {
  const points = longest(history);
  if (points.length < 2) {
    return null;
  }
  const { width, height, room } = LINE;
  const months = points.map(({ period }) => monthOf(period.start));
  const values = points.map(({ value }) => value.value);
  const [first, last] = [months[0], months.at(-1)];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const zero = height - room + (low / (high - low || 1)) * (height - 2 * room);
  const marks = points.map(({ period }, index) => ({
    period,
    x: room + ((months[index] - first) / (last - first)) * (width - 2 * room),
    y: height - room - ((values[index] - low) / (high - low || 1)) * (height - 2 * room),
  }));
  const ends = [points[0], points.at(-1)].map(({ period }) => format.period(period.code));
  const said = points.map(({ period, value }) => texts.story.dated(format.period(period.code), format.figure(value)));
  return h(
    'div',
    { class: 'history' },
    svg(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': texts.story.history(name, said) },
      svg('line', { class: 'from', x2: width, y1: zero, y2: zero }),
      marks
        .slice(1)
        .map((to, index) => ({ from: marks[index], to }))
        .filter(({ from, to }) => areSuccessive(from.period, to.period))
        .map(({ from, to }) => svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y })),
      marks.map(({ x, y }) => svg('circle', { cx: x, cy: y, r: 2.5 })),
    ),
    h('span', { class: 'quiet', 'aria-hidden': 'true' }, texts.trade.from(...ends)),
  );
}

/** The points of one length of periods: of that with the most; of the longest of these. */
function longest(history) {
  const lengths = new Map();
  for (const point of history.filter(({ value }) => value.value !== null)) {
    lengths.set(point.period.months, [...(lengths.get(point.period.months) ?? []), point]);
  }
  const [points = []] = [...lengths.values()].sort(
    (one, other) => other.length - one.length || other[0].period.months - one[0].period.months,
  );
  return points.sort((one, other) => one.period.start.localeCompare(other.period.start));
}

const monthOf = (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Whether no period is missing between two: part-year ranges follow each other after a year. */
const areSuccessive = (before, after) =>
  monthOf(after.start) - monthOf(before.start) <= ([1, 3, 6].includes(before.months) ? before.months : 12);

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
