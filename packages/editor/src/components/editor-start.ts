import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { canPickFiles, canPickFolders, readDropped, type Picked } from '../files/handles.ts';
import type { OpenTrouble } from '../files/open-trouble.ts';
import type { Words } from '../locales/types.ts';
import { base } from '../styles/tokens.ts';
import { renderTrouble } from './trouble.ts';

/** What a person chose on the first page. */
export type StartChoice =
  | { kind: 'file' | 'folder' | 'empty' }
  | { kind: 'chosen'; files: File[] }
  | { kind: 'dropped'; picked: Promise<Picked | undefined> }
  | { kind: 'address'; address: string };

/**
 * The first page: which directory is to be opened.
 *
 * @slot - What the host offers besides
 * @fires service-directory-editor-start - detail: what was chosen
 */
export class ServiceDirectoryEditorStart extends LitElement {
  static override styles = [
    base,
    css`
      section {
        max-width: 44rem;
        padding: 20px;
        border: 1px solid var(--_line);
        border-radius: 14px;
        background: var(--_card);
      }

      .over {
        border: 1px dashed var(--_brand);
        background: var(--_tint);
      }

      /* Smaller than the title of the page around it. */
      h2 {
        margin-block-end: 4px;
        font-size: 1.25em;
      }

      .kinds p + p {
        margin-block-start: 4px;
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 10px;
        margin-block: 16px 12px;
      }

      @media (max-width: 30em) {
        .choices button {
          flex: 1 1 100%;
        }
      }

      summary {
        min-height: 44px;
        margin-block-start: 8px;
        padding-block: 10px;
        color: var(--_brand);
      }

      label {
        font-weight: 600;
      }

      .ask {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-block-start: 6px;
      }

      .ask input {
        flex: 1 1 14rem;
        width: auto;
        min-width: 0;
      }

      a {
        color: var(--_brand);
      }

      [role='alert']:not(:empty) {
        margin-block-start: 12px;
        padding: 8px 12px;
        border-inline-start: 4px solid var(--_error);
        border-radius: 0 8px 8px 0;
        background: var(--_error-tint);
      }
    `,
  ];

  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) trouble: OpenTrouble | undefined;
  /** Where a page of the host checks files; empty where it has none. */
  @property({ attribute: false }) checkUrl = '';
  /** Is something being dragged over it? */
  @state() private isOver = false;

  readonly #file = createRef<HTMLInputElement>();
  readonly #folder = createRef<HTMLInputElement>();
  readonly #address = createRef<HTMLInputElement>();

  override render(): TemplateResult {
    const { words } = this;
    const trouble = this.trouble === undefined ? nothing : renderTrouble(this.trouble, this.checkUrl, words);
    const openFile = () => (canPickFiles() ? this.#choose({ kind: 'file' }) : this.#file.value?.click());
    const openFolder = () =>
      canPickFolders() ? this.#choose({ kind: 'folder' }) : this.#folder.value?.click();
    return html`<section
      aria-labelledby="heading"
      class=${this.isOver ? 'over' : ''}
      @dragover=${this.#onDrag}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.#onDrop}
    >
      <h2 id="heading" tabindex="-1">${words.start}</h2>
      <p class="soft">${words.startHint}</p>
      <div class="choices">
        <button type="button" class="primary" @click=${openFile}>${words.openFile}</button>
        <button type="button" @click=${openFolder}>${words.openFolder}</button>
        <button type="button" @click=${() => this.#choose({ kind: 'empty' })}>${words.startEmpty}</button>
      </div>
      <div class="kinds">
        <p class="soft">${words.fileKinds}</p>
        <p class="soft">${words.folderKinds}</p>
        <p class="soft">${words.dropHere}</p>
      </div>
      ${this.#renderAddress()}
      <p role="alert" id="trouble">${trouble}</p>
      <slot></slot>
      <input
        ${ref(this.#file)}
        hidden
        type="file"
        aria-label=${words.openFile}
        accept=".json,.yaml,.yml,.ndjson,.jsonl,.csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.fods"
        @change=${this.#take}
      />
      <input
        ${ref(this.#folder)}
        hidden
        type="file"
        aria-label=${words.openFolder}
        webkitdirectory
        multiple
        @change=${this.#take}
      />
    </section>`;
  }

  #renderAddress(): TemplateResult {
    const { words } = this;
    const ask = (event: Event) => {
      event.preventDefault();
      const address = this.#address.value?.value.trim() ?? '';
      if (address === '') this.#address.value?.focus();
      // As people write it: without what every address begins with.
      else this.#choose({ kind: 'address', address: /[:\s]/.test(address) ? address : `https://${address}` });
    };
    return html`<details>
      <summary>${words.openAddress}</summary>
      <form novalidate @submit=${ask}>
        <label for="address">${words.address}</label>
        <p class="soft" id="address-hint">${words.addressHint}</p>
        <div class="ask">
          <input
            id="address"
            type="text"
            inputmode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby="address-hint trouble"
            ${ref(this.#address)}
          />
          <button type="submit">${words.fetchIt}</button>
        </div>
      </form>
    </details>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.isOver = true;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    if (event.dataTransfer !== null)
      this.#choose({ kind: 'dropped', picked: readDropped(event.dataTransfer.items) });
  };

  #take(event: Event): void {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) this.#choose({ kind: 'chosen', files });
  }

  #choose(choice: StartChoice): void {
    this.dispatchEvent(new CustomEvent('service-directory-editor-start', { detail: choice }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-start': ServiceDirectoryEditorStart;
  }
}
