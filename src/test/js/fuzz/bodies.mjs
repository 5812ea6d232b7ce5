/** Request bodies: broken JSON and bytes, hostile variables of typed operations, persisted queries. */
import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import * as odd from './odd.mjs';
import { nested, times } from './random.mjs';

const MEMBERS = { query: '{ __typename }', variables: {}, operationName: null, extensions: {} };
const ENCODINGS = [undefined, 'gzip', 'deflate', 'br', 'identity', 'x-gzip, gzip', 'nonsense'];

/** JSON text of any kind. */
const value = (random) =>
  random.pick([
    ...times(4, () => () => random.pick(odd.VALUES)),
    () => JSON.stringify(random.pick(odd.STRINGS)),
    () => '7'.repeat(random.pick([50, 50, 50, 100_000])),
    () => JSON.stringify(random.pick(odd.STRINGS) + 'x'.repeat(random.pick([500, 500, 500, 100_000]))),
    () => nested(random.pick([10, 100, 1_000, 10_000]), '[', '1', ']'),
    () => nested(random.pick([10, 100, 1_000]), '{"a":', '1', '}'),
    () => `[${Array(random.pick([3, 101, 2_000])).fill('"CN-ZJ"')}]`,
  ])();

/** Each takes a good body; strings and bytes come back. */
const BROKEN = {
  truncated: (random, good) => good.slice(0, random.int(good.length)),
  trailing: (random, good) => good + random.pick(['}', ',', 'x', '{}', good, '\0', '//', '\ufeff', ' \n null']),
  leading: (random, good) => random.pick(['\ufeff', '\0', ',', ")]}'\n", '/**/', '\u00a0', '\v']) + good,
  otherTop: (random) => random.pick(odd.TOPS),
  batch: (random, good) => `[${Array(random.pick([1, 2, 1_000])).fill(good)}]`,
  duplicate: (random) =>
    `{"query":"{ a }","query":"{ __typename }"${random.pick(['', ',"variables":1,"variables":{}'])}}`,
  deep: (random) => {
    const [open, middle, close] = random.pick([
      ['[', '', ']'],
      ['{"a":', '1', '}'],
      ['[', '', ''],
      ['{"a":', '', ''],
    ]);
    return `{"query":"{ __typename }","variables":${nested(random.pick([100, 1_000, 10_000]), open, middle, close)}}`;
  },
  number: (random) =>
    `{"query":"query Q($v: Int) { markets(first: $v) { totalCount } }","variables":{"v":${random.pick(odd.NUMBERS)}}}`,
  wrongType: (random) => {
    const wrong = random.pick(Object.keys(MEMBERS));
    const members = Object.entries(MEMBERS).map(
      ([name, sound]) => `"${name}":${name === wrong ? value(random) : JSON.stringify(sound)}`,
    );
    return `{${members}}`;
  },
  unknownMember: (random, good) => good.replace('{', `{${JSON.stringify(random.pick(odd.STRINGS))}:${value(random)},`),
  noQuery: (random) => random.pick(odd.NO_QUERIES),
  syntax: (random, good) => {
    const [from, to] = random.pick([
      [/"/g, "'"],
      [':', '='],
      ['}', ',}'],
      ['{', '{//\n'],
      ['_', '\n'],
      ['_', '\\q'],
      ['_', '\\u12'],
    ]);
    return good.replace(from, to);
  },
  flipped: (random, good) => {
    const bytes = Buffer.from(good);
    for (let left = 1 + random.int(3); left > 0; left--) bytes[random.int(bytes.length)] ^= 1 << random.int(8);
    return bytes;
  },
  invalidUtf8: (random, good) => Buffer.from(good.replace('_', random.pick(odd.NOT_UTF8)), 'latin1'),
  utf16: (random, good) => {
    const bytes = Buffer.from(random.pick(['', '\ufeff']) + good, 'utf16le');
    return random.chance(0.5) ? bytes : bytes.swap16();
  },
  noise: (random) => random.bytes(random.int(300)),
  compressed: (random, good) => {
    const compress = random.pick([zlib.gzipSync, zlib.deflateSync, zlib.brotliCompressSync]);
    return compress(random.chance(0.9) ? good : Buffer.alloc(5_000_000, ' '));
  },
};

export function json(random, { to }) {
  const name = random.pick(Object.keys(BROKEN));
  const members = Object.entries(MEMBERS).filter(([member]) => member === 'query' || random.chance(0.5));
  const body = BROKEN[name](random, JSON.stringify(Object.fromEntries(members)));
  const encoding = name === 'compressed' || random.chance(0.02) ? random.pick(ENCODINGS) : undefined;
  return { name, ...to.post(body, { 'Content-Encoding': encoding }) };
}

export function variables(random, { to }) {
  const operation = random.pick(odd.TYPED);
  const query = `query Q($v: ${operation}`;
  const [first, second] = [value(random), value(random)];
  const given = [
    `{"v":${first}}`,
    `{"V":${first}}`,
    `{"v":${first},"v":${second}}`,
    `{"v":${first},"w":${second}}`,
    '{}',
  ];
  const text = random.chance(0.7) ? given[0] : random.pick(given);
  const request = random.chance(0.1)
    ? to.get({ query, variables: text })
    : to.post(`{"query":${JSON.stringify(query)},"variables":${text}}`);
  return { name: operation.slice(0, operation.indexOf(')')), ...request };
}

const hash = (text) => createHash('sha256').update(text).digest('hex');
const persistedQuery = (sha256Hash, version = 1) => ({ persistedQuery: { version, sha256Hash } });
/** A document of its own for each case. */
const distinct = (index, seed) =>
  `query P${index} { province(code: "CN-ZJ") { code } } #${seed}${'.'.repeat(index % 10 ? 20 : 2_000)}`;

/** Each takes the document of the case. */
const PERSISTED = {
  registration: (random, query) => ({ query, extensions: persistedQuery(hash(query)) }),
  unknown: (random, query) => ({ extensions: persistedQuery(hash(query)) }),
  earlier: (random, query, { index, seed }) => ({
    extensions: persistedQuery(hash(distinct(random.int(index + 1), seed))),
  }),
  otherHash: (random, query) => ({ query, extensions: persistedQuery(hash(random.pick(odd.STRINGS))) }),
  upperCase: (random, query) => ({ query, extensions: persistedQuery(hash(query).toUpperCase()) }),
  oddHash: (random, query) => ({
    query: random.pick([query, undefined]),
    extensions: persistedQuery(random.pick(odd.HASHES)),
  }),
  oddVersion: (random, query) => ({ query, extensions: persistedQuery(hash(query), random.pick(odd.VERSIONS)) }),
  oddShape: (random, query) => ({
    query: random.pick([query, undefined, null, '', 5]),
    extensions: random.pick(odd.EXTENSIONS),
  }),
  badDocument: (random, query) => {
    const bad = random.pick([query.slice(0, 12), `${query} {`, '{ nothing }', '', '\ud800']);
    return { query: bad, extensions: persistedQuery(hash(bad)) };
  },
};
const WEIGHTS = {
  registration: 16,
  unknown: 1,
  earlier: 2,
  otherHash: 1,
  upperCase: 1,
  oddHash: 1,
  oddVersion: 1,
  oddShape: 1,
  badDocument: 1,
};

export function persisted(random, context) {
  const name = random.weighed(WEIGHTS);
  const members = PERSISTED[name](random, distinct(context.index, context.seed), context);
  return { name, ...(random.chance(0.8) ? context.to.post(members) : context.to.get(members)) };
}
