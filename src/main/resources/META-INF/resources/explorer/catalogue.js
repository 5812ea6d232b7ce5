/** Names of provinces, and of the markets and sectors that panels show individually. */
import * as documents from './documents.js';
import { ask } from './graphql.js';

const SECTORS = 'EMERGING_AND_TRADITIONAL_SECTORS';

export class Catalogue {
  #names;

  constructor({ nation, provinces, dataset, partitions }) {
    const counts = new Map(dataset.coverage.map(({ province, observationCount }) => [province.code, observationCount]));
    this.nation = nation;
    this.areas = [...provinces.nodes, nation].map((area) => ({ ...area, figures: counts.get(area.code) ?? 0 }));
    this.#names = new Map(this.areas.map(({ code, name }) => [code, name]));
    this.version = dataset.version;
    this.partition = largest(partitions.filter(({ dimension }) => dimension === 'MARKET'));
    this.sectors = partitions.find(({ code }) => code === SECTORS)?.sectors ?? [];
    this.sectorParts = partsOf(this.sectors[0], partitions);
  }

  /** @param {'EN'|'ZH'} language */
  static async load(language) {
    return new Catalogue(await ask(documents.catalogue(language)));
  }

  name(code) {
    return this.#names.get(code);
  }

  knows(code) {
    return this.#names.has(code);
  }

  /** Names of the emerging markets among those shown individually. */
  get emerging() {
    return this.partition.markets.filter(({ standing }) => standing === 'EMERGING').map(({ name }) => name);
  }

  /** The province with the most figures, shown until one is chosen. */
  get richest() {
    return this.areas
      .filter(({ code }) => code !== this.nation.code)
      .reduce((most, area) => (area.figures > most.figures ? area : most)).code;
  }
}

const largest = (partitions) =>
  partitions.reduce((most, one) => (one.markets.length > most.markets.length ? one : most), { code: '', markets: [] });

/** The sectors of the partition that is named after a sector. */
const partsOf = (sector, partitions) => partitions.find(({ code }) => sector && code === `${sector.code}_PARTS`)?.sectors ?? [];
