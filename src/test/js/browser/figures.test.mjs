/** Each panel shows the figures that the service gives, of provinces with many figures and with few. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { URL_OF_SERVICE, ask, shown, visits } from './browser.mjs';

const visit = visits();

const PROVINCES = ['CN-ZJ', 'CN-GD', 'CN-FJ'];

const idOf = (code) => code.toLowerCase().replaceAll('_', '-');

const TRANSITIONS = `query ($province: String!) {
  province(code: $province) {
    transitions {
      transition { code name from to }
      indicators { code value { value lower upper } period { code } }
      claims { code statement check { verdict explanation } }
      gaps { indicator reason }
    }
  }
}`;

for (const province of PROVINCES) {
  test(`each panel shows the indicators, claims and gaps of ${province}`, () =>
    visit(`/?province=${province}&lang=en`, async (page) => {
      await shown(page);
      const answer = await ask(TRANSITIONS, { province });
      for (const expected of answer.province.transitions) {
        const panel = page.locator(`#${idOf(expected.transition.code)}`);
        assert.deepEqual(await seen(panel), wanted(expected), expected.transition.code);
      }
    }));

  test(`the charts of ${province} are drawn from the figures of the service`, () =>
    visit(`/?province=${province}&lang=en`, async (page) => {
      await shown(page);
      for (const [id, expected] of Object.entries(await drawn(province))) {
        assert.deepEqual(await marks(page.locator(`#${id}`)), sorted(expected), id);
      }
    }));
}

test('the overview shows the totals of the chosen period', () =>
  visit('/?province=CN-ZJ&period=2024&lang=en', async (page) => {
    await shown(page);
    const { province } = await ask(`{ province(code: "CN-ZJ") {
      exports: figure(flow: EXPORT, measure: VALUE, period: "2024") { value { value } }
      imports: figure(flow: IMPORT, measure: VALUE, period: "2024") { value { value } }
      trade: figure(flow: TRADE, measure: VALUE, period: "2024") { value { value } }
      share: figure(flow: EXPORT, measure: NATIONAL_SHARE, period: "2024") { value { value } }
      rank: figure(flow: EXPORT, measure: NATIONAL_RANK, period: "2024") { value { value } }
    } }`);
    for (const [field, { value }] of Object.entries(province)) {
      const figure = page.locator(`#overview [data-figure=${field}] data`).first();
      assert.equal(Number(await figure.getAttribute('value')), value.value, field);
    }
    assert.equal(await page.locator('#overview [data-figure=exports] .large').textContent(), 'CNY 3.9057 trillion');
  }));

test('compared provinces stand beside the chosen one', () =>
  visit('/?province=CN-ZJ&compare=CN-SH,CN&lang=en', async (page) => {
    await shown(page);
    const { province } = await ask(`{ province(code: "CN-SH") {
      figure(flow: EXPORT, measure: VALUE) { value { value } }
    } }`);
    const beside = page.locator('#overview [data-figure=exports] dl');
    assert.deepEqual(await beside.locator('dt').allTextContents(), ['Shanghai', 'China']);
    assert.equal(Number(await beside.locator('data').first().getAttribute('value')), province.figure.value.value);
  }));

test('what is missing is drawn as missing, with the reason', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const { dataset } = await ask('{ dataset { gaps(province: "CN-ZJ") { indicator reason } } }');
    for (const { indicator, reason } of dataset.gaps) {
      const text = await page.locator(`[data-indicator=${indicator}] .missing`).textContent();
      assert.ok(text.includes(reason), text);
    }
    assert.ok((await page.locator('#proactive-deployment .blank').count()) > 0);
  }));

test('a claim without an upper bound is drawn as a range with an arrow, not as a point', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const claim = page
      .locator('#diversified-markets .claim')
      .filter({ has: page.locator('.arrow') })
      .last();
    assert.match(await claim.getAttribute('aria-label'), /more than 10%/);
    assert.equal(await claim.getAttribute('data-value'), null);
    assert.equal(await claim.locator('.symbol').count(), 0);
  }));

test('behind each chart stands a table with its figures', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const charts = page.locator('.chart');
    assert.equal(await page.locator('.chart .behind table').count(), await charts.count());
    const table = page.locator('#brand-led-globalization .behind');
    await table.locator('summary').click();
    const rows = await table.locator('tbody tr').allInnerTexts();
    assert.match(rows[0], /Zhejiang\s+2018\s+11\.7%\s+11\.65 to 11\.75%/);
  }));

const seen = async (panel) => ({
  name: await panel.locator('h2').textContent(),
  indicators: await panel
    .locator('[data-indicator]')
    .evaluateAll((tiles) =>
      tiles
        .filter((tile) => !tile.querySelector('.missing'))
        .map((tile) => [tile.dataset.indicator, Number(tile.querySelector('data')?.value ?? NaN)]),
    ),
  missing: await panel
    .locator('[data-indicator]:has(.missing)')
    .evaluateAll((tiles) => tiles.map((tile) => tile.dataset.indicator)),
  claims: await panel
    .locator('.claims li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.id.replace('claim-', ''),
        item.querySelector('.badge').className.replace('badge ', ''),
        item.querySelector('.why').textContent,
      ]),
    ),
});

const wanted = ({ transition, indicators, gaps, claims }) => ({
  name: transition.name,
  indicators: indicators.map(({ code, value }) => [code, value.value ?? NaN]),
  missing: gaps.map(({ indicator }) => indicator),
  claims: claims.map(({ code, check }) => [code, idOf(check.verdict), check.explanation]),
});

const sorted = (values) => values.filter((value) => value !== null && value !== undefined).sort((one, other) => one - other);

const marks = async (panel) =>
  sorted(await panel.locator('.mark[data-value]').evaluateAll((all) => all.map((mark) => Number(mark.dataset.value))));

/** The values that the charts of each panel have to show. */
async function drawn(code) {
  const markets = ['EU', 'US', 'ASEAN', 'LATAM', 'MIDEAST', 'AFRICA'];
  const sectors = ['NEW_THREE', 'LABOUR_INTENSIVE'];
  const growing = ['NEW_THREE', 'NEV', 'LITHIUM_BATTERY', 'PV', 'LABOUR_INTENSIVE'];
  const { structure } = await ask(
    `query ($province: String!) {
      structure: compareIndicator(provinces: [$province], indicator: LARGEST_MARKET_SHARE) { indicator { period { code } } }
    }`,
    { province: code },
  );
  const period = structure[0].indicator?.period.code;
  const aliases = (codes, field) => codes.map((one) => field(one)).join('\n');
  const { province, nation } = await ask(
    `query ($province: String!, $period: String!) {
      nation: province(code: "CN") { own: series(flow: EXPORT, measure: SHARE_OF_FLOW, brand: OWN) { period { start end months } value { value } } }
      province(code: $province) {
        values: series(flow: EXPORT, measure: VALUE) { period { start end months } value { value } }
        growth: series(flow: EXPORT, measure: GROWTH_YOY) { period { start end months } value { value } }
        own: series(flow: EXPORT, measure: SHARE_OF_FLOW, brand: OWN) { period { start end months } value { value } }
        projects: series(flow: OUTWARD_INVESTMENT, measure: PROJECT_COUNT) { period { start end months } value { value } }
        investment: series(flow: OUTWARD_INVESTMENT, measure: VALUE) { period { start end months } value { value } }
        claims { nodes { measure market { code } sector { code } value { value } } }
        breakdown(by: MARKET, flow: EXPORT, period: $period, among: "MAJOR_MARKETS") {
          parts { share { value } }
          residual { share { value } }
        }
        ${aliases(markets, (one) => `s_${one}: series(flow: EXPORT, measure: SHARE_OF_FLOW, market: "${one}") { period { start end months } value { value } }`)}
        ${aliases(markets, (one) => `g_${one}: figure(flow: EXPORT, measure: GROWTH_YOY, market: "${one}") { value { value } }`)}
        ${aliases(sectors, (one) => `t_${one}: series(flow: EXPORT, measure: SHARE_OF_FLOW, sector: "${one}") { period { start end months } value { value } }`)}
        ${aliases(growing, (one) => `h_${one}: figure(flow: EXPORT, measure: GROWTH_YOY, sector: "${one}") { value { value } }`)}
      }
    }`,
    { province: code, period: period ?? '2024' },
  );
  const values = (series) => longestOfYears(series).map(({ value }) => value.value);
  const claimed = (accept) => province.claims.nodes.filter(accept).map(({ value }) => value.value);
  const parts = province.breakdown?.parts ?? [];
  return {
    overview: [...values(province.values), ...values(province.growth)],
    'proactive-deployment': [
      ...values(province.projects),
      ...values(province.investment),
      ...claimed(({ measure }) => measure === 'COUNT_IN_TOP_FIVE'),
    ],
    'diversified-markets': [
      ...parts.map(({ share }) => share?.value),
      parts.length > 0 ? province.breakdown.residual?.share.value : null,
      ...markets.flatMap((one) => values(province[`s_${one}`])),
      ...markets.map((one) => province[`g_${one}`]?.value.value),
      ...claimed(({ measure, market }) => measure === 'GROWTH_YOY' && markets.includes(market.code)),
    ],
    'emerging-sectors': [
      ...sectors.flatMap((one) => values(province[`t_${one}`])),
      ...growing.map((one) => province[`h_${one}`]?.value.value),
      ...claimed(({ measure, sector }) => measure === 'GROWTH_YOY' && growing.includes(sector.code)),
    ],
    'brand-led-globalization': [...values(province.own), ...values(nation.own)],
  };
}

