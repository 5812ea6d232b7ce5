/** The queries of the chapters, of the details of a figure, and of the dataset. */
import { CLAIM, FIGURES, INDICATOR, SOURCE, define, filled, slots } from '../data.js';

const claims = (transition) => `claims(filter: { transitions: [${transition}] }, first: 100) { nodes { ...claim } }`;

/**
 * @typedef {object} Subject the subject of a chapter's query
 * @property {string} province
 * @property {?string} period null for the latest of each figure
 * @property {'EN'|'ZH'} language
 * @property {?string} structure the period to divide into parts
 * @property {string} partition code of the partition of the parts
 */

const DIVERSIFIED_MARKETS = define(
  `query DiversifiedMarkets($province: String!, $parts: String!, $among: String!, $language: Language!) {
  province(code: $province) {
    ${claims('DIVERSIFIED_MARKETS')}
    breakdown(by: MARKET, flow: EXPORT, period: $parts, among: $among) {
      partition
      period { ...period }
      total { ...figure }
      parts {
        market { code name(language: $language) }
        share { ...value }
        growth { ...value }
        contribution { ...value }
        observation { ...figure }
      }
      residual { share { ...value } }
    }
  }
}`,
  [CLAIM, ...FIGURES],
);

/** @param {Subject} subject */
export const diversifiedMarkets = ({ province, language, structure, partition }) => ({
  document: DIVERSIFIED_MARKETS,
  variables: { province, language, parts: structure, among: partition },
});

const EMERGING_SECTORS = define(
  `query EmergingSectors($province: String!, $language: Language!) {
  province(code: $province) {
    ${claims('EMERGING_SECTORS')}
  }
}`,
  [CLAIM, ...FIGURES],
);

/** @param {Subject} subject */
export const emergingSectors = ({ province, language }) => ({
  document: EMERGING_SECTORS,
  variables: { province, language },
});

const BRAND_LED_GLOBALIZATION = define(
  `query BrandLedGlobalization($province: String!, $language: Language!) {
  province(code: $province) {
    ${claims('BRAND_LED_GLOBALIZATION')}
    own: series(flow: EXPORT, measure: SHARE_OF_FLOW, brand: OWN) { ...figure }
  }
  nation: province(code: "CN") {
    own: series(flow: EXPORT, measure: SHARE_OF_FLOW, brand: OWN) { ...figure }
  }
}`,
  [CLAIM, ...FIGURES],
);

/** @param {Subject} subject */
export const brandLedGlobalization = ({ province, language }) => ({
  document: BRAND_LED_GLOBALIZATION,
  variables: { province, language },
});

const PROACTIVE_DEPLOYMENT = define(
  `query ProactiveDeployment($province: String!, $parts: String!, $language: Language!) {
  province(code: $province) {
    ${claims('PROACTIVE_DEPLOYMENT')}
    projects: series(flow: OUTWARD_INVESTMENT, measure: PROJECT_COUNT) { ...figure }
    investment: series(flow: OUTWARD_INVESTMENT, measure: VALUE) { ...figure }
    breakdown(by: MARKET, flow: OUTWARD_INVESTMENT, period: $parts, first: 6) {
      partition
      period { ...period }
      total { ...figure }
      parts {
        market { code name(language: $language) }
        share { ...value }
        growth { ...value }
        contribution { ...value }
        observation { ...figure }
      }
      residual { share { ...value } }
    }
  }
}`,
  [CLAIM, ...FIGURES],
);

/** @param {Subject} subject */
export const proactiveDeployment = ({ province, language, structure }) => ({
  document: PROACTIVE_DEPLOYMENT,
  variables: { province, language, parts: structure },
});

const PART = define(
  `query Part($province: String!, $market: String!, $sector: String!, $period: String, $language: Language!) {
  province(code: $province) {
    share: series(flow: EXPORT, measure: SHARE_OF_FLOW, market: $market, sector: $sector) { ...figure }
    growth: figure(flow: EXPORT, measure: GROWTH_YOY, market: $market, sector: $sector, period: $period) { ...figure }
  }
}`,
  FIGURES,
);

