/** What the page about the site says and tests prove: its privacy, and how its accessibility was tried. */
import { ACCESSIBILITY } from '../../../scripts/docs/accessibility-sentences.mjs';
import { PAGES_FOR_KEEPERS, SENTENCES } from '../../../scripts/docs/privacy-sentences.mjs';
import { html } from './html.mjs';

/** In docs/privacy-statement.md a host fills in what stands in brackets. This page has no host yet, and says so. */
const TO_BE_FILLED_IN = /\s*\[.*\]$/;
const NO_HOST = {
  nb: 'Hvem det er, og hvor lenge det lagres, må den som legger ut denne siden, skrive her.',
  en: 'Who that is, and for how long it is kept, is for whoever puts up this page to write here.',
};

const listOf = (sentences) =>
  html`<ul class="sentences">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`.text;

/** What tests prove, and last what they cannot. */
const PRIVACY = [
  ...SENTENCES.filter(({ tests }) => tests !== undefined),
  ...PAGES_FOR_KEEPERS,
  ...SENTENCES.filter(({ tests }) => tests === undefined),
];

/**
 * The privacy statement, sentence by sentence.
 * @param {'nb' | 'en'} lang
 * @returns {string} HTML
 */
export const renderPrivacy = (lang) =>
  listOf(
    PRIVACY.map(({ [lang]: sentence }) =>
      TO_BE_FILLED_IN.test(sentence) ? `${sentence.replace(TO_BE_FILLED_IN, '')} ${NO_HOST[lang]}` : sentence,
    ),
  );

/**
 * How the accessibility was tried.
 * @param {'nb' | 'en'} lang
 * @returns {string} HTML
 */
export const renderTrials = (lang) => listOf(ACCESSIBILITY.map(({ [lang]: sentence }) => sentence));
