/** The odd values that the cases draw from. */
import { times } from './random.mjs';

export const STRINGS = [
  '', ' ', '\0', '\ufeff', '\ud800', '\udfff\ud800', '\u2028', '\u202e', '👩‍👩‍👧', 'é', 'a\u0301', '\u0130', '外贸',
  '\t\r\n', '"', '\\', '"""', '#', '$v', '{', '}', "' OR 1=1 --", '%s%n%d%x', '${7*7}', '{{7*7}}', '{0}',
  '../../etc/passwd', '<script>', '%00', '%zz', '*', '-1', 'NaN', 'null', 'CN-ZJ', 'cn-zj', 'W', '_T', '2024',
  '2024-13', '9999999999', '2024-02-30/P8M', 'bm9kZTox', '====',
];

/** Pieces of documents. */
export const TOKENS = [
  '{', '}', '(', ')', '[', ']', '!', '$', '$x', ':', '=', '@', '@skip', '@include(if: "x")', '...', '... on',
  '... on Nothing', '...F9', '|', '&', '"', '"""', '#', '\0', '\ufeff', '\ud800', '\\u', 'null', 'true', '-', '-0',
  '00', '1.', '1e', '1e999999999', '0x1F', '.5', '99999999999', 'query', 'mutation', 'fragment', 'type X { a: Int }',
  '__typename', '_', 'é',
];
export const NAMES = ['nothing', '7', '"x"', 'null', '[]', '{}', '$none', ...STRINGS];
export const DIRECTIVES = ['skip(if: true)', 'nothing', 'deprecated', 'experimental_disableErrorPropagation', 'oneOf'];
export const ESCAPES = [
  '\\u{110000}', '\\u{1F600}', '\\u{}', '\\u{0000000000041}', '\\ud800', '\\ud83d\\ude00', '\\udc00\\ud800', '\\u00',
  '\\x41', '\\0', '\\', '\n', '\t', '\0', '\ud800', '\\"""', '\r\n \t', '""', '  \\n',
];
/** Whole documents. */
export const DOCUMENTS = [
  '# nothing', '\ufeff{ __typename }', '{,,,__typename,,,}',
  '{ ... @defer { dataset { version } } __typename @stream }', '{ __typename } fragment F on Query { __typename }',
  '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A ...B }', '{ ...A } fragment A on Province { code }',
  '{ dataset } { dataset { nothing } }',
  '{ markets(first: 100) { nodes { claims(first: 100) { nodes { code } } members { groups { members { code } } } } } }',
  'type Query { a: Int }', 'schema { query: Query }', 'extend type Query { a: Int }', 'directive @a on FIELD',
  'scalar A', '{ __typename } enum A { B }',
];
export const OPERATIONS = [
  'mutation', 'subscription', 'query on', 'Query', 'fragment', 'fragment on', 'query __x', 'query Q($v: Nothing)',
  'query Q($v: Int $v: Int)', 'mutation M @skip(if: true)',
];
export const INT_LITERALS = [
  '1.0', '1e1', '-1', '101', '2147483648', '-0', '00', '1e999999999', '"1"', 'true', 'null', 'A', '{}', '[1]', '[[1]]',
  '$v',
];
export const DATE_LITERALS = [
  '"2024-02-30"', '"+999999999-01-01"', '20240101', '"2024-1-1"', '"-0001-01-01"', '""', 'null',
  '"2024-01-01T00:00:00Z"',
];