/** The shares over time and the growth of one market of all goods, or of one sector of all markets. */
export const part = ({ province, period, language }, { market = 'W', sector = '_T' }) => ({
  document: PART,
  variables: { province, market, sector, period, language },
});

const INDICATOR_AT = define(
  `query IndicatorAt($province: String!, $code: IndicatorCode!, $period: String, $language: Language!) {
  province(code: $province) { indicator(code: $code, period: $period) { ...indicator } }
}`,
  [INDICATOR, ...FIGURES.slice(1)],
);

/** One indicator in one period. */
export const indicatorAt = ({ province, period, language }, code) => ({
  document: INDICATOR_AT,
  variables: { province, code, period, language },
});

/** All details of one figure. */
const FIGURE = define(
  `query Figure($id: ID!, $language: Language!) {
  node(id: $id) {
    ... on Observation {
      ...figure
      url
      confidence
      comment
      knownFrom
      crossCheck { ...figure }
      derivation { formula(language: $language) inputCount inputs(first: 8) { ...figure } }
      province { name(language: $language) }
    }
  }
}`,
  FIGURES,
);

export const figure = (id, language) => ({
  document: FIGURE,
  variables: { id, language },
});

const DATASET = define(
  `query Dataset($province: String!, $language: Language!, $after: String) {
  dataset {
    version
    observationCount
    provinceCount
    coverage { province { code name(language: $language) } observationCount earliest latest }
    releases { code name kind rows importedAt retractedAt }
    gaps(province: $province) { indicator missing(language: $language) reason(language: $language) transition { name(language: $language) } }
    sources(first: 20, after: $after, orderBy: [{ field: PUBLISHED_ON, direction: DESC }]) {
      totalCount
      nodes { ...source kind complete }
      pageInfo { hasNextPage endCursor }
    }
  }
  findings(first: 50) {
    totalCount
    nodes { code severity message(language: $language) }
  }
}`,
  [SOURCE],
);

export const dataset = ({ province, language, after }) => ({
  document: DATASET,
  variables: { province, language, after },
});

/** Years of one query of the coverage. */
export const YEARS = 12;

const COVERAGE = define(`query Coverage($province: [String!], ${slots(YEARS, (year) => `$year${year}: String!`, ', ')}) {
${slots(YEARS, (year) => `  year${year}: observations(first: 0, filter: { provinces: $province, from: $year${year}, to: $year${year} }) { totalCount }`)}
}`);

/** The number of a province's published figures within each year. */
export const coverage = (province, years) => ({
  document: COVERAGE,
  variables: { province: [province], ...filled('year', YEARS, years) },
});

const RETRACTION = define(`mutation Retract($code: String!) {
  retractRelease(code: $code) { code }
}`);

export const retraction = (code) => ({
  document: RETRACTION,
  variables: { code },
});

/** The last release, the newest sources, and revisions of earlier figures. */
const CHANGES = define(
  `query Changes($language: Language!) {
  dataset {
    releases { code name kind rows importedAt retractedAt }
    sources(first: 5, orderBy: [{ field: PUBLISHED_ON, direction: DESC }]) { nodes { ...source } }
  }
  revisions: findings(first: 5, filter: { kinds: [BASE_REVISED, PERIOD_REVISED] }, orderBy: [{ field: PERIOD, direction: DESC }]) {
    totalCount
    nodes { message(language: $language) }
  }
}`,
  [SOURCE],
);

export const changes = (language) => ({
  document: CHANGES,
  variables: { language },
});

const FIGURES_OF = define(`query FiguresOf($source: String!) {
  observations(first: 0, filter: { sources: [$source] }) { totalCount }
}`);

/** The number of figures of a source. */
export const figuresOf = (source) => ({
  document: FIGURES_OF,
  variables: { source },
});

const FINDINGS = define(`query Findings($language: Language!, $after: String) {
  findings(first: 100, after: $after) {
    nodes { code severity message(language: $language) }
    pageInfo { hasNextPage endCursor }
  }
}`);

export const findings = (language, after) => ({
  document: FINDINGS,
  variables: { language, after },
});
