/** Generates the TypeScript of a mobile client and compiles its use: a figure must be a number in it, not any. */
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, Source } from 'graphql';
import ts from 'typescript';

const mobile = fileURLToPath(new URL('../mobile', import.meta.url));

const config = {
    scalars: { BigDecimal: 'number', BigInteger: 'number', Date: 'string', DateTime: 'string', ID: 'string' },
    // A scalar without a type here is an error, not an any.
    strictScalars: true,
};

export async function types({ sdl, schema, directory }) {
    const names = (await readdir(mobile)).filter((name) => name.endsWith('.graphql'));
    const documents = await Promise.all(
        names.map(async (location) => {
            const text = await readFile(join(mobile, location), 'utf8');
            return { location, document: parse(new Source(text, location)) };
        }),
    );
    const generate = async (filename, plugin, documents) => {
        const plugins = { pluginMap: { plugin }, plugins: [{ plugin: {} }] };
        const code = await codegen({ ...plugins, filename, documents, config, schema: parse(sdl), schemaAst: schema });
        await writeFile(join(directory, filename), code);
    };
    await generate('schema.ts', typescript, []);
    await generate('operations.ts', operations, documents);
    await cp(join(mobile, 'usage.ts'), join(directory, 'usage.ts'));
    return {
        looked: `${names.length} files of a mobile client, generated and compiled`,
        problems: compile(['schema.ts', 'operations.ts', 'usage.ts'].map((name) => join(directory, name))),
    };
}

/** The messages of tsc --noEmit --strict. */
function compile(files) {
    const program = ts.createProgram(files, {
        noEmit: true,
        strict: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.Preserve,
        types: [],
    });
    return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
        const at = file && `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1} `;
        return `${at ?? ''}${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}
