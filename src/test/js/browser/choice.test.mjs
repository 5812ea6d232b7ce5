/** The choice, the languages, the keyboard, the phone, and the ways to the query behind a picture. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { URL_OF_SERVICE, ask, shown, visits } from './browser.mjs';

const visit = visits();

test('without a choice the province with the most figures is shown, and the address says so', () =>
  visit('/', async (page) => {
    await shown(page);
    const { dataset } = await ask('{ dataset { coverage { province { code name } observationCount } } }');
    const [most] = dataset.coverage
      .filter(({ province }) => province.code !== 'CN')
      .sort((one, other) => other.observationCount - one.observationCount);
    assert.equal(await page.locator('#shown-province').textContent(), most.province.name);
    assert.equal(new URL(page.url()).searchParams.get('province'), most.province.code);
  }));

test('a shared address opens the same view', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    await page.selectOption('#province', 'CN-GD');
    await page.waitForFunction(() => document.querySelector('#shown-province').textContent === 'Guangdong');
    await page.locator('#compare summary').click();
    await page.locator('#compare input[value=CN-FJ]').check();
    await page.locator('#overview dt', { hasText: 'Fujian' }).first().waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.value), 'CN-FJ');
    await page.selectOption('#period', '2025-S1');
    await page.waitForURL(/period=2025-S1/);
    await shown(page);
    const before = await page.locator('main').innerText();
    const again = await page.context().newPage();
    await again.goto(page.url());
    await shown(again);
    assert.equal(await again.locator('main').innerText(), before);
    assert.equal(await again.locator('#period').inputValue(), '2025-S1');
  }));

test('the way back leads to the choice before', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    await page.selectOption('#province', 'CN-SD');
    await page.waitForFunction(() => document.querySelector('#shown-province').textContent === 'Shandong');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#shown-province').textContent === 'Zhejiang');
  }));

test('the page speaks Chinese, with the names that the service has', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    await page.click('#language');
    await page.waitForFunction(
      () => document.documentElement.lang === 'zh' && document.querySelector('#shown-province').textContent === '浙江',
    );
    const { transitions } = await ask('{ transitions { name(language: ZH) } }');
    const names = await page.locator('.chapter:not(#all-provinces) h2').allTextContents();
    assert.deepEqual(names.sort(), transitions.map(({ name }) => name).sort());
    assert.equal(await page.locator('#overview [data-figure=exports] .large').textContent(), '4.18万亿元');
    assert.match(page.url(), /lang=zh/);
  }));

test('the keyboard leads past the head, along a chart, into the source of a figure and back', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'skip');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    const name = () => page.evaluate(() => document.activeElement.getAttribute('aria-label'));
    while (!(await page.evaluate(() => document.activeElement.matches('#overview .mark')))) {
      await page.keyboard.press('Tab');
    }
    const first = await name();
    assert.match(first, /Zhejiang: CNY 2\.52 trillion; CNY 2\.515 to 2\.525 trillion; 2020/);
    assert.match(await page.locator('#hint').textContent(), /CNY 2\.52 trillion/);
    await page.keyboard.press('ArrowRight');
    assert.notEqual(await name(), first);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const details = page.locator('dialog.details[open]');
    await details.locator('code').first().waitFor();
    assert.match(await details.textContent(), /CN-ZJ\.EXPORT\.W\._T\._T\.VALUE\.CNY:2020@/);
    await page.keyboard.press('Escape');
    await page.waitForFunction((label) => document.activeElement.getAttribute('aria-label') === label, first);
  }));

test('pointing at a figure tells its bounds and its source, a press all the rest', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const figure = page.locator('#overview [data-figure=exports] .large');
    await figure.hover();
    assert.match(await page.locator('#hint').textContent(), /CNY 4\.175 to 4\.185 trillion.*2025.*China News Service/s);
    await figure.click();
    await page.locator('dialog.details[open] code').first().waitFor();
    assert.match(await page.locator('dialog.details[open]').textContent(), /4180000000000.*confidence/is);
  }));

test('a derived figure tells what it was derived from', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    await page.locator('#diversified-markets .symbol').last().click();
    const details = page.locator('dialog.details[open]');
    await details.getByText('Inputs').waitFor();
    assert.ok((await details.locator('li code').count()) >= 2);
  }));

test('open this query leads to the playground with document and variables, where it runs', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const links = page.locator('.panel .actions a');
    assert.equal(await links.count(), 5);
    await page.locator('#diversified-markets .actions a').click();
    await page.locator('.graphiql-execute-button').click();
    const answer = await page.waitForFunction(() => {
      const text = document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue();
      return text?.includes('"breakdown"') ? text : null;
    });
    const { data, errors } = JSON.parse(await answer.jsonValue());
    assert.equal(errors, undefined);
    assert.equal(data.province.breakdown.period.code, '2025-01-01/P8M');
  }));

test('copy as curl copies a command that asks the same', () =>
  visit(
    '/?province=CN-ZJ&lang=en',
    async (page) => {
      await shown(page);
      await page.locator('#emerging-sectors .actions button').click();
      await page.getByText('Copied').waitFor();
      const command = await page.evaluate(() => navigator.clipboard.readText());
      const [, url, body] = /^curl '([^']+)' -H 'Content-Type: application\/json' --data-raw '(.*)'$/s.exec(command);
      assert.equal(url, `${URL_OF_SERVICE}/graphql`);
      const { query, variables } = JSON.parse(body);
      assert.ok((await ask(query, variables)).province.claims.nodes.length > 0);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ));

test('on a phone nothing is wider than the screen, and a tap tells a figure', () =>
  visit(
    '/?province=CN-ZJ&compare=CN-GD&lang=en',
    async (page) => {
      await shown(page);
      const [page_, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(page_ <= screen, `${page_} pixels on ${screen}`);
      await page.locator('#overview .mark').first().tap();
      await page.locator('dialog.details[open] code').first().waitFor();
    },
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  ));
