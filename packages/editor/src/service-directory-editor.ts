import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Selection } from './components/editor-list.ts';
import type { StartChoice } from './components/editor-start.ts';
import { renderWorkspace } from './components/workspace.ts';
import { DropTarget } from './controllers/drop-target.ts';
import { EditController } from './controllers/edit-controller.ts';
import { FindingsController } from './controllers/findings-controller.ts';
import { deepFocus } from './controllers/focus.ts';
import type { Hands, PartName } from './controllers/hands.ts';
import { LeaveGuard } from './controllers/leave-guard.ts';
import { SaveController } from './controllers/save-controller.ts';
import { SessionController } from './controllers/session-controller.ts';
import { fetchFile, fetchTrouble } from './files/fetch-file.ts';
import { pickFile, pickFolder, readChosen, type Picked } from './files/handles.ts';
import type { OpenTrouble } from './files/open-trouble.ts';
import { languageFor, loadWords, type AllWords } from './locales/load-words.ts';
import { localDate } from './model/dates.ts';
import type { DirectoryDocument } from './model/directory-document.ts';
import { emptyDirectory } from './model/new-records.ts';
import type { NamedBytes } from './model/open-files.ts';
import { keyWish, settleTyping } from './settle-typing.ts';
import { editorStyles } from './styles/editor.ts';
import { base, tokens } from './styles/tokens.ts';

/**
 * Keeps a directory: opens it, edits its records in forms made from the schema, tells what is wrong and what is due, shows
 * what readers will see, and saves. Nothing is sent anywhere, and nothing is stored but where the person saves it.
 *
 * @slot start - What the host offers on the first page besides, such as a directory to try
 * @fires service-directory-editor-save - Files were saved; detail: `{ saved, downloaded }`
 * @cssproperty --service-directory-* - The colours and measures of `<service-directory>`, see there, and `error` and `error-tint`
 */
export class ServiceDirectoryEditor extends LitElement {
  static override styles = [tokens, base, editorStyles];

  /** Address of a directory to open: a file of the host's own. What is changed is then saved as a download. */
  @property() src = '';
  /** Language of the editor: Bokmål for `nb`, `nn` and `no`, else English. Not that of the directory. */
  @property() override lang = '';
  /** The day on which the directory is judged, `YYYY-MM-DD`; today when left out. */
  @property() today = '';
  /**
   * Address of a page of the host that checks files and makes those of a site, such as `/check/` of the demo. It is named
   * after saving, and beside a file that cannot be opened.
   */
  @property({ attribute: 'check-url' }) checkUrl = '';
  /** Address of a page of the host that tells how a list is published. It is named after saving. */
  @property({ attribute: 'guide-url' }) guideUrl = '';

  @state() private all: AllWords | undefined;
  @state() private selection: Selection | undefined;
  @state() private trouble: OpenTrouble | undefined;
  /** What was dropped while a directory is open, until the person says what is to become of it. */
  @state() private dropped: Promise<Picked | undefined> | undefined;
  @state() private told = '';

  /** Is something typed that is not in the document yet, because its field still has the focus? */
  @state() private isTyping = false;

  readonly #work = new SessionController(this);
  readonly #check = new FindingsController(this);
  readonly #hands: Hands = {
    words: () => this.all,
    selection: () => this.selection,
    select: (selection, isStaying) => this.#select(selection, isStaying),
    tell: (sentence) => this.#tell(sentence),
    trouble: (trouble) => (this.trouble = trouble),
    focusOn: (names, isOnlyWhenLost) =>
      void this.updateComplete.then(() => {
        const parts = names.map((name): HTMLElement | null => this.#part(name));
        if (!isOnlyWhenLost || deepFocus() === undefined) parts.find((part) => part !== null)?.focus();
      }),
  };
  readonly #edit = new EditController(this, this.#work, this.#hands);
  readonly #saver = new SaveController(this, this.#work, this.#hands);
  /** Does the person work in the editor, or was it filled by its host? */
  #takesFocus = false;

  constructor() {
    super();
    new LeaveGuard(this, () => this.hasUnsaved);
    new DropTarget(this, (picked) => this.#drop(picked));
  }

  /** Is there something that would be lost if the page were left? */
  get hasUnsaved(): boolean {
    return this.#work.hasUnsaved || this.isTyping;
  }

  /** Puts the focus on the name of what is shown; while a directory is being opened, when it is there. */
  override focus(): void {
    this.#takesFocus = true;
    this.#moveFocus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const lang = languageFor(this.lang || this.closest('[lang]')?.getAttribute('lang') || '');
    if (this.all?.lang !== lang) void loadWords(lang).then((all) => (this.all = all));
    if (changed.has('src') && this.src !== '') void this.#fetch(this.src);
    const [document, all, today] = [this.#work.session?.document, this.all, this.#day()];
    this.#check.want(document === undefined || all === undefined ? undefined : { document, today, all });
  }

  override render(): TemplateResult | typeof nothing {
    const { all } = this;
    const document = this.#work.session?.document;
    if (all === undefined) return nothing;
    return html`<div @keydown=${this.#onKey}>
      ${
        document === undefined
          ? html`<service-directory-editor-start
              .words=${all.words}
              .trouble=${this.trouble}
              .checkUrl=${this.checkUrl}
              @service-directory-editor-start=${(event: CustomEvent<StartChoice>) =>
                void this.#start(event.detail)}
              ><slot name="start"></slot
            ></service-directory-editor-start>`
          : this.#renderOpen(all, document)
      }
      <p class="visually-hidden" role="status">${this.told}</p>
    </div>`;
  }

  #renderOpen(all: AllWords, document: DirectoryDocument): TemplateResult {
    const selection = this.#present(document);
    return renderWorkspace(
      {
        all,
        document,
        selection,
        today: this.#day(),
        isTyping: this.isTyping,
        trouble: this.trouble,
        refused: this.#edit.refused,
        isDropped: this.dropped !== undefined,
        next: this.#saver.next,
        checkUrl: this.checkUrl,
        guideUrl: this.guideUrl,
        work: this.#work,
        check: this.#check,
      },
      {
        select: (chosen) => this.#select(chosen),
        back: () => this.#goBack(selection),
        act: (wish) => this.#do(wish),
        saveAs: (wish) => void this.#saver.saveAs(wish),
        add: (list, name) => this.#edit.add(list, name),
        close: () => this.#close(),
        type: (isTyping) => (this.isTyping = isTyping),
        change: (changes) => {
          this.isTyping = false;
          this.#edit.change(changes);
        },
        checked: (changes, done) => this.#edit.checked(changes, done),
        left: (wish) => void this.#saver.settle(wish),
        dropped: (isOpened) => void this.#settleDropped(isOpened),
        remove: (removed) => this.#edit.remove(removed),
        look: () => this.renderRoot.querySelector('service-directory-editor-preview')?.focus(),
        tell: (sentence) => this.#tell(sentence),
      },
    );
  }

  #day(): string {
    return this.today || localDate(new Date());
  }

  /** The selection, if it is still there: undoing may have taken a record away. */
  #present(document: DirectoryDocument): Selection | undefined {
    const { selection } = this;
    if (selection === undefined || typeof selection === 'string') return selection;
    return selection.index < document.recordsOf(selection.list).length ? selection : undefined;
  }

