/** Puts HTTP requests together; each knows the answer it must get: json (GraphQL's), bare (maybe no body), any. */
import { Random } from './random.mjs';

/** What the HTTP layer takes at most; it refuses more on its own, without asking the endpoint. */
const LONGEST_LINE = 4_000;
const LONGEST_HEAD = 8_000;
const LARGEST_BODY = 10 * 1024 * 1024;
const NO_URI = /%(?![0-9a-f]{2})/i;
/** A server may answer to a larger body, and close, before it has read it all; the answer can get lost then. */
const LARGE_BODY = 200_000;

const ACCEPTS = [
  undefined,
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json, application/json;q=0.9',
];

const encoded = (value) =>
  encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed());

export const search = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');

export function requestsTo(url, random = new Random(0, 0)) {
  function http({ method = 'POST', target = url.pathname, version = '1.1', headers = {}, body, ...rest }) {
    const framed = body === undefined || 'Transfer-Encoding' in headers;
    const length = framed ? undefined : Buffer.byteLength(body);
    const lines = Object.entries({ Host: url.host, ...headers, 'Content-Length': length })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}: ${value}\r\n`);
    const head = Buffer.from(`${method} ${target} HTTP/${version}\r\n${lines.join('')}\r\n`, 'latin1');
    const refused =
      target.length > LONGEST_LINE || NO_URI.test(target) || head.length > LONGEST_HEAD || length > LARGEST_BODY;
    const large = length > LARGE_BODY;
    const parts = [Buffer.concat([head, Buffer.from(body ?? '')])];
    return { method, parts, answer: refused ? 'any' : 'json', fresh: refused || large, cut: large, ...rest };
  }

  return {
    http,
    post(body, headers, rest) {
      const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      const all = { Accept: random.pick(ACCEPTS), 'Content-Type': 'application/json', ...headers };
      return http({ headers: all, body: text, ...rest });
    },
    get(values, headers, rest) {
      const target = `${url.pathname}?${typeof values === 'string' ? values : search(values)}`;
      return http({ method: 'GET', target, headers: { Accept: random.pick(ACCEPTS), ...headers }, ...rest });
    },
    /** Bytes that are no good HTTP: the server may refuse them, close, or wait for more. */
    raw: (bytes, rest) => ({
      parts: [Buffer.from(bytes, 'latin1')],
      answer: 'any',
      fresh: true,
      patience: 200,
      ...rest,
    }),
  };
}
