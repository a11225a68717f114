import { h } from '../common/dom.ts';
import { pageWithTwoLanguages } from '../common/two-languages.ts';
import { WORDS } from './words.ts';

const DIRECTORY = '/data/directory.json';
const CHECKS = { nb: '/check/', en: '/check/#en' } as const;
/** How a list becomes a page, step by step. */
const GUIDES = { nb: '/guide/', en: '/guide/en/' } as const;

/** The page around the editor: its language, and the directory of this site to try it on. */
function makePage(place: HTMLElement, status: HTMLElement) {
  const editor = document.createElement('service-directory-editor');
  const open = h('button', { type: 'button', onclick: () => begin() }, WORDS.nb.example);
  const hint = h('span', { class: 'hint' }, WORDS.nb.exampleHint);
  // It goes with the first page: what somebody has begun on would be lost by opening another directory.
  const example = h('p', { class: 'example', slot: 'start' }, open, hint);
  const begin = () => {
    editor.setAttribute('src', DIRECTORY);
    // The button goes: the focus is for the directory when it is there.
    void customElements.whenDefined('service-directory-editor').then(() => editor.focus());
  };
  keepBelowBar(editor);
  let lang: 'nb' | 'en' = 'nb';
  editor.lang = lang;
  // What comes after saving is on these pages.
  editor.setAttribute('check-url', CHECKS[lang]);
  editor.setAttribute('guide-url', GUIDES[lang]);
  editor.append(example);
  place.replaceChildren(editor);
  import('@service-directory/editor/define').catch(() => {
    status.textContent = WORDS[lang].notLoaded;
    place.replaceChildren(h('p', {}, WORDS[lang].notLoaded));
  });
  return {
    setLanguage(wished: 'nb' | 'en') {
      lang = wished;
      editor.lang = wished;
      editor.setAttribute('check-url', CHECKS[wished]);
      editor.setAttribute('guide-url', GUIDES[wished]);
      open.textContent = WORDS[wished].example;
      hint.textContent = WORDS[wished].exampleHint;
    },
  };
}

/** The bar of the page is higher where its words take two lines: nothing may lie over the way out. */
function keepBelowBar(editor: HTMLElement): void {
  const bar = document.querySelector<HTMLElement>('body > .bar');
  if (bar === null) return;
  const measure = () =>
    editor.style.setProperty('--service-directory-sticky-top', `${String(bar.offsetHeight)}px`);
  new ResizeObserver(measure).observe(bar);
}

pageWithTwoLanguages(WORDS, makePage);
