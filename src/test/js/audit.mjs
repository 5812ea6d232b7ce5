/** Audits an endpoint against the GraphQL-over-HTTP specification: node audit.mjs http://localhost:8080/graphql */
import { auditServer } from 'graphql-http';

const expected = { MUST: 13, SHOULD: 23, MAY: 25 };

const [url] = process.argv.slice(2);
if (!url) {
    console.error('usage: node audit.mjs URL');
    process.exit(2);
}

const results = await auditServer({ url });
const failed = results.filter(({ status }) => status !== 'ok');
for (const { id, name, reason } of failed) {
    console.log(`✗ ${id} ${name}\n    ${reason}`);
}

const levels = Object.entries(expected).map(([level, wanted]) => {
    const of = (list) => list.filter(({ name }) => name.startsWith(`${level} `)).length;
    return { level, wanted, run: of(results), ok: of(results) - of(failed) };
});
console.log(levels.map(({ level, wanted, ok }) => `${level} ${ok}/${wanted}`).join(', '));

const strange = levels.filter(({ run, wanted }) => run !== wanted);
for (const { level, run, wanted } of strange) {
    console.log(`✗ ${run} audits of level ${level} were run, not ${wanted}`);
}
process.exitCode = failed.length || strange.length ? 1 : 0;
