import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { shortWord, thereWords } from '../form/there-words.ts';
import type { AllWords } from '../locales/load-words.ts';
import { base } from '../styles/tokens.ts';

/** What stands in a list and is no record: it is shown for what it is. */
export class ServiceDirectoryEditorNoRecord extends LitElement {
  static override styles = [
    base,
    css`
      h2 {
        font-size: 1.375em;
        line-height: 1.25;
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) value: unknown;

  override render(): TemplateResult {
    const { words } = this.all;
    return html`<h2 tabindex="-1">${words.notRecordName(shortWord(this.value))}</h2>
      <p>${words.notRecord(thereWords(this.value, this.all))}</p>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-no-record': ServiceDirectoryEditorNoRecord;
  }
}
