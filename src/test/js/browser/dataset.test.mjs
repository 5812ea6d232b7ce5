/** The dataset page, and the steward's way from a faulty file to an import that every open page tells of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, shown, visits } from './browser.mjs';

const visit = visits();

const TOKEN = process.env.WAIMAO_STEWARD_TOKEN;
const HEADER =
  'REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,OBS_VALUE,LOWER,UPPER,QUALIFIER,UNIT,OBS_STATUS,CONFIDENCE,SOURCE,PUBLISHED_TEXT,COMMENT_OBS';
const FIGURE =
  'CN-HN,EXPORT,W,_T,_T,VALUE,2026,515000000000,514500000000,515500000000,ROUNDED,CNY,A,MEDIUM,cn-2023,515 billion yuan,';
const FAULTY = FIGURE.replace('CN-HN', 'CN-QQ');

const file = (name, ...lines) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${[HEADER, ...lines].join('\n')}\n`, 'utf8'),
});

const DATASET = '/?view=dataset&province=CN-ZJ&lang=en';

test('coverage, gaps, sources and releases are those of the service', () =>
  visit(DATASET, async (page) => {
    await page.locator('#coverage').waitFor();
    const { dataset } = await ask(`{ dataset {
      coverage { province { code name } observationCount }
      gaps(province: "CN-ZJ") { reason }
      releases { code }
      sources(first: 100) { totalCount }
    } }`);
    const { observations } = await ask(
      '{ observations(filter: { provinces: ["CN-ZJ"], from: "2024", to: "2024" }, first: 0) { totalCount } }',
    );
    const all = await page.locator('#coverage .all').allTextContents();
    assert.deepEqual(
      all.map(Number),
      dataset.coverage.map(({ observationCount }) => observationCount),
    );
    const zhejiang = page.locator('#coverage [data-province=CN-ZJ] td[title*="2024"]');
    assert.equal(Number(await zhejiang.textContent()), observations.totalCount);
    assert.equal(await page.locator('#gaps tbody tr').count(), dataset.gaps.length);
    assert.equal(await page.locator('#releases tbody tr').count(), dataset.releases.length);
    const rows = page.locator('#sources tbody tr');
    for (let seen = await rows.count(); seen < dataset.sources.totalCount; seen = await rows.count()) {
      await page.getByRole('button', { name: 'More' }).click();
      await page.waitForFunction((count) => document.querySelectorAll('#sources tbody tr').length > count, seen);
    }
    assert.equal(await rows.count(), dataset.sources.totalCount);
  }));

test('a faulty file is tried, its faults are listed by line, and it cannot be imported', () =>
  visit(
    DATASET,
    async (page) => {
      await page.fill('#token', TOKEN);
      await page.setInputFiles('#file', file('faulty.csv', FIGURE, FAULTY));
      await page.getByRole('button', { name: 'Check' }).click();
      const fault = page.locator('#faults tbody tr');
      await fault.waitFor();
      assert.deepEqual((await fault.locator('th, td').allTextContents()).slice(0, 3), ['3', 'REF_AREA', 'CN-QQ']);
      assert.match(await page.locator('.outcome').textContent(), /1 fault; 1 rows have none/);
      assert.ok(await page.getByRole('button', { name: 'Import' }).isDisabled());
    },
    { ignoring: /422/ },
  ));

test('without the right token nothing is read, and the page says why', () =>
  visit(
    DATASET,
    async (page) => {
      await page.fill('#token', 'not the token');
      await page.setInputFiles('#file', file('good.csv', FIGURE));
      await page.getByRole('button', { name: 'Check' }).click();
      assert.match(await page.locator('.outcome [role=alert]').textContent(), /\w/);
      assert.ok(await page.getByRole('button', { name: 'Import' }).isDisabled());
    },
    { ignoring: /401|403/ },
  ));

test('a good file is tried, imported and taken back, and an open page tells of the change', () =>
  visit('/?province=CN-HN&lang=en', async (reader) => {
    await shown(reader);
    assert.equal(await reader.locator('#overview [data-figure=exports] data[value="515000000000"]').count(), 0);
    const page = await reader.context().newPage();
    await page.goto(reader.url().replace('/?', '/?view=dataset&'));
    await page.fill('#token', TOKEN);
    await drop(page, [HEADER, FIGURE, ''].join('\n'));
    const before = (await ask('{ dataset { version } }')).dataset.version;
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('No faults: 1 rows can be imported.').waitFor();
    assert.equal((await ask('{ dataset { version } }')).dataset.version, before);
    await page.getByRole('button', { name: 'Import' }).click();
    await page.getByText('Imported: 1 rows').waitFor();
    await reader.getByText('The data changed at').waitFor();
    await reader.locator('#overview [data-figure=exports] data[value="515000000000"]').waitFor();
    await retract(page);
    await page.getByText('was retracted').waitFor();
    await reader.waitForFunction(() => !document.querySelector('#overview [data-figure=exports] data[value="515000000000"]'));
    assert.equal((await ask('{ dataset { version } }')).dataset.version, before);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, '']);
  }));

test('the progress of an import is told while it runs', () =>
  visit(DATASET, async (page) => {
    await page.fill('#token', TOKEN);
    await page.setInputFiles('#file', file('good.csv', FIGURE));
    await page.route('**/import/observations?*', async (route) => {
      const response = await route.fetch();
      await page.getByText('1 rows read').waitFor();
      await route.fulfill({ response });
    });
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('No faults: 1 rows can be imported.').waitFor();
  }));

