/** Controls to choose a province, others to compare with, and a period. */
import { MOST_COMPARED } from './choice.js';
import { copied } from './clipboard.js';
import { h } from './dom.js';

export function controls(choice, catalogue, periods, go, page) {
  const { texts } = page;
  const words = texts.choose;
  const share = h('button', { type: 'button', class: 'plain', onclick: () => copied(share, location.href, texts) }, words.share);
  return h(
    'form',
    { 'aria-label': words.name, onsubmit: (event) => event.preventDefault() },
    provinces(choice, catalogue, go, words),
    compared(choice, catalogue, go, words),
    choice.view === 'explorer' && periodsOf(choice, periods, go, page),
    share,
  );
}

function labelled(name, control) {
  return h('label', {}, h('span', {}, name), control);
}

/** Sorts areas with figures first. */
const byFigures = (areas) => [...areas.filter(({ figures }) => figures > 0), ...areas.filter(({ figures }) => figures === 0)];

const named = ({ name, figures }, words) => `${name} (${figures > 0 ? words.figures(figures) : words.without})`;

function provinces(choice, { areas }, go, words) {
  const select = h(
    'select',
    { id: 'province', onchange: () => go({ province: select.value, period: null }) },
    byFigures(areas).map((area) =>
      h('option', { value: area.code, selected: area.code === choice.province }, named(area, words)),
    ),
  );
  return labelled(words.province, select);
}

function compared(choice, catalogue, go, words) {
  const chosen = new Set(choice.compare);
  const full = chosen.size >= MOST_COMPARED;
  const toggle = ({ target }) => {
    const rest = choice.compare.filter((code) => code !== target.value);
    go({ compare: target.checked ? [...rest, target.value] : rest });
  };
  return h(
    'details',
    { class: 'compare', id: 'compare', open: document.getElementById('compare')?.open },
    h(
      'summary',
      {},
      h('span', {}, words.compare),
      ' ',
      h('b', {}, choice.compare.map((code) => catalogue.name(code)).join(', ') || words.noneChosen),
    ),
    h(
      'fieldset',
      {},
      h('legend', {}, `${words.compare}. ${words.most(MOST_COMPARED)}`),
      byFigures(catalogue.areas)
        .filter(({ code }) => code !== choice.province)
        .map((area) =>
          h(
            'label',
            {},
            h('input', {
              type: 'checkbox',
              id: `compare-${area.code}`,
              value: area.code,
              checked: chosen.has(area.code),
              disabled: full && !chosen.has(area.code),
              onchange: toggle,
            }),
            ` ${named(area, words)}`,
          ),
        ),
    ),
  );
}

function periodsOf(choice, periods, go, { texts, format }) {
  const known = periods.map(({ code }) => code);
  const codes = choice.period && !known.includes(choice.period) ? [choice.period, ...known] : known;
  const select = h(
    'select',
    { id: 'period', onchange: () => go({ period: select.value || null }) },
    h('option', { value: '', selected: !choice.period }, texts.choose.latest),
    codes.map((code) => h('option', { value: code, selected: code === choice.period }, format.period(code))),
  );
  return labelled(texts.choose.period, select);
}
