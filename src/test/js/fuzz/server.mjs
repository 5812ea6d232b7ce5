/** The server under test: its schema, plain questions with known answers, its memory. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema } from 'graphql';

const QUESTIONS = [
  [
    '{ province(code: "CN-ZJ") { figure(flow: EXPORT, measure: VALUE, period: "2024") { value { value unit } } } }',
    { province: { figure: { value: { value: 3905746500000, unit: 'CNY' } } } },
  ],
  [
    '{ claim(code: "zj-asean-growth") { value { lower upper } check { verdict } } }',
    { claim: { value: { lower: 10, upper: null }, check: { verdict: 'PARTIALLY_SUPPORTED' } } },
  ],
  [
    '{ compareIndicator(provinces: ["CN-ZJ"], indicator: LOCATION_QUOTIENT) { indicator { value { value unit } } } }',
    { compareIndicator: [{ indicator: { value: { value: 0.92321204, unit: 'RATIO' } } }] },
  ],
  ['{ __typename }', { __typename: 'Query' }],
];

/** In an order of its own, so that a seed makes the same documents of every build. */
export async function schemaOf(client, to) {
  const { body } = await client.exchange(to.post({ query: getIntrospectionQuery({ descriptions: false }) }));
  return lexicographicSortSchema(buildClientSchema(JSON.parse(body).data));
}

export const questions = (to) => QUESTIONS.map(([query, data]) => ({ name: 'question', data, ...to.post({ query }) }));

/** Between the hostile requests, too, a plain one gets its plain answer. */
export const plain = (random, { to }) => random.pick(questions(to));

/** The other rules have seen to it that the body is JSON. */
export function plainFault({ data }, { status, body }) {
  if (!data || status === 503) return undefined;
  return isDeepStrictEqual(JSON.parse(body), { data }) ? undefined : 'a plain question was answered wrongly';
}

/** What is in use: the live heap of a Java machine, else what a native executable holds of memory. */
export function memoryOf(pid) {
  // Only a Java machine survives being asked by jcmd.
  if (!readFileSync(`/proc/${pid}/maps`, 'utf8').includes('libjvm')) {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return { what: 'resident memory', megabytes: kilobytes / 1024, allowed: (kilobytes / 1024) * 0.3 };
  }
  const jcmd = (command) => execFileSync('jcmd', [pid, command], { encoding: 'utf8' });
  jcmd('GC.run');
  jcmd('GC.run');
  const used = [...jcmd('GC.heap_info').matchAll(/(?:heap|gen|generation)\s.*?\bused (\d+)([KMG])/gi)];
  const megabytes = used.reduce((sum, [, size, unit]) => sum + size * { K: 1 / 1024, M: 1, G: 1024 }[unit], 0);
  return { what: 'live heap', megabytes, allowed: Math.max(20, megabytes * 0.25) };
}

export function growthFault(before, after) {
  const growth = after.megabytes - before.megabytes;
  return growth > before.allowed ? `the ${before.what} grew by ${growth.toFixed(1)} MB` : undefined;
}
