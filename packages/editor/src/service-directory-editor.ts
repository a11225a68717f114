import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EditorPart } from './components/editor-part.ts';
import type { StartChoice } from './components/editor-start.ts';
import { DropTarget } from './controllers/drop-target.ts';
import { deepFocus } from './controllers/deep-focus.ts';
import type { PartName } from './controllers/hands.ts';
import { LeaveGuard } from './controllers/leave-guard.ts';
import type { Desk, DeskHands } from './desk.ts';
import { fetchFile, fetchTrouble } from './files/fetch-file.ts';
import { pickFile, pickFolder, readChosen, type Picked } from './files/handles.ts';
import type { OpenTrouble } from './files/open-trouble.ts';
import { languageFor, loadWords, type AllWords } from './locales/load-words.ts';
import { localDate } from './model/dates.ts';
import { keyWish } from './settle-typing.ts';
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
export class ServiceDirectoryEditor extends EditorPart {
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
  @state() private trouble: OpenTrouble | undefined;
  @state() private told = '';

  /** What an open directory needs, once one was opened. */
  #desk: Desk | undefined;
  #loading: Promise<Desk | undefined> | undefined;
  /** Does the person work in the editor, or was it filled by its host? */
  #takesFocus = false;

  constructor() {
    super();
    new LeaveGuard(this, () => this.hasUnsaved);
    new DropTarget(this, (picked) => this.#drop(picked));
  }

  /** Is there something that would be lost if the page were left? */
  get hasUnsaved(): boolean {
    return this.#desk?.hasUnsaved === true;
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
    this.#desk?.want(this.all, this.#day());
  }

  override render(): TemplateResult | typeof nothing {
    const { all, trouble, checkUrl, guideUrl } = this;
    if (all === undefined) return nothing;
    return html`<div @keydown=${this.#onKey}>
      ${
        this.#desk?.render({ all, trouble, checkUrl, guideUrl, today: this.#day() }) ??
        html`<service-directory-editor-start
          .words=${all.words}
          .trouble=${trouble}
          .checkUrl=${checkUrl}
          @pointerover=${this.#getReady}
          @focusin=${this.#getReady}
          @service-directory-editor-start=${(event: CustomEvent<StartChoice>) =>
            void this.#start(event.detail)}
          ><slot name="start"></slot
        ></service-directory-editor-start>`
      }
      <p class="visually-hidden" role="status">${this.told}</p>
    </div>`;
  }

  #day(): string {
    return this.today || localDate(new Date());
  }

  /** Whoever comes to the first page will soon open something. */
  readonly #getReady = (): void => void this.#loadDesk();

  /** Loads what an open directory needs, once; undefined when it does not come. */
  #loadDesk(): Promise<Desk | undefined> {
    this.#loading ??= import('./desk.ts').then(
      ({ Desk }) => (this.#desk = new Desk(this, this.#hands)),
      () => (this.#loading = undefined),
    );
    return this.#loading;
  }

  async #start(choice: StartChoice): Promise<void> {
    this.#takesFocus = true;
    if (choice.kind === 'empty') return this.#withDesk((desk, all) => desk.startEmpty(all, this.#day()));
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
    await this.#withDesk(async (desk, all) => {
      this.#forget();
      this.#tell(all.words.opening);
      this.trouble = await desk.open(picked, all, this.#day());
      this.#tell('');
      if (this.trouble === undefined && this.#takesFocus) this.#moveFocus();
    });
  }

  /** Does what an open directory needs, or tells that it could not be loaded. */
  async #withDesk(act: (desk: Desk, all: AllWords) => void | Promise<void>): Promise<void> {
    const all = (this.all ??= await loadWords(languageFor(this.lang)));
    const desk = await this.#loadDesk();
    if (desk === undefined) this.trouble = { text: all.words.notLoaded, canCheck: false };
    else await act(desk, all);
  }

  async #fetch(address: string): Promise<void> {
    this.all ??= await loadWords(languageFor(this.lang));
    const picked = await fetchFile(address);
    if ('reason' in picked)
      this.trouble = { text: fetchTrouble(picked, address, this.all.words), canCheck: false };
    else await this.#open(picked);
  }

  /** What the desk asks for. */
  readonly #hands: DeskHands = {
    words: () => this.all,
    tell: (sentence) => this.#tell(sentence),
    trouble: (trouble) => (this.trouble = trouble),
    open: (picked) => {
      this.#takesFocus = true;
      void this.#open(picked);
    },
    moveFocus: (isStaying) => this.#moveFocus(isStaying),
    focusOn: (names, isOnlyWhenLost) =>
      void this.updateComplete.then(() => {
        const parts = names.map((name): HTMLElement | null => this.#part(name));
        if (!isOnlyWhenLost || deepFocus() === undefined) parts.find((part) => part !== null)?.focus();
      }),
    focusInList: (selection) => void this.updateComplete.then(() => this.#part('nav')?.focusOn(selection)),
    closed: () => {
      // Whoever asks for it again gets it again.
      this.src = '';
      this.#forget();
      this.#moveFocus();
    },
  };

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

  #drop(picked: Promise<Picked | undefined>): void {
    if (this.#desk?.isOpen === true) this.#desk.drop(picked);
    else void this.#start({ kind: 'dropped', picked });
  }

  /** What was told of the directory that is put away. */
  #forget(): void {
    this.trouble = undefined;
    this.#desk?.forget();
  }

  #onKey(event: KeyboardEvent): void {
    const wish = keyWish(event);
    if (wish === undefined || this.#desk?.isOpen !== true) return;
    event.preventDefault();
    this.#desk.do(wish);
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
