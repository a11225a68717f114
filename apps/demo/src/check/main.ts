import type { MessageLanguage } from '@service-directory/validator';
import { droppedInputs } from './chosen.ts';
import { CheckPage } from './page.ts';
import { WORDS, type Words } from './words/index.ts';

/** A part of the page as it was written. */
function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

const page = new CheckPage(part('view'), part('status'));

/** Words of the page itself; those of its views are made with them. */
const FIXED: readonly (keyof Words & ('back' | 'leave' | 'heading' | 'lead' | 'promise'))[] = [
  'back',
  'leave',
  'heading',
  'lead',
  'promise',
];
const toggle = part('language');

toggle.addEventListener('click', () => {
  const lang: MessageLanguage = document.documentElement.lang === 'nb' ? 'en' : 'nb';
  const words = WORDS[lang];
  document.documentElement.lang = lang;
  document.title = words.title;
  for (const id of FIXED) part(id).textContent = words[id];
  toggle.textContent = words.otherLanguage;
  toggle.lang = lang === 'nb' ? 'en' : 'nb';
  void page.setLanguage(lang);
});
toggle.hidden = false;

const { classList } = document.body;
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  classList.add('is-dropping');
});
document.addEventListener('dragleave', ({ relatedTarget }) => {
  if (relatedTarget === null) classList.remove('is-dropping');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  classList.remove('is-dropping');
  void page.check(droppedInputs(event));
});
