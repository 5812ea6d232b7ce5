/** The queries of the charts of trade. */
import { FIGURES, SOURCE, join } from '../data.js';

/** Where a derived figure comes from. */
const ORIGIN = 'derivation { inputs(first: 3) { source { ...source } } }';

/** The flows of a movement, by the names of their fields. */
export const FLOWS = { exports: 'EXPORT', imports: 'IMPORT', balance: 'BALANCE' };

/** Exports, imports and their balance of each period. */
export const values = (province, periods, unit, language) => ({
  document: join(
    `query Movement($province: String!, $unit: Unit!, $language: Language!) {
  province(code: $province) {
${Object.entries(FLOWS)
  .flatMap(([name, flow]) =>
    periods.map(
      (period, index) =>
        `    ${name}${index}: figure(flow: ${flow}, measure: VALUE, period: "${period}", unit: $unit) { ...figure ${ORIGIN} }`,
    ),
  )
  .join('\n')}
  }
}`,
    FIGURES,
  ),
  variables: { province, unit, language },
});

/** Growth of the months of exports and imports on the year before. */
export const growth = (province, language) => ({
  document: join(
    `query MovementGrowth($province: String!, $language: Language!) {
  province(code: $province) {
    exports: series(flow: EXPORT, measure: GROWTH_YOY, frequency: MONTHLY) { ...figure ${ORIGIN} }
    imports: series(flow: IMPORT, measure: GROWTH_YOY, frequency: MONTHLY) { ...figure ${ORIGIN} }
  }
}`,
    FIGURES,
  ),
  variables: { province, language },
});

/** The periods with a total of the flow. */
export const totals = (province, flow) => ({
  document: `query Totals($province: String!, $flow: Flow!) {
  province(code: $province) { series(flow: $flow, measure: VALUE) { period { code } } }
}`,
  variables: { province, flow },
});

/** How many parts of the flow are known in each period. */
export const partsOf = (province, flow, by, periods) => ({
  document: `query PartsOf($province: String!, $flow: Flow!, $by: BreakdownDimension!) {
  province(code: $province) {
${periods
  .map(
    (period, index) =>
      `    period${index}: breakdown(by: $by, flow: $flow, period: "${period}", first: 0) { period { code end months } totalCount }`,
  )
  .join('\n')}
  }
}`,
  variables: { province, flow, by },
});

/** The parts of the flow in one period; in a currency that its sources do not use, only the parts with these codes. */
export const parts = ({ province, flow, by, period, field, unit, codes, first, language }) => ({
  document: join(
    `query Parts($province: String!, $flow: Flow!, $by: BreakdownDimension!, $period: String!, $unit: Unit!, $codes: [String!], $first: Int!, $order: BreakdownField!, $language: Language!) {
  province(code: $province) {
    breakdown(by: $by, flow: $flow, period: $period, unit: $unit, codes: $codes, first: $first, orderBy: [{ field: $order, direction: DESC }]) {
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
  ),
  variables: {
    province,
    flow,
    by,
    period,
    unit,
    codes,
    first,
    order: field === 'growth' ? 'GROWTH' : 'VALUE',
    language,
  },
});

const MONTHS = (flow, measure, fields) => `compare(flow: ${flow}, measure: ${measure}, frequency: MONTHLY) { ${fields} }`;

const SMALL =
  'province { code name(language: $language) } figures { derived period { code start end } value { value text(language: $language) } source { ...source } }';

/** The months of a measure of all provinces, and the sources of the flows from which it is computed. */
export const provinces = (flow, measure, levels, language) => ({
  document: join(
    `query Provinces($language: Language!) {
  all: ${MONTHS(flow, measure, SMALL)}
${levels.map((level) => `  from${level}: ${MONTHS(level, 'VALUE', 'figures { period { code } source { ...source } }')}`).join('\n')}
}`,
    [SOURCE],
  ),
  variables: { language },
});
