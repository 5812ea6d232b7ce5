/** Brand-led globalization: the own-brand share compared with the nation's. */
import { named } from '../charts/frame.js';
import { timeline } from '../charts/timeline.js';
import { brandLedGlobalization } from './documents.js';

export const question = (subject) => brandLedGlobalization(subject);

export function charts(answers, { nation }, page) {
  const provinces = answers.map(({ code, name, answer: { province } }) => ({ code, name, figures: province.own }));
  const compared = provinces.some(({ code }) => code === nation.code)
    ? provinces
    : [...provinces, { name: nation.name, figures: answers[0].answer.nation.own }];
  const series = compared.map((one, hue) => ({ ...one, hue }));
  return [named('own-brand-share', timeline({ title: page.texts.charts.ownBrand, series }, page))];
}
