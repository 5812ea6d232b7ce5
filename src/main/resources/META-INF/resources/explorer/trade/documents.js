/** The queries of the charts of trade. */
import { FIGURES, SOURCE, define, filled, slots } from '../data.js';

/** Where a derived figure comes from. */
const ORIGIN = 'derivation { inputs(first: 3) { source { ...source } } }';

/** The flows of a movement, by the names of their fields. */
export const FLOWS = { exports: 'EXPORT', imports: 'IMPORT', balance: 'BALANCE' };

/** Periods of one query of a movement. */
export const MOST_MONTHS = 25;

const MOVEMENT = define(
  `query Movement($province: String!, $unit: Unit!, $language: Language!, ${slots(MOST_MONTHS, (month) => `$period${month}: String!`, ', ')}) {
  province(code: $province) {
${Object.entries(FLOWS)
  .map(([name, flow]) =>
    slots(
      MOST_MONTHS,
      (month) =>
        `    ${name}${month}: figure(flow: ${flow}, measure: VALUE, period: $period${month}, unit: $unit) { ...figure ${ORIGIN} }`,
    ),
  )
  .join('\n')}
  }
}`,
  FIGURES,
);

/** Exports, imports and their balance of each period. */
export const values = (province, periods, unit, language) => ({
  document: MOVEMENT,
  variables: { province, unit, language, ...filled('period', MOST_MONTHS, periods) },
});

/** Growth of the months of exports and imports on the year before. */
const GROWTH = define(
  `query MovementGrowth($province: String!, $language: Language!) {
  province(code: $province) {
    exports: series(flow: EXPORT, measure: GROWTH_YOY, frequency: MONTHLY) { ...figure ${ORIGIN} }
    imports: series(flow: IMPORT, measure: GROWTH_YOY, frequency: MONTHLY) { ...figure ${ORIGIN} }
  }
}`,
  FIGURES,
);

export const growth = (province, language) => ({
  document: GROWTH,
  variables: { province, language },
});

/** The periods with a total of the flow. */
const TOTALS = define(`query Totals($province: String!, $flow: Flow!) {
  province(code: $province) { series(flow: $flow, measure: VALUE) { period { code } } }
}`);

export const totals = (province, flow) => ({
  document: TOTALS,
  variables: { province, flow },
});

/** Periods of one query of parts. */
export const MOST_PERIODS = 15;

const PARTS_OF =
  define(`query PartsOf($province: String!, $flow: Flow!, $by: BreakdownDimension!, ${slots(MOST_PERIODS, (period) => `$period${period}: String!`, ', ')}) {
  province(code: $province) {
${slots(
  MOST_PERIODS,
  (period) =>
    `    period${period}: breakdown(by: $by, flow: $flow, period: $period${period}, first: 0) { period { code end months } totalCount }`,
)}
  }
}`);

/** How many parts of the flow are known in each period. */
export const partsOf = (province, flow, by, periods) => ({
  document: PARTS_OF,
  variables: { province, flow, by, ...filled('period', MOST_PERIODS, periods) },
});

/** The parts of the flow in one period. */
const PARTS = define(
  `query Parts($province: String!, $flow: Flow!, $by: BreakdownDimension!, $period: String!, $unit: Unit!, $first: Int!, $order: BreakdownField!, $language: Language!) {
  province(code: $province) {
    breakdown(by: $by, flow: $flow, period: $period, unit: $unit, first: $first, orderBy: [{ field: $order, direction: DESC }]) {
      partition
      totalCount
      period { ...period }
      total { ...figure }
      parts {
        market { code name(language: $language) }
        sector { code name(language: $language) }
        value { ...value }
        share { ...value }
        growth { ...value }
        observation { ...figure ${ORIGIN} }
      }
      residual { value { ...value } share { ...value } growth { ...value } }
    }
  }
}`,
  FIGURES,
);

export const parts = ({ province, flow, by, period, field, unit, first, language }) => ({
  document: PARTS,
  variables: {
    province,
    flow,
    by,
    period,
    unit,
    first,
    order: field === 'growth' ? 'GROWTH' : 'VALUE',
    language,
  },
});

const MONTHS = (flow, measure, fields) => `compare(flow: ${flow}, measure: ${measure}, frequency: MONTHLY) { ${fields} }`;

const SMALL =
  'province { code name(language: $language) } figures { code derived period { code start end } value { value text(language: $language) } source { ...source } }';

const LEVEL = 'figures { period { code } source { ...source } }';

const PROVINCES = define(
  `query Provinces($flow: Flow!, $measure: Measure!, $exports: Boolean!, $imports: Boolean!, $language: Language!) {
  all: ${MONTHS('$flow', '$measure', SMALL)}
  exports: ${MONTHS('EXPORT', 'VALUE', LEVEL).replace(') {', ') @include(if: $exports) {')}
  imports: ${MONTHS('IMPORT', 'VALUE', LEVEL).replace(') {', ') @include(if: $imports) {')}
}`,
  [SOURCE],
);

/** The months of a measure of all provinces, and the sources of the flows from which it is computed. */
export const provinces = (flow, measure, levels, language) => ({
  document: PROVINCES,
  variables: { flow, measure, exports: levels.includes('EXPORT'), imports: levels.includes('IMPORT'), language },
});