  async #start(choice: StartChoice): Promise<void> {
    this.#takesFocus = true;
    if (choice.kind === 'empty') {
      this.#work.startEmpty(this.all?.lang ?? 'en', this.#day());
      this.#select('head');
      return;
    }
    if (choice.kind === 'address') return this.#fetch(choice.address);
    if (choice.kind === 'chosen')
      return this.#open({ files: await readChosen(choice.files), origin: { kind: 'download' } });
    const picked = await (choice.kind === 'dropped'
      ? choice.picked
      : choice.kind === 'file'
        ? pickFile()
        : pickFolder());
    if (picked !== undefined) await this.#open(picked);
  }

  async #open(picked: Picked): Promise<void> {
    const { all } = this;
    if (all === undefined) return;
    this.#forget();
    this.#tell(all.words.opening);
    const read = (files: readonly NamedBytes[]) => this.#check.read(files, this.#day());
    this.trouble = await this.#work.open(picked, all, read, emptyDirectory(all.lang, this.#day()));
    this.#tell('');
    if (this.trouble !== undefined) return;
    this.selection = undefined;
    if (this.#takesFocus) this.#moveFocus();
  }

  async #fetch(address: string): Promise<void> {
    this.all ??= await loadWords(languageFor(this.lang));
    const picked = await fetchFile(address);
    if ('reason' in picked)
      this.trouble = { text: fetchTrouble(picked, address, this.all.words), canCheck: false };
    else await this.#open(picked);
  }

  /** @param isStaying leaves the focus where it is, as long as that is still there */
  #select(selection: Selection | undefined, isStaying = false): void {
    this.selection = selection;
    this.#moveFocus(isStaying);
  }

  /** Back from a record to where it stands in the list. */
  #goBack(from: Selection | undefined): void {
    this.selection = undefined;
    void this.updateComplete.then(() => this.#part('nav')?.focusOn(from));
  }

  /** The focus goes to the name of what is shown. */
  #moveFocus(isStaying = false): void {
    void this.updateComplete.then(async () => {
      const part = this.#part('translations') ?? this.#part('record');
      const shown = part ?? this.#part('no-record') ?? this.#part('nav') ?? this.#part('start');
      await shown?.updateComplete;
      if (!isStaying || deepFocus() === undefined) shown?.focus();
    });
  }

  #part<Name extends PartName>(name: Name) {
    return this.renderRoot.querySelector(`service-directory-editor-${name}` as const);
  }

  #close(): void {
    this.#work.close();
    // Whoever asks for it again gets it again.
    this.src = '';
    this.selection = undefined;
    this.#forget();
    this.#moveFocus();
  }

  /** Something was dropped on the page. What is open is not put away for it without asking. */
  #drop(picked: Promise<Picked | undefined>): void {
    if (this.#work.session === undefined) return void this.#start({ kind: 'dropped', picked });
    settleTyping();
    this.dropped = picked;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#stay')?.focus());
  }

  async #settleDropped(isOpened: boolean): Promise<void> {
    const picked = isOpened ? await this.dropped : undefined;
    this.dropped = undefined;
    if (picked === undefined) return this.#moveFocus();
    this.#takesFocus = true;
    await this.#open(picked);
  }

  /** What was told of the directory that is put away. */
  #forget(): void {
    this.trouble = undefined;
    this.dropped = undefined;
    this.#edit.forget();
    this.#saver.forget();
  }

  #do(wish: 'save' | 'undo' | 'redo'): void {
    settleTyping();
    if (wish !== 'save') this.#edit.walk(wish);
    else if (this.#work.sheet !== undefined) this.#part('sheet')?.ask();
    else void this.#saver.save();
  }

  #onKey(event: KeyboardEvent): void {
    const wish = keyWish(event);
    if (wish === undefined || this.#work.session === undefined) return;
    event.preventDefault();
    this.#do(wish);
  }

  /** Told to screen readers. What is the same as before would not be read again: it differs by a blank. */
  #tell(sentence: string): void {
    this.told = sentence !== '' && sentence === this.told ? `${sentence}\u00A0` : sentence;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'service-directory-editor': ServiceDirectoryEditor;
  }
}
