/** A headless Chromium, and pages in it that must stay quiet: no error, no request to another host, no breach of the CSP. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { chromium } from 'playwright-core';

export const URL_OF_SERVICE = process.env.WAIMAO_URL ?? 'http://localhost:8080';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const DESKTOP = { width: 1280, height: 900 };

/**
 * @returns {(path: string, use: Function, options?: object) => Promise<void>} visits a page, uses it, and checks that it was
 *     quiet, but for what `ignoring` matches; `watch` is given the page before it goes anywhere
 */
export function visits() {
  const folder = mkdtempSync(join(tmpdir(), 'waimao-browser-'));
  let browser;
  before(async () => {
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: FLAGS,
      env: { ...process.env, HOME: folder },
    });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (path, use, { ignoring, watch, ...options } = {}) => {
    const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-GB', ...options });
    const page = await context.newPage();
    const noises = listen(page);
    await watch?.(page);
    try {
      await page.goto(URL_OF_SERVICE + path);
      await use(page);
      assert.deepEqual(
        noises.filter((noise) => !ignoring?.test(noise)),
        [],
      );
    } finally {
      await context.close();
    }
  };
}

function listen(page) {
  const noises = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      noises.push(`${message.type()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => noises.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== URL_OF_SERVICE && protocol !== 'data:' && protocol !== 'blob:') {
      noises.push(`request to another host: ${request.url()}`);
    }
  });
  return noises;
}

/** Waits until the explorer shows its first view, comes to the totals, opens the chapters, and waits until all charts are drawn. */
export async function shown(page) {
  await page.locator('main:not([aria-busy]) .story').waitFor();
  await page.locator('.coming').evaluate((totals) => totals.dispatchEvent(new Event('wanted')));
  await page
    .locator('.chapter:not(#all-provinces)')
    .evaluateAll((chapters) => chapters.forEach((chapter) => (chapter.open = true)));
  await page.waitForFunction(() => !document.querySelector('.chapter[open][data-coming], .coming[data-coming]'));
  await page.waitForFunction(() => [...document.querySelectorAll('.drawing')].every((drawing) => drawing.querySelector('svg')));
}

export async function ask(query, variables = {}) {
  const response = await fetch(`${URL_OF_SERVICE}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}
