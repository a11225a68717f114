/** The words of a page that stand in its HTML, in Bokmål, and change with the language. */
export interface FixedWords {
  /** In the browser's tab. */
  title: string;
  back: string;
  leave: string;
  /** The language to change to, in that language. */
  otherLanguage: string;
  heading: string;
  lead: string;
  promise: string;
}

/** What an address ends with that leads to the page in English. */
const IN_ENGLISH = '#en';

/** The list, in the language of the page. */
const FRONT_PAGES = { nb: '/', en: '/en/' } as const;

const FIXED = ['back', 'leave', 'heading', 'lead', 'promise'] as const;

/** A part of the page as it was written. */
function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

/**
 * Makes a page that is there in Bokmål and English work: what it shows goes into `#view`, what it tells into `#status`. It
 * begins in English where its address ends with `#en`, as the links of the English pages do.
 * @returns the page that was made
 */
export function pageWithTwoLanguages<Page extends { setLanguage: (lang: 'nb' | 'en') => unknown }>(
  allWords: Readonly<Record<'nb' | 'en', FixedWords>>,
  make: (place: HTMLElement, status: HTMLElement) => Page,
): Page {
  const page = make(part('view'), part('status'));
  const toggle = part('language');
  const change = (lang: 'nb' | 'en') => {
    const words = allWords[lang];
    document.documentElement.lang = lang;
    document.title = words.title;
    for (const id of FIXED) part(id).textContent = words[id];
    part('back').setAttribute('href', FRONT_PAGES[lang]);
    toggle.textContent = words.otherLanguage;
    toggle.lang = lang === 'nb' ? 'en' : 'nb';
    void page.setLanguage(lang);
  };
  toggle.addEventListener('click', () => {
    const lang = document.documentElement.lang === 'nb' ? 'en' : 'nb';
    change(lang);
    // Who keeps the address, or loads the page again, finds it as it was.
    history.replaceState(history.state, '', location.pathname + (lang === 'en' ? IN_ENGLISH : ''));
  });
  if (location.hash === IN_ENGLISH) change('en');
  toggle.hidden = false;
  return page;
}
