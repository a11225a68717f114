import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { focusWhenDrawn } from '../controllers/focus.ts';
import { noListWords, shortWord } from '../form/there-words.ts';
import type { AllWords } from '../locales/load-words.ts';
import { compareNames } from '../model/compare-names.ts';
import { isData, valueAt, wordOf } from '../model/data.ts';
import type { DirectoryDocument } from '../model/directory-document.ts';
import { languagesOf, nameIn, nameOf } from '../model/directory-document.ts';
import type { ListName } from '../model/file-names.ts';
import type { FindingIndex } from '../model/finding-index.ts';
import { base } from '../styles/tokens.ts';
import { EditorPart } from './editor-part.ts';

/** So many records are shown before the person asks for all: the field that searches is quicker than a long list. */
const FIRST = 200;

/** What is opened: a record of a list, the head of the directory, or its translations. */
export type Selection = RecordSelection | 'translations';
export type RecordSelection = ListSelection | 'head';
export interface ListSelection {
  list: ListName;
  index: number;
}

/**
 * The records of one list, to be found and opened, and a new one to be added.
 *
 * @fires service-directory-editor-select - detail: the selection
 * @fires service-directory-editor-add - detail: `{ list, name }`
 */
export class ServiceDirectoryEditorList extends EditorPart {
  static override styles = [
    base,
    css`
      .head {
        display: grid;
        gap: 8px;
        margin-block-end: 8px;
      }

      form {
        display: grid;
        gap: 8px;
        padding: 12px;
        border: 1px solid var(--_line);
        border-radius: 10px;
        background: var(--_card);
      }

      .buttons {
        display: flex;
        gap: 8px;
      }

      li button {
        display: grid;
        gap: 0;
        justify-content: start;
        justify-items: start;
        width: 100%;
        padding: 8px 10px;
        border-color: transparent;
        background: none;
      }

      li button[aria-current='true'] {
        border-color: var(--_brand);
        background: var(--_tint);
      }

      li + li {
        border-block-start: 1px solid var(--_line);
      }

      .no-list {
        padding: 8px 12px;
        border-inline-start: 4px solid var(--_error);
        border-radius: 0 8px 8px 0;
        background: var(--_error-tint);
        overflow-wrap: anywhere;
      }

      .name {
        font-weight: 600;
      }

      .soft {
        font-size: 0.875em;
      }
    `,
  ];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) document!: DirectoryDocument;
  @property({ attribute: false }) findings!: FindingIndex;
  @property({ attribute: false }) list: ListName = 'services';
  @property({ attribute: false }) selection: Selection | undefined;
  @state() private wanted = '';
  @state() private isAdding = false;
  @state() private isWhole = false;
  #organizations: { document: DirectoryDocument; lang: string; names: Map<unknown, string> } | undefined;
  /** The record whose button had the focus last. */
  #focused: number | undefined;

  override render(): TemplateResult {
    const { words } = this.all;
    const records = this.document.recordsOf(this.list);
    const languages = this.#languages();
    const compare = compareNames(languages[0]);
    const found = records
      .map((record, index) => ({
        record,
        index,
        name: isData(record)
          ? (nameOf(record, languages, this.all.lang) ?? words.unnamed)
          : words.notRecordName(shortWord(record)),
      }))
      .filter(({ record, name }) => this.#fits(name, record))
      .sort((one, other) => compare(one.name, other.name));
    const shown = this.isWhole ? found : found.slice(0, FIRST);
    const showAll = () => {
      this.isWhole = true;
      void focusWhenDrawn(this, 'li button', FIRST);
    };
    const stop = (shown.find(({ index }) => index === this.#stopIndex()) ?? shown[0])?.index;
    return html`<div class="head">
        <input
          type="search"
          aria-label=${`${words.search}: ${words[this.list]}`}
          placeholder=${words.search}
          autocomplete="off"
          .value=${this.wanted}
          @input=${(event: Event) => (this.wanted = (event.target as HTMLInputElement).value)}
        />
        ${this.isAdding ? this.#renderAdding() : this.#renderAdd()} ${this.#renderNoList()}
      </div>
      ${shown.length === 0 ? html`<p class="soft">${words.noneFound}</p>` : nothing}
      <ul @keydown=${this.#onKey} @focusin=${this.#onFocus}>
        ${repeat(
          shown,
          ({ index }) => index,
          ({ record, index, name }) => this.#renderRecord(record, index, name, index === stop),
        )}
      </ul>
      ${
        shown.length === found.length
          ? nothing
          : html`<button type="button" class="plain" @click=${showAll}>
              ${words.showAll(found.length)}
            </button>`
      }`;
  }

  /** The button of a record, if it is shown. */
  buttonOf(index: number | undefined): HTMLElement | undefined {
    return this.renderRoot.querySelector<HTMLElement>(`[data-index="${String(index)}"]`) ?? undefined;
  }

  /** What stands in the place of the list, where it is none: nothing can be added to it. */
  #renderNoList(): TemplateResult | typeof nothing {
    const why = noListWords(this.document, this.list, this.all);
    return why === undefined ? nothing : html`<p class="no-list">${why}</p>`;
  }

  #renderAdd(): TemplateResult {
    const { words } = this.all;
    const begin = () => {
      this.isAdding = true;
      void focusWhenDrawn(this, '#new-name');
    };
    return html`<button type="button" id="add" @click=${begin}>
      ${this.list === 'services' ? words.addService : words.addOrganization}
    </button>`;
  }

  #renderAdding(): TemplateResult {
    const { words } = this.all;
    const add = (event: Event) => {
      event.preventDefault();
      const name = this.renderRoot.querySelector<HTMLInputElement>('#new-name')?.value.trim() ?? '';
      if (name === '') return;
      this.isAdding = false;
      this.dispatchEvent(
        new CustomEvent('service-directory-editor-add', { detail: { list: this.list, name } }),
      );
    };
    const cancel = () => {
      this.isAdding = false;
      void focusWhenDrawn(this, '#add');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') cancel();
    };
    return html`<form @submit=${add} @keydown=${onKey}>
      <label for="new-name">${words.nameOfNew}</label>
      <input id="new-name" autocomplete="off" required />
      <div class="buttons">
        <button type="submit" class="primary">${words.add}</button>
        <button type="button" @click=${cancel}>${words.cancel}</button>
      </div>
    </form>`;
  }

  /** @param isStop is it the one that Tab comes to? The arrow keys go on from there: a list may be long. */
  #renderRecord(record: unknown, index: number, name: string, isStop: boolean): TemplateResult {
    const { words } = this.all;
    const { error, warning } = this.findings.count([this.list, index]);
    const { selection } = this;
    const isCurrent =
      typeof selection === 'object' && selection.list === this.list && selection.index === index;
    const select = () =>
      this.dispatchEvent(
        new CustomEvent('service-directory-editor-select', { detail: { list: this.list, index } }),
      );
    const organization = this.#organizationOf(record);
    return html`<li>
      <button
        type="button"
        data-index=${index}
        tabindex=${isStop ? 0 : -1}
        aria-current=${isCurrent ? 'true' : nothing}
        @click=${select}
      >
        <span
          class="name"
          dir="auto"
          lang=${nameIn(record, this.#languages(), this.all.lang)?.lang ?? nothing}
          >${name}</span
        >
        ${organization === undefined ? nothing : html`<span class="soft" dir="auto">${organization}</span>`}
        ${error === 0 ? nothing : html`<span class="count error">${words.errors(error)}</span>`}
        ${
          error > 0 || warning === 0
            ? nothing
            : html`<span class="count warning">${words.warnings(warning)}</span>`
        }
      </button>
    </li>`;
  }

  #stopIndex(): number | undefined {
    if (this.#focused !== undefined) return this.#focused;
    const { selection } = this;
    return typeof selection === 'object' && selection.list === this.list ? selection.index : undefined;
  }

  readonly #onFocus = (event: Event): void => {
    const index = (event.target as HTMLElement).dataset['index'];
    if (index === undefined || Number(index) === this.#focused) return;
    this.#focused = Number(index);
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-index]')];
    const at = buttons.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    buttons[to]?.focus();
  };

  #languages(): string[] {
    return [...languagesOf(this.document.data), this.all.lang];
  }

  #organizationOf(record: unknown): string | undefined {
    const id = valueAt(record, ['organizationIds', 0]);
    const { document, all } = this;
    if (this.#organizations?.document !== document || this.#organizations.lang !== all.lang)
      this.#organizations = { document, lang: all.lang, names: this.#namesOfOrganizations() };
    return this.#organizations.names.get(id);
  }

  #namesOfOrganizations(): Map<unknown, string> {
    const languages = this.#languages();
    return new Map(
      this.document.recordsOf('organizations').flatMap((one) => {
        const name = nameOf(one, languages, this.all.lang);
        return isData(one) && name !== undefined ? [[one['id'], name] as const] : [];
      }),
    );
  }

  #fits(name: string, record: unknown): boolean {
    const wanted = this.wanted.trim().toLowerCase();
    if (wanted === '') return true;
    const words = [name, wordOf(valueAt(record, ['id'])), this.#organizationOf(record) ?? ''];
    return words.some((word) => word.toLowerCase().includes(wanted));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-list': ServiceDirectoryEditorList;
  }
}