/** Each is JSON text. */
export const VALUES = [
  '0', '1', '-1', '-0', '1.0', '2.5', '"2"', '""', '2147483647', '2147483648', '3000000000', '1e100', '1E400', '-1E400',
  '1e999999999', '1e-999999999', '9007199254740993', 'true', 'false', 'null', '[]', '{}', '[1]', '[null]', '[[]]',
  '{"a":1}', '{"":{}}', '["CN-ZJ", 5]', '[null, "CN-ZJ"]', '"CN-ZJ"', '"EXPORT"', '"export"', '"Export "', '"VALUE"',
  '"2024"', '"2024-02-30"', '"2024-12-31"', '"+999999999-01-01"', '"+1000000000-01-01"', '20240101', '"20240101"',
  '"2024-01-01T00:00:00Z"', '"2025-01-01/P8M"', '"9999-12-31/P9999999999M"', '{"field":"POSITION"}',
  '[{"field":"POSITION","direction":"asc"}]', '[{"direction":"ASC"}]', '{"provinces":"CN-ZJ"}',
  '{"flows":["EXPORT",null]}', '{"nothing":1}', '{"from":{}}', '"\\u0000"', '"\\ud800"',
];
export const NUMBERS = [
  '1e999999999', '-1e-999999999', '-0', '1E400', '01', '+1', '.5', '5.', '0x10', 'NaN', '-Infinity', '1_000',
  '9'.repeat(99_999), `1.${'0'.repeat(99_999)}`,
];
export const TOPS = [
  '[]', '"x"', '1', '-0', '1e999999999', 'null', 'true', '{}', '', ' ', '[[[]]]', 'undefined', 'NaN',
];
export const NO_QUERIES = [
  '{"variables":{}}', '{"query":null}', '{"query":""}', '{"query":" \\n"}', '{"Query":"{ __typename }"}',
];
/** Each byte a character. */
export const NOT_UTF8 = [
  '\xff', '\xc0\x80', '\xed\xa0\x80', '\xe2\x82', '\xf4\x90\x80\x80', '\x80', '\xf8\x88\x80\x80\x80',
];

/** Operations of one variable, from behind "query Q($v: ". */
export const TYPED = [
  'Int) { markets(first: $v) { nodes { code } } }', 'Int!) { claims(last: $v) { totalCount } }',
  'Int = 3) { search(text: "trade", first: $v) { __typename } }',
  'String) { markets(after: $v, first: 2) { nodes { code } } }',
  'Date) { observations(asOf: $v, first: 1) { totalCount } }',
  'Date) { market(code: "ASEAN") { members(on: $v) { code } } }',
  'Date) { sources(filter: { publishedTo: $v }) { totalCount } }',
  'Flow!) { province(code: "CN-ZJ") { figure(flow: $v, measure: VALUE) { code } } }',
  'TransitionCode!) { transition(code: $v) { name } }',
  'Unit) { compare(provinces: ["CN-ZJ"], flow: EXPORT, measure: VALUE, unit: $v) { __typename } }',
  'ID!) { node(id: $v) { id } }', '[ID!]!) { nodes(ids: $v) { id } }', 'String!) { province(code: $v) { code } }',
  'String!) { search(text: $v) { __typename } }',
  '[String!]!) { compareIndicator(provinces: $v, indicator: LOCATION_QUOTIENT) { __typename } }',
  'String!) { province(code: "CN-ZJ") { breakdown(by: MARKET, flow: EXPORT, period: $v) { partition } } }',
  'Boolean!) { dataset @skip(if: $v) { version } __typename }', 'ClaimFilter) { claims(filter: $v) { totalCount } }',
  'ObservationFilter) { observations(filter: $v, first: 1) { totalCount } }',
  '[CatalogueOrder!]) { markets(orderBy: $v, first: 1) { totalCount } }',
  'ClaimOrder!) { claims(orderBy: [$v]) { totalCount } }',
];

export const HASHES = [
  'x'.repeat(100_000), '', ' ', null, 5, ['0'.repeat(64)], {}, true, undefined, 'g'.repeat(64), ...STRINGS,
];
export const VERSIONS = ['1', 2, 0, -1, 1.5, 1e100, null, [], {}, true, undefined];
export const EXTENSIONS = [
  ...[null, [], 'x', 1, {}, { version: 1 }].map((persistedQuery) => ({ persistedQuery })), [], 'x', 1,
  { PersistedQuery: { version: 1 } },
];

