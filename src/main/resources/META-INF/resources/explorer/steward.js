/** Imports by stewards: a file is checked, its faults are listed by line, and only then can it be imported. */
import { tabular } from './charts/frame.js';
import { save } from './charts/take.js';
import { authorize } from './data.js';
import { h } from './dom.js';
import { added, allFindings } from './newfindings.js';
import { found } from './panel.js';
import { retraction } from './retract.js';
import { foreign, send, template } from './upload.js';

const KINDS = ['OBSERVATIONS', 'SOURCES', 'CLAIMS', 'MARKETS', 'MARKET_MEMBERS', 'SECTORS'];

const pathOf = (kind) => kind.toLowerCase().replaceAll('_', '-');

export function steward(page) {
  const { texts } = page;
  const words = texts.steward;
  const token = h('input', {
    type: 'password',
    id: 'token',
    autocomplete: 'off',
    required: true,
    oninput: () => authorize(token.value),
  });
  const kind = h(
    'select',
    { id: 'kind', onchange: () => choose(file) },
    KINDS.map((one) => h('option', { value: one }, texts.kinds[one])),
  );
  const input = h('input', {
    type: 'file',
    id: 'file',
    class: 'unseen',
    accept: '.csv,.gz,text/csv,application/gzip',
    onchange: () => choose(input.files[0]),
  });
  const templates = h(
    'button',
    {
      type: 'button',
      class: 'link',
      onclick: async () => {
        try {
          save(await template(pathOf(kind.value)), `${pathOf(kind.value)}.csv`);
        } catch (failure) {
          outcome.replaceChildren(h('p', { role: 'alert' }, failure.message));
        }
      },
    },
    words.template,
  );
  const name = h('b', {});
  const drop = h('label', { class: 'drop' }, h('span', {}, words.drop), input, h('span', { class: 'plain' }, words.choose), name);
  const trial = h('button', { type: 'submit', class: 'plain', disabled: true }, words.try);
  const keep = h('button', { type: 'button', class: 'strong', disabled: true, onclick: () => run(false) }, words.import);
  const outcome = h('div', { class: 'outcome', 'aria-live': 'polite' });
  let file = null;

  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    choose(event.dataTransfer.files[0]);
  });

  /** Requires a check after the file or its kind has changed. */
  function choose(chosen) {
    file = chosen ?? null;
    name.textContent = file?.name ?? '';
    trial.disabled = !file;
    keep.disabled = true;
    outcome.replaceChildren();
  }

  /** Files that are no text at all are said to be so before they are sent. */
  async function refused() {
    const what = await foreign(file);
    if (what) {
      outcome.replaceChildren(h('p', { class: 'result rejected', role: 'alert' }, words.foreign[what]));
    }
    return what !== null;
  }

  async function run(dry) {
    const mine = file;
    if (await refused()) {
      return;
    }
    trial.disabled = keep.disabled = true;
    const bar = h('progress', { 'aria-label': words.try });
    const status = h('p', {});
    outcome.replaceChildren(bar, status);
    const progress = ({ rows, secondsLeft }) => {
      status.textContent = [words.reading(rows), secondsLeft !== null && words.left(secondsLeft)].filter(Boolean).join(', ');
    };
    try {
      const before = dry ? new Map() : await allFindings(page.apiLanguage);
      const report = await send({ file: mine, kind: pathOf(kind.value), dry }, progress);
      const brought = report.outcome === 'IMPORTED' ? added(before, await allFindings(page.apiLanguage)) : [];
      outcome.replaceChildren(...reported(report, brought, page));
      keep.disabled = report.outcome !== 'TRIED' || file !== mine;
    } catch (failure) {
      outcome.replaceChildren(h('p', { role: 'alert' }, failure.message));
    } finally {
      trial.disabled = !file;
    }
  }

  return h(
    'section',
    { class: 'panel steward', id: 'steward', 'aria-labelledby': 'steward-name' },
    h('header', {}, h('h2', { id: 'steward-name' }, words.name)),
    h('p', { class: 'quiet' }, words.about),
    h(
      'form',
      {
        onsubmit: (event) => {
          event.preventDefault();
          run(true);
        },
      },
      h('label', {}, h('span', {}, words.token), token),
      h('label', {}, h('span', {}, words.kind), kind),
      templates,
      drop,
      h('div', { class: 'actions' }, trial, keep),
    ),
    outcome,
  );
}

function reported(report, brought, page) {
  const { texts } = page;
  const words = texts.steward;
  const { faults, faultCount, outcome, release } = report;
  if (isForeign(report)) {
    return [
      h('p', { class: 'result rejected' }, words.noColumns),
      h('p', { class: 'quiet', lang: 'en' }, faults.find(isAboutColumns).reason),
    ];
  }
  return [
    h('p', { class: `result ${outcome.toLowerCase()}` }, words.outcomes[outcome](report)),
    faults.length > 0 &&
      h(
        'div',
        { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': words.faults },
        tabular(
          [words.line, words.column, words.value, words.reason],
          faults.map(({ line, column, value, reason }) => [
            String(line),
            h('code', {}, column),
            h('code', {}, value),
            h('span', { lang: 'en' }, reason),
          ]),
          { id: 'faults' },
        ),
      ),
    faultCount > faults.length && h('p', { class: 'quiet' }, words.firstFaults(faults.length)),
    outcome === 'IMPORTED' && (brought.length > 0 ? found(brought, page) : h('p', { class: 'quiet' }, words.noNewFindings)),
    outcome === 'IMPORTED' && release && retraction(release, page),
  ].filter(Boolean);
}

/** A fault of the first line that names no column is about all of them. */
const isAboutColumns = ({ line, column }) => line === 1 && column === '';

/** Whether the file is of another kind altogether: one sentence is enough then. */
const isForeign = ({ accepted, faults }) => accepted === 0 && faults.length > 0 && faults.some(isAboutColumns);
