/** The explorer: queries the chosen and compared provinces, and shows the answers; chapters come when the reader opens them. */
import * as documents from './data.js';
import { ask, askAhead } from './data.js';
import { h } from './dom.js';
import { direction, idOf, mainOf, story } from './story/story.js';

/** Indicators whose period is the latest that can be divided into parts. */
const EXPORT_PARTS = 'LARGEST_MARKET_SHARE';
const INVESTMENT_PARTS = ['DESTINATION_CONCENTRATION', 'INVESTMENT_VALUE'];

/** Asks what the chosen province will need, before anything else is known. */
export function foresee({ province, period }, { apiLanguage }) {
  askAhead(documents.overview({ province, period, language: apiLanguage }));
}

/**
 * @param {import('./choice.js').Choice} choice
 * @param {import('./data.js').Catalogue} catalogue
 * @param {(change: object) => void} go applies a choice
 * @param {(change: object) => object} adjust keeps a change in the address, and returns the new choice
 * @returns {Promise<{view: Node[], periods: object[], complete: Promise}>} the panels, which arrive one by one until the view
 *     is complete, and the periods with figures
 */
export async function explorer(choice, catalogue, page, go, adjust) {
  const subjects = [choice.province, ...choice.compare].map((code) => ({
    province: code,
    period: choice.period,
    language: page.apiLanguage,
  }));
  const answers = await Promise.all(
    subjects.map(async (subject) => ({ subject, answer: await ask(documents.overview(subject)) })),
  );
  const provinces = answers.map(({ subject, answer }) => ({
    code: subject.province,
    name: catalogue.name(subject.province),
    answer,
    subject: { ...subject, ...partsOf(choice.period, answers[0].answer.province) },
  }));
  const [{ answer, subject }] = provinces;
  const { province: grown } = await ask(documents.growth(subject, catalogue.partition, mainOf(answer.province)));
  page.findings = answer.province.findings.nodes;
  const first = story(provinces[0], grown, choice, catalogue, { go, adjust }, page);
  const { texts } = page;
  const coming = () => waiting(texts.states.loading(provinces[0].name));
  return {
    view: [
      first.view,
      whenSeen(async () => (await import('./trade/parts.js')).parts(provinces[0], choice, adjust, page), coming(), {
        id: 'parts-place',
        class: 'parts-place',
      }),
      whenSeen(() => totals(provinces, documents.overview(subjects[0]), page), coming(), { id: 'totals', class: 'panel coming' }),
      whenOpened(
        { id: 'all-provinces', name: texts.trade.all, open: Boolean(choice.many || choice.scale) },
        texts.trade.allAbout,
        async () => (await import('./trade/provinces.js')).provinces(choice, adjust, go, page),
        waiting(texts.states.loading(texts.trade.all)),
      ),
      ...CHAPTERS.map((one) => chapter(one, provinces, choice.period, catalogue, page)),
    ],
    periods: periodsOf(answer.province),
    complete: first.filled,
  };
}

/** The totals, with the findings that belong to no chapter. */
async function totals(provinces, question, page) {
  const rest = page.findings.filter((finding) => !CHAPTERS.some((one) => isAbout(one, finding)));
  return (await import('./panel.js')).overview(provinces, question, rest, page);
}

const standing = (province, code) => province.transitions.find(({ transition }) => transition.code === code);

/** A chapter, whose charts are loaded and queried when the reader opens it. */
function chapter(one, provinces, period, catalogue, page) {
  const { transition } = standing(provinces[0].answer.province, one.transition);
  return whenOpened(
    { id: idOf(transition.code), name: transition.name, open: false },
    direction(transition, page.texts),
    async () => build(one, await one.load(), provinces, period, catalogue, page),
    waiting(page.texts.states.loading(transition.name)),
  );
}

/** The periods to divide into parts: the chosen one, or the latest possible. */
function partsOf(period, { transitions, values }) {
  const known = new Map(transitions.flatMap(({ indicators }) => indicators.map((one) => [one.code, one.period.code])));
  const latest = values.at(-1)?.period.code ?? String(new Date().getUTCFullYear() - 1);
  return {
    exportParts: period ?? known.get(EXPORT_PARTS) ?? latest,
    investmentParts: period ?? INVESTMENT_PARTS.map((code) => known.get(code)).find(Boolean) ?? latest,
  };
}

