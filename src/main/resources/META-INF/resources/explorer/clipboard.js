/** Puts a text on the clipboard, and says so on the button for a moment. */
import { h } from './dom.js';

const MOMENT = 2000;

export async function copied(button, text, texts) {
  const before = button.textContent;
  await copy(text);
  button.textContent = texts.copied;
  setTimeout(() => (button.textContent = before), MOMENT);
}

/** Browsers give the clipboard to pages over HTTPS only; over HTTP a selected text can still be copied. */
async function copy(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const area = h('textarea', { class: 'unseen' });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
