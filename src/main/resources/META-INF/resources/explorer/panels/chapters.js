/** The chapters: what each is about, which findings belong to it, and the module that is loaded when it is opened. */

/** @type {{transition: string, concerns: (series: object) => boolean, load: () => Promise<object>}[]} */
export const CHAPTERS = [
  {
    transition: 'PROACTIVE_DEPLOYMENT',
    concerns: ({ flow }) => flow === 'OUTWARD_INVESTMENT',
    load: () => import('./deployment.js'),
  },
  {
    transition: 'DIVERSIFIED_MARKETS',
    concerns: ({ flow, market }) => flow !== 'OUTWARD_INVESTMENT' && market.code !== 'W',
    load: () => import('./markets.js'),
  },
  {
    transition: 'EMERGING_SECTORS',
    concerns: ({ sector, brand, market }) => sector.code !== '_T' && brand === 'TOTAL' && market.code === 'W',
    load: () => import('./sectors.js'),
  },
  {
    transition: 'BRAND_LED_GLOBALIZATION',
    concerns: ({ brand }) => brand !== 'TOTAL',
    load: () => import('./brands.js'),
  },
];

export const isAbout = ({ concerns }, { observations }) => observations.some(concerns);
