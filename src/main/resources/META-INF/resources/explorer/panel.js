/** The content of a chapter: its charts, claims, indicators and findings, and its query. */
import { claims } from './claims.js';
import { copied } from './clipboard.js';
import { h } from './dom.js';
import { curl, playground } from './graphql.js';
import { indicators } from './indicators.js';

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
