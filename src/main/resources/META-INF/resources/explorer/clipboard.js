/** Copies a text to the clipboard, and briefly confirms it on the button. */
import { h } from './dom.js';

const MOMENT = 2000;

export async function copied(button, text, texts) {
  const before = button.textContent;
  await copy(text);
  button.textContent = texts.copied;
  setTimeout(() => (button.textContent = before), MOMENT);
}

/** Browsers offer the clipboard over HTTPS only; over HTTP a selection can still be copied. */
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
