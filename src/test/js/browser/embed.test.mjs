/** A chart to refer to: a link to it, its page for other sites, and a citation. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { URL_OF_SERVICE, shown, visits } from './browser.mjs';

const visit = visits();

/** The port of a site that the tests' service lists, and of one that it does not. */
const LISTED = 18082;
const OTHER = 18083;
const FOREIGN = { ignoring: /request to another host: http:\/\/127\.0\.0\.1|frame-ancestors/ };

const chart = (page) => page.locator('figure.chart');

for (const [name, language, title, whole] of [
  ['growth-by-market', 'en', 'What each market added to the growth of Zhejiang’s exports', 'Zhejiang’s foreign trade – Waimao'],
  ['sector-shares', 'zh', '占出口比重：新兴与传统产业', '浙江的对外贸易 – 外贸 Waimao'],
  ['exports', 'en', 'Exports by period', 'Zhejiang’s foreign trade – Waimao'],
]) {
  test(`the page of the chart ${name} has the chart alone, and leads to the whole page`, () =>
    visit(`/embed/?chart=${name}&province=CN-ZJ&lang=${language}`, async (page) => {
      await chart(page).locator('.drawing svg').waitFor();
      assert.equal(await chart(page).count(), 1);
      assert.equal(
        await chart(page)
          .locator('figcaption')
          .evaluate((caption) => caption.firstChild.textContent),
        title,
      );
      assert.equal(await page.locator('#whole').textContent(), whole);
      assert.equal(
        await page.locator('#whole').getAttribute('href'),
        `${URL_OF_SERVICE}/?province=CN-ZJ&lang=${language}#chart-${name}`,
      );
      assert.equal(await page.locator('.sharing').isVisible(), false);
    }));
}

test('a chart that a province does not have is said to be missing', () =>
  visit('/embed/?chart=pie&province=CN-XZ&lang=en', (page) => page.getByText('There is no chart “pie” of Tibet').waitFor()));

test('a chart is shared by its link, its code and a citation', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const figure = page.locator('#chart-growth-by-market');
    await figure.locator('.sharing summary').click();
    const [link, code, citation] = await Promise.all(
      ['Link to this chart', 'Code to show it on another site', 'Citation'].map((label) =>
        figure.getByRole('textbox', { name: label }).inputValue(),
      ),
    );
    assert.equal(link, `${URL_OF_SERVICE}/?province=CN-ZJ&lang=en#chart-growth-by-market`);
    assert.match(code, /^<iframe src="[^"]*\/embed\/\?chart=growth-by-market&amp;province=CN-ZJ&amp;lang=en"/);
    assert.match(citation, /^“What each market added .*”, Waimao, data version [0-9a-f]{12}, read on .*Source: Yicai/);
  }));

test('the link to a chart opens its chapter', () =>
  visit('/?province=CN-ZJ&lang=en#chart-own-brand-share', async (page) => {
    await page.locator('main:not([aria-busy])').waitFor();
    await page.locator('#chart-own-brand-share').waitFor({ state: 'visible' });
    assert.equal(await page.locator('.chapter[open]').count(), 1);
  }));

/** A page of another site, with a page of the service in a frame. */
async function site(port, path, use) {
  const html = `<!doctype html><title>Article</title><iframe src="${URL_OF_SERVICE}${path}" width="700" height="500"></iframe>`;
  const server = createServer((request, response) => response.setHeader('Content-Type', 'text/html').end(html));
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready));
  try {
    await use(`http://127.0.0.1:${port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const CHART = '/embed/?chart=growth-by-market&province=CN-ZJ&lang=en';

for (const [name, port, path, framed] of [
  ['a listed site shows a chart', LISTED, CHART, true],
  ['another site cannot show a chart', OTHER, CHART, false],
  ['a listed site cannot show the explorer', LISTED, '/?province=CN-ZJ&lang=en', false],
]) {
  test(`${name} in a frame`, () =>
    site(port, path, (address) =>
      visit(
        '/glossary?language=EN',
        async (page) => {
          const loaded = page.waitForEvent('response', (response) => response.url().endsWith(path));
          await page.goto(address);
          await loaded;
          const inside = page.frameLocator('iframe');
          if (framed) {
            await inside.locator('figure.chart svg').waitFor();
          } else {
            await page.waitForFunction(() => performance.getEntriesByType('navigation')[0].loadEventEnd > 0);
            assert.equal(await inside.locator('main').count(), 0);
          }
        },
        FOREIGN,
      ),
    ));
}
