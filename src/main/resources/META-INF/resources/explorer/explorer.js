/** The explorer: queries the chosen and compared provinces, and shows the answers. */
import { h } from './dom.js';
import * as documents from './documents.js';
import { ask, askAhead } from './graphql.js';
import { direction, idOf, panel } from './panel.js';
import { CHAPTERS, isAbout } from './panels/chapters.js';
import { story } from './story/story.js';
import { whenOpened, whenSeen } from './trade/later.js';

/** Indicators whose period is the latest that can be divided into parts. */
const EXPORT_PARTS = 'LARGEST_MARKET_SHARE';
const INVESTMENT_PARTS = ['DESTINATION_CONCENTRATION', 'INVESTMENT_VALUE'];

/** Asks what the chosen province will need, before anything else is known. */
export function foresee({ province, period }, { apiLanguage }) {
  askAhead(documents.ranking(apiLanguage));
  askAhead(documents.overview({ province, period, language: apiLanguage }));
}

/**
 * @param {import('./choice.js').Choice} choice
 * @param {import('./catalogue.js').Catalogue} catalogue
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
  const [{ ranking }, ...answers] = await Promise.all([
    ask(documents.ranking(page.apiLanguage)),
    ...subjects.map(async (subject) => ({ subject, answer: await ask(documents.overview(subject)) })),
  ]);
  const provinces = answers.map(({ subject, answer }) => ({
    code: subject.province,
    name: catalogue.name(subject.province),
    answer,
    subject: { ...subject, ...partsOf(choice.period, answers[0].answer.province) },
  }));
  const [{ answer, subject }] = provinces;
  const { province: grown } = await ask(documents.growth(subject, catalogue.partition));
  page.findings = answer.province.findings.nodes;
  const first = story(provinces[0], ranking, grown, choice, catalogue, { go, adjust }, page);
  const glance = totals(provinces, documents.overview(subjects[0]), page);
  const { texts } = page;
  const coming = waiting(texts.states.loading(provinces[0].name));
  return {
    view: [
      first.view,
      whenSeen(async () => (await import('./trade/parts.js')).parts(provinces[0], choice, adjust, page), coming, {
        class: 'parts-place',
      }),
      glance.place,
      whenOpened(
        { id: 'all-provinces', name: texts.trade.all, open: Boolean(choice.many || choice.scale) },
        texts.trade.allAbout,
        async () => (await import('./trade/provinces.js')).provinces(choice, adjust, go, page),
        waiting(texts.states.loading(texts.trade.all)),
      ),
      ...CHAPTERS.map((one) => chapter(one, provinces, choice.period, catalogue, page)),
    ],
    periods: periodsOf(answer.province),
    complete: Promise.all([first.filled, glance.filled]),
  };
}

/** The totals, which follow the first view. */
function totals(provinces, question, page) {
  const rest = page.findings.filter((finding) => !CHAPTERS.some((one) => isAbout(one, finding)));
  const place = h('div', { class: 'panel coming' }, waiting(page.texts.states.loading(provinces[0].name)));
  const coming = import('./panels/overview.js');
  return { place, filled: coming.then(({ overview }) => place.replaceChildren(overview(provinces, question, rest, page))) };
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

/**
 * The content of a chapter. The latest indicators came with the overview, where they are far cheaper than one by one. The query that a panel
 * opens still includes them.
 */
async function build(one, { question, charts }, provinces, period, catalogue, page) {
  const stands = (province) => standing(province, one.transition);
  const here = stands(provinces[0].answer.province);
  const codes = [...here.indicators.map(({ code }) => code), ...here.gaps.map(({ indicator }) => indicator)];
  const answers = await Promise.all(
    provinces.map(async ({ code, name, subject, answer: { province } }) => {
      const { indicators, gaps } = stands(province);
      const answer = await ask(question({ ...subject, codes: period ? codes : [] }, catalogue));
      return {
        code,
        name,
        period: subject,
        answer,
        gaps: new Map(gaps.map((gap) => [gap.indicator, gap])),
        indicators: new Map((period ? indicatorsOf(answer) : indicators).map((indicator) => [indicator.code, indicator])),
      };
    }),
  );
  return panel(
    {
      summary: here.assessment.summary,
      question: question({ ...provinces[0].subject, codes }, catalogue),
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

/** The indicators among the fields of an answer. */
const indicatorsOf = (answer) =>
  Object.values(answer)
    .filter(Array.isArray)
    .flatMap((compared) => compared.map(({ indicator }) => indicator))
    .filter(Boolean);

/** Periods of totals and indicators, the latest first. */
function periodsOf({ values, growth, transitions }) {
  const all = [...values, ...growth, ...transitions.flatMap(({ indicators }) => indicators)].map(({ period }) => period);
  return [...new Map(all.map((period) => [period.code, period])).values()].sort(
    (one, other) => other.end.localeCompare(one.end) || other.months - one.months,
  );
}

export const waiting = (text) => h('p', { class: 'waiting', role: 'status' }, text);
