import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons/icons.ts';
import { interfaceLanguageFor, languagesInMenu, type Locale, type MoreLanguages } from './locales/locale.ts';
import { heading } from './render.ts';

const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;

/** The bar that stays in reach: the way out, first in the tab order, and the language. */
export function renderTop(
  locale: Locale,
  {
    language,
    ownLanguages,
    more,
    exitUrl,
    pressesLeft,
    onLanguage,
    onLeave,
  }: {
    language: string;
    /** Languages of the page and the directory (BCP 47): first in the menu. */
    ownLanguages: readonly string[];
    /** Languages of plugins. */
    more: MoreLanguages | undefined;
    exitUrl: string | undefined;
    pressesLeft: number | undefined;
    onLanguage: (language: string) => void;
    onLeave: () => void;
  },
): TemplateResult {
  const chosen = more?.find(language)?.language ?? interfaceLanguageFor(language);
  return html`<div class="top">
    ${
      exitUrl === undefined
        ? nothing
        : html`<service-directory-leave-button
            .locale=${locale}
            .exitUrl=${exitUrl}
            .pressesLeft=${pressesLeft}
            @leave=${onLeave}
          ></service-directory-leave-button>`
    }
    <span class="picker">
      ${icon('language')}
      <select
        aria-label=${locale.messages.languageMenu}
        @change=${(event: Event) => onLanguage(valueOf(event))}
      >
        ${(more?.inMenu(ownLanguages) ?? languagesInMenu(ownLanguages)).map(
          ({ language: code, ownName }) =>
            html`<option value=${code} lang=${code} ?selected=${code === chosen}>${ownName}</option>`,
        )}
      </select>
      <span class="expand">${icon('expand')}</span>
    </span>
  </div>`;
}

/** The list is on its way; what the host page put between the tags stays readable. */
export const renderLoading = ({ messages }: Locale): TemplateResult =>
  html`<p class="message" role="status" part="loading">${messages.loading}</p>
    <slot></slot>`;

/** The list could not be loaded: what happened, a retry, and the host page's own words and numbers. */
export function renderError({ messages }: Locale, level: number, onRetry: () => void): TemplateResult {
  return html`<div class="message" part="error" role="alert">
      <slot name="error">
        ${heading(level, messages.errorTitle)}
        <p>${messages.errorText}</p>
      </slot>
      <button class="primary" @click=${onRetry}>${icon('retry')} ${messages.retry}</button>
    </div>
    <slot></slot>`;
}

/** A part that did not come: what happened, and a retry. */
export const renderMissingPart = ({ messages }: Locale, onRetry: () => void): TemplateResult =>
  html`<div class="message" part="error" role="alert">
    <p>${messages.errorText}</p>
    <button class="primary" @click=${onRetry}>${icon('retry')} ${messages.retry}</button>
  </div>`;

/** A record that is on its way, or did not come: a way back, and what happened. */
export const renderMissingRecord = (
  locale: Locale,
  hasFailed: boolean,
  onBack: () => void,
  onRetry: () => void,
): TemplateResult =>
  html`<button class="plain back" @click=${onBack}>
      <span class="turns">${icon('back')}</span> ${locale.messages.back}
    </button>
    ${
      hasFailed
        ? renderMissingPart(locale, onRetry)
        : html`<p class="message" role="status" part="loading">${locale.messages.loading}</p>`
    }`;
