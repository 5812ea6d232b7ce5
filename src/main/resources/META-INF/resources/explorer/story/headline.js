/** The finding of a province in one line, by the strongest figure that is known, and what goes with it. */

/** Emerging markets that brought at least this share of growth are the headline, in percent. */
const MOST_OF_GROWTH = 50;

/**
 * @param {string} name of the province
 * @param {object} province its totals and transitions
 * @param {string[]} markets names of the emerging markets
 * @param {string[]} missing names of the markets whose part in the period is not known
 * @returns {{title: string, period: ?string, sentences: string[]}}
 */
export function headline(name, province, markets, missing, { texts, format }) {
  const words = texts.story;
  const known = indicatorsOf(province);
  const unknown = words.unknown(
    Object.keys(words.subjects)
      .filter((transition) => isUnknown(province, transition))
      .map((code) => words.subjects[code]),
  );
  const finding =
    emerging(name, known, format.list(markets), words) ?? growth(name, known, words) ?? level(name, province.exports, words);
  const gap = finding && missing.length > 0 && words.notKnown(format.list(missing), format.period(finding.period));
  return finding
    ? { ...finding, sentences: [...finding.sentences, ...totals(province, known, finding, words), gap, unknown].filter(Boolean) }
    : { title: words.nothing(name), period: null, sentences: [] };
}

function emerging(name, known, markets, words) {
  const part = known.get('EMERGING_MARKETS_SHARE_OF_GROWTH');
  const share = known.get('EMERGING_MARKETS_SHARE');
  if (!part || !(part.value.value >= MOST_OF_GROWTH && part.value.value <= 100)) {
    return null;
  }
  const change = known.get('EMERGING_MARKETS_SHARE_CHANGE');
  const alike = [share, change].every((one) => one?.period.code === part.period.code);
  return {
    title: words.emerging(name, part.value.text),
    period: part.period.code,
    sentences: alike ? [words.took(markets, share.value.text, change.value.text, change.value.value > 0)] : [],
  };
}

function growth(name, known, words) {
  const grown = known.get('EXPORT_GROWTH');
  const gap = known.get('EXPORT_GROWTH_GAP_TO_NATION');
  if (!grown || grown.value.value === null) {
    return null;
  }
  const against = gap?.period.code === grown.period.code ? sign(gap.value) : 0;
  const way = grown.value.lower >= 0 ? 'grew' : grown.value.upper <= 0 ? 'fell' : 'stood';
  return { title: words[way](name, grown.value.text.replace(/^-/, ''), against), period: grown.period.code, sentences: [] };
}

const level = (name, exports, words) =>
  exports && { title: words.exported(name, exports.value.text), period: exports.period.code, sentences: [] };

/** Exports of the period, with their share and rank in the nation. */
function totals(province, known, { period }, words) {
  const of = (code) => (known.get(code)?.period.code === period ? known.get(code).value.text : null);
  const exports = province.values.find((figure) => figure.period.code === period);
  return exports ? [words.exports(exports.value.text, of('NATIONAL_EXPORT_SHARE'), of('NATIONAL_EXPORT_RANK'))] : [];
}

const sign = ({ lower, upper }) => (lower > 0 ? 1 : upper < 0 ? -1 : 0);

const indicatorsOf = ({ transitions }) =>
  new Map(transitions.flatMap(({ indicators }) => indicators.map((one) => [one.code, one])));

const isUnknown = ({ transitions }, code) => MAIN[code].every((main) => !indicatorsOf({ transitions }).has(main));

/** The indicators that stand for a transition, the best first. */
export const MAIN = {
  DIVERSIFIED_MARKETS: ['EMERGING_MARKETS_SHARE', 'TRADITIONAL_MARKETS_SHARE', 'LARGEST_MARKET_SHARE'],
  EMERGING_SECTORS: ['NEW_THREE_SHARE', 'LABOUR_INTENSIVE_SHARE'],
  BRAND_LED_GLOBALIZATION: ['OWN_BRAND_SHARE'],
  PROACTIVE_DEPLOYMENT: ['INVESTMENT_VALUE', 'INVESTMENT_PROJECTS'],
};

/** The indicators that say how a transition moves. */
export const CHANGES = {
  DIVERSIFIED_MARKETS: 'EMERGING_MARKETS_SHARE_CHANGE',
  EMERGING_SECTORS: 'GROWTH_GAP',
  BRAND_LED_GLOBALIZATION: 'OWN_BRAND_SHARE_CHANGE',
  PROACTIVE_DEPLOYMENT: 'NATIONAL_INVESTMENT_RANK',
};
