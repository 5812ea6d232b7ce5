/** Rows with a name beside them or, where there is no room, above. */

const WIDE = 460;
const NAMES = 150;
const ABOVE = 16;

/**
 * @param {number} width of the chart
 * @param {number} height of a row without its name
 * @param {string[]} names
 * @returns {{left: number, height: number, middle: number, name: Function}} where marks start, the height of a row and its
 *     middle, and a function that writes the name of a row into its group
 */
export function rows(width, height, names) {
  const beside = width > WIDE;
  const letters = Math.max(...names.map((name) => name.length));
  const left = beside ? Math.min(NAMES + 70, Math.max(NAMES, letters * 7.2)) : 8;
  return {
    left,
    height: beside ? height : height + ABOVE,
    middle: beside ? height / 2 : height / 2 + ABOVE,
    name: (group, text, style = 'row-name') =>
      group
        .append('text')
        .attr('class', style)
        .attr('x', beside ? left - 10 : 0)
        .attr('y', beside ? height / 2 + 4 : 12)
        .attr('text-anchor', beside ? 'end' : 'start')
        .text(text),
  };
}
