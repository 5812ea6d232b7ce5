/** The page's texts by language. */
import en from './texts/en.js';
import zh from './texts/zh.js';

export const TEXTS = { en, zh };
