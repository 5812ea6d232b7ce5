/** Proactive deployment: registered projects and investment, and their destinations. */
import { named } from '../charts/frame.js';
import { partition } from '../charts/partition.js';
import { tally } from '../charts/tally.js';
import { timeline } from '../charts/timeline.js';
import { reasonOf } from '../panel.js';
import { proactiveDeployment } from './documents.js';

export const question = (subject) => proactiveDeployment({ ...subject, structure: subject.investmentParts });

export function charts(answers, catalogue, page) {
  const { texts, format } = page;
  const [{ answer, period, gaps }] = answers;
  const over = (field, title) =>
    answers.map(({ code, name, answer: { province } }, hue) =>
      named(
        field,
        timeline(
          {
            title: answers.length > 1 ? `${title}: ${name}` : title,
            series: [{ name, hue, figures: province[field] }],
            columns: true,
            beside: answers.flatMap((other) => other.answer.province[field]),
          },
          page,
        ),
        hue > 0 && code,
      ),
    );
  return [
    ...over('projects', texts.charts.projects),
    ...over('investment', texts.charts.investment),
    named(
      'destinations',
      partition(
        {
          title: texts.charts.destinations(format.period(period.investmentParts)),
          rows: answers.map(({ name, answer: { province } }) => ({ name, breakdown: province.breakdown })),
          order: (answer.province.breakdown?.parts ?? []).map(({ market }) => market.code),
          reason: reasonOf(gaps.get('DESTINATION_CONCENTRATION')),
        },
        page,
      ),
    ),
    ...answer.province.claims.nodes
      .filter(({ measure }) => measure === 'COUNT_IN_TOP_FIVE')
      .map((claim, index) => named(`top-five-${index + 1}`, tally({ title: texts.charts.topFive, claim, province: answers[0].code }, page))),
  ];
}
