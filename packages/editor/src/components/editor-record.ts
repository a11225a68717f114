import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { FocusKeeper } from '../controllers/focus.ts';
import { HolidaysController } from '../controllers/holidays-controller.ts';
import { TypingNotes } from '../controllers/typing-notes.ts';
import type { Field } from '../form/field.ts';
import { labelOfPath } from '../form/label-of-path.ts';
import { FIELDS, isPageList } from '../form/page-fields.ts';
import { idOf, type FormContext, type Place } from '../form-view/form-context.ts';
import { RareFields } from '../form-view/rare-fields.ts';
import { renderField } from '../form-view/render-field.ts';
import { renderFindings } from '../form-view/render-findings.ts';
import { renderFields } from '../form-view/render-record.ts';
import type { AllWords } from '../locales/load-words.ts';
import { valueAt, type Change, type Path } from '../model/data.ts';
import { languagesOf, nameIn } from '../model/directory-document.ts';
import { pathKey, type FindingIndex } from '../model/finding-index.ts';
import { readerHolidays } from '../model/reader-holidays.ts';
import { form } from '../styles/form.ts';
import { base } from '../styles/tokens.ts';
import { week } from '../styles/week.ts';
import { EditorPart } from './editor-part.ts';
import type { ListSelection, RecordSelection, Selection } from './editor-list.ts';

/** The id of what is said of no field of the form. */
const ABOVE = 'f-found';

/** Is a place on the page that is shown? The records of a list have pages of their own; the list is told with the head. */
const isOfPage = ([list, index]: Path, root: Path): boolean =>
  root.length > 0 || !isPageList(list) || typeof index !== 'number';

/**
 * The form of one record, made from the schema.
 *
 * @fires service-directory-editor-change - detail: the changes
 * @fires service-directory-editor-typing - detail: is something typed that is in no file yet?
 * @fires service-directory-editor-tell - detail: a sentence
 */
export class ServiceDirectoryEditorRecord extends EditorPart {
  static override styles = [
    base,
    form,
    week,
    css`
      h2 {
        font-size: 1.375em;
        line-height: 1.25;
      }

      h2:focus-visible {
        outline-offset: 4px;
      }

      .to-mend {
        margin-block: 12px;
      }

      .to-mend > summary {
        min-height: 44px;
        padding-block: 10px;
        font-weight: 600;
      }

      .to-mend button {
        justify-content: start;
        width: 100%;
        text-decoration: none;
      }

      .to-mend .message {
        text-decoration: underline;
        text-underline-offset: 0.15em;
      }

      .to-mend b {
        display: block;
        color: var(--_ink);
      }
    `,
  ];

  @property({ attribute: false }) all!: AllWords;
  @property({ attribute: false }) data: unknown;
  @property({ attribute: false }) findings!: FindingIndex;
  @property({ attribute: false }) selection: RecordSelection = 'head';
  @property({ attribute: false }) today = '';
  /** What was typed and refused, by the record and its field. */
  @property({ attribute: false }) drafts = new Map<string, string>();
  @state() private added: string | undefined;
  #rare = new RareFields();
  readonly #holidays = new HolidaysController(this);

  constructor() {
    super();
    new FocusKeeper(this);
    new TypingNotes(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('selection')) return;
    this.#rare = new RareFields();
    this.added = undefined;
  }

