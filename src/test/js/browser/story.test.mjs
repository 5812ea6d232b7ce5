/** The first view: a map to choose by, a headline from the data, four cards, and where growth came from. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ask, shown, visits } from './browser.mjs';

const visit = visits();

const headline = (page) => page.locator('h1').textContent();

test('the map has a tile for each province, coloured where growth is known', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const { ranking } = await ask(
      '{ ranking(by: PROVINCE, flow: EXPORT, measure: GROWTH_YOY, first: 31) { nodes { province { code name } figure { value { text } } } } }',
    );
    assert.equal(await page.locator('.tile').count(), 31);
    for (const { province, figure } of ranking.nodes) {
      const tile = page.locator(`#tile-${province.code}`);
      assert.ok(
        (await tile.getAttribute('aria-label')).startsWith(
          `${province.code.slice(3)} ${province.name}: ${figure.value.text}, rank `,
        ),
      );
      assert.match(await tile.getAttribute('aria-label'), /, Jan–Jul 2025$/);
      assert.match(await tile.getAttribute('class'), /grow|fall/);
    }
  }));

test('a tile chooses its province, and with shift compares it', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    await page.locator('#tile-CN-GD').click();
    await page.waitForFunction(() => document.querySelector('#shown-province').textContent === 'Guangdong');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tile-CN-GD');
    await page.locator('#tile-CN-FJ').click({ modifiers: ['Shift'] });
    await page.locator('#tile-CN-FJ[aria-pressed=true]').waitFor();
    assert.match(page.url(), /compare=CN-FJ/);
  }));

test('the ranking is the other side of the map', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    await page.getByRole('button', { name: 'Ranking' }).click();
    assert.equal(await page.locator('.ranking li').count(), 31);
    assert.match(await page.locator('.ranking li').first().innerText(), /^1\s+Qinghai\s+\+90\.3%/);
    assert.ok(await page.locator('.tiles-of-provinces').isHidden());
  }));

test('the headline is the strongest figure that is known', async () => {
  for (const [province, language, pattern] of [
    ['CN-ZJ', 'en', /^Emerging markets brought 70% of Zhejiang’s export growth$/],
    ['CN-ZJ', 'zh', /^浙江出口增量的70%来自新兴市场$/],
    ['CN-GD', 'en', /^Guangdong’s exports grew by 2\.5%, more slowly than the nation’s$/],
    ['CN-SX', 'en', /^Shanxi’s exports fell by \d/],
    ['CN-XZ', 'zh', /^西藏出口增长13\.5%，高于全国$/],
  ]) {
    await visit(`/?province=${province}&lang=${language}`, async (page) => {
      await shown(page);
      assert.match(await headline(page), pattern);
    });
  }
});

test('the markets of the headline are the emerging ones of the catalogue', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const { partitions } = await ask('{ partitions { code markets { name standing } } }');
    const { markets } = partitions.find(({ code }) => code === 'MAJOR_MARKETS');
    const emerging = markets.filter(({ standing }) => standing === 'EMERGING').map(({ name }) => name);
    const told = await page.locator('.told').textContent();
    assert.ok(told.startsWith(`${emerging.slice(0, -1).join(', ')} and ${emerging.at(-1)} took about 43.3% of exports`), told);
  }));

test('what is not known is said, and shown beside the neighbours', () =>
  visit('/?province=CN-XZ&lang=en', async (page) => {
    await shown(page);
    assert.match(await page.locator('.told').textContent(), /Not known here: markets, sectors, brands, investment abroad\./);
    assert.equal(await page.locator('.cards .unknown-card').count(), 4);
    assert.match(
      await page.locator('.told a', { hasText: 'Import more figures' }).getAttribute('href'),
      /view=dataset.*#steward$/,
    );
    assert.deepEqual(await page.locator('.lead .row-name').allTextContents(), ['Qinghai', 'Tibet', 'Yunnan']);
  }));

test('markets of which no figure is known are named and hatched', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    assert.match(
      await page.locator('.told').textContent(),
      /No figure of Jan–Aug 2025 is known for these markets: European Union and United States\./,
    );
    const chart = page.locator('.lead .chart').nth(1);
    assert.deepEqual((await chart.locator('.row-name').allTextContents()).slice(-2), ['European Union', 'United States']);
    assert.equal(await chart.locator('.blank').count(), 2);
  }));

test('each chart with figures names its sources', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const without = await page
      .locator('.chart')
      .evaluateAll((charts) =>
        charts
          .filter(
            (chart) => chart.querySelector('.mark') && !/Sources?:|computed here/.test(chart.querySelector('.notes')?.innerText),
          )
          .map((chart) => chart.querySelector('figcaption').innerText),
      );
    assert.deepEqual(without, []);
  }));

test('a figure computed from several sources names them all', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const label = await page.locator('[data-card=DIVERSIFIED_MARKETS] .large').getAttribute('aria-label');
    assert.match(label, /computed here from Yicai/);
  }));

test('a card has the figure of its transition and opens its chapter', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await page.locator('.cards').waitFor();
    await page.locator('#diversified-markets').waitFor();
    const chapter = page.locator('#diversified-markets');
    assert.equal(await chapter.getAttribute('open'), null);
    await page.locator('[data-card=DIVERSIFIED_MARKETS] a').click();
    assert.equal(await chapter.getAttribute('open'), '');
    const { compareIndicator } = await ask(
      '{ compareIndicator(provinces: ["CN-ZJ"], indicator: EMERGING_MARKETS_SHARE) { indicator { value { value } } } }',
    );
    const shownValue = await page.locator('[data-card=DIVERSIFIED_MARKETS] data').first().getAttribute('value');
    assert.equal(Number(shownValue), compareIndicator[0].indicator.value.value);
  }));

test('growth is drawn by the contributions of the service, residual included', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const { province } = await ask(`{ province(code: "CN-ZJ") {
      breakdown(by: MARKET, flow: EXPORT, period: "2025-01-01/P8M", among: "MAJOR_MARKETS") {
        parts { contribution { value } shareBefore { value } share { value } }
        residual { contribution { value } }
      }
      figure(flow: EXPORT, measure: GROWTH_YOY, period: "2025-01-01/P8M") { value { value } }
    } }`);
    const { parts, residual } = province.breakdown;
    const values = (place) => place.locator('.mark').evaluateAll((marks) => marks.map((mark) => Number(mark.dataset.value)));
    const charts = page.locator('.lead .chart');
    assert.deepEqual(await values(charts.nth(0)), [
      ...parts.map(({ contribution }) => contribution.value),
      residual.contribution.value,
      province.figure.value.value,
    ]);
    assert.deepEqual(
      await values(charts.nth(1)),
      parts.flatMap(({ shareBefore, share }) => [shareBefore.value, share.value]),
    );
    assert.match(await charts.nth(0).innerText(), /Source: Yicai, 15 Sept 2025; computed here/);
  }));

test('the Chinese page has no English sentence but names of sources', () =>
  visit('/?province=CN-ZJ&lang=zh', async (page) => {
    await shown(page);
    const text = await page.evaluate(() => {
      const main = document.querySelector('main').cloneNode(true);
      main.querySelectorAll('[lang=en], code').forEach((part) => part.remove());
      return main.textContent.replace(/《[^》]*》/g, '');
    });
    assert.deepEqual(text.match(/\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/g) ?? [], []);
  }));

test('a chart can be taken away as PNG, SVG and CSV', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const chart = page.locator('.lead .chart').first();
    const taken = async (format) => {
      const [download] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: format }).click()]);
      assert.ok(download.suggestedFilename().endsWith(`.${format.toLowerCase()}`));
      return readFileSync(await download.path());
    };
    assert.deepEqual([...(await taken('PNG')).subarray(1, 4)], [...Buffer.from('PNG')]);
    const svg = (await taken('SVG')).toString();
    assert.match(svg, /^<svg .*What each market added.*Source: Yicai, 15 Sept 2025; computed here/s);
    assert.doesNotMatch(svg, /class=|style=/);
    const csv = (await taken('CSV')).toString();
    assert.match(csv, /^\ufeffSeries,Contribution to growth,Bounds\r\nASEAN,/);
  }));

test('the months of a province are drawn as the service gives them', () =>
  visit('/?province=CN-XZ&lang=en', async (page) => {
    await shown(page);
    const { province } = await ask(`{ province(code: "CN-XZ") {
      balance: series(flow: BALANCE, measure: VALUE, frequency: MONTHLY) { value { value } }
      exports: series(flow: EXPORT, measure: VALUE, frequency: MONTHLY) { value { value } }
      imports: series(flow: IMPORT, measure: VALUE, frequency: MONTHLY) { value { value } }
    } }`);
    const values = Object.values(province)
      .flat()
      .map(({ value }) => value.value);
    const marks = page.locator('.lead .chart').last().locator('.mark');
    assert.ok(values.length > 50);
    assert.deepEqual(await marks.evaluateAll((all) => all.map((mark) => Number(mark.dataset.value))), values);
  }));

test('the details of a figure link to its own page', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    await page.locator('#overview [data-figure=exports] .large').click();
    await page.locator('dialog.details[open] a[href^="/figure/"]').click();
    await page.waitForURL(/\/figure\/CN-ZJ\.EXPORT\./);
    assert.match(await page.locator('h1').textContent(), /Zhejiang/);
  }));

test('a card has the history of its figure as a line that no missing year interrupts unseen', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await page.locator('main:not([aria-busy]) .story').waitFor();
    const { province } = await ask(`{ province(code: "CN-ZJ") {
      brand: indicator(code: OWN_BRAND_SHARE) { history { period { code months } value { text } } }
      investment: indicator(code: INVESTMENT_VALUE) { history(frequency: ANNUAL) { period { code } value { text } } }
    } }`);
    const drawn = (card) => page.locator(`[data-card=${card}] .history svg`);
    const lines = (card) => drawn(card).locator('line:not(.from)').count();
    assert.deepEqual(
      province.brand.history.map(({ period }) => period.code),
      ['2018', '2021'],
    );
    assert.equal(await drawn('BRAND_LED_GLOBALIZATION').locator('circle').count(), 2);
    assert.equal(await lines('BRAND_LED_GLOBALIZATION'), 0);
    const { history } = province.investment;
    assert.equal(await drawn('PROACTIVE_DEPLOYMENT').locator('circle').count(), history.length);
    assert.equal(await lines('PROACTIVE_DEPLOYMENT'), 1);
    const said = await drawn('PROACTIVE_DEPLOYMENT').getAttribute('aria-label');
    assert.equal(
      said,
      `History of outward investment: ${history.map(({ period, value }) => `${period.code}, ${value.text}`).join('; ')}`,
    );
    assert.equal(await page.locator('[data-card=EMERGING_SECTORS] .history').count(), 0);
  }));