export const METHODS = ['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'BREW'];
export const CONTENT_TYPES = [
  undefined, '', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x',
  'multipart/form-data', 'application/graphql', 'application/graphql+json', 'application/graphql-response+json',
  'APPLICATION/JSON', 'application/json;charset=utf-8', 'application/json; charset="UTF-8"',
  'application/json; charset=utf-16', 'application/json; charset=iso-8859-1', 'application/json; charset=nonsense',
  'application/json; charset=', 'application/json;', 'application/json; x', 'application/jsonx', 'application/*', '*/*',
  'json', '/', ';', 'application/json, text/plain', `application/json; a=${'b'.repeat(3_000)}`, 'application/json\xff',
];
export const ACCEPTS = [
  '', '*', '*/*', '*/*;q=0', 'application/*', 'application/json;q=0', 'application/json;q=0.000',
  'application/json;q=1.0000', 'application/json;q=2', 'application/json;q=-1', 'application/json;q=x',
  'application/json;q=NaN', 'application/json;q', 'application/json;q=0.5;q=0.7', 'application/json ; q = 1',
  'application/json;charset=utf-16', 'application/json;profile="a,b"',
  'application/graphql-response+json;q=0, application/json', 'APPLICATION/JSON', 'text/plain', 'image/png', 'text/html',
  'json', '/', ';;;', ',,,', 'a/b;c="', '"', '\xff', times(400, (index) => `a/b${index}`).join(), ';q=1,'.repeat(1_000),
  `a/${'b'.repeat(5_000)}`,
];
const TYPENAME = 'query=%7B__typename%7D';
export const SEARCHES = [
  '', '?', '&', '=', 'query', 'query=', 'query=%', 'query=%zz', 'query=%ff', 'query=%C0%80', 'query=%ED%A0%80',
  'query=%00', 'query=+', 'query[]=x', 'query=%7B+__typename+%7D', 'query=%257B__typename%257D',
  'QUERY=%7B__typename%7D', 'quer%79=%7B__typename%7D', `${TYPENAME}&${TYPENAME}`,
  ...[
    'variables=%7B', 'variables=%zz', 'variables=[]', 'variables=%7B%7D&variables=%7B%7D', 'variables=', 'extensions=x',
    'extensions=[]',
  ].map((more) => `${TYPENAME}&${more}`),
  ...['operationName=', 'operationName=X', '%', '%ff=1', '&&&', 'x=1'.repeat(900)].map((more) => `${TYPENAME}&${more}`),
  `${TYPENAME};x=1`, 'query=mutation%7B__typename%7D', 'query=subscription%7B__typename%7D',
  'query=query%20A%7B__typename%7Dmutation%20B%7B__typename%7D&operationName=B', `query=${'%7B'.repeat(1_000)}`,
  `query=${'a'.repeat(99_999)}`,
];
const TAGS = [
  '*', '"', 'W/', '""', 'W/""', 'w/"x"', 'x', '"x"', '"x", "y", W/"z"', '*, "x"', ', ,', '"\xff"', '"a"'.repeat(100),
  `${'"x",'.repeat(1_000)}"y"`, '', '"x" "y"', "'x'",
];
export const HEADERS = {
  'If-None-Match': TAGS,
  'If-Match': TAGS,
  'If-Modified-Since': ['x', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Thu, 99 Xxx 9999 00:00:00 GMT'],
  'Accept-Encoding': [
    '', '*', '*;q=0', 'gzip', 'gzip;q=0', 'gzip;q=x', 'gzip;q=2', 'br', 'deflate', 'identity;q=0',
    'identity;q=0, *;q=0', 'GZIP', 'x-gzip', 'gzip,deflate,br,zstd', ',,,', ';q=1', 'nonsense', 'gzip\xff',
    'gzip,'.repeat(1_000),
  ],
  'Accept-Language': ['xx-', '*;q=9', 'en,'.repeat(500)],
  'Accept-Charset': ['x', 'utf-16'],
  Range: ['bytes=0-0', 'bytes=9-1', 'x'],
  Cookie: ['=', 'a', ';;;', 'a=\xff'],
  Authorization: ['Basic %%%', 'Bearer', 'x'],
  Origin: ['null', 'http://x', 'x y', '\xff'],
  'Access-Control-Request-Method': ['POST', 'x', '\xff', ''],
  'X-HTTP-Method-Override': ['DELETE'],
  Forwarded: ['for=;;;', 'x'],
  'X-Forwarded-For': ['x', '::::', '1.2.3.4, '.repeat(100)],
  TE: ['trailers', 'x'],
  Connection: ['close', 'x', 'keep-alive, close'],
  Expect: ['100-continue'],
  'Cache-Control': ['x=', 'only-if-cached'],
  'Max-Forwards': ['0'],
};

/** What is not HTTP any more. */
export const START_LINES = [
  'GET', 'GET /graphql', '', ' ', 'GET /graphql HTTP/9.9', 'GET /graphql HTTP/1.1 x',
  'GET /graphql?query={ __typename } HTTP/1.1', 'get /graphql HTTP/1.1', 'GET /graphql?query=\xe5\xa4\x96 HTTP/1.1',
  'GET http://x/graphql HTTP/1.1', 'CONNECT x:1 HTTP/1.1', 'OPTIONS * HTTP/1.1', 'G\0T / HTTP/1.1',
  `GET /${'x'.repeat(99_999)} HTTP/1.1`,
];
export const HEADER_LINES = [
  'x', ': x', 'A : x', ' A: x', 'A: x\r\n folded', 'A: \0', 'A\0: x', 'Host: other', '\xff: x',
  `A: ${'x'.repeat(99_999)}`, `A: x${'\r\nA: x'.repeat(2_000)}`,
  'Upgrade: h2c\r\nHTTP2-Settings: %%%\r\nConnection: Upgrade, HTTP2-Settings', 'Expect: nonsense',
];
export const LENGTHS = [
  '-1', 'x', '', '+26', '1e2', '0x1a', '26, 26', '26, 27', '9223372036854775808', '26\r\nContent-Length: 27',
  '26\r\nContent-Length: 26',
];
export const CHUNK_SIZES = [
  'x', '-1', '', ' ', 'ffffffffffffffff', '7fffffff', '0x1a', '1a;', `1a;${'x'.repeat(9_000)}`, '1',
];
export const FRAMINGS = ['chunked', 'Chunked', ' chunked', 'x', 'identity', 'chunked, identity', 'gzip, chunked'];

/** Messages of a WebSocket. */
export const MESSAGES = [
  ...TOPS, '{', '{"type":null}', '{"type":5}', '{"type":"nothing"}', '{"type":"next","id":"1","payload":{}}',
  '{"type":"connection_ack"}', '{"type":"SUBSCRIBE"}', '{"type":"subscribe"}', '{"type":"subscribe","id":""}',
  '{"type":"subscribe","id":"1"}', '{"type":"subscribe","id":{},"payload":{"query":"{ __typename }"}}',
  ...[
    '[]', '{}', '{"query":5}', '{"query":"{ __typename }","variables":[]}', '{"query":"subscription { __typename }"}',
  ].map((payload) => `{"type":"subscribe","id":"1","payload":${payload}}`),
  '{"type":"complete"}', '{"type":"complete","id":"9"}', '{"type":"complete","id":null}', '{"type":"ping","payload":5}',
  '{"type":"pong"}', '{"type":"start","id":"1","payload":{"query":"{ __typename }"}}',
  `{"type":"subscribe","id":${'['.repeat(9_999)}`,
  `{"id":"${'x'.repeat(5_000)}","type":"subscribe","payload":{"query":"{ __typename }"}}`,
];
export const FIRST_MESSAGES = [
  ...['5', '[]', '{"a":{"a":{}}}'].map((payload) => `{"type":"connection_init","payload":${payload}}`),
  '{"type":"ping"}', '{"type":"connection_init","id":{}}',
];
export const HANDSHAKES = {
  wrongProtocol: { 'Sec-WebSocket-Protocol': 'nonsense' },
  noProtocol: { 'Sec-WebSocket-Protocol': undefined },
  otherUpgrade: { Upgrade: 'nonsense' },
  manyProtocols: { 'Sec-WebSocket-Protocol': 'a, b,, graphql-transport-ws' },
  oldProtocol: { 'Sec-WebSocket-Protocol': 'graphql-ws' },
  noKey: { 'Sec-WebSocket-Key': undefined },
  badKey: { 'Sec-WebSocket-Key': '%' },
  oldVersion: { 'Sec-WebSocket-Version': '7' },
  noUpgrade: { Connection: 'keep-alive' },
  extensions: { 'Sec-WebSocket-Extensions': 'permessage-deflate; server_max_window_bits=99, x' },
};
