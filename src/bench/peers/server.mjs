// Mercurius with its just-in-time compiler of queries: node server.mjs memory|sqlite PORT ROWS
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { memory } from './memory.mjs';
import { sqlite } from './sqlite.mjs';

const [store, port, file] = process.argv.slice(2);
const rows = JSON.parse(readFileSync(file, 'utf8'));
const select = { memory, sqlite }[store](rows);

const app = Fastify();
app.register(mercurius, {
  jit: 1,
  schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers: {
    Query: {
      observations: (_, { filter, first }) => ({ nodes: filter.provinces.flatMap((province) => select(province, first)) }),
    },
  },
});
await app.listen({ port: Number(port) });
console.log(`Listening on: http://localhost:${port}`);
