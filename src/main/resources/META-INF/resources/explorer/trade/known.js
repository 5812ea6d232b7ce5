/** The periods of a province for which parts of a flow are known, each queried once. */
import { ask } from '../data.js';
import * as documents from './documents.js';

/** Keeps a query below the limit of aliases. */
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
  if (candidates.length === 0) {
    return [];
  }
  const answer = await ask(documents.partsOf(province, flow, by, candidates));
  return Object.values(answer.province)
    .filter((breakdown) => breakdown?.totalCount > 0)
    .map(({ period, totalCount }) => ({ ...period, count: totalCount }))
    .sort((one, other) => one.end.localeCompare(other.end) || one.months - other.months);
}

/** The latest period with at least half as many parts as the period with the most. */
export function richest(periods) {
  const most = Math.max(...periods.map(({ count }) => count));
  return periods.findLast(({ count }) => count * 2 >= most);
}
