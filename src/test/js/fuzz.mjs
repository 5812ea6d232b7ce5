/** Sends malformed and hostile requests to a running service: node fuzz.mjs http://localhost:8080/graphql --pid PID */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { json, persisted, variables } from './fuzz/bodies.mjs';
import { documents } from './fuzz/documents.mjs';
import { http } from './fuzz/http.mjs';
import { Random, times } from './fuzz/random.mjs';
import { requestsTo } from './fuzz/request.mjs';
import { faultOf } from './fuzz/rules.mjs';
import { growthFault, memoryOf, plain, plainFault, questions, schemaOf } from './fuzz/server.mjs';
import { websocket } from './fuzz/websocket.mjs';
import { Client } from './fuzz/wire.mjs';

const PARALLEL = 24;
const SHOWN = 20;
const KINDS = { documents, json, variables, http, persisted, websocket, plain };
const WEIGHTS = { documents: 30, json: 16, variables: 14, http: 16, persisted: 18, websocket: 4, plain: 2 };

const text = (fallback) => ({ type: 'string', default: fallback });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pid: text(), requests: text('20000'), seed: text('1'), case: text() },
});
if (positionals.length !== 1) {
  console.error('usage: node fuzz.mjs URL [--pid PID] [--requests N] [--seed N] [--case N]');
  process.exit(2);
}
const url = new URL(positionals[0]);
const seed = Number(values.seed);
const total = Number(values.requests);
const clients = times(PARALLEL, () => new Client(url));
const schema = await schemaOf(clients[0], requestsTo(url));
const failures = {};
const counts = { all: {} };
const slowest = { took: 0 };
let done = 0;

function caseOf(index) {
  const random = new Random(seed, index);
  const kind = random.weighed(WEIGHTS);
  return { kind, ...KINDS[kind](random, { to: requestsTo(url, random), schema, index, seed }) };
}

/** Shows the first failure of a kind, and counts them all. */
function fail(label, fault, { kind, name, parts }, { status, headers, body = '', heard = [] }) {
  const failure = `${kind}/${name}: ${fault.replace(/(error|refused): .*/s, '$1')}`;
  failures[failure] = (failures[failure] ?? 0) + 1;
  if (failures[failure] > 1 || Object.keys(failures).length > SHOWN) return;
  const shown = (content) => JSON.stringify(content.slice(0, 500));
  console.log(`\nFAILED seed ${seed}, ${label}, ${kind}/${name}: ${fault}`);
  console.log(`  request ${shown(Buffer.concat(parts.filter(Buffer.isBuffer)).toString())}`);
  console.log(`  response ${status} ${JSON.stringify(headers ?? {})} ${shown([body, ...heard].join('\n'))}\n`);
}

async function run(label, request, client) {
  const started = Date.now();
  const reply = await (request.exchange?.(client) ?? client.exchange(request)).catch((error) => {
    console.error(`The server is gone, at the latest with ${label} of seed ${seed}: ${error.message}`);
    process.exit(1);
  });
  const took = Date.now() - started;
  if (took > slowest.took && !request.name.startsWith('slow')) Object.assign(slowest, { took, label, ...request });
  const fault = faultOf(request, reply) ?? plainFault(request, reply);
  if (fault) fail(label, fault, request, reply);
  return reply.status;
}

/** All cases from one number to below another, some at a time. */
async function runAll(from, to) {
  const started = Date.now();
  let next = from;
  const work = async (client) => {
    while (next < to) {
      const index = next++;
      const request = caseOf(index);
      const status = await run(`case ${index}`, request, client);
      for (const row of [(counts[status] ??= {}), counts.all]) row[request.kind] = (row[request.kind] ?? 0) + 1;
      const rate = () => Math.round(((done - from) * 1_000) / (Date.now() - started));
      if (++done % 2_000 === 0) console.log(`${done} of ${total}, ${rate()} a second`);
    }
  };
  await Promise.all(clients.map(work));
}

async function measure() {
  if (!values.pid) return undefined;
  await sleep(1_000);
  const memory = memoryOf(values.pid);
  console.log(`${memory.what} after ${done}: ${memory.megabytes.toFixed(1)} MB`);
  return memory;
}

if (values.case) {
  const request = caseOf(Number(values.case));
  console.log(`${request.kind}/${request.name}: ${await run(`case ${values.case}`, request, clients[0])}`);
} else {
  const warm = Math.floor(total / 4);
  await runAll(0, warm);
  const before = await measure();
  await runAll(warm, total);
  const after = await measure();
  const [client] = clients;
  for (const question of questions(requestsTo(url))) await run('afterwards', { kind: 'plain', ...question }, client);
  const growth = before && growthFault(before, after);
  if (growth) failures[growth] = 1;
  console.table(counts);
  console.log(`slowest: ${slowest.took} ms, ${slowest.label}, ${slowest.kind}/${slowest.name}`);
}
for (const client of clients) client.close();
for (const [failure, count] of Object.entries(failures)) console.log(`${count} × ${failure}`);
const failed = Object.keys(failures).length > 0;
console.log(failed ? `Failed with seed ${seed}.` : 'No fault was found.');
process.exitCode = failed ? 1 : 0;
