/** The periods of a province for which parts of a flow are known, each queried once. */
import { ask, chunks } from '../data.js';
import * as documents from './documents.js';

/** At most this many periods, the latest. */
const MOST_PERIODS = 90;

export class Known {
  #periods = new Map();

  constructor(province) {
    this.province = province;
  }

  /** @returns {Promise<{code: string, end: string, months: number, count: number}[]>} the earliest first */
  periods(flow, by) {
    const key = `${flow} ${by}`;
    if (!this.#periods.has(key)) {
      this.#periods.set(key, load(this.province, flow.toUpperCase(), by.toUpperCase()));
    }
    return this.#periods.get(key);
  }
}

async function load(province, flow, by) {
  const totals = await ask(documents.totals(province, flow));
  const candidates = totals.province.series.map(({ period }) => period.code).slice(-MOST_PERIODS);
  const answers = await Promise.all(
    chunks(candidates, documents.MOST_PERIODS).map((periods) => ask(documents.partsOf(province, flow, by, periods))),
  );
  const known = answers.flatMap((answer) => Object.values(answer.province)).filter(Boolean);
  return [...new Map(known.map((breakdown) => [breakdown.period.code, breakdown])).values()]
    .filter(({ totalCount }) => totalCount > 0)
    .map(({ period, totalCount }) => ({ ...period, count: totalCount }))
    .sort((one, other) => one.end.localeCompare(other.end) || one.months - other.months);
}

/** The latest period with at least half as many parts as the period with the most. */
export function richest(periods) {
  const most = Math.max(...periods.map(({ count }) => count));
  return periods.findLast(({ count }) => count * 2 >= most);
}
