/** What all parts of the page share: the language with its words and formats, and what was found in the figures. */
import { Details } from './details.js';
import { Format } from './format.js';
import { TEXTS } from './texts.js';

export class Page {
  /** Findings of the province that is shown, with the figures that they are about. */
  findings = [];

  /** The steward's form, once it was shown: what is in it outlives what is around it. */
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
