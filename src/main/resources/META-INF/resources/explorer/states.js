/** What is said while something loads, when the service is lost, and of an address that means nothing. */
import { address, corrected } from './choice.js';
import { h } from './dom.js';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30000;

const line = document.getElementById('state');

export const clear = () => line.replaceChildren();

export const loading = (text) => line.replaceChildren(h('span', { class: 'loading' }, text));

/** @param {() => void} again */
export const lost = (text, again, { states: words }) =>
  line.replaceChildren(
    h('span', { class: 'lost' }, `${text} ${words.again}`),
    h('button', { type: 'button', class: 'plain', onclick: again }, words.now),
  );

/**
 * What is said instead of a view.
 *
 * @param {{name: string, value: string}[]} faults
 */
export function wrong(faults, choice, catalogue, { texts: { wrong: words } }) {
  return h(
    'section',
    { class: 'failure', id: 'wrong', role: 'alert' },
    h('h1', {}, words.title),
    h(
      'ul',
      {},
      faults.map(({ name, value }) => h('li', {}, words[name](value))),
    ),
    h('p', {}, h('a', { href: address(corrected(choice, (code) => catalogue.knows(code))) }, words.back)),
  );
}

/** Tries something again, after pauses that grow. */
export class Retry {
  #attempt;
  #pause = FIRST_PAUSE;
  #timer = null;

  /** @param {() => void} attempt */
  constructor(attempt) {
    this.#attempt = attempt;
  }

  get waiting() {
    return this.#timer !== null;
  }

  later() {
    this.stop();
    this.#timer = setTimeout(() => this.now(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }

  now() {
    this.stop();
    this.#attempt();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = null;
  }

  succeeded() {
    this.stop();
    this.#pause = FIRST_PAUSE;
  }
}
