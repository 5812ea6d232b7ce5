/** Figures and periods in words, and the words themselves, without a browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Format } from '../../../main/resources/META-INF/resources/explorer/page.js';
import enTexts from '../../../main/resources/META-INF/resources/explorer/texts/en.js';
import zhTexts from '../../../main/resources/META-INF/resources/explorer/texts/zh.js';

const en = new Format('en', enTexts);
const zh = new Format('zh', zhTexts);

const value = (number, lower, upper, unit, qualifier = 'ROUNDED') => ({ value: number, lower, upper, unit, qualifier });

test('both languages have the same texts', () => {
  const shape = (texts) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeof text === 'object' ? shape(text) : typeof text]));
  assert.deepEqual(shape(zhTexts), shape(enTexts));
});

test('every value of an enumeration that is shown has a text', () => {
  const schema = readFileSync(new URL('../../resources/schema.graphql', import.meta.url), 'utf8');
  const values = (name) =>
    [...new RegExp(`^enum ${name} \\{(.*?)^\\}`, 'ms').exec(schema)[1].matchAll(/^ {2}([A-Z_]+)$/gm)].map(([, code]) => code);
  const shown = {
    IndicatorCode: 'indicators',
    Verdict: 'verdicts',
    Qualifier: 'qualifiers',
    ObservationStatus: 'statuses',
    Confidence: 'confidences',
    FindingSeverity: 'severities',
    ReleaseKind: 'kinds',
    SourceKind: 'kinds',
  };
  for (const [name, field] of Object.entries(shown)) {
    const missing = values(name).filter((code) => !enTexts[field][code]);
    assert.ok(values(name).length > 1 && missing.length === 0, `${name}: ${missing}`);
  }
});

test('a figure is in the words of the service', () => {
  assert.equal(en.figure({ value: 7.2, text: '7.2%' }, true), '+7.2%');
  assert.equal(en.figure({ value: -6.4, text: '-6.4%' }, true), '-6.4%');
  assert.equal(zh.figure({ value: null, text: '近20%' }, true), '近20%');
});

test('bounds are rounded outwards, and have none where the figure is exact', () => {
  assert.equal(en.bounds(value(14.6, 14.55, 14.65, 'PERCENT')), '14.55 to 14.65%');
  assert.equal(en.bounds(value(13.979928, 13.95474, 14.005207, 'PERCENT')), '13.954 to 14.006%');
  assert.equal(en.bounds(value(2, 2, 2, 'RANK', 'EXACT')), null);
});

test('periods are told as people say them', () => {
  assert.deepEqual(
    ['2024', '2024-S1', '2024-Q3', '2024-02', '2025-01-01/P8M', '2024-11-01/P3M'].map((code) => en.period(code)),
    ['2024', 'H1 2024', 'Q3 2024', 'Feb 2024', 'Jan–Aug 2025', 'Nov 2024–Jan 2025'],
  );
  assert.deepEqual(
    ['2024', '2024-S1', '2024-Q3', '2024-02', '2025-01-01/P8M'].map((code) => zh.period(code)),
    ['2024年', '2024年上半年', '2024年第3季度', '2024年2月', '2025年1—8月'],
  );
});
