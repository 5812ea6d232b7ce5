/** The content of a chapter, its charts, claims, indicators, findings and query, and of the totals of a province. */
import { named } from './charts/frame.js';
import { timeline } from './charts/timeline.js';
import { curl, playground } from './data.js';
import { GROWTH, SIGNED, badge, copied, h, missing, number, ofClaim, ofFigure, ofIndicator } from './dom.js';

/**
 * @param {object} content
 * @param {string} content.summary
 * @param {object} content.question the query of the panel
 * @param {Node[]} content.charts
 * @param {object[]} content.claims
 * @param {string[]} content.codes of its indicators
 * @param {object[]} content.provinces see indicators.js
 * @param {object[]} content.findings
 */
export const panel = ({ summary, question, charts, claims: list, codes, provinces, findings, period }, page) =>
  [
    h('header', {}, h('p', { class: 'summary' }, summary), actions(question, page)),
    h('div', { class: 'charts' }, charts),
    claims(list, page),
    indicators(codes, provinces, period, page),
    found(findings, page),
  ].filter(Boolean);

export function actions(question, page) {
  const { texts } = page;
  const copy = h(
    'button',
    { type: 'button', class: 'plain', onclick: () => copied(copy, curl(question), texts) },
    texts.panel.curl,
  );
  return h('div', { class: 'actions' }, h('a', { class: 'plain', href: playground(question) }, texts.panel.query), copy);
}

/** Contradictions, the worst first, and notes on revisions and definitions behind them. */
export function found(findings, { texts }) {
  const notes = findings.filter(({ severity }) => severity === 'INFO');
  const faults = findings.filter(({ severity }) => severity !== 'INFO');
  return (
    findings.length > 0 &&
    h(
      'section',
      { class: 'findings' },
      h('h3', {}, texts.panel.findings),
      faults.length > 0 && items(faults, texts),
      notes.length > 0 && h('details', {}, h('summary', {}, texts.panel.notes(notes.length)), items(notes, texts)),
    )
  );
}

const items = (findings, texts) =>
  h(
    'ul',
    {},
    findings.map(({ severity, message }) =>
      h('li', {}, h('span', { class: `badge ${severity.toLowerCase()}` }, texts.severities[severity]), h('span', {}, message)),
    ),
  );

/* Claims with their verdicts: a badge in words, the reason, and the figures behind it. */

/** Claims about growth are shown with a sign. */
const signed = ({ measure }) => measure === 'GROWTH_YOY';

function claims(list, page) {
  const { texts } = page;
  return h(
    'section',
    { class: 'claims' },
    h('h3', {}, texts.panel.claims),
    list.length === 0
      ? h('p', { class: 'quiet' }, texts.panel.noClaims)
      : h(
          'ul',
          {},
          list.map((claim) => h('li', { id: `claim-${claim.code}` }, card(claim, page))),
        ),
  );
}

const card = (claim, page) => [
  h('p', { class: 'statement' }, badge(claim.check.verdict, page), h('span', {}, claim.statement)),
  h('p', { class: 'facts' }, facts(claim, page)),
  h('p', { class: 'why' }, claim.check.explanation),
  claim.check.evidence.length > 0 && evidence(claim, page),
];

function facts(claim, page) {
  const { format, texts } = page;
  const quantified = claim.value.lower !== null || claim.value.upper !== null;
  return [
    quantified && [`${texts.panel.claimed} `, number(ofClaim(claim, signed(claim)), page), ' · '],
    format.period(claim.period.code),
    claim.periodInferred && ` (${texts.panel.inferred})`,
    ' · ',
    h('span', { lang: 'en' }, [claim.speaker, claim.source?.publisher, claim.locator].filter(Boolean).join(', ')),
  ];
}

function evidence(claim, page) {
  const { texts, format } = page;
  return h(
    'p',
    { class: 'facts' },
    `${texts.panel.evidence} `,
    claim.check.evidence.map((figure, index) => [
      index > 0 && ', ',
      number(ofFigure(texts.panel.evidence, figure, { signed: signed(claim) }), page),
      ` ${format.period(figure.period.code)}`,
    ]),
  );
}

/* Indicators as tiles: figure, bounds, period; the other provinces for comparison; gaps with reasons. */

