/** The data: queries of the service, those of the first view, and the names of provinces, markets and sectors. */

const ENDPOINT = '/graphql';

export class Unanswered extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

/** Codes of failures that pass: the service cannot be reached, is stopping, or has too much to do. */
const PASSING = ['UNREACHABLE', 'SERVICE_STOPPING', 'OVERLOADED', 'DATABASE_UNAVAILABLE', 'EXECUTION_TIMEOUT'];

export const isPassing = ({ code }) => PASSING.includes(code);

let bearer = '';

/** Sets the steward's token, which exists only as long as the page. */
export function authorize(token) {
  bearer = token.trim();
}

export const authorization = () => (bearer ? { Authorization: `Bearer ${bearer}` } : {});

/** The documents of the page by their ids. The service knows them, too: see documents/explorer.json. */
export const documents = new Map();

/** Declares a document, which is sent by its id. */
export function define(text, fragments = []) {
  const document = [text, ...fragments].join('\n\n');
  if (documents.has(idOf(document))) {
    throw new Error(`There are two documents ${idOf(document)}`);
  }
  documents.set(idOf(document), document);
  return document;
}

/** The id of a document: the name of its operation. */
export const idOf = (document) => `explorer.${/^\w+ (\w+)/.exec(document)[1]}`;

/** Repeats a part of a document, with the numbers from 0. */
export const slots = (count, part, separator = '\n') => Array.from({ length: count }, (_, index) => part(index)).join(separator);

/** Variables for the slots of a document: each has a value, the last ones all the last value. */
export const filled = (name, count, values) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, values[index] ?? values.at(-1)]));

/** Values in groups of at most this many. */
export const chunks = (values, most) =>
  Array.from({ length: Math.ceil(values.length / most) }, (_, index) => values.slice(index * most, (index + 1) * most));

const foreseen = new Map();

/** Sends a query that will be asked soon. */
export function askAhead(question) {
  const answer = send(question);
  answer.catch(() => {});
  foreseen.set(addressOf(question), answer);
}

/** @param {{document: string, variables: object}} question */
export function ask(question) {
  const key = addressOf(question);
  const answer = foreseen.get(key) ?? send(question);
  foreseen.delete(key);
  return answer;
}

async function send(question) {
  const answer = await fetched(question);
  if (answer.errors?.length) {
    const [{ message, extensions }] = answer.errors;
    throw new Unanswered(message, extensions?.code);
  }
  return answer.data;
}

/**
 * Queries go by GET, so that answers are kept while the service says that they are still the same. An answer that is no JSON
 * comes from something between the page and the service.
 */
async function fetched(question) {
  const headers = { Accept: 'application/graphql-response+json', ...authorization() };
  try {
    const response = question.document.startsWith('mutation')
      ? await fetch(ENDPOINT, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify({ documentId: idOf(question.document), variables: question.variables }),
        })
      : await fetch(addressOf(question), { headers, cache: 'no-cache' });
    return await response.json();
  } catch (failure) {
    throw new Unanswered(failure.message, 'UNREACHABLE');
  }
}

const addressOf = ({ document, variables }) =>
  `${ENDPOINT}?${new URLSearchParams({ documentId: idOf(document), variables: JSON.stringify(variables) })}`;

export function playground({ document, variables }) {
  const parameters = new URLSearchParams({ query: document, variables: JSON.stringify(variables, null, 2) });
  return `/playground/?${parameters}`;
}

/** A command for a POSIX shell; each quote in the data is escaped. */
export function curl(question) {
  const { document, variables } = question;
  const data = JSON.stringify({ query: document, variables }).replaceAll("'", "'\\''");
  return `curl '${location.origin}${ENDPOINT}' -H 'Content-Type: application/json' --data-raw '${data}'`;
}

/* Fragments that queries share. */

export const SOURCE = `fragment source on Source {
  code
  title(language: $language)
  publisher
  publishedOn
  publishedPrecision
  url
}`;

const VALUE = `fragment value on BoundedValue {
  value
  lower
  upper
  qualifier
  unit
  published
  text(language: $language)
}`;

const PERIOD = `fragment period on Period {
  code
  start
  end
  months
}`;

const FIGURE = `fragment figure on Observation {
  id
  code
  derived
  status
  period { ...period }
  value { ...value }
  source { ...source }
}`;

export const INDICATOR = `fragment indicator on Indicator {
  code
  name(language: $language)
  period { ...period }
  value { ...value }
  interpretation(language: $language)
  formula(language: $language)
  reference(language: $language)
  caveats(language: $language)
  inputs {
    id
    source { ...source }
    ... on Observation { code }
    ... on Claim { code }
  }
}`;

export const CLAIM = `fragment claim on Claim {
  id
  code
  statement(language: $language)
  speaker
  locator
  flow
  measure
  brand
  market { code name(language: $language) }
  sector { code name(language: $language) }
  period { ...period }
  periodInferred
  value { ...value }
  source { ...source }
  check { verdict explanation(language: $language) evidence { ...figure } }
}`;

export const FIGURES = [FIGURE, PERIOD, VALUE, SOURCE];
/* The queries of the first view. Each can be opened in the playground. */

/** Names, the version of the data, and all provinces by growth of exports in the latest period that most of them share. */
const CATALOGUE = define(
  `query Catalogue($language: Language!) {
  nation: province(code: "CN") { code name(language: $language) }
  provinces(first: 50) { nodes { code name(language: $language) } }
  dataset {
    version
    observationCount
    provinceCount
    coverage { province { code } observationCount }
  }
  partitions {
    code
    dimension
    markets { code name(language: $language) standing }
    sectors { code name(language: $language) }
  }
  ranking(by: PROVINCE, flow: EXPORT, measure: GROWTH_YOY, first: 31) {
    nodes { rank { from to } province { code } figure { ...figure } }
  }
}`,
  FIGURES,
);

