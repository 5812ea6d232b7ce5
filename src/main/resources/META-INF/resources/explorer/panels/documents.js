/** The queries of the chapters, of the details of a figure, and of the dataset. */
import { FIGURES, SOURCE, join, ofPanel } from '../data.js';

const camel = (code) => code.toLowerCase().replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

const claims = (transition) => `    claims(filter: { transitions: [${transition}] }, first: 100) { nodes { ...claim } }`;

const indicators = (codes) =>
  codes
    .map(
      (code) =>
        `  ${camel(code)}: compareIndicator(provinces: [$province], indicator: ${code}, period: $period) { indicator { ...indicator } }`,
    )
    .join('\n');

/** Declares only variables that the document uses, as GraphQL requires. */
const head = (period) => `$province: String!, ${period ? '$period: String, ' : ''}$language: Language!`;

/**
 * @typedef {object} Subject the subject of a panel's query
 * @property {string} province
 * @property {?string} period null for the latest of each figure
 * @property {'EN'|'ZH'} language
 * @property {string[]} codes of the indicators of the transition; empty if the overview already has them
 * @property {?string} structure the period to divide into parts
 * @property {string} partition code of the partition of the parts
 * @property {string[]} parts codes of the markets or sectors shown individually
 */

/** @param {Subject} subject */
export const diversifiedMarkets = ({ province, period, language, codes, structure, partition, parts }) => ({
  document: join(
    `query DiversifiedMarkets(${head(true)}, $parts: String!, $among: String!) {
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
${parts
  .map(
    (code) => `    share_${code}: series(flow: EXPORT, measure: SHARE_OF_FLOW, market: "${code}") { ...figure }
    growth_${code}: figure(flow: EXPORT, measure: GROWTH_YOY, market: "${code}", period: $period) { ...figure }`,
  )
  .join('\n')}
  }
${indicators(codes)}
}`,
    ofPanel(codes),
  ),
  variables: { province, period, language, parts: structure, among: partition },
});

/** @param {Subject} subject */
export const emergingSectors = ({ province, period, language, codes, parts }) => ({
  document: join(
    `query EmergingSectors(${head(true)}) {
  province(code: $province) {
${claims('EMERGING_SECTORS')}
${parts
  .map(
    (code) => `    share_${code}: series(flow: EXPORT, measure: SHARE_OF_FLOW, sector: "${code}") { ...figure }
    growth_${code}: figure(flow: EXPORT, measure: GROWTH_YOY, sector: "${code}", period: $period) { ...figure }`,
  )
  .join('\n')}
  }
${indicators(codes)}
}`,
    ofPanel(codes),
  ),
  variables: { province, period, language },
});

/** @param {Subject} subject */
export const brandLedGlobalization = ({ province, period, language, codes }) => ({
  document: join(
    `query BrandLedGlobalization(${head(codes.length > 0)}) {
  province(code: $province) {
${claims('BRAND_LED_GLOBALIZATION')}
    own: series(flow: EXPORT, measure: SHARE_OF_FLOW, brand: OWN) { ...figure }
  }
  nation: province(code: "CN") {
    own: series(flow: EXPORT, measure: SHARE_OF_FLOW, brand: OWN) { ...figure }
  }
${indicators(codes)}
}`,
    ofPanel(codes),
  ),
  variables: { province, period, language },
});

/** @param {Subject} subject */
export const proactiveDeployment = ({ province, period, language, codes, structure }) => ({
  document: join(
    `query ProactiveDeployment(${head(codes.length > 0)}, $parts: String!) {
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
${indicators(codes)}
}`,
    ofPanel(codes),
  ),
  variables: { province, period, language, parts: structure },
});

/** All details of one figure. */
export const figure = (id, language) => ({
  document: join(
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
  ),
  variables: { id, language },
});

export const dataset = ({ province, language, after }) => ({
  document: join(
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
  ),
  variables: { province, language, after },
});

/** The number of a province's published figures within each year. */
export const coverage = (province, years) => ({
  document: `query Coverage($province: [String!]) {
${years
  .map(
    (year) =>
      `  year${year}: observations(first: 0, filter: { provinces: $province, from: "${year}", to: "${year}" }) { totalCount }`,
  )
  .join('\n')}
}`,
  variables: { province: [province] },
});

export const retraction = (code) => ({
  document: `mutation Retract($code: String!) {
  retractRelease(code: $code) { code }
}`,
  variables: { code },
});

/** The last release, the newest sources, and revisions of earlier figures. */
export const changes = (language) => ({
  document: join(
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
  ),
  variables: { language },
});

/** The number of figures of each source. */
export const figuresOf = (sources) => ({
  document: `query FiguresOf {
${sources
  .map((code, index) => `  source${index}: observations(first: 0, filter: { sources: [${JSON.stringify(code)}] }) { totalCount }`)
  .join('\n')}
}`,
  variables: {},
});

export const findings = (language, after) => ({
  document: `query Findings($language: Language!, $after: String) {
  findings(first: 100, after: $after) {
    nodes { code severity message(language: $language) }
    pageInfo { hasNextPage endCursor }
  }
}`,
  variables: { language, after },
});
