/** Diversified markets: shares over time, the partition of a period, growth by market compared with claims. */
import { named } from '../charts/frame.js';
import { intervals } from '../charts/intervals.js';
import { partition } from '../charts/partition.js';
import { timeline } from '../charts/timeline.js';
import { reasonOf } from '../panel.js';
import { diversifiedMarkets } from './documents.js';

export const question = (subject, { partition: { code } }) =>
  diversifiedMarkets({
    ...subject,
    structure: subject.exportParts,
    partition: code,
  });

export const parts = ({ partition: { markets } }) => markets.map(({ code }) => ({ market: code }));

export function charts(answers, { partition: { markets } }, page) {
  const { texts, format } = page;
  const [{ answer, period, gaps }] = answers;
  return [
    named(
      'market-parts',
      partition(
        {
          title: texts.charts.parts(format.period(period.exportParts)),
          rows: answers.map(({ name, answer: { province } }) => ({ name, breakdown: province.breakdown })),
          order: markets.map(({ code }) => code),
          wide: true,
          reason: reasonOf(gaps.get('LARGEST_MARKET_SHARE')),
        },
        page,
      ),
    ),
    named(
      'market-growth',
      intervals(
        {
          title: texts.charts.marketGrowth,
          rows: markets.map(({ code, name }) => ({
            name,
            figure: answer.parts[code].growth,
            claims: answer.province.claims.nodes.filter((claim) => claim.measure === 'GROWTH_YOY' && claim.market.code === code),
          })),
        },
        page,
      ),
    ),
    ...answers.map(({ code: area, name, answer: { parts: known } }, index) =>
      named(
        'market-shares',
        timeline(
          {
            title: answers.length > 1 ? `${texts.charts.shares}: ${name}` : texts.charts.shares,
            series: markets.map((market, hue) => ({ name: market.name, hue, figures: known[market.code].share })),
            beside: answers.flatMap((other) => markets.flatMap(({ code }) => other.answer.parts[code].share)),
          },
          page,
        ),
        index > 0 && area,
      ),
    ),
  ];
}
