/** Indicators as tiles: figure, bounds, period; the other provinces for comparison; gaps with reasons. */
import { h } from './dom.js';
import { missing, number } from './number.js';
import { ofIndicator } from './subject.js';

/** Indicators that are shown with their sign. */
export const SIGNED = /CHANGE|GAP|CONTRIBUTION|COMPOUND_GROWTH/;

/**
 * @param {string[]} codes in the order to show them
 * @param {{name: string, indicators: Map<string, object>, gaps: Map<string, object>}[]} provinces the chosen one first
 * @param {?string} period the requested period
 */
export function indicators(codes, provinces, period, page) {
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
