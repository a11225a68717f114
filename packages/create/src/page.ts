import type { Answers } from './answers.ts';
import { emergencyNumbersOf } from './place.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** Words that stand on the page until the list does, and where scripts do not run. */
const WORDS = {
  nb: { title: 'Oversikt', call: 'Trenger du hjelp nå, kan du ringe:', leave: 'Forlat siden' },
  en: { title: 'Overview', call: 'If you need help now, you can call:', leave: 'Leave this page' },
};

type LocaleWithText = Intl.Locale & {
  textInfo?: { direction?: string };
  getTextInfo?: () => { direction?: string };
};

function directionOf(language: string): string {
  const locale: LocaleWithText = new Intl.Locale(language);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
}

/**
 * What is filled into index.html. The title says nothing of what the list is about: it stands in the history and in the
 * bar of a window that others see.
 */
export function pageTokens({ place }: Answers): Record<string, string> {
  const [language] = place.languages;
  const spoken = /^(?:nb|nn|no)$/.test(language) ? 'nb' : 'en';
  const words = WORDS[spoken];
  // Words in another language than the page say so to a screen reader, and stand in their own direction.
  const own = language === spoken ? '' : ` lang="${spoken}" dir="ltr"`;
  const numbers = emergencyNumbersOf(place.country).map(
    ({ number, label }) => `<a href="tel:${number}">${number} ${escapeHtml(label[spoken])}</a>`,
  );
  const call = numbers.length === 0 ? [] : [`<p${own}>${words.call} ${numbers.join(' · ')}</p>`];
  const leave = `<p${own}><a class="leave" href="https://www.wikipedia.org/" rel="noreferrer noopener">${words.leave}</a></p>`;
  return {
    LANGUAGE: language,
    DIRECTION: directionOf(language),
    TITLE: words.title,
    FALLBACK: [...call, leave].join('\n        '),
  };
}
