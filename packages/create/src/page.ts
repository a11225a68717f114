import type { Answers } from './answers.ts';
import { pageWordsFor } from './page-words.ts';
import { emergencyNumbersOf } from './place.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

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
  const { spoken, words } = pageWordsFor(language);
  // Words in another language than the page say so to a screen reader, and stand in their own direction.
  const markOf = (of: string) =>
    new Intl.Locale(language).language === of || (of === 'nb' && language === 'no')
      ? ''
      : ` lang="${of}" dir="${directionOf(of)}"`;
  const own = markOf(spoken);
  // Who answers is known in two languages.
  const labelled = spoken === 'nb' || spoken === 'nn' ? 'nb' : 'en';
  const whoAnswers = (label: Record<'nb' | 'en', string>) =>
    spoken === labelled
      ? escapeHtml(label[labelled])
      : `<span lang="${labelled}" dir="ltr">${escapeHtml(label[labelled])}</span>`;
  const numbers = emergencyNumbersOf(place.country).map(
    ({ number, label }) => `<a href="tel:${number}">${number} ${whoAnswers(label)}</a>`,
  );
  const call = numbers.length === 0 ? [] : [`<p${own}>${words.danger}: ${numbers.join(' · ')}</p>`];
  const leave = `<p${own}><a class="leave" href="https://www.wikipedia.org/" rel="noreferrer noopener">${words.leave}</a></p>`;
  return {
    LANGUAGE: language,
    DIRECTION: directionOf(language),
    TITLE: words.title,
    FALLBACK: [...call, leave].join('\n        '),
  };
}
