import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ListSelection, Selection } from './components/editor-list.ts';
import type { StartChoice } from './components/editor-start.ts';
import { renderWorkspace } from './components/workspace.ts';
import { deepFocus } from './controllers/focus.ts';
import { FindingsController } from './controllers/findings-controller.ts';
import { LeaveGuard } from './controllers/leave-guard.ts';
import { SessionController } from './controllers/session-controller.ts';
import { fetchFile, fetchTrouble } from './files/fetch-file.ts';
import { pickFile, pickFolder, readChosen, type Picked } from './files/handles.ts';
import { nextStep, type NextStep } from './files/next-step.ts';
import type { SaveResult } from './files/save-files.ts';
import { saveDone, saveTrouble } from './files/save-words.ts';
import { languageFor, loadWords, type AllWords } from './locales/load-words.ts';
import { isData, type Change } from './model/data.ts';
import { localDate } from './model/dates.ts';
import type { DirectoryDocument } from './model/directory-document.ts';
import type { ListName } from './model/directory-parts.ts';
import { emptyDirectory } from './model/new-records.ts';
import type { NamedBytes } from './model/open-files.ts';
import { renameOf, type Rename } from './model/rename-record.ts';
import { keyWish, settleTyping } from './settle-typing.ts';
import type { SaveWish } from './sheet/save-wish.ts';
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
  /** Address of a page of the host that makes the files of a site, such as `/check/` of the demo. It is named after saving. */
  @property({ attribute: 'check-url' }) checkUrl = '';
  /** Address of a page of the host that tells how a list is published. It is named after saving. */
  @property({ attribute: 'guide-url' }) guideUrl = '';

  @state() private all: AllWords | undefined;
  @state() private selection: Selection | undefined;
  @state() private trouble = '';
  @state() private told = '';
  /** What comes after the last save. */
  @state() private next: NextStep | undefined;

  /** Is something typed that is not in the document yet, because its field still has the focus? */
  @state() private isTyping = false;

  readonly #work = new SessionController(this);
  readonly #check = new FindingsController(this);
  /** Does the person work in the editor, or was it filled by its host? */
  #takesFocus = false;

  constructor() {
    super();
    new LeaveGuard(this, () => this.hasUnsaved);
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
    const document = this.#work.session?.document;
    this.#check.want(document === undefined ? undefined : { document, today: this.#day(), lang });
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
        next: this.next,
        checkUrl: this.checkUrl,
        guideUrl: this.guideUrl,
        work: this.#work,
        check: this.#check,
      },
      {
        select: (chosen) => this.#select(chosen),
        back: () => this.#goBack(selection),
        act: (wish) => this.#do(wish),
        saveAs: (wish) => void this.#saveAs(wish),
        add: (list, name) => this.#add(list, name),
        close: () => this.#close(),
        type: (isTyping) => (this.isTyping = isTyping),
        change: (changes) => this.#change(changes),
        checked: (changes, done) => {
          if (this.#work.apply(changes)) this.#tell(done);
        },
        remove: (removed) => this.#remove(removed, all.words),
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
    return isData(document.recordsOf(selection.list)[selection.index]) ? selection : undefined;
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
    this.trouble = '';
    this.next = undefined;
    this.#tell(all.words.opening);
    const read = (files: readonly NamedBytes[]) => this.#check.read(files, this.#day());
    this.trouble = await this.#work.open(picked, all.words, read, emptyDirectory(all.lang, this.#day()));
    this.#tell('');
    if (this.#takesFocus && this.trouble === '') this.#moveFocus();
  }

  async #fetch(address: string): Promise<void> {
    this.all ??= await loadWords(languageFor(this.lang));
    const picked = await fetchFile(address);
    if ('reason' in picked) this.trouble = fetchTrouble(picked, address, this.all.words);
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
      const part =
        this.#part('translations') ?? this.#part('record') ?? this.#part('nav') ?? this.#part('start');
      await part?.updateComplete;
      if (!isStaying || deepFocus() === undefined) part?.focus();
    });
  }

  #part<Name extends 'start' | 'nav' | 'next' | 'record' | 'sheet' | 'translations'>(name: Name) {
    return this.renderRoot.querySelector(`service-directory-editor-${name}` as const);
  }

  #add(list: ListName, name: string): void {
    const index = this.#work.add(list, name);
    if (index !== undefined) this.#select({ list, index });
    else if (this.all !== undefined) this.#tell(this.all.words.cannotChange);
  }

  #close(): void {
    this.#work.close();
    this.next = undefined;
    // Whoever asks for it again gets it again.
    this.src = '';
    this.selection = undefined;
    this.trouble = '';
    this.#moveFocus();
  }

  #change(changes: readonly Change[]): void {
    this.isTyping = false;
    const rename = renameOf(changes, this.#work.session?.document.data);
    if (rename !== undefined) return this.#rename(rename);
    if (this.#work.apply(changes)) return;
    if (this.all !== undefined) this.#tell(this.all.words.cannotChange);
  }

  #rename(rename: Rename): void {
    const { list } = rename;
    const index = this.#work.rename(rename);
    if (this.all === undefined) return;
    if (index === undefined) return this.#tell(this.all.words.cannotChange);
    this.#select({ list, index }, true);
    this.#tell(this.all.words.renamed(rename.from, rename.to));
  }

  #remove(selection: ListSelection, words: AllWords['words']): void {
    if (!this.#work.apply([{ kind: 'remove', path: [selection.list, selection.index] }]))
      return this.#tell(words.cannotChange);
    this.#select(undefined);
    this.#tell(words.removed);
  }

  #walk(direction: 'undo' | 'redo'): void {
    const path = this.#work[direction]();
    if (path === undefined || this.all === undefined) return;
    const [list, index] = path;
    // Whoever translates stays there: what was undone is one of many texts.
    if (this.selection === 'translations')
      return this.#tell(this.all.words[direction === 'undo' ? 'undone' : 'redone']);
    if ((list === 'services' || list === 'organizations') && typeof index === 'number') {
      const { selection } = this;
      const isThere = isData(selection) && selection['list'] === list && selection['index'] === index;
      this.#select(isThere ? selection : { list, index }, true);
    } else this.#select('head', true);
    this.#tell(this.all.words[direction === 'undo' ? 'undone' : 'redone']);
  }

  async #save(): Promise<void> {
    const { all } = this;
    if (all === undefined) return;
    if (this.#work.sheet !== undefined) this.#part('sheet')?.ask();
    else this.#tellSaved(await this.#work.save(), all);
  }

  async #saveAs(wish: SaveWish): Promise<void> {
    const { all } = this;
    if (all !== undefined) this.#tellSaved(await this.#work.saveAs(wish), all);
  }

  #tellSaved(result: SaveResult, all: AllWords): void {
    const next = nextStep(result, this.#work.place);
    this.next = next ?? this.next;
    this.trouble = saveTrouble(result, all.words);
    this.#tell(`${saveDone(result, all.words)} ${next === undefined ? '' : all.words.nextTold}`.trim());
    // What asked how to save is gone.
    void this.updateComplete.then(() => {
      if (deepFocus() === undefined) (this.#part('next') ?? this.#part('sheet'))?.focus();
    });
    const { saved, downloaded } = result;
    const init = { bubbles: true, composed: true, detail: { saved, downloaded } };
    this.dispatchEvent(new CustomEvent('service-directory-editor-save', init));
  }

  #do(wish: 'save' | 'undo' | 'redo'): void {
    settleTyping();
    if (wish === 'save') void this.#save();
    else this.#walk(wish);
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
