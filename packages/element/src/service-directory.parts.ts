import type { Result } from '@service-directory/schema';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { sourceLanguageOf, type ViewContext } from './context.ts';
import { renderContact } from './components/card/card-template.ts';
import { contactLine } from './components/contact/contact-line.ts';
import { addressWords } from './components/state/state.ts';
import { icon } from './icons/icons.ts';
import { interfaceLanguageFor, languagesInMenu, type Locale, type MoreLanguages } from './locales/locale.ts';
import type { ListMessages } from './locales/messages.ts';
import { heading, text } from './render.ts';
import type { FailedSource } from './sources/fetch-directory.ts';

const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;

/** What a language calls itself, as a word before others. */
export const renderOwnName = (wanted: string, more: MoreLanguages | undefined): TemplateResult =>
  html`<b lang=${wanted} dir="auto"
      >${(more?.inMenu([]) ?? languagesInMenu([])).find(({ language }) => language === wanted)?.ownName}</b
    >:`;

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
  return html`<div class="top" part="top">
    ${
      exitUrl === undefined
        ? nothing
        : html`<service-directory-leave-button
            exportparts="leave"
            .locale=${locale}
            .exitUrl=${exitUrl}
            .pressesLeft=${pressesLeft}
            @leave=${onLeave}
          ></service-directory-leave-button>`
    }
    <span class="picker">
      ${icon('language')}
      <select
        part="language"
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

/** Shows the chosen language in the menu: after it is drawn, since another order of the languages moves what was chosen. */
export function showChosenLanguage(host: ReactiveElement): void {
  const menu = host.renderRoot.querySelector<HTMLSelectElement>('.picker select');
  const chosen = menu?.querySelector<HTMLOptionElement>('option[selected]');
  if (menu !== null && chosen) menu.value = chosen.value;
}

/**
 * What this is: the first heading of the element, which stands there while the list loads too.
 * @param isKept does the page keep the search in its address? Then nobody is told that it is not.
 */
export const renderTitle = ({ messages }: Locale, level: number, isKept = false): TemplateResult =>
  html`<div class="intro">
    <slot name="header">
      ${heading(level, messages.title)}
      ${isKept ? nothing : html`<p class="lead" part="lead">${messages.lead}</p>`}
    </slot>
  </div>`;

/** How long the reader has been waiting; `quiet` is too short to say anything. */
type Stage = 'quiet' | 'waiting' | 'slow';

const waitingWords = ({ loading, slow }: ListMessages, stage: Stage): string =>
  stage === 'quiet' ? '' : stage === 'slow' ? `${loading} ${slow}` : loading;

/** The list is on its way; what the host page put between the tags stays readable. */
export const renderLoading = (locale: Locale, level: number, stage: Stage): TemplateResult =>
  html`${renderTitle(locale, level)}
    <div class="waiting" part="message loading" aria-busy="true">
      <p role="status">${waitingWords(locale.messages, stage)}</p>
      <slot></slot>
      ${
        stage === 'quiet'
          ? nothing
          : html`<div class="skeleton" aria-hidden="true">
              <div></div>
              <div></div>
              <div></div>
            </div>`
      }
    </div>`;

/** Why the list did not come, as far as the reader can do something about it or should know it. */
export const whyOf = (failures: readonly FailedSource[], messages: ListMessages): string =>
  failures.some(({ fault }) => fault !== undefined)
    ? messages.untrusted
    : failures.some(({ reason }) => reason === 'network' || reason === 'timeout')
      ? messages.errorText
      : messages.unreadable;

/**
 * The list could not be loaded: what happened, a retry, and the host page's own words and numbers. It stays while the
 * retry is under way, and with it the focus.
 * @param failures of the last attempt
 * @param stage how long the retry has been under way
 */
export function renderError(
  { messages }: Locale,
  level: number,
  failures: readonly FailedSource[],
  stage: Stage | undefined,
  onRetry: () => void,
): TemplateResult {
  return html`<div class="message" part="message error" role="alert">
      <slot name="error">
        ${heading(level, messages.errorTitle)}
        <p>${whyOf(failures, messages)}</p>
      </slot>
      <button class="primary" @click=${onRetry}>${icon('retry')} ${messages.retry}</button>
    </div>
    <p class="waiting" role="status">${stage === undefined ? '' : waitingWords(messages, stage)}</p>
    <slot></slot>`;
}

/** A part that did not come: which one, where that is not plain, what happened, and a retry. */
export const renderMissingPart = (
  { messages }: Locale,
  onRetry: () => void,
  name: TemplateResult | typeof nothing = nothing,
): TemplateResult =>
  html`<div class="message" part="message error" role="alert">
    <p>${name} ${messages.errorText}</p>
    <button class="primary" @click=${onRetry}>${icon('retry')} ${messages.retry}</button>
  </div>`;

/** The name of a record whose other parts are not there yet; it can take the focus. */
export const renderName = ({ service }: Result, context: ViewContext, level: number): TemplateResult =>
  heading(level, [text(service.name, context.locale, sourceLanguageOf(service, context))], {
    id: 'record-name',
  });

/** Every way to get in touch, and every address. */
function renderReach({ service }: Result, context: ViewContext): TemplateResult[] {
  const { locale } = context;
  const { contacts = [], locations = [] } = service;
  const source = sourceLanguageOf(service, context);
  return [
    ...contacts.flatMap((contact) => {
      const line = contactLine(contact, locale);
      return line === undefined
        ? []
        : html`<p>${text(contact.label, locale, source)} ${renderContact(line, 1)}</p>`;
    }),
    ...locations.flatMap(({ address }) => {
      const words = addressWords(address);
      return words === '' ? [] : html`<p><bdi>${words}</bdi></p>`;
    }),
  ];
}

/**
 * A record that is on its way, or did not come: a way back, of what it is, what happened, a retry, and how to reach it
 * meanwhile.
 */
export const renderMissingRecord = (
  result: Result,
  context: ViewContext,
  level: number,
  hasFailed: boolean,
  onBack: () => void,
  onRetry: () => void,
): TemplateResult =>
  html`<button class="plain back" @click=${onBack}>
      <span class="turns">${icon('back')}</span> ${context.locale.messages.back}
    </button>
    ${renderName(result, context, level)}
    ${
      hasFailed
        ? renderMissingPart(context.locale, onRetry)
        : html`<p class="message" role="status" part="message loading">${context.locale.messages.loading}</p>`
    }
    ${renderReach(result, context)}`;
