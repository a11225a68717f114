import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { focusWhenDrawn } from '../controllers/focus.ts';
import type { LeftFile } from '../files/save-files.ts';
import { leftWords } from '../files/save-words.ts';
import type { AllWords } from '../locales/load-words.ts';
import { dataOf } from '../model/directory-file.ts';
import { base } from '../styles/tokens.ts';
import { EditorPart } from './editor-part.ts';

/** What becomes of what was not saved. */
export type LeftWish =
  | { kind: 'download' }
  /** The own file is saved over what something else has made of it, or that is taken as it is. */
  | { kind: 'keep' | 'take'; file: LeftFile };

/** What a decoder puts in the place of bytes that are no text. */
const NO_TEXT = '\uFFFD';

/** Can a file be taken as it stands outside? What is none, or cannot be read, is left to the person. */
const canTake = ({ reason, there }: LeftFile): boolean =>
  reason === 'gone' ||
  (reason === 'changed' &&
    there !== undefined &&
    !there.text.includes(NO_TEXT) &&
    dataOf(there) !== undefined);

/**
 * The files that a save left: each with the reason, and what can be done about it.
 *
 * @fires service-directory-editor-left - detail: what is to become of them
 */
export class ServiceDirectoryEditorLeft extends EditorPart {
  static override styles = [
    base,
    css`
      section {
        display: grid;
        gap: 8px;
        margin-block-start: 12px;
        padding: 10px 14px;
        border-inline-start: 4px solid var(--_error);
        border-radius: 0 8px 8px 0;
        background: var(--_error-tint);
      }

      h2 {
        font-size: 1em;
      }

      ul {
        display: grid;
        gap: 10px;
      }

      li p {
        overflow-wrap: anywhere;
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-block-start: 4px;
      }
    `,
  ];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) left: readonly LeftFile[] = [];
  /** Can a file that is gone be made again? One that was chosen alone cannot. */
  @property({ attribute: false }) canMake = false;

  override render(): TemplateResult {
    const { words } = this.all;
    const hasChoice = this.left.some(({ reason }) => reason === 'changed');
    return html`<section aria-labelledby="left">
      <h2 id="left" tabindex="-1">${words.notWritten(this.left.length)}</h2>
      <ul>
        ${this.left.map((file) => this.#renderOne(file))}
      </ul>
      ${hasChoice ? html`<p>${words.keepOrTake}</p>` : nothing}
      <p class="buttons">
        <button type="button" @click=${() => this.#send({ kind: 'download' })}>${words.downloadLeft}</button>
      </p>
    </section>`;
  }

  override focus(): void {
    void focusWhenDrawn(this, 'h2');
  }

  #renderOne(file: LeftFile): TemplateResult {
    const { words } = this.all;
    const { path, reason, isRemoval } = file;
    const [keep, take] = isRemoval
      ? [words.removeStill, words.keepTheirs]
      : reason === 'gone'
        ? [words.makeAgain, words.removeToo]
        : [words.keepOwn, words.takeTheirs];
    const canKeep = reason === 'gone' ? this.canMake : reason === 'changed' || reason === 'taken';
    const button = (name: string, kind: 'keep' | 'take') =>
      html`<button type="button" aria-label=${`${name}: ${path}`} @click=${() => this.#send({ kind, file })}>
        ${name}
      </button>`;
    return html`<li>
      <p>${leftWords(file, words)}</p>
      <p class="buttons">
        ${canKeep ? button(keep, 'keep') : nothing}
        ${canTake(file) && (reason !== 'gone' || this.canMake) ? button(take, 'take') : nothing}
      </p>
    </li>`;
  }

  #send(detail: LeftWish): void {
    this.dispatchEvent(new CustomEvent('service-directory-editor-left', { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-left': ServiceDirectoryEditorLeft;
  }
}
