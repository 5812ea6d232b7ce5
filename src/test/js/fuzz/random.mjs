/** A small seeded generator (mulberry32), one for each case, so that any case can be made again on its own. */
export class Random {
  #state;

  constructor(seed, index) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
  }

  /** From 0 to below 1. */
  next() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 0x100000000;
  }

  /** From 0 to below the limit. */
  int = (limit) => Math.floor(this.next() * limit);

  chance = (probability) => this.next() < probability;

  pick = (list) => list[this.int(list.length)];

  /** About so many of the list, in its order. */
  some = (list, count) => list.filter(() => this.chance(count / list.length));

  /** A name of the object, each as often as its value weighs. */
  weighed(weights) {
    let left = this.next() * Object.values(weights).reduce((sum, weight) => sum + weight);
    return Object.keys(weights).find((name) => (left -= weights[name]) < 0);
  }

  bytes = (length) => Buffer.from(Array.from({ length }, () => this.int(256)));
}

export const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

export const nested = (count, open, middle, close) => open.repeat(count) + middle + close.repeat(count);
