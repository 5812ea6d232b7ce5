/** Parts of the page that are loaded when the reader comes to them. */
import { h } from '../dom.js';

const AHEAD = '400px';

/** A place that is filled shortly before it is seen; until then it shows that something is coming. */
export function whenSeen(load, waiting, attributes) {
  const place = h('div', attributes, waiting);
  const watch = new IntersectionObserver(
    async (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) {
        watch.disconnect();
        place.replaceChildren(await load());
      }
    },
    { rootMargin: AHEAD },
  );
  watch.observe(place);
  return place;
}

/**
 * A folded section whose content is loaded when it is first opened. One that was open stays open when the page is redrawn.
 *
 * @param {{id: string, name: string, open: boolean}} section
 * @param {Node[]} about what it has, beside its name
 * @param {() => Promise<Node[]>} load
 * @param {Node} waiting shown until the content is there
 */
export function whenOpened({ id, name, open }, about, load, waiting) {
  const kept = document.getElementById(id)?.open || location.hash === `#${id}`;
  const section = h(
    'details',
    { class: 'panel chapter', id, open: open || kept, 'data-coming': true },
    h('summary', {}, h('h2', {}, name), h('p', { class: 'direction' }, about)),
    waiting,
  );
  const fill = async () => {
    if (section.open) {
      section.removeEventListener('toggle', fill);
      waiting.replaceWith(...(await load()));
      section.removeAttribute('data-coming');
    }
  };
  section.addEventListener('toggle', fill);
  return section;
}
