import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { addressOf } from '../files/fetch-file.ts';
import type { NextStep } from '../files/next-step.ts';
import type { AllWords } from '../locales/load-words.ts';
import { base } from '../styles/tokens.ts';

/** What comes after saving, so that readers see what was changed. */
export class ServiceDirectoryEditorNext extends LitElement {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: 6px;
        margin-block-start: 12px;
        padding: 10px 14px;
        border-inline-start: 4px solid var(--_brand);
        border-radius: 0 8px 8px 0;
        background: var(--_tint);
      }

      h2 {
        font-size: 1em;
      }

      code {
        display: block;
        margin-block-start: 4px;
        padding: 6px 10px;
        border-radius: 8px;
        background: var(--_card);
        overflow-wrap: anywhere;
      }

      a {
        color: var(--_brand);
      }
    `,
  ];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) step!: NextStep;
  /** How many errors were found. */
  @property({ attribute: false }) errors = 0;
  /** Where a page of the host makes the files of a site; empty where it has none. */
  @property({ attribute: false }) checkUrl = '';
  /** Where a page of the host tells all this step by step. */
  @property({ attribute: false }) guideUrl = '';

  override render(): TemplateResult {
    const { words } = this.all;
    const { step, errors } = this;
    const guide = addressOf(this.guideUrl);
    return html`<section aria-labelledby="next">
      <h2 id="next" tabindex="-1">${words.nextTitle}</h2>
      ${step.isToBePlaced ? html`<p>${words.nextUnpack}</p>` : nothing}
      ${errors === 0 ? nothing : html`<p>${words.nextErrors(errors)}</p>`}
      ${step.kind === 'folder' ? this.#renderFolder(step) : this.#renderFile(step)}
      ${
        this.guideUrl === '' || guide === undefined
          ? nothing
          : html`<p><a href=${guide.href}>${words.nextGuide}</a></p>`
      }
    </section>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  #renderFolder({ command }: NextStep): TemplateResult {
    const { words } = this.all;
    return html`${command === undefined ? nothing : html`<p>${words.nextFolder} <code>${command}</code></p>`}
    ${this.#renderCheck(words.nextCheckFolder)}`;
  }

  #renderFile({ name, command }: NextStep): TemplateResult {
    const { words } = this.all;
    const check = this.#renderCheck(words.nextCheckFile(name));
    return html`<p>${words.nextFile(name)}</p>
      ${
        check === nothing && command !== undefined
          ? html`<p>${words.nextCommand} <code>${command}</code></p>`
          : check
      }`;
  }

  /** The page that makes the files of a site, where the host has one. */
  #renderCheck(before: string): TemplateResult | typeof nothing {
    const { words } = this.all;
    const page = this.checkUrl === '' ? undefined : addressOf(this.checkUrl);
    if (page === undefined) return nothing;
    return html`<p>${before} <a href=${page.href}>${words.nextCheck}</a> ${words.nextCheckEnd}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-next': ServiceDirectoryEditorNext;
  }
}
