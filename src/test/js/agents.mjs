/** Asks an endpoint what agents ask, with the official clients: node agents.mjs http://localhost:8080 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { Client as Stateless, StreamableHTTPClientTransport as StatelessTransport } from '@modelcontextprotocol/client';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

const [url] = process.argv.slice(2);
if (!url) {
    console.error('usage: node agents.mjs URL');
    process.exit(2);
}

const endpoint = new URL('/mcp', url);
const documents = new URL('../../main/resources/agents/', import.meta.url);

/** Arguments of a call of each tool, with figures in the answer where the tool has figures. */
const calls = {
    search: { text: '浙江', first: 5 },
    figure: { province: 'CN-ZJ', flow: 'BALANCE', measure: 'VALUE', period: '2024' },
    series: { province: 'CN-ZJ', flow: 'EXPORT', measure: 'VALUE', frequency: 'ANNUAL', from: '2020' },
    ranking: { by: 'PROVINCE', flow: 'EXPORT', measure: 'VALUE', period: '2024', first: 5 },
    breakdown: { province: 'CN-ZJ', by: 'MARKET', flow: 'EXPORT', period: '2025-01-01/P8M', among: 'CUSTOMS_REGIONS' },
    transitions: { province: 'CN-ZJ' },
    check_claims: {
        claims: [{ province: 'CN-ZJ', flow: 'EXPORT', measure: 'VALUE', period: '2024', value: 390_574_650_000 }],
    },
    findings: { filter: { provinces: ['CN-ZJ'] }, first: 5 },
    dataset: {},
};

/** The document of a tool with the fragments that it spreads, as GraphQL clients would send it. */
async function document(name) {
    const shared = new Map(
        [...(await readFile(new URL('fragments.graphql', documents), 'utf8')).matchAll(/fragment (\w+) on .*?\n}\n/gs)].map(
            ([text, fragment]) => [fragment, text],
        ),
    );
    let text = await readFile(new URL(`${name}.graphql`, documents), 'utf8');
    for (let found = true; found;) {
        found = false;
        for (const [, fragment] of text.matchAll(/\.\.\.(\w+)/g)) {
            if (shared.has(fragment)) {
                text += shared.get(fragment);
                shared.delete(fragment);
                found = true;
            }
        }
    }
    return text;
}

async function graphql(query, variables) {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
    });
    const { data, errors } = await response.json();
    assert.equal(errors, undefined);
    return data;
}

/** Every amount in words that an answer has, wherever it is. */
function amounts(value) {
    if (Array.isArray(value)) return value.flatMap(amounts);
    if (value === null || typeof value !== 'object') return [];
    return Object.entries(value).flatMap(([name, member]) =>
        name === 'value' && typeof member?.text === 'string' ? [member.text] : amounts(member),
    );
}

const text = ({ content }) => content.map((part) => part.text).join('\n');

async function answersOfToolsAreAnswersOfGraphQL(client) {
    const { tools } = await client.listTools();
    assert.deepEqual(
        tools.map(({ name }) => name),
        Object.keys(calls),
    );
    for (const { name, inputSchema, annotations } of tools) {
        assert.equal(annotations.readOnlyHint, true, name);
        for (const argument of Object.keys(calls[name])) assert.ok(inputSchema.properties[argument].description, argument);
        for (const required of inputSchema.required ?? []) assert.ok(required in calls[name], `${name}: ${required}`);
        const answer = await client.callTool({ name, arguments: calls[name] });
        assert.equal(answer.isError, false, text(answer));
        assert.deepEqual(answer.structuredContent, await graphql(await document(name), calls[name]), name);
    }
}

