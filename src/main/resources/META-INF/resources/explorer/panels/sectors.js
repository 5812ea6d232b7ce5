/** Emerging sectors: their shares against traditional sectors, and growth compared with claims. */
import { named } from '../charts/frame.js';
import { intervals } from '../charts/intervals.js';
import { timeline } from '../charts/timeline.js';
import { emergingSectors } from './documents.js';

export const question = (subject) => emergingSectors(subject);

export const parts = ({ sectors, sectorParts }) => [...sectors, ...sectorParts].map(({ code }) => ({ sector: code }));

export function charts(answers, { sectors, sectorParts }, page) {
  const { texts } = page;
  const [{ answer }] = answers;
  const [emerging, ...traditional] = sectors;
  return [
    ...answers.map(({ code: area, name, answer: { parts: known } }, index) =>
      named(
        'sector-shares',
        timeline(
          {
            title: answers.length > 1 ? `${texts.charts.sectorShares}: ${name}` : texts.charts.sectorShares,
            series: sectors.map((sector, hue) => ({ name: sector.name, hue, figures: known[sector.code].share })),
            beside: answers.flatMap((other) => sectors.flatMap(({ code }) => other.answer.parts[code].share)),
          },
          page,
        ),
        index > 0 && area,
      ),
    ),
    named(
      'sector-growth',
      intervals(
        {
          title: texts.charts.sectorGrowth,
          rows: [emerging, ...sectorParts, ...traditional].filter(Boolean).map(({ code, name }) => ({
            name,
            figure: answer.parts[code].growth,
            claims: answer.province.claims.nodes.filter((claim) => claim.measure === 'GROWTH_YOY' && claim.sector.code === code),
          })),
        },
        page,
      ),
    ),
  ];
}
