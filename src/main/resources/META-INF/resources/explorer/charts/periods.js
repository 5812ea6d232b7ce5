/** Positions of periods in time. */
import { d3 } from './d3.js';

export const MONTHS = 12;

export const start = ({ start: day }) => new Date(day);

export const end = ({ end: day }) => d3.utcDay.offset(new Date(day), 1);

export const middle = (period) => new Date((start(period).getTime() + end(period).getTime()) / 2);

export const byLength = (one, other) => other.period.months - one.period.months;

/** Whether two figures are adjacent in time. */
export const follows = (before, after) =>
  d3.utcMonth.count(start(before.period), start(after.period)) <= Math.max(before.period.months, MONTHS);

/** From the first day of the first year to the last of the last, and at least this many years. */
export function span(figures, years) {
  const first = d3.utcYear.floor(d3.min(figures, ({ period }) => start(period)));
  const last = d3.utcYear.ceil(d3.max(figures, ({ period }) => end(period)));
  return [d3.min([first, d3.utcYear.offset(last, -years)]), last];
}

/** The longest figure of each calendar year, so that no two cover the same months. */
export function longestOfYears(figures) {
  const year = ({ period }) => d3.utcYear.floor(start(period)).getTime();
  const within = figures.filter(({ period }) => end(period) <= d3.utcYear.offset(d3.utcYear.floor(start(period)), 1));
  const longest = d3.rollup(within, (ofYear) => d3.greatest(ofYear, ({ period }) => period.months), year);
  return within.filter((figure) => longest.get(year(figure)) === figure);
}
