/** The fragments shared by the page's queries. */

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

const CLAIM = `fragment claim on Claim {
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
/** The fragments of a panel. An unused fragment would make the document invalid. */
export const panel = (codes) => [CLAIM, ...(codes.length > 0 ? [INDICATOR] : []), ...FIGURES];

export const join = (document, fragments = []) => [document, ...fragments].join('\n\n');
