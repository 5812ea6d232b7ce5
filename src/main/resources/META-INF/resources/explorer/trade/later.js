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

/** A folded section whose content is loaded when it is first opened. */
export function whenOpened(id, name, about, open, load) {
  const section = h(
    'details',
    { class: 'panel chapter', id, open },
    h('summary', {}, h('h2', {}, name), h('p', { class: 'direction' }, about)),
  );
  section.addEventListener('toggle', async () => section.append(...(await load())), { once: true });
  return section;
}
