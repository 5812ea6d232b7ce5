/** The details of one figure, in a dialog: bounds, source with its link, and inputs. */
import { ask } from './data.js';
import { foreign, h, outward } from './dom.js';
import * as documents from './panels/documents.js';

export class Details {
  #dialog = h('dialog', { class: 'details', 'aria-labelledby': 'details-title' });

  /** @param {import('./page.js').Page} page */
  constructor(page) {
    this.page = page;
    this.#dialog.addEventListener('click', ({ target }) => target === this.#dialog && this.#dialog.close());
    document.body.append(this.#dialog);
  }

  async open(subject) {
    const { texts } = this.page;
    const list = h('dl', {}, this.#rows(subject));
    this.#dialog.replaceChildren(
      h('h2', { id: 'details-title', lang: subject.foreign && 'en' }, subject.title),
      list,
      h('form', { method: 'dialog' }, h('button', { class: 'plain' }, texts.details.close)),
    );
    this.#dialog.showModal();
    if (subject.id) {
      const { node } = await ask(documents.figure(subject.id, this.page.apiLanguage));
      list.append(...this.#rest(node));
    }
  }

  #rows({ value, period, source, indicator, claim }) {
    const { texts, format } = this.page;
    const words = texts.details;
    const say = (label, text, lang) => text && [h('dt', {}, label), h('dd', { lang }, text)];
    return [
      say(texts.columns.value, format.figure(value)),
      say(words.value, value.value === null ? null : String(value.value)),
      say(words.bounds, value.lower === value.upper ? null : `${value.lower ?? '−∞'} … ${value.upper ?? '∞'}`),
      say(words.precision, texts.qualifiers[value.qualifier]),
      say(words.published, value.published, 'en'),
      say(words.period, period && format.period(period.code)),
      say(words.source, indicator ? null : this.#source(source)),
      ...(indicator ? this.#computed(indicator, say) : []),
      say(words.code, claim?.code),
    ];
  }

  #computed({ code, interpretation, formula, reference, caveats, inputs }, say) {
    const { texts, apiLanguage } = this.page;
    const words = texts.details;
    const list = (items) =>
      items.length > 0 &&
      h(
        'ul',
        {},
        items.map((item) => h('li', {}, item)),
      );
    return [
      say(words.meaning, interpretation),
      say(words.formula, formula),
      say(words.reference, reference),
      say(texts.views.method, h('a', { href: `/method?language=${apiLanguage}#${code}` }, words.howComputed)),
      say(words.caveats, list(caveats)),
      say(words.inputs, list(inputs.map((input) => [h('code', {}, input.code), h('br'), this.#source(input.source)]))),
    ];
  }

  #source(source) {
    const { texts, format } = this.page;
    return source
      ? [
          h('span', { lang: foreign(source.title) }, outward(source.url, source.title)),
          ', ',
          h('span', { lang: 'en' }, source.publisher),
          `, ${format.published(source)}`,
        ]
      : texts.details.none;
  }

  /** Details that must be queried: derivation, cross-check, findings. */
  #rest(figure) {
    const { texts, format } = this.page;
    const words = texts.details;
    const say = (label, ...content) => [h('dt', {}, label), h('dd', {}, ...content)];
    const findings = this.page.findings.filter(({ observations }) => observations.some(({ id }) => id === figure.id));
    const { derivation } = figure;
    return [
      say(words.code, h('a', { href: figure.url }, h('code', {}, figure.code))),
      say(words.confidence, texts.confidences[figure.confidence]),
      say(words.status, texts.statuses[figure.status]),
      say(words.known, format.day(figure.knownFrom)),
      figure.comment && say(words.comment, h('span', { lang: 'en' }, figure.comment)),
      derivation && say(words.formula, derivation.formula),
      derivation && say(words.inputs, h('ul', {}, this.#inputs(derivation))),
      figure.crossCheck && say(words.crossCheck, format.figure(figure.crossCheck.value)),
      findings.length > 0 &&
        say(
          words.findings,
          h(
            'ul',
            {},
            findings.map(({ message }) => h('li', {}, message)),
          ),
        ),
    ]
      .flat()
      .filter(Boolean);
  }

  #inputs({ inputs, inputCount }) {
    const { texts, format } = this.page;
    const rest = inputCount - inputs.length;
    return [
      ...inputs.map((input) =>
        h('li', {}, `${format.figure(input.value)} `, h('code', {}, input.code), h('br'), this.#source(input.source)),
      ),
      rest > 0 && h('li', {}, texts.details.more(rest)),
    ];
  }
}
