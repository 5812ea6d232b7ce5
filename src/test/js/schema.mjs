/** Runs every gate on the schema that an endpoint serves: node schema.mjs http://localhost:8080/graphql */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { changes } from './gates/changes.mjs';
import { lint } from './gates/lint.mjs';
import { relay } from './gates/relay.mjs';
import { types } from './gates/types.mjs';

const [url] = process.argv.slice(2);
if (!url) {
    console.error('usage: node schema.mjs URL');
    process.exit(2);
}

const response = await fetch(`${url}/schema.graphql`);
if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
const sdl = await response.text();
const served = { sdl, schema: buildSchema(sdl) };

// Each gate gets the schema and a directory of its own, and says what it looked at and what is wrong.
for (const gate of [lint, changes, relay, types]) {
    const directory = await mkdtemp(join(tmpdir(), `${gate.name}-`));
    try {
        await writeFile(join(directory, 'schema.graphql'), sdl);
        const { looked, problems } = await gate({ ...served, directory }).catch((error) => ({
            looked: 'broke off',
            problems: [error.message],
        }));
        console.log(`${problems.length ? '✗' : '✓'} ${gate.name}: ${looked}`);
        for (const problem of problems) console.log(`    ${problem.replaceAll('\n', '\n    ')}`);
        if (problems.length) process.exitCode = 1;
    } finally {
        await rm(directory, { recursive: true });
    }
}