/**
 * @param {string[]} codes in the order to show them
 * @param {{name: string, indicators: Map<string, object>, gaps: Map<string, object>}[]} provinces the chosen one first
 * @param {?string} period the requested period
 */
function indicators(codes, provinces, period, page) {
  return h(
    'section',
    { class: 'indicators' },
    h('h3', {}, page.texts.panel.indicators),
    h(
      'ul',
      { class: 'tiles' },
      codes.map((code) => h('li', { 'data-indicator': code }, tile(code, provinces, period, page))),
    ),
  );
}

function tile(code, [chosen, ...others], period, page) {
  const { texts } = page;
  const name = [chosen, ...others].map(({ indicators }) => indicators.get(code)?.name).find(Boolean);
  return [
    h('h4', {}, name ?? texts.indicators[code] ?? code),
    value(code, chosen, period, page, true),
    others.length > 0 &&
      h(
        'dl',
        {},
        others.map((other) => [h('dt', {}, other.name), h('dd', {}, value(code, other, period, page, false))]),
      ),
  ];
}

function value(code, { indicators, gaps }, period, page, large) {
  const { texts, format } = page;
  const indicator = indicators.get(code);
  if (!indicator) {
    const reason = large && (reasonOf(gaps.get(code)) ?? (period && texts.notInPeriod(format.period(period))));
    return missing(texts.charts.missing, reason);
  }
  const subject = { ...ofIndicator(indicator), signed: SIGNED.test(code) };
  const bounds = indicator.value.value === null ? null : format.bounds(indicator.value);
  return [
    number(subject, page, large ? 'number large' : 'number'),
    large && h('p', { class: 'quiet' }, [bounds, format.period(indicator.period.code)].filter(Boolean).join(' · ')),
  ];
}

/** Why an indicator is missing; null without a gap. */
export const reasonOf = (gap) => (gap ? gap.reason : null);

/* The totals of a province, compared with other provinces. */

const TILES = [
  ['exports', 'exportGrowth'],
  ['imports', 'importGrowth'],
  ['trade', 'tradeGrowth'],
  ['share', null],
  ['rank', null],
];

/** @param {{name: string, answer: object}[]} answers the chosen province first */
export function overview(answers, question, findings, page) {
  const { texts } = page;
  const [{ name }] = answers;
  const series = (field) =>
    answers.map((one, hue) => ({ code: one.code, name: one.name, hue, figures: one.answer.province[field] }));
  return h(
    'section',
    { class: 'panel overview', id: 'overview', 'aria-labelledby': 'overview-name' },
    h('header', {}, h('h2', { id: 'overview-name' }, texts.overview.nameOf(name)), actions(question, page)),
    h(
      'ul',
      { class: 'tiles' },
      TILES.map(([field, growth]) => h('li', { 'data-figure': field }, totalTile(field, growth, answers, page))),
    ),
    h(
      'div',
      { class: 'charts' },
      series('values').map((one) =>
        named(
          'exports',
          timeline(
            {
              title: answers.length > 1 ? `${texts.overview.valueChart}: ${one.name}` : texts.overview.valueChart,
              series: [one],
              columns: true,
              beside: series('values').flatMap(({ figures }) => figures),
            },
            page,
          ),
          one.hue > 0 && one.code,
        ),
      ),
      named('export-growth', timeline({ title: texts.overview.growthChart, series: series('growth'), signed: true }, page)),
    ),
    found(findings, page),
  );
}

function totalTile(field, growth, [chosen, ...others], page) {
  const { texts } = page;
  return [
    h('h3', {}, texts.overview[field]),
    total(field, growth, chosen.answer.province, page, true),
    others.length > 0 &&
      h(
        'dl',
        {},
        others.map(({ name, answer }) => [h('dt', {}, name), h('dd', {}, total(field, growth, answer.province, page, false))]),
      ),
  ];
}

function total(field, growth, province, page, large) {
  const { texts, format } = page;
  const figure = province[field];
  if (!figure) {
    return missing(texts.charts.missing, null);
  }
  const change = growth && province[growth]?.period.code === figure.period.code ? province[growth] : null;
  return [
    number(ofFigure(texts.overview[field], figure), page, large ? 'number large' : 'number'),
    change && [' ', number(ofFigure(texts.overview.growth, change, GROWTH), page)],
    h('p', { class: 'quiet' }, format.period(figure.period.code)),
  ];
}