/** Each line with an amount cites a source in brackets, which stands in the list at the end. */
async function everyNumberOfATextHasItsSource(client) {
    for (const name of ['figure', 'series', 'ranking', 'breakdown']) {
        const answer = await client.callTool({ name, arguments: calls[name] });
        const [lines, sources] = text(answer).split('\nSources:\n');
        assert.ok(amounts(answer.structuredContent).length > 0, name);
        const figures = lines.split('\n').filter((line) => /CNY/.test(line));
        assert.ok(figures.length > 0, name);
        for (const line of figures) {
            const [, cited] = /\[([^\]]+)\]$/.exec(line) ?? assert.fail(line);
            if (cited.startsWith('computed')) continue;
            for (const code of cited.split(', ')) assert.ok(sources.includes(`[${code}] `), `${code} of ${line}`);
        }
    }
    const [checked] = text(await client.callTool({ name: 'check_claims', arguments: calls.check_claims })).split('\nSources:\n');
    assert.match(checked, /^CONTRADICTED: .*\[gacc-loc-2024-12\]\nPossible slip, POWER_OF_TEN: .*\[gacc-loc-2024-12\]$/);
}

async function keptAnswers() {
    const metrics = await (await fetch(new URL('/q/metrics', url))).text();
    const hits = metrics.split('\n').find((line) => line.includes('cache="answers"') && line.includes('outcome="hit"'));
    return Number(hits?.split(' ').at(-1) ?? 0);
}

/** The second call is answered from the kept answers, whatever its id. */
async function aRepeatedCallIsAnsweredFromTheKeptAnswers(client) {
    const call = { name: 'series', arguments: { ...calls.series, province: 'CN-JS', from: '2022' } };
    const first = await client.callTool(call);
    const before = await keptAnswers();
    assert.deepEqual(await client.callTool(call), first);
    assert.ok((await keptAnswers()) > before);
}

