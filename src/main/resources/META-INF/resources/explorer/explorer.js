/** The explorer: asks for the chosen province and those beside it, and shows what came back. */
import { h } from './dom.js';
import * as documents from './documents.js';
import { ask } from './graphql.js';
import { panel } from './panel.js';
import * as brands from './panels/brands.js';
import * as deployment from './panels/deployment.js';
import * as markets from './panels/markets.js';
import { overview } from './panels/overview.js';
import * as sectors from './panels/sectors.js';

const PANELS = [deployment, markets, sectors, brands];

/** Indicators whose period is the latest that can be divided into parts. */
const EXPORT_PARTS = 'LARGEST_MARKET_SHARE';
const INVESTMENT_PARTS = ['DESTINATION_CONCENTRATION', 'INVESTMENT_VALUE'];

/**
 * @param {import('./choice.js').Choice} choice
 * @param {import('./catalogue.js').Catalogue} catalogue
 * @returns {Promise<{view: Node[], periods: object[]}>} the panels, and the periods that there are figures of
 */
export async function explorer(choice, catalogue, page) {
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
  const [{ answer }] = provinces;
  page.findings = answer.province.findings.nodes;
  const panels = await Promise.all(PANELS.map((one) => build(one, provinces, choice.period, catalogue, page)));
  const rest = page.findings.filter((finding) => !PANELS.some((one) => isAbout(one, finding)));
  return {
    view: [overview(provinces, documents.overview(subjects[0]), rest, page), ...panels],
    periods: periodsOf(answer.province),
  };
}

const isAbout = ({ concerns }, { observations }) => observations.some(concerns);

/** The periods to divide into parts: the chosen one, or the latest for which that can be done. */
function partsOf(period, { transitions, values }) {
  const known = new Map(transitions.flatMap(({ indicators }) => indicators.map((one) => [one.code, one.period.code])));
  const latest = values.at(-1)?.period.code ?? String(new Date().getUTCFullYear() - 1);
  return {
    exportParts: period ?? known.get(EXPORT_PARTS) ?? latest,
    investmentParts: period ?? INVESTMENT_PARTS.map((code) => known.get(code)).find(Boolean) ?? latest,
  };
}

async function build(one, provinces, period, catalogue, page) {
  const stands = (province) => province.transitions.find(({ transition }) => transition.code === one.transition);
  const here = stands(provinces[0].answer.province);
  const codes = [...here.indicators, ...here.gaps.map(({ indicator }) => ({ code: indicator }))].map(({ code }) => code);
  const answers = await Promise.all(
    provinces.map(async ({ code, name, subject, answer: { province } }) => {
      const question = one.question({ ...subject, codes }, catalogue);
      return {
        code,
        name,
        question,
        period: subject,
        answer: await ask(question),
        gaps: new Map(stands(province).gaps.map((gap) => [gap.indicator, gap])),
      };
    }),
  );
  return panel(
    {
      transition: here.transition,
      summary: here.assessment.summary,
      question: answers[0].question,
      charts: one.charts(answers, catalogue, page),
      claims: answers[0].answer.province.claims.nodes,
      codes,
      provinces: answers.map(({ name, answer, gaps }) => ({ name, gaps, indicators: indicatorsOf(answer) })),
      findings: page.findings.filter((finding) => isAbout(one, finding)),
      period,
    },
    page,
  );
}

/** The indicators among the fields of an answer, by code. */
const indicatorsOf = (answer) =>
  new Map(
    Object.values(answer)
      .filter(Array.isArray)
      .flatMap((compared) => compared.map(({ indicator }) => indicator))
      .filter(Boolean)
      .map((indicator) => [indicator.code, indicator]),
  );

/** Periods of totals and indicators, the latest first. */
function periodsOf({ values, growth, transitions }) {
  const all = [...values, ...growth, ...transitions.flatMap(({ indicators }) => indicators)].map(({ period }) => period);
  return [...new Map(all.map((period) => [period.code, period])).values()].sort(
    (one, other) => other.end.localeCompare(one.end) || other.months - one.months,
  );
}

export const waiting = (texts) => h('p', { class: 'waiting', role: 'status' }, texts.loading);
