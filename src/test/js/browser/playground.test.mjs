/** The playground: worked examples as tabs, documentation, history, headers, subscriptions. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXAMPLES } from '../../../main/resources/META-INF/resources/playground/examples.js';
import { visits } from './browser.mjs';

const visit = visits();

const answer = (page) =>
  page
    .waitForFunction(() => {
      const text = document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue();
      return text ? text : null;
    })
    .then((handle) => handle.jsonValue())
    .then(JSON.parse);

const tabs = (page) => page.locator('.graphiql-tab').allInnerTexts();

test('the worked examples are its tabs, with their variables, and the documentation is open', () =>
  visit('/playground/', async (page) => {
    await page.locator('.graphiql-tab').first().waitFor();
    assert.deepEqual(
      await tabs(page),
      EXAMPLES.map(({ query }) => /^(?:query|mutation|subscription) (\w+)/m.exec(query)[1]),
    );
    await page.locator('.graphiql-doc-explorer').getByText('Root Types').waitFor();
    await page.getByRole('button', { name: 'Headers' }).waitFor();
    const variables = await page
      .locator('.graphiql-editor-tool .CodeMirror')
      .first()
      .evaluate((editor) => editor.CodeMirror.getValue());
    assert.deepEqual(JSON.parse(variables), EXAMPLES[0].variables);
  }));

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

test('what was asked is kept in the history, and the tabs are there again after a reload', () =>
  visit('/playground/?example=figure', async (page) => {
    await page.locator('.graphiql-execute-button').click();
    await answer(page);
    await page.waitForFunction(() => localStorage.getItem('graphiql:tabState')?.includes('OneFigure'));
    const before = await tabs(page);
    await page.goto(page.url().split('?')[0]);
    await page.locator('.graphiql-tab').first().waitFor();
    assert.deepEqual(await tabs(page), before);
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-items').getByText('OneFigure').waitFor();
  }));
