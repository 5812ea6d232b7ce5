/** The subject of a mark or number, and its description. */

/**
 * @typedef {object} Subject
 * @property {string} title
 * @property {object} value its bounded value
 * @property {?object} period
 * @property {?object} source
 * @property {string[]} [publishers] of the inputs of a computed figure
 * @property {string} [id] of the observation, or of the one behind it
 * @property {object} [indicator]
 * @property {object} [claim]
 * @property {boolean} [derived] whether the service derived it from other figures
 * @property {boolean} [foreign] whether its title is always English
 * @property {boolean} [signed] whether it is shown with a plus
 */

export const GROWTH = { signed: true };

/** @returns {Subject} */
export const ofFigure = (title, figure, more = {}) => ({
  title,
  value: figure.value,
  period: figure.period,
  source: figure.source,
  derived: figure.derived,
  id: figure.id,
  ...more,
});

/** @returns {Subject} */
export const ofIndicator = (indicator) => ({
  title: indicator.name,
  value: indicator.value,
  period: indicator.period,
  source: null,
  publishers: [...new Set(indicator.inputs.flatMap(({ source }) => (source ? [source.publisher] : [])))],
  derived: true,
  indicator,
});

/** @returns {Subject} */
export const ofClaim = (claim, signed) => ({
  title: claim.statement,
  foreign: true,
  value: claim.value,
  period: claim.period,
  source: claim.source,
  claim,
  signed,
});

/** @returns {Subject} */
export const ofPart = (title, part, period) => ({
  title,
  value: part.share,
  period,
  source: part.observation?.source ?? null,
  derived: part.observation !== undefined,
  id: part.observation?.id,
});

/** The lines of a hint: figure, bounds or precision, verdict, period, source. */
export function lines(subject, { format, texts }) {
  const { value, period, source, publishers, derived, claim } = subject;
  const precision = format.bounds(value) ?? texts.qualifiers[value.qualifier];
  return [
    format.figure(value, subject.signed),
    value.value === null && value.lower !== null && value.upper !== null ? texts.qualifiers.BETWEEN : precision,
    claim && texts.verdicts[claim.check.verdict],
    period && format.period(period.code),
    origin(),
  ].filter(Boolean);

  function origin() {
    if (source) {
      return `${source.publisher}, ${format.published(source)}`;
    }
    return publishers?.length ? texts.charts.computedFrom(format.list(publishers)) : derived && texts.details.derived;
  }
}

/** The same in one sentence, for screen readers. */
export const sentence = (subject, page) => `${subject.title}: ${lines(subject, page).join('; ')}`;
