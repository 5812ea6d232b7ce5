/**
 * Checks that the service's manifest of the page's documents is what the page sends, or writes it: node manifest.mjs [--write]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';

const MAIN = new URL('../../main/resources/', import.meta.url);
const MODULES = ['data.js', 'page.js', 'panels/documents.js', 'trade/documents.js'];

const manifest = new URL('documents/explorer.json', MAIN);
const modules = await Promise.all(MODULES.map((name) => import(new URL(`META-INF/resources/explorer/${name}`, MAIN))));
const { documents } = modules[0];
const schema = buildSchema(readFileSync(new URL('../resources/schema.graphql', import.meta.url), 'utf8'));

const faults = [...documents].flatMap(([id, document]) =>
  validate(schema, parse(document)).map(({ message }) => `${id}: ${message}`),
);
const expected = `${JSON.stringify(Object.fromEntries([...documents].sort()), null, 2)}\n`;
if (process.argv.includes('--write')) {
  writeFileSync(manifest, expected);
}
if (readFileSync(manifest, 'utf8') !== expected) {
  faults.push(
    'documents/explorer.json differs from the documents of the page; write it with: node src/test/js/manifest.mjs --write',
  );
}
console.log(`${documents.size} documents of the page, ${faults.length} faults`);
faults.forEach((fault) => console.error(fault));
process.exitCode = faults.length > 0 ? 1 : 0;