  override render(): TemplateResult {
    const context = this.#context();
    const { words } = this.all;
    const { root, languages } = context;
    const record = valueAt(this.data, root);
    const fields = this.#fields();
    const place: Place = { path: root, orders: [[]] };
    const strange = this.#strangeFindings(fields, root);
    // What is folded up or being typed belongs to one record.
    const title = nameIn(record, languages, this.all.lang);
    return html`<h2 tabindex="-1">
        <bdi lang=${title?.lang ?? nothing}>${title?.name ?? words.unnamed}</bdi>
      </h2>
      <slot></slot>
      ${keyed(
        pathKey(root),
        html`${this.#renderToMend(root)} ${renderFindings(context, strange, ABOVE)}
        ${renderFields(context, place, fields)}`,
      )}`;
  }

  /** Whoever opens a record begins at its name. */
  override focus(): void {
    this.renderRoot.querySelector('h2')?.focus();
  }

  /** The way to each finding, for those who do not want to look through the whole form. */
  #renderToMend(root: Path): TemplateResult | typeof nothing {
    const { words } = this.all;
    const found = this.findings
      .under(root)
      .filter(({ path, finding }) => isOfPage(path, root) && finding.severity !== 'info');
    if (found.length === 0) return nothing;
    const { errors, warnings } = {
      errors: found.filter(({ finding }) => finding.severity === 'error').length,
      warnings: found.filter(({ finding }) => finding.severity === 'warning').length,
    };
    const counts = [errors > 0 ? words.errors(errors) : '', warnings > 0 ? words.warnings(warnings) : ''];
    return html`<details class="to-mend">
      <summary>${words.toMend}: ${counts.filter((part) => part !== '').join(', ')}</summary>
      <ul>
        ${found.map(
          ({ finding, path }) =>
            html`<li>
              <button type="button" class="plain" @click=${() => this.#goTo(path)}>
                <span>
                  ${this.#nameOfPlace(path.slice(root.length))}
                  <span class="message">${finding.message}</span>
                </span>
              </button>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** What the form calls a place, before what is said of it. */
  #nameOfPlace(path: Path): TemplateResult | typeof nothing {
    const [list] = path;
    const isList = this.selection === 'head' && isPageList(list);
    const label = isList ? this.all.words[list] : labelOfPath(this.#fields(), path, this.all);
    return label === '' ? nothing : html`<b>${label}</b> `;
  }

  #fields(): readonly Field[] {
    return FIELDS[this.selection === 'head' ? 'head' : this.selection.list];
  }

  /** What is said of fields that the form does not have, and of a list that has pages of its own as a whole. */
  #strangeFindings(fields: readonly Field[], root: Path) {
    const known = new Set(fields.map(({ name }) => name));
    return this.findings
      .under(root)
      .filter(({ path }) => isOfPage(path, root) && !known.has(String(path[root.length] ?? '')))
      .map(({ finding }) => finding);
  }

  #context(): FormContext {
    const languages = languagesOf(this.data);
    const { selection } = this;
    const context: FormContext = {
      all: this.all,
      languages: languages.length > 0 ? languages : [this.all.lang],
      today: this.today,
      holidays: this.#holidays.of(this.data, this.today) ?? readerHolidays(this.data, [], this.today),
      data: this.data,
      root: selection === 'head' ? [] : [selection.list, selection.index],
      findings: this.findings,
      drafts: this.drafts,
      change: (changes) => this.#send('service-directory-editor-change', changes),
      isRare: (place, field) => {
        const path = [...place.path, field.name];
        return this.#rare.isRare(place, field, valueAt(this.data, path), this.findings.at(path).length > 0);
      },
      isNew: (path) => this.added === pathKey(path),
      addItem: (path, changes) => void this.#addItem(path, changes),
      removeItem: (list, index, changes) => void this.#removeItem(list, index, changes),
      moveItemUp: (list, index, changes) => void this.#moveItemUp(list, index, changes),
      tell: (message) => this.#send('service-directory-editor-tell', message),
      renderField: (holder, field) => renderField(context, holder, field),
    };
    return context;
  }

  async #addItem(path: Path, changes: readonly Change[]): Promise<void> {
    this.added = pathKey(path);
    await this.#changeAndDraw(changes);
    const id = idOf({ path, orders: [] });
    const item = this.#byId(id)?.closest('details') ?? this.#byId(`${id}-item`);
    item?.querySelector<HTMLElement>('.inside :is(input, select, textarea)')?.focus();
  }

  async #removeItem(list: Place, index: number, changes: readonly Change[]): Promise<void> {
    await this.#changeAndDraw(changes);
    const items = this.#itemsOf(list);
    // What is drawn at the place of the item is the next one, and was not opened.
    for (const item of items.slice(index)) item.open = false;
    const next = items[index] ?? items.at(-1);
    const target = next?.querySelector('summary') ?? this.#byId(idOf(list))?.querySelector('.add');
    if (target instanceof HTMLElement) target.focus();
    this.#send('service-directory-editor-tell', this.all.words.removed);
  }

  async #moveItemUp(list: Place, index: number, changes: readonly Change[]): Promise<void> {
    await this.#changeAndDraw(changes);
    const items = this.#itemsOf(list);
    const [above, below] = [items[index - 1], items[index]];
    if (above === undefined || below === undefined) return;
    [above.open, below.open] = [below.open, above.open];
    above.querySelector('summary')?.focus();
    this.#send('service-directory-editor-tell', this.all.words.moved(index));
  }

  #itemsOf(list: Place): HTMLDetailsElement[] {
    const items = this.#byId(idOf(list))?.querySelectorAll<HTMLDetailsElement>(':scope > .item');
    return [...(items ?? [])];
  }

  /** The document comes back from above, and is drawn then. */
  async #changeAndDraw(changes: readonly Change[]): Promise<void> {
    this.#send('service-directory-editor-change', changes);
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await this.updateComplete;
  }

  /**
   * Opens what is folded around a place, and puts the focus there, or on the nearest that is there. What is said of no field
   * stands above them.
   */
  #goTo(path: Path): void {
    for (let length = path.length; length > 0; length -= 1) {
      const id = idOf({ path: path.slice(0, length), orders: [] });
      const target = this.#byId(id) ?? this.#byId(`${id}-field`);
      if (target === null) continue;
      for (let around: Element | null = target; around !== null; around = around.parentElement)
        if (around instanceof HTMLDetailsElement) around.open = true;
      const control = target.matches('input, select, textarea')
        ? target
        : (target.querySelector<HTMLElement>('input, select, textarea, summary') ?? target);
      control.focus();
      target.scrollIntoView({ block: 'center' });
      return;
    }
    const above = this.#byId(ABOVE);
    above?.setAttribute('tabindex', '-1');
    above?.focus();
  }

  #byId(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  }

  #send(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** Is it a record that «checked today» can be said of? */
export const isService = (
  selection: Selection | undefined,
): selection is ListSelection & { list: 'services' } =>
  typeof selection === 'object' && selection.list === 'services';

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor-record': ServiceDirectoryEditorRecord;
  }
}
