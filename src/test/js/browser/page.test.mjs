/** What holds for every page: its policy, its accessibility, its weight. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { URL_OF_SERVICE, shown, visits } from './browser.mjs';

const visit = visits();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const MOST_BYTES = 400 * 1024;

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

test('the first view weighs at most 400 KB, compressed', async () => {
  const bodies = [];
  const watch = (page) => page.on('response', (response) => bodies.push(response.body()));
  const whole = async (page) => {
    await shown(page);
    await Promise.all(bodies);
  };
  await visit('/?province=CN-ZJ&lang=en', whole, { watch });
  const weight = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  console.log(`${bodies.length} responses, ${weight} bytes compressed`);
  assert.ok(weight > 50_000 && weight <= MOST_BYTES, `${weight} bytes`);
});
