import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { focusWhenDrawn } from '../controllers/focus.ts';
import type { AllWords } from '../locales/load-words.ts';
import { lostRecords, ownPartWords, type LostRecord } from '../sheet/loss-words.ts';
import type { SaveWish } from '../sheet/save-wish.ts';
import type { SheetChoice, SheetChoices } from '../sheet/sheet-choice.ts';
import type { SheetOrigin } from '../sheet/sheet-origin.ts';
import { sheetStyles } from '../styles/sheet.ts';
import { base } from '../styles/tokens.ts';
import { EditorPart } from './editor-part.ts';

/** So many records are shown at once, and more when they are asked for. */
const STEP = 20;

/** Long enough for the page to be drawn. */
const BREATH_MS = 20;

/** What was made of which state of the directory. */
interface Made extends SheetChoices {
  data: unknown;
}

/**
 * As what a directory that came from a spreadsheet is saved. Before that it is told what each way does not hold, field by
 * field, and what is lost of the spreadsheet that was opened when another one takes its place.
 *
 * @fires service-directory-editor-save-as - detail: how it is to be saved
 * @fires service-directory-editor-cancel - Nothing is to be saved
 */
export class ServiceDirectoryEditorSaveAs extends EditorPart {
  static override styles = [base, sheetStyles];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) data!: Readonly<Record<string, unknown>>;
  @property({ attribute: false }) origin!: SheetOrigin;
  @state() private made: Made | 'failed' | undefined;
  /** Index of the chosen spreadsheet; JSON after the last. */
  @state() private chosen = 0;
  @state() private hasAgreed = false;
  @state() private mustAgree = false;
  @state() private shown = STEP;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') || changed.has('all') || changed.has('origin')) void this.#make();
  }

  override render(): TemplateResult {
    const { words } = this.all;
    const { made } = this;
    const cancel = () => this.dispatchEvent(new CustomEvent('service-directory-editor-cancel'));
    return html`<section aria-labelledby="title">
      <h2 id="title" tabindex="-1">${words.saveAsTitle}</h2>
      ${made === undefined ? html`<p>${words.saveAsMaking}</p>` : nothing}
      ${made === 'failed' ? html`<p>${words.saveAsFailed}</p>` : nothing}
      ${made === undefined ? nothing : this.#renderChoices(made === 'failed' ? [] : made.choices)}
      ${made === undefined || made === 'failed' ? nothing : this.#renderTold(made)}
      <p class="buttons">
        ${made === undefined ? nothing : this.#renderSave(made === 'failed' ? undefined : made)}
        <button type="button" @click=${cancel}>${words.cancel}</button>
      </p>
    </section>`;
  }

  override focus(): void {
    void focusWhenDrawn(this, 'h2');
  }

  #renderChoices(choices: readonly SheetChoice[]): TemplateResult {
    const { words } = this.all;
    const choose = (index: number) => () => {
      this.chosen = index;
      this.hasAgreed = false;
      this.mustAgree = false;
      this.shown = STEP;
    };
    const renderOne = (index: number, name: string, hint: string) =>
      html`<label class="choice">
        <input type="radio" name="as" .checked=${this.chosen === index} @change=${choose(index)} />
        <span>${name}</span>
        <span class="soft">${hint}</span>
      </label>`;
    return html`<fieldset aria-labelledby="title">
      ${choices.map((choice, index) => {
        const name = choice.shape === 'full' ? words.sheetEach : words.rowEach;
        return renderOne(index, index === 0 ? `${name}, ${words.likeYours}` : name, this.#lossHint(choice));
      })}
      ${renderOne(choices.length, words.asJsonFile, words.jsonHint)}
    </fieldset>`;
  }

  #lossHint({ losses, name, sheets }: SheetChoice): string {
    const { words } = this.all;
    const becomes =
      sheets.length === 0 ? words.becomesFile(name) : words.becomesSheets(name, sheets.join(', '));
    const lost = lostRecords(this.data, losses, this.all).length;
    return `${losses.length === 0 ? words.holdsAll : words.holdsNot(losses.length, lost)} ${becomes}`;
  }

  #renderTold(made: Made): TemplateResult | typeof nothing {
    const choice = made.choices[this.chosen];
    if (choice === undefined) return nothing;
    const { words } = this.all;
    const lost = lostRecords(this.data, choice.losses, this.all);
    const { path, told } = this.origin;
    return html`${
        lost.length === 0
          ? nothing
          : html`<div>
              <h3>${words.lostTitle}</h3>
              <ul class="lost">
                ${lost.slice(0, this.shown).map((record) => this.#renderLost(record))}
              </ul>
              ${this.#renderMore(lost.length)}
            </div>`
      }
      <div>
        <h3>${words.ownTitle(path)}</h3>
        <ul class="own">
          <li>${choice.sheets.length === 0 ? words.ownCsv : words.ownLooks}</li>
          ${made.own.map((part) => html`<li dir="auto">${ownPartWords(part, this.all)}</li>`)}
          ${told[this.all.lang].length === 0 ? nothing : html`<li>${words.ownNotRead}</li>`}
        </ul>
      </div>`;
  }

  #renderLost({ name, fields }: LostRecord): TemplateResult {
    return html`<li>
      <b dir="auto">${name}</b>
      <ul>
        ${fields.map(
          ({ field, value, why }) =>
            html`<li>
              ${field === '' ? this.all.words.wholeRecord : field}${value === '' ? nothing : html`: <q dir="auto">${value}</q>`}
              <span class="soft">${why}</span>
            </li>`,
        )}
      </ul>
    </li>`;
  }

  #renderMore(count: number): TemplateResult | typeof nothing {
    const left = count - this.shown;
    if (left <= 0) return nothing;
    const more = () => {
      const first = this.shown;
      this.shown += STEP;
      void focusWhenDrawn(this, '.lost > li', first);
    };
    return html`<button type="button" class="plain" @click=${more}>
      ${this.all.words.showMore(Math.min(STEP, left), left)}
    </button>`;
  }

  #renderSave(made: Made | undefined): TemplateResult {
    const { words } = this.all;
    const choice = made?.choices[this.chosen];
    const { handle, path } = this.origin;
    const canReplace = made !== undefined && choice?.isSameKind === true && handle !== undefined;
    const send = (detail: SaveWish) => () =>
      this.dispatchEvent(new CustomEvent('service-directory-editor-save-as', { detail }));
    if (choice === undefined)
      return html`<button type="button" class="primary" @click=${send({ kind: 'json' })}>
        ${words.download}
      </button>`;
    const sheet = { kind: 'sheet', choice, data: made?.data } as const;
    const replace = () => {
      this.mustAgree = !this.hasAgreed;
      if (this.hasAgreed) send({ ...sheet, isOver: true })();
      else void focusWhenDrawn(this, '#agree');
    };
    return html`<button type="button" class="primary" @click=${send({ ...sheet, isOver: false })}>
        ${words.download}
      </button>
      ${
        canReplace
          ? html`<label class="agree">
                <input
                  id="agree"
                  type="checkbox"
                  aria-describedby="must-agree"
                  .checked=${this.hasAgreed}
                  @change=${(event: Event) => (this.hasAgreed = (event.target as HTMLInputElement).checked)}
                />
                <span>${words.agreeOver(path)}</span>
              </label>
              <button type="button" @click=${replace}>${words.writeOver(path)}</button>
              <span id="must-agree" role="alert">${this.mustAgree ? words.agreeFirst : nothing}</span>`
          : nothing
      }`;
  }

  /** Loads the writer, which nobody else needs, and makes what can be saved. */
  async #make(): Promise<void> {
    const { data, origin, all } = this;
    if (this.made !== 'failed' && this.made?.data !== data) this.made = undefined;
    this.hasAgreed = false;
    try {
      const { sheetChoices } = await import('../sheet/sheet-choices.ts');
      // A long list takes its time: what is being done is told before.
      await new Promise((resolve) => setTimeout(resolve, BREATH_MS));
      if (data !== this.data || all !== this.all) return;
      const made = sheetChoices(data, origin, all.lang);
      this.made = { ...made, data };
    } catch {
      this.made = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-save-as': ServiceDirectoryEditorSaveAs;
  }
}