/** The content of a chapter. The latest indicators came with the overview; those of one period are queried. */
async function build(one, { question, parts = () => [], charts }, provinces, period, catalogue, page) {
  const stands = (province) => standing(province, one.transition);
  const here = stands(provinces[0].answer.province);
  const codes = [...here.indicators.map(({ code }) => code), ...here.gaps.map(({ indicator }) => indicator)];
  const { indicatorAt, part } = await import('./panels/documents.js');
  const answers = await Promise.all(
    provinces.map(async ({ code, name, subject, answer: { province } }) => {
      const { indicators, gaps } = stands(province);
      const [answer, known, dated] = await Promise.all([
        ask(question(subject, catalogue)),
        Promise.all(parts(catalogue).map(async (which) => [which.market ?? which.sector, await ask(part(subject, which))])),
        Promise.all(period ? codes.map((indicator) => ask(indicatorAt(subject, indicator))) : []),
      ]);
      const given = period ? dated.map((found) => found.province.indicator).filter(Boolean) : indicators;
      return {
        code,
        name,
        period: subject,
        answer: { ...answer, parts: Object.fromEntries(known.map(([which, found]) => [which, found.province])) },
        gaps: new Map(gaps.map((gap) => [gap.indicator, gap])),
        indicators: new Map(given.map((indicator) => [indicator.code, indicator])),
      };
    }),
  );
  const { panel } = await import('./panel.js');
  return panel(
    {
      summary: here.assessment.summary,
      question: question(provinces[0].subject, catalogue),
      charts: charts(answers, catalogue, page),
      claims: answers[0].answer.province.claims.nodes,
      codes,
      provinces: answers,
      findings: page.findings.filter((finding) => isAbout(one, finding)),
      period,
    },
    page,
  );
}

/** Periods of totals and indicators, the latest first. */
function periodsOf({ values, growth, transitions }) {
  const all = [...values, ...growth, ...transitions.flatMap(({ indicators }) => indicators)].map(({ period }) => period);
  return [...new Map(all.map((period) => [period.code, period])).values()].sort(
    (one, other) => other.end.localeCompare(one.end) || other.months - one.months,
  );
}

export const waiting = (text) => h('p', { class: 'waiting', role: 'status' }, text);

/* The chapters: what each is about, which findings belong to it, and the module that is loaded when it is opened. */

/** @type {{transition: string, concerns: (series: object) => boolean, load: () => Promise<object>}[]} */
const CHAPTERS = [
  {
    transition: 'PROACTIVE_DEPLOYMENT',
    concerns: ({ flow }) => flow === 'OUTWARD_INVESTMENT',
    load: () => import('./panels/deployment.js'),
  },
  {
    transition: 'DIVERSIFIED_MARKETS',
    concerns: ({ flow, market }) => flow !== 'OUTWARD_INVESTMENT' && market.code !== 'W',
    load: () => import('./panels/markets.js'),
  },
  {
    transition: 'EMERGING_SECTORS',
    concerns: ({ sector, brand, market }) => sector.code !== '_T' && brand === 'TOTAL' && market.code === 'W',
    load: () => import('./panels/sectors.js'),
  },
  {
    transition: 'BRAND_LED_GLOBALIZATION',
    concerns: ({ brand }) => brand !== 'TOTAL',
    load: () => import('./panels/brands.js'),
  },
];

const isAbout = ({ concerns }, { observations }) => observations.some(concerns);

/* Parts of the page that are loaded when the reader comes to them. */

const AHEAD = '400px';

/**
 * A place that is filled shortly before it is seen, or when it is wanted; until then it shows that something is coming. One that
 * was filled is filled at once when the page is redrawn.
 */
function whenSeen(load, waiting, attributes) {
  const place = h('div', { ...attributes, 'data-coming': true }, waiting);
  const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && fill(), {
    rootMargin: AHEAD,
  });
  watch.observe(place);
  place.addEventListener('wanted', fill);
  if (document.getElementById(attributes.id)?.matches(':not([data-coming])')) {
    fill();
  }
  return place;

  async function fill() {
    if (place.dataset.coming !== 'now') {
      place.dataset.coming = 'now';
      watch.disconnect();
      place.replaceChildren(await load());
      place.removeAttribute('data-coming');
      place.removeEventListener('wanted', fill);
    }
  }
}

/**
 * A folded section whose content is loaded when it is first opened. One that was open stays open when the page is redrawn.
 *
 * @param {{id: string, name: string, open: boolean}} section
 * @param {Node[]} about what it has, beside its name
 * @param {() => Promise<Node[]>} load
 * @param {Node} waiting shown until the content is there
 */
function whenOpened({ id, name, open }, about, load, waiting) {
  const kept = document.getElementById(id)?.open || location.hash === `#${id}`;
  const section = h(
    'details',
    { class: 'panel chapter', id, open: open || kept, 'data-coming': true },
    h('summary', {}, h('h2', {}, name), h('p', { class: 'direction' }, about)),
    waiting,
  );
  const fill = async () => {
    if (section.open) {
      section.removeEventListener('toggle', fill);
      waiting.replaceWith(...(await load()));
      section.removeAttribute('data-coming');
    }
  };
  section.addEventListener('toggle', fill);
  return section;
}
