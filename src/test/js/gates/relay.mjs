/** Compiles the documents of a Relay client: paging and refetching need a schema that keeps Relay's contract. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { fileURLToPath } from 'node:url';
import compiler from 'relay-compiler';

const documents = fileURLToPath(new URL('../relay', import.meta.url));

const config = {
    src: 'src',
    schema: 'schema.graphql',
    artifactDirectory: 'artifacts',
    language: 'typescript',
    noSourceControl: true,
    // A scalar without a type here is an error, not an any.
    customScalarTypes: { BigDecimal: 'number', Date: 'string' },
    requireCustomScalarTypes: true,
};

export async function relay({ directory }) {
    await cp(documents, join(directory, config.src), { recursive: true });
    await mkdir(join(directory, config.artifactDirectory));
    await writeFile(join(directory, 'relay.config.json'), JSON.stringify(config));
    const { status, stdout, stderr } = spawnSync(compiler, ['--noWatchman', 'relay.config.json'], {
        cwd: directory,
        encoding: 'utf8',
        env: { ...process.env, RUST_BACKTRACE: '0' },
    });
    const artifacts = await readdir(join(directory, config.artifactDirectory));
    const failed = status !== 0 || artifacts.length === 0;
    return {
        looked: `${artifacts.length} artifacts of relay-compiler`,
        problems: failed ? [stripVTControlCharacters(stdout + stderr).trim()] : [],
    };
}
