/** The charts of trade: movement, partners and products, all provinces; what they show is kept in the address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, shown, visits } from './browser.mjs';

const visit = visits();

const valuesOf = (place) => place.locator('.mark').evaluateAll((marks) => marks.map((mark) => Number(mark.dataset.value)));
const option = (page, part, name) => page.locator(part).getByRole('radio', { name, exact: true });
const parameter = (page, name) => new URL(page.url()).searchParams.get(name);

/** Comes to the chart of partners and products, which is loaded then. */
async function parts(page) {
  await shown(page);
  await page.locator('.parts-place').scrollIntoViewIfNeeded();
  await page.locator('#parts .drawing svg').waitFor();
}

test('sums of twelve months are those of the service, and the address keeps the choice', () =>
  visit('/?province=CN-XZ&lang=en', async (page) => {
    await shown(page);
    await option(page, '#movement', 'Twelve-month sums').check({ force: true });
    await page.locator('#movement figcaption', { hasText: 'sums of twelve months' }).waitFor();
    const { province } = await ask(`{ province(code: "CN-XZ") {
      exports: figure(flow: EXPORT, measure: VALUE, period: "2024-08-01/P12M") { value { value } }
      balance: figure(flow: BALANCE, measure: VALUE, period: "2024-08-01/P12M") { value { value } }
    } }`);
    const drawn = await valuesOf(page.locator('#movement'));
    assert.ok(drawn.includes(province.exports.value.value));
    assert.equal(drawn.at(-1), province.balance.value.value);
    assert.equal(parameter(page, 'moving'), 'year');
    await page.reload();
    await page.locator('#movement figcaption', { hasText: 'sums of twelve months' }).waitFor();
  }));

test('growth of months is that of the service, and has no currency', () =>
  visit('/?province=CN-GD&lang=en&moving=growth', async (page) => {
    await shown(page);
    const { province } = await ask(
      '{ province(code: "CN-GD") { series(flow: EXPORT, measure: GROWTH_YOY, frequency: MONTHLY) { value { value } } } }',
    );
    const expected = province.series.map(({ value }) => value.value);
    assert.deepEqual((await valuesOf(page.locator('#movement'))).slice(0, expected.length), expected);
    assert.ok(await option(page, '#movement', 'Dollars (USD)').isDisabled());
    assert.match(await page.locator('#movement .source-line').innerText(), /General Administration of Customs.*computed here/);
  }));

test('partners are drawn by flow, measure and currency as the service gives them', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await parts(page);
    const breakdown = async (more, field) => {
      const { province } =
        await ask(`{ province(code: "CN-ZJ") { breakdown(by: MARKET, flow: EXPORT, period: "2025-01-01/P8M"${more}) {
        parts { value { value } share { value } growth { value } } residual { value { value } share { value } growth { value } }
      } } }`);
      const { parts: all, residual } = province.breakdown;
      return [...all, residual].filter((part) => part[field]).map((part) => part[field].value);
    };
    const becomes = async (title, expected) => {
      await page.locator('#parts figcaption', { hasText: title }).waitFor();
      await page.waitForFunction((text) => document.querySelector('#parts .mark')?.dataset.value === text, String(expected[0]));
      assert.deepEqual(await valuesOf(page.locator('#parts')), expected);
    };
    await becomes('Zhejiang’s exports by partner, Jan–Aug 2025', await breakdown('', 'value'));
    await option(page, '#parts', 'Share').check({ force: true });
    await becomes('Shares of Zhejiang’s exports by partner, Jan–Aug 2025', await breakdown('', 'share'));
    await option(page, '#parts', 'Value').check({ force: true });
    await option(page, '#parts', 'Dollars (USD)').check({ force: true });
    await becomes('Zhejiang’s exports by partner, Jan–Aug 2025', await breakdown(', unit: USD', 'value'));
    assert.deepEqual([parameter(page, 'unit'), parameter(page, 'by'), parameter(page, 'flow')], ['usd', 'market', 'export']);
  }));

test('a slider goes through the periods for which partners are known, by the keyboard', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await parts(page);
    const range = page.locator('#parts input[type=range]');
    assert.equal(await range.getAttribute('aria-valuetext'), 'Jan–Aug 2025');
    await range.press('ArrowLeft');
    await page.locator('#parts figcaption', { hasText: '2024' }).waitFor();
    assert.equal(parameter(page, 'at'), '2024');
    const title = await page.locator('#parts figcaption').innerText();
    await page.reload();
    await parts(page);
    assert.equal(await page.locator('#parts figcaption').innerText(), title);
  }));

test('imports that are not known are said to be so', () =>
  visit('/?province=CN-GD&lang=zh&by=market&flow=import', async (page) => {
    await shown(page);
    await page.locator('.parts-place').scrollIntoViewIfNeeded();
    await page.locator('#parts', { hasText: '广东进口按贸易伙伴划分的数据尚无任何时期可用。' }).waitFor();
  }));

test('all provinces are drawn small by one query, and each opens its province', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    await page.locator('#all-provinces summary').first().click();
    await page.locator('#all-provinces .cell').first().waitFor();
    assert.equal(await page.locator('#all-provinces .cell').count(), 31);
    const { province } = await ask(
      '{ province(code: "CN-XZ") { figure(flow: EXPORT, measure: VALUE, period: "2025-07") { value { text } } } }',
    );
    assert.equal(
      await page.locator('#all-provinces [data-province=CN-XZ]').getAttribute('aria-label'),
      `Tibet: ${province.figure.value.text}, Jul 2025`,
    );
    await option(page, '#all-provinces', 'Common').check({ force: true });
    await page.getByText('All charts have one scale.').waitFor();
    assert.equal(parameter(page, 'scale'), 'common');
    await page.locator('#all-provinces [data-province=CN-XZ]').press('Enter');
    await page.waitForFunction(() => document.querySelector('#shown-province').textContent === 'Tibet');
  }));