async function theTextOfAChineseAnswerIsFramedInChinese(client) {
    const answer = text(await client.callTool({ name: 'breakdown', arguments: { ...calls.breakdown, language: 'ZH' } }));
    assert.match(answer, /占比.*同比.*拉动/);
    assert.match(answer, /\n来源：\n\[/);
    assert.doesNotMatch(answer, /Sources:|growth|share|Rest of/);
}

async function wrongArgumentsAreErrorsThatSayWhatIsAllowed(client) {
    const wrong = [
        [{ ...calls.figure, flow: 'EXPORTS' }, /flow: 'EXPORTS' is not accepted; allowed: .*EXPORT/],
        [{ ...calls.figure, period: 'last year' }, /period: 'last year' is not accepted; allowed: a year \(2024\)/],
        [{ ...calls.figure, provinces: 'CN-ZJ' }, /provinces is unknown; allowed: province, flow/],
        [{ province: 'CN-ZJ', flow: 'EXPORT' }, /measure is missing/],
        [{ ...calls.figure, province: 7 }, /BAD_USER_INPUT/],
    ];
    for (const [args, message] of wrong) {
        const answer = await client.callTool({ name: 'figure', arguments: args });
        assert.equal(answer.isError, true);
        assert.match(text(answer), message);
    }
    const claims = [{ ...calls.check_claims.claims[0], flow: 'EXPORTS' }];
    const nested = await client.callTool({ name: 'check_claims', arguments: { claims } });
    assert.match(text(nested), /claims\[0\]\.flow: 'EXPORTS' is not accepted; allowed: /);
    const unknown = await client.callTool({ name: 'figure', arguments: { ...calls.figure, province: 'CN-XX' } });
    assert.match(text(unknown), /unknown, not zero/);
    await assert.rejects(client.callTool({ name: 'importRelease', arguments: {} }), { code: -32602 });
}

async function anAnswerThatIsTooLongSaysHowToAskForLess(client) {
    const answer = await client.callTool({ name: 'findings', arguments: { first: 100 } });
    assert.equal(answer.isError, true);
    assert.match(text(answer), /^ANSWER_TOO_LARGE: .* at most 131072 are allowed/);
    assert.equal(answer.structuredContent, undefined);
    const large = await client.callTool({ name: 'search', arguments: { text: 'x'.repeat(70_000) } }).catch((error) => error);
    assert.equal(large.code, -32602);
}

async function callsRunSideBySideAndCanBeCancelled(client) {
    const wanted = text(await client.callTool({ name: 'ranking', arguments: calls.ranking }));
    const controller = new AbortController();
    const cancelled = client.callTool({ name: 'transitions', arguments: { province: 'CN-GD' } }, ...options(client, controller));
    const many = Promise.all(Array.from({ length: 40 }, () => client.callTool({ name: 'ranking', arguments: calls.ranking })));
    controller.abort();
    await assert.rejects(cancelled);
    for (const answer of await many) assert.equal(text(answer), wanted);
}

/** The older client has the schema of the result before the options. */
function options(client, { signal }) {
    return client instanceof Stateless ? [{ signal }] : [undefined, { signal }];
}

async function resourcesAndThePromptCanBeRead(client) {
    const { resources } = await client.listResources();
    const { contents } = await client.readResource({ uri: resources[0].uri });
    assert.match(contents[0].text, /type Query/);
    const { resourceTemplates } = await client.listResourceTemplates();
    assert.deepEqual(
        resourceTemplates.map(({ uriTemplate }) => uriTemplate),
        ['waimao://figure/{code}', 'waimao://source/{code}'],
    );
    const { figure } = (await client.callTool({ name: 'figure', arguments: calls.figure })).structuredContent.province;
    const read = await client.readResource({ uri: `waimao://figure/${encodeURIComponent(figure.code)}` });
    assert.deepEqual(JSON.parse(read.contents[0].text).value, figure.value);
    const source = figure.derivation.inputs[0].source.code;
    const cited = await client.readResource({ uri: `waimao://source/${source}` });
    assert.ok(JSON.parse(cited.contents[0].text).citation);
    await assert.rejects(client.readResource({ uri: 'waimao://source/none' }), {
        code: client instanceof Stateless ? -32602 : -32002,
    });
    const { messages } = await client.getPrompt({ name: 'check_figures', arguments: { text: '浙江 2024' } });
    assert.match(messages[0].content.text, /check_claims[^]*浙江 2024/);
    await assert.rejects(client.getPrompt({ name: 'check_figures', arguments: {} }), { code: -32602 });
}

/** What no good client sends. */
async function hostileMessagesAreRefused() {
    const post = (body, headers = {}) =>
        fetch(endpoint, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });
    const request = (method, params = {}) => JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
    const meta = (version) => ({
        _meta: { 'io.modelcontextprotocol/protocolVersion': version, 'io.modelcontextprotocol/clientCapabilities': {} },
    });
    const stateless = { 'MCP-Protocol-Version': '2026-07-28', 'Mcp-Method': 'tools/list' };
    const refused = [
        [post('{"jsonrpc": "2.0"'), 400, -32700],
        [post('{"jsonrpc": "2.0", "jsonrpc": "2.0", "id": 1, "method": "ping"}'), 400, -32700],
        [post('['.repeat(10_000)), 400, -32700],
        [post('\ufeff{}'), 400, -32700],
        [post(''), 400, -32700],
        [post('[]'), 400, -32600],
        [post('{"jsonrpc": "1.0", "id": 1, "method": "ping"}'), 400, -32600],
        [post('{"jsonrpc": "2.0", "id": null, "method": "ping"}'), 400, -32600],
        [post('{"jsonrpc": "2.0", "id": 1.5, "method": "ping"}'), 400, -32600],
        [post('{"jsonrpc": "2.0", "id": 1, "method": 7}'), 400, -32600],
        [post('{"jsonrpc": "2.0", "id": 1, "method": "ping", "params": []}'), 200, -32602],
        [post(request('tools/list', { cursor: 'x' })), 200, -32602],
        [post(request('tools/call', { name: '__proto__', arguments: {} })), 200, -32602],
        [post(request('resources/read', { uri: 'file:///etc/passwd' })), 200, -32002],
        [post(request('resources/read', { uri: 'waimao://source/%' })), 200, -32002],
        [post(request('resources/subscribe', { uri: 'waimao://schema' })), 200, -32601],
        [post(request('tools/list'), { 'MCP-Protocol-Version': '2024-11-05' }), 400, -32022],
        [post(request('tools/list', meta('2099-01-01')), { 'MCP-Protocol-Version': '2099-01-01' }), 400, -32022],
        [post(request('tools/list', meta('2026-07-28')), { ...stateless, 'MCP-Protocol-Version': '2025-11-25' }), 400, -32020],
        [post(request('tools/list', meta('2026-07-28')), { ...stateless, 'Mcp-Method': 'ping' }), 400, -32020],
        [
            post(request('tools/call', { name: 'dataset', ...meta('2026-07-28') }), { ...stateless, 'Mcp-Method': 'tools/call' }),
            400,
            -32020,
        ],
        [post(request('tools/list'), stateless), 400, -32602],
        [post(request('ping', meta('2026-07-28')), { ...stateless, 'Mcp-Method': 'ping' }), 404, -32601],
        [post(request('ping'), { Origin: 'https://evil.example' }), 403, -32600],
        [post(request('ping'), { Origin: 'http://localhost.evil.example' }), 403, -32600],
        [post(request('ping'), { Origin: 'null' }), 403, -32600],
        [post(request('ping'), { 'Content-Type': 'text/plain' }), 415, -32600],
        [post(request('ping'), { Accept: 'text/html' }), 406, -32600],
        [post(request('ping', { text: 'x'.repeat(300_000) })), 413, -32600],
        [fetch(endpoint), 405, -32600],
        [fetch(endpoint, { method: 'DELETE' }), 405, -32600],
    ];
    for (const [index, [sent, status, code]] of refused.entries()) {
        const response = await sent;
        const body = await response.text();
        assert.deepEqual([response.status, JSON.parse(body).error?.code], [status, code], `${index}: ${body}`);
        assert.doesNotMatch(body, /Exception|io\.waimao|\.java/, body);
    }
    const accepted = await post('{"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 1}}');
    assert.deepEqual([accepted.status, await accepted.text()], [202, '']);
    const local = await post(request('ping'), { Origin: 'http://localhost:3000' });
    assert.deepEqual(await local.json(), { jsonrpc: '2.0', id: 1, result: {} });
}

