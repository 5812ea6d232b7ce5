/** HTTP itself: methods, headers, targets and framing, from merely odd to broken. */
import * as odd from './odd.mjs';
import { times } from './random.mjs';
import { search } from './request.mjs';

const QUERY = '{ __typename }';
const BODY = JSON.stringify({ query: QUERY });
const BODIES = [
  BODY,
  QUERY,
  search({ query: QUERY }),
  '',
  `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${BODY}\r\n--x--\r\n`,
];
const CHUNKED = { 'Transfer-Encoding': 'chunked' };
const LAST_CHUNKS = ['0\r\n\r\n', '0;x=y\r\n\r\n', '000\r\n\r\n', '0\r\nTrailer: x\r\n\r\n'];

const chunks = (body, size) =>
  body
    .match(new RegExp(`[^]{1,${size}}`, 'g'))
    .map((part) => `${part.length.toString(16)}\r\n${part}\r\n`)
    .join('');

/** Well sent: the endpoint has to answer. */
const SOUND = {
  method: (random, to) => {
    const method = random.pick(odd.METHODS);
    const rest = { method, answer: ['HEAD', 'OPTIONS'].includes(method) ? 'bare' : 'json' };
    return random.chance(0.5) ? to.post(BODY, {}, rest) : to.get({ query: QUERY }, {}, rest);
  },
  contentType: (random, to) => to.post(random.pick(BODIES), { 'Content-Type': random.pick(odd.CONTENT_TYPES) }),
  accept: (random, to) => {
    const headers = { Accept: random.pick(odd.ACCEPTS) };
    return random.chance(0.5) ? to.post(BODY, headers) : to.get({ query: QUERY }, headers);
  },
  search: (random, to) => to.get(random.pick(odd.SEARCHES)),
  searchOfPost: (random, to) =>
    to.post(random.pick([BODY, '{}', '']), {}, { target: `/graphql?${random.pick(odd.SEARCHES)}` }),
  bodyOfGet: (random, to) => to.get(random.pick(odd.SEARCHES), { 'Content-Type': 'application/json' }, { body: BODY }),
  header: (random, to) => {
    const name = random.pick(Object.keys(odd.HEADERS));
    const headers = { [name]: random.pick(odd.HEADERS[name]) };
    return random.chance(0.5)
      ? to.post(BODY, headers)
      : to.get({ query: '{ markets { nodes { code name } } }' }, headers);
  },
  manyHeaders: (random, to) =>
    to.post(BODY, Object.fromEntries(times(150, (index) => [`X-${index}`, random.int(1e6)]))),
  chunked: (random, to) => to.post(chunks(BODY, random.pick([1, 5, 99])) + random.pick(LAST_CHUNKS), CHUNKED),
  pipelined: (random, to) => {
    const request = to.post(BODY);
    return { ...request, parts: Array(3).fill(request.parts[0]), replies: 3, fresh: true };
  },
  oldVersion: (random, to) =>
    to.post(
      BODY,
      { Host: undefined, Connection: random.pick([undefined, 'keep-alive']) },
      { version: '1.0', fresh: true },
    ),
};

const head = (headers, start = 'POST /graphql HTTP/1.1') =>
  `${start}\r\nHost: localhost\r\nContent-Type: application/json\r\n${headers}\r\n\r\n`;

/** For HTTP to refuse. */
const UNSOUND = {
  bodyMissing: (random, to) =>
    to.raw(head(`Content-Length: ${random.pick([200, 1e9, 2 ** 40])}`) + BODY, { drop: random.chance(0.5) }),
  bodyLonger: (random, to) => to.raw(head('Content-Length: 9') + BODY),
  contentLength: (random, to) => to.raw(head(`Content-Length: ${random.pick(odd.LENGTHS)}`) + BODY),
  chunkSize: (random, to) =>
    to.raw(`${head('Transfer-Encoding: chunked')}${random.pick(odd.CHUNK_SIZES)}\r\n${BODY}\r\n0\r\n\r\n`),
  bothFramings: (random, to) => {
    const framings = [`Content-Length: ${random.pick([3, 26, 99])}`, `Transfer-Encoding: ${random.pick(odd.FRAMINGS)}`];
    return to.raw(`${head(framings.join('\r\n'))}${chunks(BODY, 99)}0\r\n\r\n`);
  },
  startLine: (random, to) => to.raw(head('Content-Length: 0', random.pick(odd.START_LINES))),
  headerLine: (random, to) => to.raw(head(`Content-Length: 0\r\n${random.pick(odd.HEADER_LINES)}`)),
  lineEnds: (random, to) =>
    to.raw(head('Content-Length: 26').replaceAll('\r\n', random.pick(['\n', '\r', '\r\r\n', '\n\r'])) + BODY),
  http2: (random, to) => {
    const { parts, ...rest } = to.raw(`PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n${random.bytes(99).toString('latin1')}`);
    return { ...rest, parts: [...parts, 20], drop: true };
  },
  noise: (random, to) => to.raw(random.bytes(random.int(200)).toString('latin1')),
  hangUp: (random, to) => ({
    ...to.post({ query: '{ markets(first: 100) { nodes { claims { totalCount } } } }' }),
    fresh: true,
    drop: true,
  }),
};

/** Few of them: each takes its time. */
const SLOW = {
  slowBody: (random, to) => {
    const request = to.post(BODY);
    const whole = request.parts[0];
    return {
      ...request,
      parts: [whole.subarray(0, -9), 700, whole.subarray(-9, -3), 700, whole.subarray(-3)],
      fresh: true,
    };
  },
  slowHead: (random, to) => to.raw('POST /graphql HTTP/1.1\r\nHos', { patience: 1_000 }),
  largeBody: (random, to) => to.post(' '.repeat(random.pick([1, 5, 10]) * 1024 * 1024 - BODY.length) + BODY),
  largeVariable: (random, to) =>
    to.post({ query: QUERY, variables: { a: 'x'.repeat(random.pick([1, 5, 11]) * 1_000_000) } }),
};

export function http(random, { to }) {
  const group = random.weighed({ sound: 70, unsound: 29.5, slow: 0.5 });
  const cases = { sound: SOUND, unsound: UNSOUND, slow: SLOW }[group];
  const name = random.pick(Object.keys(cases));
  return { name, ...cases[name](random, to) };
}
