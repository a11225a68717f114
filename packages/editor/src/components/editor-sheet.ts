import type { Finding } from '@service-directory/validator';
import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { focusWhenDrawn } from '../controllers/focus.ts';
import type { AllWords } from '../locales/load-words.ts';
import type { SaveWish } from '../sheet/save-wish.ts';
import type { SheetOrigin } from '../sheet/sheet-origin.ts';
import { sheetStyles } from '../styles/sheet.ts';
import { base } from '../styles/tokens.ts';
import { EditorPart } from './editor-part.ts';
import type {} from './editor-save-as.ts';

const SEVERITY = { error: 0, warning: 1, info: 2 } as const;
const worstFirst = (one: Finding, other: Finding): number =>
  SEVERITY[one.severity] - SEVERITY[other.severity];

/**
 * What is to be known of a directory that came from a spreadsheet: how it was read, and as what it is saved.
 *
 * @fires service-directory-editor-save-as - detail: how it is to be saved; after that, or when nothing is to be saved, what
 * was asked goes away
 */
export class ServiceDirectoryEditorSheet extends EditorPart {
  static override styles = [base, sheetStyles];

  @property({ attribute: false }) all!: AllWords;
  /** The directory as it is now. */
  @property({ attribute: false }) data!: Readonly<Record<string, unknown>>;
  @property({ attribute: false }) origin!: SheetOrigin;
  @state() private isAsking = false;

  override render(): TemplateResult {
    const { words } = this.all;
    return html`<div class="notice">
        <p>${words.fromSpreadsheet(this.origin.path)}</p>
        ${this.#renderTold(this.origin.told[this.all.lang])}
        <button type="button" aria-expanded=${this.isAsking ? 'true' : 'false'} @click=${() => this.ask()}>
          ${words.saveAs}
        </button>
      </div>
      ${
        this.isAsking
          ? html`<service-directory-editor-save-as
              .all=${this.all}
              .data=${this.data}
              .origin=${this.origin}
              @service-directory-editor-save-as=${this.#save}
              @service-directory-editor-cancel=${this.#cancel}
            ></service-directory-editor-save-as>`
          : nothing
      }`;
  }

  override focus(): void {
    this.renderRoot.querySelector('button')?.focus();
  }

  /** Asks as what it is to be saved. */
  ask(): void {
    this.isAsking = true;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('service-directory-editor-save-as')?.focus(),
    );
  }

  /** What was not understood, or was read in a way that somebody should know. */
  #renderTold(told: readonly Finding[]): TemplateResult | typeof nothing {
    const { words } = this.all;
    if (told.length === 0) return nothing;
    const placeOf = ({ sheet, cell }: Finding) =>
      [
        sheet === undefined ? '' : words.sheetNamed(sheet),
        cell === undefined ? '' : words.cellNamed(cell),
      ].filter((part) => part !== '');
    return html`<details>
      <summary>${words.readFindings(told.length)}</summary>
      <p class="soft">${words.readFindingsHint}</p>
      <ul class="told">
        ${[...told].sort(worstFirst).map(
          (finding) =>
            html`<li>
              <b>${words[finding.severity]}${placeOf(finding).map((part) => `, ${part}`)}:</b>
              <span dir="auto">${finding.message}</span>
              ${finding.help === '' ? nothing : html`<span class="soft">${finding.help}</span>`}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  readonly #save = ({ type, detail }: CustomEvent<SaveWish>): void => {
    this.isAsking = false;
    this.dispatchEvent(new CustomEvent(type, { detail }));
  };

  readonly #cancel = (): void => {
    this.isAsking = false;
    void focusWhenDrawn(this, 'button[aria-expanded]');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-sheet': ServiceDirectoryEditorSheet;
  }
}