/** Of each calendar year the first of the longest figures within it. */
function longestOfYears(figures) {
  const years = new Map();
  for (const figure of figures) {
    const { start, end, months } = figure.period;
    const year = start.slice(0, 4);
    if (end.startsWith(year) && months > (years.get(year)?.period.months ?? 0)) {
      years.set(year, figure);
    }
  }
  return [...years.values()];
}

test('each chart leads to an export of the figures that it draws', () =>
  visit('/?province=CN-ZJ&lang=en', async (page) => {
    await shown(page);
    const found = await page.locator('figure.chart:has(.drawing .mark)').evaluateAll((figures) =>
      figures.map((figure) => ({
        name: figure.dataset.chart,
        address: figure.querySelector('.downloads a[href^="/export/"]')?.getAttribute('href') ?? null,
        drawn: [...figure.querySelectorAll('.drawing .mark')].map(({ dataset }) => Number(dataset.value)),
      })),
    );
    const complete = new Set(['months', 'exports', 'export-growth', 'projects', 'investment', 'market-shares', 'sector-shares']);
    for (const { name, address, drawn } of found.filter((one) => !one.name.startsWith('top-five'))) {
      assert.ok(address, name);
      const response = await page.request.get(URL_OF_SERVICE + address);
      const text = await response.text();
      assert.equal(response.status(), 200, `${name}: ${text}`);
      const [header, ...rows] = text.trim().split(/\r?\n/);
      assert.ok(rows.length > 0, `${name}: ${address}`);
      const column = header.replace('\ufeff', '').split(',').indexOf('OBS_VALUE');
      const values = new Set(rows.map((row) => Number(row.split(',')[column])));
      const missing = complete.has(name) ? drawn.filter((value) => !values.has(value)) : [];
      assert.deepEqual(missing, [], `${name}: ${address}`);
      complete.delete(name);
    }
    assert.deepEqual([...complete], []);
  }));
