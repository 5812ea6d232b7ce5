/** Retracts a release, after asking. */
import { ask } from './data.js';
import { h } from './dom.js';
import * as documents from './panels/documents.js';

/** @param {{code: string, name: string}} release */
export function retraction({ code, name }, { texts }) {
  const words = texts.steward;
  const place = h('span', { class: 'retraction' });
  const button = (text, kind, onclick) => h('button', { type: 'button', class: kind, onclick }, text);
  const offer = () => place.replaceChildren(button(words.retract, 'plain', question));
  const question = () => {
    const no = button(words.keep, 'plain', offer);
    place.replaceChildren(h('span', { role: 'alert' }, words.sure(code, name)), button(words.sureRetract, 'strong', retract), no);
    no.focus();
  };
  const retract = async ({ target }) => {
    target.disabled = true;
    try {
      await ask(documents.retraction(code));
      place.replaceChildren(h('span', { role: 'status' }, words.retracted(code)));
    } catch (failure) {
      offer();
      place.append(h('span', { role: 'alert' }, failure.code === 'UNAUTHENTICATED' ? words.tokenFirst : failure.message));
    }
  };
  offer();
  return place;
}
