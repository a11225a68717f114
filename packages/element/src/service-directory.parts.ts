import type { Sort } from '@service-directory/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import { INTERFACE_LANGUAGES, interfaceLanguageFor, type Locale } from './locales/locale.ts';
import { heading } from './render.ts';

const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;

/** The bar that stays in reach: the way out, first in the tab order, and the language. */
export function renderTop(
  locale: Locale,
  {
    language,
    exitUrl,
    pressesLeft,
    onLanguage,
    onLeave,
  }: {
    language: string;
    exitUrl: string | undefined;
    pressesLeft: number | undefined;
    onLanguage: (language: string) => void;
    onLeave: () => void;
  },
): TemplateResult {
  const chosen = interfaceLanguageFor(language);
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
        ${INTERFACE_LANGUAGES.map(
          ({ language: code, ownName }) =>
            html`<option value=${code} lang=${code} ?selected=${code === chosen}>${ownName}</option>`,
        )}
      </select>
      <span class="expand">${icon('expand')}</span>
    </span>
  </div>`;
}

const SORTS: readonly { sort: Sort; label: 'sortDefault' | 'sortNearest' | 'sortOpenFirst' | 'sortName' }[] =
  [
    { sort: 'default', label: 'sortDefault' },
    { sort: 'nearest', label: 'sortNearest' },
    { sort: 'open-first', label: 'sortOpenFirst' },
    { sort: 'name', label: 'sortName' },
  ];

function renderSort(
  { messages }: Locale,
  wanted: Sort,
  canLocate: boolean,
  onSort: (sort: Sort) => void,
): TemplateResult {
  return html`<span class="picker">
    ${icon('sort')}
    <select
      aria-label=${messages.sort}
      .value=${wanted}
      @change=${(event: Event) => onSort(valueOf(event) as Sort)}
    >
      ${SORTS.filter((choice) => choice.sort !== 'nearest' || canLocate).map(
        (choice) =>
          html`<option value=${choice.sort} ?selected=${choice.sort === wanted}>
            ${messages[choice.label]}
          </option>`,
      )}
    </select>
    <span class="expand">${icon('expand')}</span>
  </span>`;
}

/** How many there are, in which order, and list or map. */
export function renderBar(
  locale: Locale,
  {
    total,
    sort,
    canLocate,
    locating,
    viewSwitch,
    onSort,
    onView,
  }: {
    total: number;
    sort: Sort;
    canLocate: boolean;
    locating: 'no' | 'waiting' | 'failed';
    viewSwitch: 'list' | 'map' | undefined;
    onSort: (sort: Sort) => void;
    onView: (isMap: boolean) => void;
  },
): TemplateResult {
  const { messages } = locale;
  const wanted = locating === 'waiting' ? 'nearest' : sort;
  return html`
    <div class="bar">
      <span class="total">${messages.results(total)}</span>
      ${total < 2 ? nothing : renderSort(locale, wanted, canLocate, onSort)}
      ${
        viewSwitch === undefined
          ? nothing
          : html`<span class="segments" role="group" aria-label=${messages.view}>
              <button aria-pressed=${viewSwitch === 'list'} @click=${() => onView(false)}>
                ${icon('list')} ${messages.list}
              </button>
              <button aria-pressed=${viewSwitch === 'map'} @click=${() => onView(true)}>
                ${icon('map')} ${messages.map}
              </button>
            </span>`
      }
    </div>
    ${
      locating === 'no' && sort !== 'nearest'
        ? nothing
        : html`<p class="quiet" role="status">
            ${locating === 'waiting' ? messages.locating : locating === 'failed' ? messages.locateFailed : messages.locatePrivacy}
          </p>`
    }
  `;
}

/** Nothing fits, or there is nothing. */
export function renderEmpty(
  locale: Locale,
  level: number,
  isDirectoryEmpty: boolean,
  isSearch: boolean,
  onClear: () => void,
): TemplateResult {
  const { messages } = locale;
  return html`<div class="message" part="empty">
    <slot name="empty">
      ${heading(level, isDirectoryEmpty ? messages.emptyDirectory : messages.emptyTitle)}
      ${isDirectoryEmpty ? nothing : html`<p>${messages.emptyText}</p>`}
    </slot>
    ${isSearch ? html`<button class="primary" @click=${onClear}>${icon('close')} ${messages.clearAll}</button>` : nothing}
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
