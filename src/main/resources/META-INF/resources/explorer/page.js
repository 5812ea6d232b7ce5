/** State shared by all parts of the page: the language with its texts and formats, and the findings. */
import { Details } from './details.js';
import { Format } from './format.js';
import { TEXTS } from './texts.js';

export class Page {
  /** Findings of the province shown, with their figures. */
  findings = [];

  /** The steward's form once shown; its contents survive a redraw. */
  steward = null;

  /** @param {'en'|'zh'} language */
  constructor(language) {
    this.language = language;
    this.apiLanguage = language.toUpperCase();
    this.texts = TEXTS[language];
    this.format = new Format(language, this.texts);
    this.details = new Details(this);
  }
}
