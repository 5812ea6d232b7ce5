/** State shared by all parts of the page: the language with its texts and formats, and the findings. */
import { Format } from './format.js';
import { TEXTS } from './texts.js';

export class Page {
  #details = null;

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
  }

  /** Shows the details of a figure. */
  async open(subject) {
    this.#details ??= import('./details.js').then(({ Details }) => new Details(this));
    return (await this.#details).open(subject);
  }
}
