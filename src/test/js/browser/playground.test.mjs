/** The playground: worked examples, documentation, commands for a shell, history, headers, subscriptions. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { EXAMPLES } from '../../../main/resources/META-INF/resources/playground/examples.js';
import { URL_OF_SERVICE, visits } from './browser.mjs';

const visit = visits();

const answer = (page) =>
  page
    .waitForFunction(() => {
      const text = document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue();
      return text ? text : null;
    })
    .then((handle) => handle.jsonValue())
    .then(JSON.parse);

const query = (page) => page.locator('.graphiql-query-editor .CodeMirror').evaluate((editor) => editor.CodeMirror.getValue());

test('the worked examples are listed once, and the first one is there with its variables', () =>
  visit('/playground/', async (page) => {
    await page.locator('.graphiql-query-editor').waitFor();
    const listed = await page.locator('#examples option:not([disabled])').allTextContents();
    assert.deepEqual(
      listed,
      EXAMPLES.map(({ title }) => title),
    );
    assert.equal(await query(page), EXAMPLES[0].query);
    assert.equal(await page.locator('#examples').inputValue(), EXAMPLES[0].name);
    await page.getByRole('button', { name: 'Headers' }).waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Root Types').waitFor();
    const variables = await page
      .locator('.graphiql-editor-tool .CodeMirror')
      .first()
      .evaluate((editor) => editor.CodeMirror.getValue());
    assert.deepEqual(JSON.parse(variables), EXAMPLES[0].variables);
  }));

test('an example that is chosen is shown, and can be run in a shell', () =>
  visit('/playground/?lang=zh', async (page) => {
    const { name, titleZh, query: document } = EXAMPLES.find((one) => one.name === 'figure');
    await page.locator('#examples').selectOption(titleZh);
    await page.waitForURL(`**/playground/?example=${name}&lang=zh`);
    await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
    assert.equal(await query(page), document);
    assert.equal(await page.locator('#endpoint').textContent(), `${URL_OF_SERVICE}/graphql`);
    await page.getByText('curl 命令').click();
    const command = await page.locator('#curl').textContent();
    const { data } = JSON.parse(execFileSync('sh', ['-c', `${command} -s`], { encoding: 'utf8' }));
    assert.ok(data.province.figure.value.value > 0);
  }));

test('the query is visible on a phone', () =>
  visit(
    '/playground/?example=figure&lang=en',
    async (page) => {
      const editor = page.locator('.graphiql-query-editor');
      await editor.waitFor();
      const { x, width } = await editor.boundingBox();
      assert.ok(x >= 0 && x + width <= 390 && width > 150, `${x} ${width}`);
    },
    { viewport: { width: 390, height: 800 } },
  ));

for (const { name, title } of EXAMPLES.filter((example) => example.name !== 'import')) {
  test(`the example "${title}" runs`, () =>
    visit(`/playground/?example=${name}`, async (page) => {
      await page.locator('.graphiql-execute-button').click();
      const { data, errors } = await answer(page);
      assert.equal(errors, undefined);
      assert.notEqual(Object.values(data)[0], null);
    }));
}

test('headers are sent along: a steward tries a file', () =>
  visit('/playground/?example=import', async (page) => {
    await page.getByRole('button', { name: 'Headers' }).click();
    await page
      .locator('.graphiql-editor-tool .CodeMirror')
      .last()
      .evaluate(
        (editor, token) => editor.CodeMirror.setValue(JSON.stringify({ Authorization: `Bearer ${token}` })),
        process.env.WAIMAO_STEWARD_TOKEN,
      );
    await page.locator('.graphiql-execute-button').click();
    const { data } = await answer(page);
    assert.deepEqual(data.importRelease, { outcome: 'TRIED', accepted: 1, faults: [] });
  }));

test('what was asked is kept in the history, and is there again after a reload', () =>
  visit('/playground/?example=figure', async (page) => {
    await page.locator('.graphiql-execute-button').click();
    await answer(page);
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('OneFigure'));
    const before = await query(page);
    await page.goto(page.url().split('?')[0]);
    await page.locator('.graphiql-query-editor .CodeMirror').waitFor();
    assert.equal(await query(page), before);
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-items').getByText('OneFigure').waitFor();
  }));
