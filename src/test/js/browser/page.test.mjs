/** What holds for every page: its policy, its accessibility, its weight. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { URL_OF_SERVICE, shown, visits } from './browser.mjs';

const visit = visits();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MOST_BYTES = 250 * 1024;
const MOST_REQUESTS = 20;

const VIEWS = {
  'the explorer': ['/?province=CN-ZJ&compare=CN-GD&lang=en', shown],
  'the explorer in Chinese': ['/?province=CN-FJ&lang=zh', shown],
  'the dataset': ['/?view=dataset&province=CN-ZJ&lang=en', (page) => page.locator('#coverage').waitFor()],
};

/** The auditor puts styles of its own into the page, which the policy of the page would not let it. */
async function audit(page, part = 'html') {
  await page.evaluate(axe);
  const { violations } = await page.evaluate((selector) => globalThis.axe.run(selector, { preload: false }), part);
  return violations;
}

for (const [name, [path, ready]] of Object.entries(VIEWS)) {
  for (const colorScheme of ['light', 'dark']) {
    test(`an audit of ${name} finds nothing serious in ${colorScheme} colours`, () =>
      visit(
        path,
        async (page) => {
          await ready(page);
          const serious = (await audit(page))
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(
              ({ id, nodes }) =>
                `${id}: ${nodes
                  .slice(0, 3)
                  .map(({ html }) => html)
                  .join(' ')}`,
            );
          assert.deepEqual(serious, []);
        },
        { colorScheme, bypassCSP: true },
      ));
  }
}

/** The sum of all layout shifts so far that no input caused. */
const shifts = () =>
  new Promise((done) => {
    new PerformanceObserver((list) =>
      done(list.getEntries().reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0)),
    ).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(0), 500);
  });

test('the details of a figure are accessible, too', () =>
  visit(
    '/?province=CN-ZJ&lang=en',
    async (page) => {
      await shown(page);
      await page.locator('[data-indicator=LOCATION_QUOTIENT] .large').click();
      assert.deepEqual(
        (await audit(page, 'dialog[open]')).map(({ id }) => id),
        [],
      );
    },
    { bypassCSP: true },
  ));

test('the policy of the page forbids scripts and styles in it', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const response = await page.request.get(`${URL_OF_SERVICE}/`);
    const policy = response.headers()['content-security-policy'];
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.doesNotMatch(policy, /unsafe/);
  }));

test('a script or style that gets into the page has no effect', () =>
  visit(
    '/?province=CN-ZJ&lang=en',
    async (page) => {
      await shown(page);
      const effect = await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'globalThis.intruded = true';
        const style = document.createElement('style');
        style.textContent = 'body { color: rgb(1, 2, 3) }';
        document.head.append(script, style);
        return [globalThis.intruded ?? false, getComputedStyle(document.body).color === 'rgb(1, 2, 3)'];
      });
      assert.deepEqual(effect, [false, false]);
    },
    { ignoring: /violates the following Content Security Policy/ },
  ));

for (const [device, viewport] of Object.entries({ desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } })) {
  test(`the page hardly jumps while it loads on a ${device}`, async () => {
    for (const query of ['province=CN-ZJ&lang=en', 'province=CN-GD&lang=en', 'province=CN-XZ&lang=zh']) {
      await visit(
        `/?${query}`,
        async (page) => {
          await page.locator('main:not([aria-busy]) .story').waitFor();
          await page.locator('#movement .drawing svg').waitFor();
          const shifted = await page.evaluate(shifts);
          assert.ok(shifted <= 0.1, `${query}: ${shifted}`);
        },
        { viewport },
      );
    }
  });
}

test('modules that the first view imports are preloaded, and no others', () =>
  visit('/?province=CN-ZJ&lang=zh', async (page) => {
    const folder = new URL('/explorer/', URL_OF_SERVICE);
    const found = new Set();
    const follow = async (url) => {
      const source = await (await page.request.get(url.href)).text();
      for (const [, path] of source.matchAll(/^(?:import|export)[^;]*? from '(\.[^']+)';/gm)) {
        const next = new URL(path, url);
        if (!found.has(next.pathname)) {
          found.add(next.pathname);
          await follow(next);
        }
      }
    };
    await follow(new URL('main.js', folder));
    found.add('/explorer/texts/zh.js');
    const preloaded = await page
      .locator('link[rel=modulepreload]')
      .evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
    assert.ok(found.size > 5);
    assert.deepEqual(preloaded.sort(), [...found].sort());
  }));

test('the first view takes at most 20 requests and 250 KB, compressed', async () => {
  const bodies = [];
  const sent = [];
  const watch = (page) => {
    page.on('response', (response) => bodies.push(response.body()));
    page.on('request', (request) => sent.push(request.url()));
    page.on('websocket', (socket) => sent.push(socket.url()));
  };
  const whole = async (page) => {
    await page.locator('main:not([aria-busy]) .story').waitFor();
    await page.locator('#movement .drawing svg').waitFor();
    await page.waitForLoadState('networkidle');
    await Promise.all(bodies);
  };
  await visit('/?province=CN-ZJ&lang=en', whole, { watch });
  const weight = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  console.log(`${sent.length} requests, ${weight} bytes compressed`);
  assert.ok(sent.length <= MOST_REQUESTS, sent.join('\n'));
  assert.ok(weight > 50_000 && weight <= MOST_BYTES, `${weight} bytes`);
});

test('every module that a page imports is there', async () => {
  const known = new Set();
  const missing = [];
  const follow = async (path, by) => {
    if (known.has(path)) return;
    known.add(path);
    const answer = await fetch(URL_OF_SERVICE + path);
    if (!answer.ok) {
      missing.push(`${path} of ${by}`);
      return;
    }
    const imported = (await answer.text()).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([./][^']*\.js)'/g);
    for (const [, module] of imported) await follow(new URL(module, URL_OF_SERVICE + path).pathname, path);
  };
  for (const page of ['/explorer/main.js', '/embed/embed.js', '/playground/playground.js']) await follow(page, 'a page');
  assert.ok(known.size > 20, [...known].join(' '));
  assert.deepEqual(missing, []);
});
