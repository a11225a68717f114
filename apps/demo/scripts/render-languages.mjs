/** Who made the words of each language, for the page that says where things come from. Pure: languages in, HTML out. */
import { html } from './html.mjs';
import { dateInWords, SOURCE_WORDS } from './source-words.mjs';

/**
 * Every interface language with where its words come from.
 * @param {typeof import('@service-directory/element/locales')} locales
 */
export const readLanguages = ({ INTERFACE_LANGUAGES, loadLocale }) =>
  Promise.all(
    INTERFACE_LANGUAGES.map(async ({ language, ownName }) => {
      const { messages, labels, direction } = await loadLocale(language);
      return { language, ownName, direction, words: messages.origin, labels: labels.origin };
    }),
  );

/** Words for an origin, such as «Oversatt av en maskin». */
const originInWords = (origin, { written, labels }) =>
  origin === 'source' ? written : labels.translationOrigin[origin].label;

function wordsInWords({ origin, reviewedBy, date }, lang) {
  const reviewer = reviewedBy === undefined ? '' : ` (${reviewedBy})`;
  return `${originInWords(origin, SOURCE_WORDS[lang])}${reviewer}, ${dateInWords(date, lang)}`;
}

/**
 * The section about languages.
 * @param {Awaited<ReturnType<typeof readLanguages>>} languages
 * @param {import('./source-words.mjs').Lang} lang
 * @returns {string} HTML
 */
export function renderLanguages(languages, lang) {
  const words = SOURCE_WORDS[lang];
  const byMachine = languages.filter((language) => language.words.origin === 'machine').length;
  return html`<section class="languages" aria-labelledby="languages">
    <h2 id="languages">${words.languages}</h2>
    <p>${words.languagesLead(languages.length, byMachine)}</p>
    <ul>
      ${languages.map(
        ({ language, ownName, direction, words: made, labels }) =>
          html`<li>
            <b lang="${language}" dir="${direction}">${ownName}</b>
            <dl class="facts">
              <dt>${words.wordsOfInterface}</dt>
              <dd>${wordsInWords(made, lang)}</dd>
              <dt>${words.wordsOfCodes}</dt>
              <dd>${originInWords(labels, words)}</dd>
            </dl>
          </li>`,
      )}
    </ul>
  </section>`.text;
}
