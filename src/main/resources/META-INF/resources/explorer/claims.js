/** Claims with their verdicts: a badge in words, the reason, and the figures behind it. */
import { h } from './dom.js';
import { number } from './number.js';
import { ofClaim, ofFigure } from './subject.js';

/** Claims about growth are shown with a sign. */
const signed = ({ measure }) => measure === 'GROWTH_YOY';

export function claims(list, page) {
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

/** @param {number} [count] of the claims with the verdict, if the badge is for several */
export const badge = (verdict, { texts }, count) =>
  h('span', { class: `badge ${verdict.toLowerCase().replaceAll('_', '-')}` }, count && `${count} × `, texts.verdicts[verdict]);

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