/** Every address that llms.txt names is there; a GET may be the wrong way to ask. */
async function everyAddressOfTheGuideIsThere() {
    const guide = await (await fetch(new URL('/llms.txt', url))).text();
    const addresses = [...guide.matchAll(/\]\((\/[^)]*)\)/g)].map(([, address]) => address);
    assert.ok(addresses.length >= 10, guide);
    for (const address of addresses) {
        const response = await fetch(new URL(address, url), { method: address.startsWith('/export/') ? 'GET' : 'HEAD' });
        await response.body?.cancel();
        assert.ok(response.ok || response.status === 405 || address === '/graphql', `${address}: ${response.status}`);
    }
    for (const name of Object.keys(calls)) assert.match(guide, new RegExp(`\\b${name}\\b`));
}

const clients = [
    [new Client({ name: 'test', version: '1' }), new StreamableHTTPClientTransport(endpoint), '2025-11-25'],
    [
        new Stateless({ name: 'test', version: '1' }, { versionNegotiation: { mode: { pin: '2026-07-28' } } }),
        new StatelessTransport(endpoint),
        '2026-07-28',
    ],
];
for (const [client, transport, version] of clients) {
    await client.connect(transport);
    assert.equal(transport.protocolVersion ?? client.getNegotiatedProtocolVersion(), version);
    assert.equal(transport.sessionId, undefined);
    for (const check of [
        answersOfToolsAreAnswersOfGraphQL,
        everyNumberOfATextHasItsSource,
        aRepeatedCallIsAnsweredFromTheKeptAnswers,
        theTextOfAChineseAnswerIsFramedInChinese,
        wrongArgumentsAreErrorsThatSayWhatIsAllowed,
        anAnswerThatIsTooLongSaysHowToAskForLess,
        callsRunSideBySideAndCanBeCancelled,
        resourcesAndThePromptCanBeRead,
    ]) {
        await check(client);
        console.log(`✓ ${version}: ${check.name}`);
    }
    await client.close();
}
for (const check of [hostileMessagesAreRefused, everyAddressOfTheGuideIsThere]) {
    await check();
    console.log(`✓ ${check.name}`);
}
