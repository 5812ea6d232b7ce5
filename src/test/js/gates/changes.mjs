/** Compares the schema with the committed file and with the version before it: what breaks clients must be accepted. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const path = 'src/test/resources/schema.graphql';
const accepted = readFileSync(new URL('../breaking-changes.txt', import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));

export async function changes({ schema }) {
    const committed = readFileSync(`${root}/${path}`, 'utf8');
    const unlike = await diff(buildSchema(committed), schema);
    const before = versionBefore(committed);
    const since = before ? await diff(buildSchema(before.sdl), schema) : [];
    const level = (wanted) => since.filter(({ criticality }) => criticality.level === wanted);
    const breaking = level(CriticalityLevel.Breaking);
    const dangerous = level(CriticalityLevel.Dangerous);
    const base = before
        ? `${since.length} changed since ${before.commit.slice(0, 7)}, ${breaking.length} breaking`
        : 'no version before it in the history';
    return {
        looked: [`${path}, ${base}`, ...dangerous.map(({ message }) => `dangerous: ${message}`)].join('\n    '),
        problems: [
            ...unlike.map(({ message }) => `${path} is not what is served: ${message}`),
            ...breaking
                .filter(({ message }) => !accepted.includes(message))
                .map(({ message }) => `breaking, and not in breaking-changes.txt: ${message}`),
        ],
    };
}

/** The file at SCHEMA_BASE, else the latest committed one that differs from it as it is; null without history. */
function versionBefore(committed) {
    const git = (...args) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
    const { SCHEMA_BASE } = process.env;
    const commits = SCHEMA_BASE ? [SCHEMA_BASE] : git('log', '--format=%H', '--', path).split('\n').filter(Boolean);
    for (const commit of commits) {
        const sdl = git('show', `${commit}:${path}`);
        if (SCHEMA_BASE || sdl !== committed) return { commit, sdl };
    }
    return null;
}
