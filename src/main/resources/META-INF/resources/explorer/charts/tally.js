/** A count out of five as five squares; unnamed ones are hatched. */
import { ofClaim } from '../dom.js';
import { frame, mark, stripes } from './frame.js';

const OUT_OF = 5;
const SQUARE = 40;
const GAP = 6;

/** @param {{title: string, claim: object, province: string}} what a claim with how many of the five belong to its market */
export function tally({ title, claim, province }, page) {
  const { texts, format } = page;
  const { value } = claim.value;
  const words = texts.charts.topFiveOf(value, claim.market.name);
  return frame(
    {
      title,
      subtitle: format.period(claim.period.code),
      figures: [claim],
      address: `/export/claims.csv?provinces=${province}&flows=${claim.flow}&measures=${claim.measure}&markets=${claim.market.code}`,
      draw: (svg) => {
        const fill = stripes(svg);
        svg.attr('height', SQUARE + 26);
        const place = svg.append('g').attr('class', 'hue-0');
        const whole = mark(place.append('g'), ofClaim(claim), page);
        for (let square = 0; square < OUT_OF; square++) {
          whole
            .append('rect')
            .attr('class', square < value ? 'piece' : 'blank')
            .attr('x', square * (SQUARE + GAP))
            .attr('width', SQUARE)
            .attr('height', SQUARE)
            .attr('fill', square < value ? null : fill);
        }
        place
          .append('text')
          .attr('class', 'row-name')
          .attr('y', SQUARE + 18)
          .text(`${words}; ${texts.charts.topFiveRest}: ${OUT_OF - value}`);
      },
      table: {
        columns: [texts.columns.claim, texts.columns.period, texts.columns.value, texts.columns.verdict],
        rows: [[words, format.period(claim.period.code), format.figure(claim.value), texts.verdicts[claim.check.verdict]]],
      },
    },
    page,
  );
}
