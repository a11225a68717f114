/** Who made the words of each language, for the page that says where things come from. Pure: languages in, HTML out. */
import { nb } from '@service-directory/schema/locales/nb';
import { html } from './html.mjs';
import { dateInWords } from './source-words.mjs';

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

/** Norwegian for an origin, such as «Oversatt av en maskin». */
const originInWords = (origin) =>
  origin === 'source' ? 'Skrevet på språket selv' : nb.translationOrigin[origin].label;

function wordsInWords({ origin, reviewedBy, date }) {
  const reviewer = reviewedBy === undefined ? '' : ` (${reviewedBy})`;
  return `${originInWords(origin)}${reviewer}, ${dateInWords(date)}`;
}

/**
 * The section about languages.
 * @param {Awaited<ReturnType<typeof readLanguages>>} languages
 */
export function renderLanguages(languages) {
  const machine = languages.filter(({ words }) => words.origin === 'machine').length;
  return html`<section class="languages" aria-labelledby="languages">
    <h2 id="languages">Språkene</h2>
    <p>
      Ordene på knapper og overskrifter finnes på ${languages.length} språk. ${machine} av dem er oversatt av
      en maskin og ikke lest av et menneske ennå; der står det på siden. Ordene for behov og vilkår er
      oversatt hver for seg.
    </p>
    <p class="summary-en" lang="en">
      The words of the interface exist in ${languages.length} languages; ${machine} were translated by a
      machine and no person has read them yet. In those the page says so.
    </p>
    <ul>
      ${languages.map(
        ({ language, ownName, direction, words, labels }) =>
          html`<li>
            <b lang="${language}" dir="${direction}">${ownName}</b>
            <dl class="facts">
              <dt>Knapper og overskrifter</dt>
              <dd>${wordsInWords(words)}</dd>
              <dt>Behov og vilkår</dt>
              <dd>${originInWords(labels)}</dd>
            </dl>
          </li>`,
      )}
    </ul>
  </section>`.text;
}
