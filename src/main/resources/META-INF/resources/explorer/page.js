/** The page: its language with texts and formats, what it says while it loads or is lost, and its connection to the data. */
import { authorization, define, idOf } from './data.js';
import { h } from './dom.js';

export class Page {
  #details = null;

  /** Findings of the province shown, with their figures. */
  findings = [];

  /** The steward's form once shown; its contents survive a redraw. */
  steward = null;

  /**
   * @param {'en'|'zh'} language
   * @param {object} texts of the language
   */
  constructor(language, texts) {
    this.language = language;
    this.apiLanguage = language.toUpperCase();
    this.texts = texts;
    this.format = new Format(language, texts);
  }

  /** Loads the texts of one language only. */
  static async load(language) {
    return new Page(language, (await import(`./texts/${language}.js`)).default);
  }

  /** Shows the details of a figure. */
  async open(subject) {
    this.#details ??= import('./details.js').then(({ Details }) => new Details(this));
    return (await this.#details).open(subject);
  }
}

/* Figures and periods in words: never more digits than the bounds of a figure carry. */

const MONEY = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
    [1, ''],
  ],
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ],
};

const MOST_DIGITS = 6;
const NEARLY_NOTHING = 1e-6;
const DIGITS_OF_BOUNDS = 2;

/** Decimal places that the distance of two bounds leaves meaningful: 1 for 16.15 to 16.25, -2 for 9,720 to 10,320. */
export function decimals(lower, upper) {
  const width = Math.abs(upper - lower);
  return width > 0 ? Math.min(MOST_DIGITS, Math.round(-Math.log10(width))) : 0;
}

/** Decimal places that show the distance of two bounds with this many digits. */
const finer = (lower, upper, digits) =>
  Math.min(MOST_DIGITS, Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(upper - lower)) + NEARLY_NOTHING)));

export class Format {
  /**
   * @param {'en'|'zh'} language
   * @param {object} texts texts of the language
   */
  constructor(language, texts) {
    this.language = language;
    this.locale = language === 'zh' ? 'zh-CN' : 'en-GB';
    this.texts = texts;
  }

  /** Rounds the decimal representation, not the binary value. Negative digits round to tens and hundreds. */
  number(value, digits = 0, most = digits, roundingMode = 'halfExpand') {
    const step = 10 ** Math.max(0, -digits);
    return new Intl.NumberFormat(this.locale, {
      minimumFractionDigits: Math.max(0, digits),
      maximumFractionDigits: Math.max(0, most),
      roundingMode,
    })
      .format(String(step === 1 ? value : Math.round(value / step) * step))
      .replace('-', '−');
  }

  /** The divisor for large amounts of a unit, and its name. */
  scale(unit, ...values) {
    if (unit !== 'CNY' && unit !== 'USD') {
      return [1, ''];
    }
    const largest = Math.max(...values.filter((value) => value !== null && value !== undefined).map(Math.abs), 0);
    const scales = MONEY[this.language];
    return scales.find(([divisor]) => largest >= divisor) ?? scales.at(-1);
  }

  /** The figure in words as the service gives them, with a plus if it is a plain number. */
  figure({ value, text }, signed = false) {
    return signed && value > 0 && /^\d/.test(text) ? `+${text}` : text;
  }

  /** Both bounds, rounded outwards, with one more digit than the figure; null if it is exact or has only one. */
  bounds({ lower, upper, unit }) {
    if (lower === null || upper === null || lower === upper) {
      return null;
    }
    const [divisor, name] = this.scale(unit, lower, upper);
    const digits = finer(lower / divisor, upper / divisor, DIGITS_OF_BOUNDS);
    const from = this.number(lower / divisor, digits, digits, 'floor');
    const to = this.number(upper / divisor, digits, digits, 'ceil');
    return this.texts.unit(unit, this.texts.between(from, `${to}${name}`));
  }

  list(names) {
    return new Intl.ListFormat(this.locale).format(names);
  }

  day(date) {
    return this.#date(date, { dateStyle: 'medium' });
  }

  /** The day of publication, or its month if only that is known. */
  published({ publishedOn, publishedPrecision }) {
    return publishedPrecision === 'MONTH' ? this.#date(publishedOn, { year: 'numeric', month: 'long' }) : this.day(publishedOn);
  }

  #date(date, style) {
    return new Intl.DateTimeFormat(this.locale, { ...style, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
  }

  moment(instant) {
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
  }

  period(code) {
    const range = /^(\d{4})-(\d\d)-01\/P(\d+)M$/.exec(code);
    if (range) {
      const [year, month, months] = range.slice(1).map(Number);
      const last = new Date(Date.UTC(year, month - 2 + months, 1));
      return this.texts.range(year, month, last.getUTCFullYear(), last.getUTCMonth() + 1);
    }
    const part = /^(\d{4})(?:-(?:([SQ])(\d)|(\d\d)))?$/.exec(code);
    if (!part) {
      return code;
    }
    const [, year, kind, number, month] = part;
    if (month) {
      return this.texts.range(Number(year), Number(month), Number(year), Number(month));
    }
    return kind ? this.texts.partOfYear[kind](year, Number(number)) : this.texts.year(year);
  }
}

/* What is said while something loads, and when the service is lost. */

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30000;

const line = () => document.getElementById('state');

export const clear = () => line().replaceChildren();

export const loading = (text) => line().replaceChildren(h('span', { class: 'loading' }, text));

/** @param {() => void} again */
export const lost = (text, again, { states: words }) =>
  line().replaceChildren(
    h('span', { class: 'lost' }, `${text} ${words.again}`),
    h('button', { type: 'button', class: 'plain', onclick: again }, words.now),
  );

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

/* Changes of the data, by a subscription (graphql-transport-ws) that is reopened when it breaks. */

const VERSIONS = define('subscription Versions { datasetChanged { version } }');

/** Status codes with which the service refuses a client: it is there. */
const REFUSED = [4400, 4500];

/**
 * @param {(version: string) => void} onVersion called with each version of the data, starting with the current one
 * @param {(connected: boolean) => void} onConnection called when the connection breaks, and when it is there again
 */
export function follow(onVersion, onConnection) {
  let pause = FIRST_PAUSE;
  let connected = false;
  const open = () => {
    const socket = new WebSocket(`${location.protocol.replace('http', 'ws')}//${location.host}/graphql`, 'graphql-transport-ws');
    const send = (message) => socket.send(JSON.stringify(message));
    socket.onopen = () => send({ type: 'connection_init', payload: authorization() });
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.type === 'connection_ack') {
        pause = FIRST_PAUSE;
        connected = true;
        onConnection(true);
        send({ id: 'data', type: 'subscribe', payload: { documentId: idOf(VERSIONS) } });
      } else if (message.type === 'ping') {
        send({ type: 'pong' });
      } else if (message.type === 'next' && message.payload.data) {
        onVersion(message.payload.data.datasetChanged.version);
      }
    };
    socket.onclose = ({ code }) => {
      if (connected && !(code >= REFUSED[0] && code < REFUSED[1])) {
        onConnection(false);
      }
      connected = false;
      setTimeout(open, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
  };
  open();
}
