/** Compiles and runs the client of src/docs/apps.md, and weighs the screens: node apps.mjs http://localhost:8080/graphql */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { get } from 'node:http';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';
import ts from 'typescript';

const [url] = process.argv.slice(2);
if (!url) {
    console.error('usage: node apps.mjs URL');
    process.exit(2);
}

const here = (name) => new URL(name, import.meta.url);
const page = await readFile(here('../../docs/apps.md'), 'utf8');
const files = new Map([...page.matchAll(/```ts\n\/\/ ([\w.]+)\n(.*?)```/gs)].map(([, name, code]) => [name, code]));
assert.deepEqual([...files.keys()], ['client.ts', 'screen.ts']);

const directory = await mkdtemp(join(tmpdir(), 'apps-'));
try {
    await compile();
    await run();
    console.log('✓ the client of the page compiles and runs');
} finally {
    await rm(directory, { recursive: true });
}
await weigh();

async function compile() {
    const sdl = await (await fetch(`${url}/schema.graphql`)).text();
    const documents = [...page.matchAll(/\/\* GraphQL \*\/ `(.*?)`/gs)].map(([, text]) => ({ document: parse(text) }));
    const config = { scalars: { BigDecimal: 'number', BigInteger: 'number', Date: 'string', DateTime: 'string', ID: 'string' } };
    for (const [filename, plugin, used] of [
        ['schema.ts', typescript, []],
        ['operations.ts', operations, documents],
    ]) {
        const plugins = { pluginMap: { plugin }, plugins: [{ plugin: {} }] };
        const schema = { schema: parse(sdl), schemaAst: buildSchema(sdl) };
        files.set(filename, await codegen({ ...plugins, ...schema, filename, documents: used, config }));
    }
    for (const [name, code] of files) await writeFile(join(directory, name), code);
    await writeFile(join(directory, 'package.json'), '{"type": "module"}');
    const options = {
        strict: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        types: [],
    };
    const program = ts.createProgram(
        [...files.keys()].map((name) => join(directory, name)),
        options,
    );
    const problems = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
    assert.deepEqual(
        problems.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
        [],
    );
}

async function run() {
    const { Client, ServiceError, TypedDocument } = await import(pathToFileURL(join(directory, 'client.js')));
    const { rows, line } = await import(pathToFileURL(join(directory, 'screen.js')));
    const asked = [];
    const plain = globalThis.fetch;
    globalThis.fetch = async (address, init) => {
        const response = await plain(address, init);
        asked.push({ status: response.status, text: address.searchParams.has('query') });
        return response;
    };
    const all = async (client) => {
        const lines = [];
        for await (const row of rows(client, '2024')) lines.push(line(row));
        return lines;
    };
    const client = new Client(url);
    const first = await all(client);
    assert.equal(first.length, 31);
    assert.match(first[0], /^1\. Guangdong: CNY .* \(General Administration of Customs of China\)$/);
    const once = asked.splice(0);
    assert.ok(once.filter(({ text }) => text).length <= 1, 'the text of a document is sent once');
    assert.deepEqual(await all(client), first);
    assert.deepEqual(new Set(asked.splice(0).map(({ status }) => status)), new Set([304]));
    await all(new Client(url));
    assert.ok(
        asked.every(({ status, text }) => status === 200 && !text),
        'another client only needs the hash',
    );
    const wrong = new TypedDocument('{ province(code: "CN-ZJ") { figure(flow: EXPORT, measure: VALUE, period: "x") { code } } }');
    await assert.rejects(client.query(wrong, {}), (error) => error instanceof ServiceError && error.code === 'BAD_USER_INPUT');
    globalThis.fetch = plain;
}

/** The rows of the table: screen, variables, JSON, gzip, allowed. */
async function weigh() {
    const fragments = await readFile(here('mobile/fragments.graphql'), 'utf8');
    const table = [...page.matchAll(/^\| `(\w+)` \| `(.*?)` \| (\d+) \| (\d+) \| (\d+) \|$/gm)];
    assert.ok(table.length >= 5, 'five screens');
    for (const [, screen, variables, , , allowed] of table) {
        const own = await readFile(here(`mobile/${screen}.graphql`), 'utf8');
        const query =
            own +
            [...fragments.matchAll(/fragment (\w+) on .*?\n}\n/gs)]
                .filter(([, name]) => spread(own, fragments, name))
                .map(([text]) => text)
                .join('');
        const address = new URL(url);
        address.searchParams.set('query', query);
        address.searchParams.set('variables', variables);
        const { bytes, json } = await weighed(address);
        assert.equal(json.errors, undefined, `${screen}: ${JSON.stringify(json.errors)}`);
        console.log(
            `${bytes <= allowed ? '✓' : '✗'} ${screen}: ${JSON.stringify(json).length} bytes, ${bytes} in gzip, ${allowed} allowed`,
        );
        if (bytes > allowed) process.exitCode = 1;
    }
}

function spread(own, fragments, name) {
    const used = new Set();
    const collect = (text) => {
        for (const [, fragment] of text.matchAll(/\.\.\.(\w+)/g)) {
            if (!used.has(fragment)) {
                used.add(fragment);
                collect(new RegExp(`fragment ${fragment} on .*?\\n}\\n`, 's').exec(fragments)?.[0] ?? '');
            }
        }
    };
    collect(own);
    return used.has(name);
}

/** fetch hides the compressed length. */
function weighed(address) {
    return new Promise((resolve, reject) => {
        get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
            const chunks = [];
            response.on('data', (chunk) => chunks.push(chunk));
            response.on('end', () => {
                const body = Buffer.concat(chunks);
                const zipped = response.headers['content-encoding'] === 'gzip';
                resolve({ bytes: body.length, json: JSON.parse(zipped ? gunzipSync(body) : body) });
            });
        }).on('error', reject);
    });
}
