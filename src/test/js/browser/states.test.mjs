/** What a reader sees while something loads, when the service is lost, and at a wrong address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown, visits } from './browser.mjs';

const visit = visits();

const LOST = { ignoring: /Failed to load resource|WebSocket connection/ };

/** Holds back the queries that match, until they are let go. */
async function held(page, pattern) {
  let go;
  const open = new Promise((resolve) => {
    go = resolve;
  });
  await page.route(/\/graphql\?/, async (route) => {
    if (pattern.test(route.request().url())) {
      await open;
    }
    await route.fallback();
  });
  return go;
}

const chosen = (page) => page.locator('#province').inputValue();

test('while a province loads the page says so, and shows no figures of the one before', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const letGo = await held(page, /CN-GD/);
    await page.locator('#province').selectOption('CN-GD');
    await page.getByText('Loading: Guangdong…').waitFor();
    await page.locator('.lead').waitFor({ state: 'hidden' });
    assert.ok(await page.locator('#overview').isHidden());
    assert.ok(await page.locator('#map').isVisible());
    letGo();
    await page.locator('#shown-province', { hasText: 'Guangdong' }).waitFor();
    assert.ok(await page.locator('.lead').isVisible());
    await page.locator('#state').filter({ hasText: /^$/ }).waitFor({ state: 'attached' });
    assert.match(await page.title(), /^Guangdong’s foreign trade/);
  }));

test('a service that is lost leaves what is there, and is asked again until it answers', () =>
  visit(
    '/?province=CN-ZJ&lang=en',
    async (page) => {
      await shown(page);
      let attempts = 0;
      await page.route(/\/graphql\?/, (route) => (++attempts > 2 ? route.fallback() : route.abort()));
      await page.locator('#province').selectOption('CN-GD');
      await page.getByText('Guangdong cannot be loaded. You still see Zhejiang.').waitFor();
      assert.equal(await page.locator('#shown-province').textContent(), 'Zhejiang');
      assert.equal(await chosen(page), 'CN-ZJ');
      assert.ok(await page.locator('.lead').isVisible());
      await page.locator('#shown-province', { hasText: 'Guangdong' }).waitFor();
      assert.equal(await chosen(page), 'CN-GD');
      await page.getByText('The service does not answer').waitFor({ state: 'detached' });
    },
    LOST,
  ));

test('a service that is stopping is as good as lost', () =>
  visit(
    '/?province=CN-ZJ&lang=zh',
    async (page) => {
      await shown(page);
      let attempts = 0;
      const stopping = { errors: [{ message: 'The service is shutting down.', extensions: { code: 'SERVICE_STOPPING' } }] };
      await page.route(/\/graphql\?/, (route) =>
        ++attempts > 1 ? route.fallback() : route.fulfill({ status: 503, json: stopping }),
      );
      await page.locator('#tile-CN-FJ').click();
      await page.getByText('服务没有响应，无法载入福建，当前显示的仍是浙江。').waitFor();
      await page.locator('#shown-province', { hasText: '福建' }).waitFor();
    },
    LOST,
  ));

test('a lost connection is said, and no longer once it is there again', () => {
  const connections = [];
  let accept;
  const accepted = new Promise((resolve) => (accept = resolve));
  return visit(
    '/?province=CN-ZJ&lang=en',
    async (page) => {
      await Promise.all([shown(page), accepted]);
      await connections[0].close({ code: 1012, reason: 'The service is shutting down' });
      await page.getByText('The service does not answer. What you see stays as it was.').waitFor();
      assert.ok(await page.locator('.lead').isVisible());
      await page.getByText('The service does not answer').waitFor({ state: 'detached' });
      assert.ok(connections.length > 1);
    },
    {
      watch: (page) =>
        page.routeWebSocket('**/graphql', (socket) => {
          connections.push(socket);
          const server = socket.connectToServer();
          server.onMessage((message) => {
            socket.send(message);
            if (String(message).includes('connection_ack')) {
              accept();
            }
          });
        }),
    },
  );
});

for (const [what, query, said] of [
  ['an unknown province', 'province=CN-QQ', 'No province has the code “CN-QQ”.'],
  ['an unknown province to compare with', 'province=CN-ZJ&compare=CN-GD,XX', 'No province has the code “XX”.'],
  ['a wrong period', 'province=CN-ZJ&period=2024-13', '“2024-13” is no period.'],
  ['an unknown view', 'view=charts', 'There is no view “charts”'],
]) {
  test(`the address with ${what} says what is wrong, and leads back`, () =>
    visit(`/?${query}&lang=en`, async (page) => {
      await page.locator('#wrong', { hasText: said }).waitFor();
      assert.equal(await page.locator('#overview').count(), 0);
      await page.getByRole('link', { name: 'Back to the explorer' }).click();
      await shown(page);
      assert.equal(await page.locator('#wrong').count(), 0);
    }));
}

test('the address with an unknown language says so in the language of the browser', () =>
  visit('/?province=CN-ZJ&lang=fr', (page) => page.getByText('没有“fr”语言的页面').waitFor(), { locale: 'zh-CN' }));
