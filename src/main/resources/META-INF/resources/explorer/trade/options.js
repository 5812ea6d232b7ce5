/** What the charts of trade show, kept in the address. */

/** The values of each option as the address has them; the first is the default. */
export const OPTIONS = {
  moving: ['months', 'year', 'growth'],
  currency: ['cny', 'usd'],
  by: ['market', 'sector'],
  flow: ['export', 'import', 'trade', 'balance'],
  show: ['value', 'share', 'growth'],
  unit: ['cny', 'usd'],
  many: ['export', 'import', 'balance', 'growth'],
  scale: ['own', 'common'],
};

/** @returns {object} each option that the address sets, and the period that is divided into parts; null if absent */
export function readOptions(parameters) {
  const options = { at: parameters.get('at') };
  for (const [name, values] of Object.entries(OPTIONS)) {
    options[name] = values.includes(parameters.get(name)) ? parameters.get(name) : null;
  }
  return options;
}

export function writeOptions(choice, parameters) {
  for (const name of [...Object.keys(OPTIONS), 'at']) {
    if (choice[name]) {
      parameters.set(name, choice[name]);
    }
  }
}

/** The value of an option, or its default. */
export const optionOf = (choice, name) => choice[name] ?? OPTIONS[name][0];
