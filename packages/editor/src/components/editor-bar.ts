import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CheckState } from '../controllers/findings-controller.ts';
import type { AllWords } from '../locales/load-words.ts';
import type { FindingIndex } from '../model/finding-index.ts';
import { base } from '../styles/tokens.ts';

/**
 * The bar that stays in view: back, undo, redo, what was found, and save.
 *
 * @fires service-directory-editor-bar - detail: `back`, `undo`, `redo` or `save`
 */
export class ServiceDirectoryEditorBar extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: sticky;
        z-index: 1;
        inset-block-start: var(--service-directory-sticky-top, 0px);
        border-block-end: 1px solid var(--_line);
        background: var(--_paper);
        container-type: inline-size;
      }

      @media (max-height: 30rem) {
        :host {
          position: static;
        }
      }

      div {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
        padding-block: 8px;
      }

      .state {
        flex: 1 1 7rem;
        font-size: 0.9375em;
        line-height: 1.3;
      }

      @container (max-width: 30rem) {
        div {
          gap: 4px;
        }

        button {
          padding-inline: 6px;
        }

        .state {
          flex-basis: 100%;
          order: 1;
        }

        .primary {
          margin-inline-start: auto;
        }
      }

      /* The state and «save» share a line: the bar must leave room for the form. */
      @container (max-width: 18rem) {
        .state {
          flex: 1 1 8rem;
          font-size: 0.875em;
        }

        .primary {
          order: 2;
        }
      }

      @container (min-width: 52rem) {
        .back {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) findings!: FindingIndex;
  @property({ attribute: false }) check: CheckState = 'idle';
  /** Files that differ from what was opened or saved. */
  @property({ attribute: false }) unsaved = 0;
  /** Is something typed that is not in a file yet? */
  @property({ attribute: false }) isTyping = false;
  /** Was it saved as a spreadsheet that does not hold all of it? */
  @property({ attribute: false }) isPartly = false;
  @property({ attribute: false }) canUndo = false;
  @property({ attribute: false }) canRedo = false;
  /** Is a record shown, from which one goes back to the list? */
  @property({ attribute: false }) hasRecord = false;

  override render(): TemplateResult {
    const { words } = this.all;
    const unsaved = Math.max(this.unsaved, this.isTyping ? 1 : 0);
    const saved = this.isPartly ? words.partlySaved : words.allSaved;
    const send = (detail: string) => () =>
      this.dispatchEvent(new CustomEvent('service-directory-editor-bar', { detail }));
    return html`<div role="group" aria-label=${words.editor}>
      ${
        this.hasRecord
          ? html`<button type="button" class="back" @click=${send('back')}>${words.back}</button>`
          : nothing
      }
      ${this.#renderButton(words.undo, this.canUndo, send('undo'), 'Control+Z')}
      ${this.#renderButton(words.redo, this.canRedo, send('redo'), 'Control+Y')}
      <span class="state"> ${this.#checkWords()} ${unsaved === 0 ? saved : words.notSaved(unsaved)} </span>
      ${this.#renderButton(words.save, unsaved > 0, send('save'), 'Control+S', 'primary')}
    </div>`;
  }

  /** A button that cannot be used now keeps the focus: whoever undid the last step is still there. */
  #renderButton(name: string, isUsable: boolean, act: () => void, keys: string, kind = ''): TemplateResult {
    return html`<button
      type="button"
      class=${kind}
      aria-disabled=${isUsable ? nothing : 'true'}
      aria-keyshortcuts=${keys}
      @click=${() => (isUsable ? act() : undefined)}
    >
      ${name}
    </button>`;
  }

  #checkWords(): string {
    const { words } = this.all;
    if (this.check === 'failed') return words.checkFailed;
    if (this.check !== 'done') return words.checking;
    const { error, warning } = this.findings.count([]);
    const parts = [error > 0 ? words.errors(error) : '', warning > 0 ? words.warnings(warning) : ''];
    const found = parts.filter((part) => part !== '').join(', ');
    return found === '' ? words.noFindings : `${found}.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-bar': ServiceDirectoryEditorBar;
  }
}
