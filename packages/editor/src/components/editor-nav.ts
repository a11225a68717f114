import type { Review } from '@service-directory/validator/edit';
import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { focusWhenDrawn } from '../controllers/focus.ts';
import type { AllWords } from '../locales/load-words.ts';
import { valueAt } from '../model/data.ts';
import { languagesOf, nameIn, type DirectoryDocument } from '../model/directory-document.ts';
import type { ListName } from '../model/file-names.ts';
import type { FindingIndex } from '../model/finding-index.ts';
import { reviewOf } from '../model/review.ts';
import { base } from '../styles/tokens.ts';
import { EditorPart } from './editor-part.ts';
import type { Selection } from './editor-list.ts';

/** Not while one goes from field to field. */
const REVIEW_AFTER_MS = 600;

/**
 * What there is in a directory: what is due first, then the services, the organisations and the directory itself.
 *
 * @fires service-directory-editor-select - detail: the selection
 * @fires service-directory-editor-add - detail: `{ list, name }`
 * @fires service-directory-editor-close - The person closes the directory, and knows what is lost
 */
export class ServiceDirectoryEditorNav extends EditorPart {
  static override styles = [
    base,
    css`
      nav {
        display: grid;
        gap: 12px;
      }

      .fold {
        border: 1px solid var(--_line);
        border-radius: 10px;
        background: var(--_card);
      }

      .fold > summary {
        min-height: 48px;
        padding: 11px 14px;
      }

      .fold > :not(summary) {
        padding: 0 14px 14px;
      }

      .fold h2 {
        display: inline;
        font-size: 1em;
      }

      .title {
        font-size: 1.25em;
        line-height: 1.3;
      }

      button[aria-current='true'] {
        border-color: var(--_brand);
        background: var(--_tint);
      }

      .ask {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        padding: 12px 14px;
        border-inline-start: 4px solid var(--_warning);
        border-radius: 0 8px 8px 0;
        background: var(--_warning-tint);
      }

      .ask p {
        flex-basis: 100%;
        color: var(--_warning);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) document!: DirectoryDocument;
  @property({ attribute: false }) findings!: FindingIndex;
  @property({ attribute: false }) selection: Selection | undefined;
  @property({ attribute: false }) today = '';
  @property({ attribute: false }) hasUnsaved = false;
  @state() private isClosing = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** The state of the directory that is waited for. */
  #awaited: DirectoryDocument | undefined;
  #known: { document: DirectoryDocument; lang: string; review: Review | undefined } | undefined;

  override render(): TemplateResult {
    const { words } = this.all;
    const openDue = ({ detail: { id } }: CustomEvent<{ id: string }>) => {
      const index = this.document.recordsOf('services').findIndex((one) => valueAt(one, ['id']) === id);
      if (index >= 0) this.#select({ list: 'services', index });
    };
    const title = nameIn(this.document.data, languagesOf(this.document.data), this.all.lang);
    return html`<nav aria-label=${words.directory}>
      <h2 class="title" tabindex="-1">
        <bdi lang=${title?.lang ?? nothing}>${title?.name ?? words.unnamed}</bdi>
      </h2>
      <details class="fold" open>
        <summary><h2>${words.due}</h2></summary>
        <service-directory-editor-due
          .all=${this.all}
          .review=${this.#review()}
          @service-directory-editor-open=${openDue}
        ></service-directory-editor-due>
      </details>
      ${this.#renderList('services', true)} ${this.#renderList('organizations', false)}
      <button
        type="button"
        id="head"
        aria-current=${this.selection === 'head' ? 'true' : nothing}
        @click=${() => this.#select('head')}
      >
        ${words.directory}
      </button>
      <button
        type="button"
        id="translations"
        aria-current=${this.selection === 'translations' ? 'true' : nothing}
        @click=${() => this.#select('translations')}
      >
        ${words.translations}
      </button>
      ${this.#renderClose()}
    </nav>`;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#waiting);
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus();
  }

  /** Puts the focus where a record stands in its list, or at the beginning. */
  focusOn(selection: Selection | undefined): void {
    const lists = [...this.renderRoot.querySelectorAll('service-directory-editor-list')];
    const button =
      typeof selection === 'string'
        ? this.renderRoot.querySelector<HTMLElement>(`#${selection}`)
        : lists.find(({ list }) => list === selection?.list)?.buttonOf(selection?.index);
    if (button?.checkVisibility() === true) button.focus();
    else this.focus();
  }

  #renderList(list: ListName, isOpen: boolean): TemplateResult {
    const pass = (event: CustomEvent) =>
      this.dispatchEvent(new CustomEvent(event.type, { detail: event.detail as unknown }));
    return html`<details class="fold" ?open=${isOpen}>
      <summary><h2>${this.all.words[list]} (${this.document.recordsOf(list).length})</h2></summary>
      <service-directory-editor-list
        .all=${this.all}
        .document=${this.document}
        .findings=${this.findings}
        .list=${list}
        .selection=${this.selection}
        @service-directory-editor-select=${pass}
        @service-directory-editor-add=${pass}
      ></service-directory-editor-list>
    </details>`;
  }

  #renderClose(): TemplateResult {
    const { words } = this.all;
    const close = () => this.dispatchEvent(new CustomEvent('service-directory-editor-close'));
    const ask = () => {
      if (!this.hasUnsaved) return close();
      this.isClosing = true;
      void focusWhenDrawn(this, '#stay');
    };
    const stay = () => {
      this.isClosing = false;
      void focusWhenDrawn(this, '#close');
    };
    if (!this.isClosing)
      return html`<button type="button" id="close" class="plain" @click=${ask}>${words.close}</button>`;
    return html`<div class="ask" role="alert">
      <p>${words.closeUnsaved}</p>
      <button type="button" id="stay" @click=${stay}>${words.stay}</button>
      <button type="button" @click=${close}>${words.closeAnyway}</button>
    </div>`;
  }

  #select(selection: Selection): void {
    this.isClosing = false;
    this.dispatchEvent(new CustomEvent('service-directory-editor-select', { detail: selection }));
  }

  /** What is due, worked out once for each state of the directory: at once when it is opened, and later when it changes. */
  #review(): Review | undefined {
    const { lang } = this.all;
    const known = this.#known;
    if (known === undefined || known.lang !== lang) this.#reviewNow();
    else if (known.document !== this.document && this.#awaited !== this.document) {
      // What is drawn meanwhile, such as the end of the check, does not put it off.
      this.#awaited = this.document;
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => {
        this.#reviewNow();
        this.requestUpdate();
      }, REVIEW_AFTER_MS);
    }
    return this.#known?.review;
  }

  #reviewNow(): void {
    const { document, today } = this;
    const { lang } = this.all;
    this.#awaited = undefined;
    this.#known = { document, lang, review: reviewOf(document, today, lang) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-nav': ServiceDirectoryEditorNav;
  }
}