export const catalogue = (language) => ({
  document: CATALOGUE,
  variables: { language },
});

/** The totals of a province, its transitions with their latest indicators, and the available periods. */
const OVERVIEW = define(
  `query Overview($province: String!, $period: String, $language: Language!) {
  province(code: $province) {
    exports: figure(flow: EXPORT, measure: VALUE, period: $period) { ...figure }
    exportGrowth: figure(flow: EXPORT, measure: GROWTH_YOY, period: $period) { ...figure }
    imports: figure(flow: IMPORT, measure: VALUE, period: $period) { ...figure }
    importGrowth: figure(flow: IMPORT, measure: GROWTH_YOY, period: $period) { ...figure }
    trade: figure(flow: TRADE, measure: VALUE, period: $period) { ...figure }
    tradeGrowth: figure(flow: TRADE, measure: GROWTH_YOY, period: $period) { ...figure }
    share: figure(flow: EXPORT, measure: NATIONAL_SHARE, period: $period) { ...figure }
    rank: figure(flow: EXPORT, measure: NATIONAL_RANK, period: $period) { ...figure }
    values: series(flow: EXPORT, measure: VALUE) { ...figure }
    growth: series(flow: EXPORT, measure: GROWTH_YOY) { ...figure }
    transitions {
      transition { code name(language: $language) from(language: $language) to(language: $language) }
      assessment { summary(language: $language) }
      claims { check { verdict } }
      indicators { ...indicator }
      gaps { indicator missing(language: $language) reason(language: $language) }
    }
    findings(first: 50) {
      nodes {
        code
        severity
        message(language: $language)
        observations { id flow brand market { code } sector { code } }
      }
    }
  }
}`,
  [INDICATOR, ...FIGURES],
);

export const overview = ({ province, period, language }) => ({
  document: OVERVIEW,
  variables: { province, period, language },
});

/** Indicators whose history one query asks for. */
const HISTORIES = 4;

/** What each market of a partition added to the growth of exports, the months of all goods, and the histories of indicators. */
const GROWTH = define(
  `query Growth($province: String!, $period: String!, $among: String!, $language: Language!, ${slots(HISTORIES, (index) => `$history${index}: IndicatorCode!`, ', ')}) {
  province(code: $province) {
    exportGrowth: figure(flow: EXPORT, measure: GROWTH_YOY, period: $period) { ...figure }
    exports: series(flow: EXPORT, measure: VALUE, frequency: MONTHLY) { ...figure }
    imports: series(flow: IMPORT, measure: VALUE, frequency: MONTHLY) { ...figure }
    balance: series(flow: BALANCE, measure: VALUE, frequency: MONTHLY) { ...figure }
    breakdown(by: MARKET, flow: EXPORT, period: $period, among: $among) {
      period { ...period }
      parts {
        market { code name(language: $language) }
        share { ...value }
        shareBefore { ...value }
        contribution { ...value }
        observation { ...figure }
      }
      residual { contribution { ...value } }
      unknown
    }
${slots(
  HISTORIES,
  (index) =>
    `    history${index}: indicator(code: $history${index}) { code history { period { ...period } value { ...value } } }`,
)}
  }
}`,
  FIGURES,
);

export const growth = ({ province, exportParts, language }, { code }, indicators) => ({
  document: GROWTH,
  variables: { province, period: exportParts, among: code, language, ...filled('history', HISTORIES, indicators) },
});

/* Names of provinces, and of the markets and sectors that panels show individually. */

const SECTORS = 'EMERGING_AND_TRADITIONAL_SECTORS';

export class Catalogue {
  #names;

  constructor({ nation, provinces, dataset, partitions, ranking }) {
    const counts = new Map(dataset.coverage.map(({ province, observationCount }) => [province.code, observationCount]));
    this.nation = nation;
    this.ranking = ranking;
    this.areas = [...provinces.nodes, nation].map((area) => ({ ...area, figures: counts.get(area.code) ?? 0 }));
    this.#names = new Map(this.areas.map(({ code, name }) => [code, name]));
    this.version = dataset.version;
    this.partition = largest(partitions.filter(({ dimension }) => dimension === 'MARKET'));
    this.sectors = partitions.find(({ code }) => code === SECTORS)?.sectors ?? [];
    this.sectorParts = partsOf(this.sectors[0], partitions);
  }

  /** @param {'EN'|'ZH'} language */
  static async load(language) {
    return new Catalogue(await ask(catalogue(language)));
  }

  name(code) {
    return this.#names.get(code);
  }

  knows(code) {
    return this.#names.has(code);
  }

  /** Names of the emerging markets among those shown individually. */
  get emerging() {
    return this.partition.markets.filter(({ standing }) => standing === 'EMERGING').map(({ name }) => name);
  }

  /** The province with the most figures, shown until one is chosen. */
  get richest() {
    return this.areas
      .filter(({ code }) => code !== this.nation.code)
      .reduce((most, area) => (area.figures > most.figures ? area : most)).code;
  }
}

const largest = (partitions) =>
  partitions.reduce((most, one) => (one.markets.length > most.markets.length ? one : most), { code: '', markets: [] });

/** The sectors of the partition that is named after a sector. */
const partsOf = (sector, partitions) => partitions.find(({ code }) => sector && code === `${sector.code}_PARTS`)?.sectors ?? [];
