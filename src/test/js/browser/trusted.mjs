/** The page on a service that runs only its documents: WAIMAO_URL=… node --test trusted.mjs */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { URL_OF_SERVICE, shown, visits } from './browser.mjs';

const visit = visits();

test('the service runs no other document', async () => {
  const response = await fetch(`${URL_OF_SERVICE}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  assert.equal((await response.json()).errors[0].extensions.code, 'DOCUMENT_NOT_TRUSTED');
});

for (const query of [
  'province=CN-ZJ&compare=CN-GD&lang=en',
  'province=CN-ZJ&period=2024&lang=zh&moving=year&unit=usd&many=balance',
]) {
  test(`all of the explorer works: ${query}`, () =>
    visit(`/?${query}`, async (page) => {
      await shown(page);
      await page.locator('#parts-place').scrollIntoViewIfNeeded();
      await page.locator('#parts .drawing svg').waitFor();
      await page.locator('#all-provinces').evaluate((section) => (section.open = true));
      await page.locator('#all-provinces .cell').first().waitFor();
      await page.locator('#growth-by-market .mark, #overview .mark').first().click();
      await page.locator('dialog.details[open] code').first().waitFor();
    }));
}

test('the dataset works', () => visit('/?view=dataset&province=CN-ZJ&lang=en', (page) => page.locator('#coverage').waitFor()));