test('a finding is listed in the panel that it is about, and at the figures themselves', () =>
  visit(DATASET, async (page) => {
    const trade = (flow, value) =>
      FIGURE.replace('EXPORT', flow).replace(/515000000000,514500000000,515500000000/, [value, value, value].join());
    const figures = file('contradiction.csv', trade('EXPORT', '500'), trade('IMPORT', '100'), trade('TRADE', '900'));
    await page.fill('#token', TOKEN);
    await page.setInputFiles('#file', figures);
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Import' }).click();
    await page.getByText('Imported: 3 rows').waitFor();
    const brought = await page.locator('.outcome .findings li span:not(.badge)').allTextContents();
    assert.ok(brought.some((message) => message.includes('Hunan')));
    const reader = await page.context().newPage();
    await reader.goto(page.url().replace(/\?.*/, '?province=CN-HN&lang=en'));
    await shown(reader);
    const { findings } = await ask('{ findings(filter: { provinces: ["CN-HN"] }) { nodes { kind message } } }');
    assert.ok(findings.nodes.length > 0);
    const listed = await reader.locator('#overview .findings li span:not(.badge)').allTextContents();
    assert.deepEqual(
      listed,
      findings.nodes.map(({ message }) => message),
    );
    await reader.locator('#overview [data-figure=trade] .large').click();
    const { message } = findings.nodes.find(({ kind }) => kind === 'FLOWS_DIFFER_FROM_TRADE');
    await reader.locator('dialog.details[open]').getByText(message).waitFor();
    await retract(page);
    await page.getByText('was retracted').waitFor();
  }));

test('a release is retracted in the list of releases, and the last change is said', () =>
  visit(DATASET, async (page) => {
    await page.fill('#token', TOKEN);
    await page.setInputFiles('#file', file('last.csv', FIGURE));
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Import' }).click();
    await page.locator('#changes').getByText('“last.csv” was imported on').waitFor();
    await page.locator('.outcome').getByText('The checks found nothing new.').waitFor();
    const row = page.locator('#releases tbody tr', { hasText: 'last.csv' }).first();
    await row.getByRole('button', { name: 'Retract' }).click();
    await row.getByRole('button', { name: 'Yes, retract it' }).click();
    await page.locator('#changes').getByText('“last.csv” was retracted on').waitFor();
    assert.equal(await row.getByRole('button').count(), 0);
  }));

test('a template is downloaded, and can be imported as it is', () =>
  visit(DATASET, async (page) => {
    await page.locator('#kind').selectOption('SECTORS');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download a template' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'sectors.csv');
    await page.fill('#token', TOKEN);
    await page.setInputFiles('#file', await download.path());
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('No faults').waitFor();
  }));

for (const [name, content, said] of [
  ['figures.xlsx', 'PK\u0003\u0004…', 'This is a workbook of a spreadsheet program'],
  ['report.pdf', '%PDF-1.7', 'This is a PDF'],
  ['people.csv', 'name,age\nAnn,4\n', 'This is another kind of file'],
]) {
  test(`of ${name} one sentence is said`, () =>
    visit(
      DATASET,
      async (page) => {
        await page.fill('#token', TOKEN);
        await page.setInputFiles('#file', { name, mimeType: 'text/csv', buffer: Buffer.from(content, 'utf8') });
        await page.getByRole('button', { name: 'Check' }).click();
        await page.locator('.outcome').getByText(said).waitFor();
        assert.equal(await page.locator('#faults').count(), 0);
        assert.ok(await page.getByRole('button', { name: 'Import' }).isDisabled());
      },
      { ignoring: /422/ },
    ));
}

/** The page asks before it retracts the release just imported. */
async function retract(page) {
  const outcome = page.locator('.outcome');
  await outcome.getByRole('button', { name: 'Retract' }).click();
  await outcome.getByText('Its rows no longer count').waitFor();
  await outcome.getByRole('button', { name: 'No, keep it' }).click();
  await outcome.getByRole('button', { name: 'Retract' }).click();
  await outcome.getByRole('button', { name: 'Yes, retract it' }).click();
}

/** Drops a file on the page, as by the mouse. */
async function drop(page, content) {
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'hunan.csv', { type: 'text/csv' }));
    return data;
  }, content);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer });
  await page.locator('.drop', { hasText: 'hunan.csv' }).waitFor();
}
