import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { focusWhenDrawn } from '../controllers/focus.ts';
import { fieldText } from '../form/form-words.ts';
import { FIELDS } from '../form/page-fields.ts';
import { idOf } from '../form-view/form-context.ts';
import { changesOfText, nameOfLanguage } from '../form-view/render-text.ts';
import type { AllWords } from '../locales/load-words.ts';
import { valueAt, type Change } from '../model/data.ts';
import { languagesOf } from '../model/directory-document.ts';
import { textOf, type TextPlace } from '../model/text-places.ts';
import { translationsOf, upToDate, type LanguageState, type Untranslated } from '../model/translations.ts';
import { translationsStyles } from '../styles/translations.ts';
import { base } from '../styles/tokens.ts';
import { EditorPart } from './editor-part.ts';

/** So many records are shown at once, and more when they are asked for. */
const STEP = 20;

/** What is being worked through: it stays as it was when it was begun, so that nothing goes away under the hands. */
interface Round {
  lang: string;
  records: readonly Untranslated[];
  shown: number;
}

/**
 * What each language of the directory lacks, and the texts to be translated beside their originals.
 *
 * @fires service-directory-editor-change - detail: the changes
 * @fires service-directory-editor-select - detail: the record to be opened
 * @fires service-directory-editor-typing - detail: is something typed that is in no file yet?
 * @fires service-directory-editor-tell - detail: a sentence
 */
export class ServiceDirectoryEditorTranslations extends EditorPart {
  static override styles = [base, translationsStyles];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) data!: Readonly<Record<string, unknown>>;
  /** The directory as it was opened: what was changed since may have to be translated again. */
  @property({ attribute: false }) opened: Readonly<Record<string, unknown>> | undefined;
  @property({ attribute: false }) today = '';
  @state() private round: Round | undefined;
  #known: { data: unknown; states: LanguageState[] } | undefined;

  override render(): TemplateResult {
    const { words } = this.all;
    const states = this.#states();
    return html`<h2 tabindex="-1">${words.translations}</h2>
      ${
        states.length === 0
          ? html`<p>${words.oneLanguage}</p>`
          : html`<div class="languages" role="group" aria-label=${words.translations}>
              ${states.map((own) => this.#renderLanguage(own))}
            </div>`
      }
      ${this.round === undefined ? nothing : keyed(this.round.lang, this.#renderRound(this.round))}`;
  }

  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  #renderLanguage({ lang, missing, outdated, records }: LanguageState): TemplateResult {
    const { words, lang: own } = this.all;
    const isDone = missing === 0 && outdated === 0;
    const begin = () => {
      this.round = { lang, records, shown: STEP };
      void focusWhenDrawn(this, '.round h3');
    };
    return html`<button
      type="button"
      aria-pressed=${this.round?.lang === lang ? 'true' : 'false'}
      @click=${begin}
    >
      <span class="name">${nameOfLanguage(lang, own)}</span>
      ${isDone ? html`<span class="soft">${words.allTranslated}</span>` : nothing}
      ${missing === 0 ? nothing : html`<span class="count warning">${words.missingTexts(missing)}</span>`}
      ${outdated === 0 ? nothing : html`<span class="count warning">${words.outdatedRecords(outdated)}</span>`}
    </button>`;
  }

  #renderRound(round: Round): TemplateResult {
    const { words, lang: own } = this.all;
    const { lang, records, shown } = round;
    const more = () => {
      this.round = { ...round, shown: shown + STEP };
      void focusWhenDrawn(this, 'summary', shown);
    };
    return html`<section class="round">
      <h3 tabindex="-1">${nameOfLanguage(lang, own)}</h3>
      ${records.length === 0 ? html`<p>${words.allTranslated}</p>` : nothing}
      ${records.slice(0, shown).map((record, index) => this.#renderRecord(record, lang, index === 0))}
      ${
        records.length <= shown
          ? nothing
          : html`<button type="button" class="plain" @click=${more}>
              ${words.showMore(Math.min(STEP, records.length - shown), records.length - shown)}
            </button>`
      }
    </section>`;
  }

  #renderRecord(record: Untranslated, lang: string, isFirst: boolean): TemplateResult {
    const { words } = this.all;
    const { list, index, path, texts, name } = record;
    const now = this.#states()
      .find((one) => one.lang === lang)
      ?.records.find((one) => one.list === list && one.index === index);
    const done = upToDate(this.data, path, lang, now?.isChanged === true ? this.today : undefined);
    const open = () =>
      this.#send('service-directory-editor-select', list === 'head' ? list : { list, index });
    return html`<details ?open=${isFirst}>
      <summary>
        <span dir="auto">${name ?? words.unnamed}</span>
        ${now === undefined ? html`<span class="done">${words.translated}</span>` : nothing}
        ${(now?.missing ?? 0) === 0 ? nothing : html`<span class="count warning">${words.missingTexts(now?.missing ?? 0)}</span>`}
        ${now?.isOutdated === true ? html`<span class="count warning">${words.outdatedIn}</span>` : nothing}
      </summary>
      <div class="inside">
        ${texts.map((place) => this.#renderText(place, lang, record))}
        <p class="buttons">
          ${
            now?.isOutdated === true && done.length > 0
              ? html`<button type="button" @click=${(event: Event) => this.#finish(event, done)}>
                  ${words.isUpToDate}
                </button>`
              : nothing
          }
          <button type="button" class="plain" @click=${open}>${words.openRecord}</button>
        </p>
      </div>
    </details>`;
  }

  #renderText({ field, path, orders }: TextPlace, lang: string, record: Untranslated): TemplateResult {
    const { words, lang: own } = this.all;
    const languages = languagesOf(this.data);
    const [source = ''] = languages;
    const place = { path, orders };
    const value = valueAt(this.data, path);
    const { label } = fieldText(field, this.all);
    const id = `${idOf(place)}-${lang}`;
    const enter = (event: Event) => {
      const typed = (event.target as HTMLTextAreaElement).value.trim();
      const context = { languages, data: this.data, root: record.path };
      this.#send('service-directory-editor-change', changesOfText(context, place, lang, typed));
    };
    return html`<div class="text" role="group" aria-label=${label}>
      <p class="label">${label}</p>
      <div>
        <p class="soft" id="${id}-of">${nameOfLanguage(source, own)}</p>
        <p class="original" id="${id}-original" lang=${source} dir="auto">${textOf(value, source, source)}</p>
      </div>
      <div>
        <label for=${id}><span class="visually-hidden">${label}: </span>${nameOfLanguage(lang, own)}</label>
        <textarea
          id=${id}
          lang=${lang}
          dir="auto"
          rows="2"
          aria-describedby="${id}-original"
          placeholder=${words.missingIn}
          .value=${textOf(value, lang, source)}
          @change=${enter}
        ></textarea>
      </div>
    </div>`;
  }

  #finish(event: Event, changes: readonly Change[]): void {
    // The button goes when it has done what it says.
    (event.target as Element).closest('details')?.querySelector('summary')?.focus();
    this.#send('service-directory-editor-change', changes);
    this.#send('service-directory-editor-tell', this.all.words.translated);
  }

  /** Worked out once for each state of the directory. */
  #states(): LanguageState[] {
    if (this.#known?.data !== this.data)
      this.#known = { data: this.data, states: translationsOf(this.data, FIELDS, this.opened) };
    return this.#known?.states ?? [];
  }

  #send(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-translations': ServiceDirectoryEditorTranslations;
  }
}
