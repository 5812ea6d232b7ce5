/** How heavy the first view is, and when it is ready to be used: node measure.mjs http://localhost:8080 [times] */
import { chromium } from 'playwright-core';

const [url, times = '7'] = process.argv.slice(2);
if (!url) {
  console.error('usage: node measure.mjs URL [TIMES]');
  process.exit(2);
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
const runs = [];
for (let run = 0; run < Number(times); run++) {
  runs.push(await visit());
}
await browser.close();
const median = (field) => runs.map((run) => run[field]).sort((one, other) => one - other)[Math.floor(runs.length / 2)];
console.log(
  `${runs[0].responses} responses, ${median('bytes')} bytes transferred; median of ${times}: ` +
    `first contentful paint ${median('painted')} ms, choice usable ${median('usable')} ms, ` +
    `first view drawn ${median('ready')} ms`,
);

/** A first visit, with an empty cache. */
async function visit() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  let bytes = 0;
  let responses = 0;
  await network.send('Network.enable');
  network.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    responses++;
  });
  await page.goto(`${url}/?province=CN-ZJ&lang=en`, { waitUntil: 'commit' });
  const usable = await page
    .waitForFunction(() => document.querySelector('#province') && performance.now())
    .then((handle) => handle.jsonValue());
  const ready = await page
    .waitForFunction(() => {
      const drawings = [...document.querySelectorAll('.drawing')];
      const complete = document.querySelector('#movement');
      return complete && drawings.every((one) => one.querySelector('svg')) ? performance.now() : null;
    })
    .then((handle) => handle.jsonValue());
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
  await context.close();
  return { bytes, responses, usable: Math.round(usable), ready: Math.round(ready), painted: Math.round(painted) };
}
