import type { TemplateResult } from 'lit';
import type { Selection } from './components/editor-list.ts';
import { renderWorkspace } from './components/workspace.ts';
import { EditController } from './controllers/edit-controller.ts';
import { FindingsController } from './controllers/findings-controller.ts';
import type { Hands, Host } from './controllers/hands.ts';
import { SaveController } from './controllers/save-controller.ts';
import { SessionController } from './controllers/session-controller.ts';
import { defineParts } from './define-parts.ts';
import type { Picked } from './files/handles.ts';
import type { OpenTrouble } from './files/open-trouble.ts';
import type { AllWords } from './locales/load-words.ts';
import type { DirectoryDocument } from './model/directory-document.ts';
import { emptyDirectory } from './model/new-records.ts';
import type { NamedBytes } from './model/open-files.ts';
import { settleTyping } from './settle-typing.ts';

/** What the editor itself knows, as it is when a directory is drawn. */
export interface View {
  all: AllWords;
  today: string;
  trouble: OpenTrouble | undefined;
  checkUrl: string;
  guideUrl: string;
}

/** What the desk asks of the editor beside what all its hands do. */
export interface DeskHands extends Omit<Hands, 'selection' | 'select'> {
  /** Opens something else. */
  open(picked: Picked): void;
  /**
   * Puts the focus on the name of what is shown.
   * @param isStaying leaves it where it is, as long as that is still there
   */
  moveFocus(isStaying: boolean): void;
  /** Puts the focus on where a record stands in the list. */
  focusInList(selection: Selection | undefined): void;
  /** The directory was put away. */
  closed(): void;
}

/**
 * An open directory and all that is done with it: forms, checks, undoing, saving. It is most of the editor, so it is loaded
 * when the first directory is opened.
 */
export class Desk {
  readonly #host: Host;
  readonly #hands: DeskHands;
  readonly #work: SessionController;
  readonly #check: FindingsController;
  readonly #edit: EditController;
  readonly #saver: SaveController;
  #selection: Selection | undefined;
  /** Is something typed that is not in the document yet, because its field still has the focus? */
  #isTyping = false;
  /** What was dropped while a directory is open, until the person says what is to become of it. */
  #dropped: Promise<Picked | undefined> | undefined;

  constructor(host: Host, hands: DeskHands) {
    defineParts();
    this.#host = host;
    this.#hands = hands;
    const all: Hands = {
      ...hands,
      selection: () => this.#selection,
      select: (selection, isStaying) => this.#select(selection, isStaying),
    };
    this.#work = new SessionController(host);
    this.#check = new FindingsController(host);
    this.#edit = new EditController(host, this.#work, all);
    this.#saver = new SaveController(host, this.#work, all);
  }

  /** Is a directory open? */
  get isOpen(): boolean {
    return this.#work.session !== undefined;
  }

  /** Is there something that would be lost if the page were left? */
  get hasUnsaved(): boolean {
    return this.#work.hasLoose || this.#isTyping;
  }

  /** Checks what is open. */
  want(all: AllWords | undefined, today: string): void {
    const document = this.#work.session?.document;
    this.#check.want(
      document === undefined || all === undefined
        ? undefined
        : { document, today, all, lost: this.#work.lost?.[all.lang] ?? [] },
    );
  }

  startEmpty(all: AllWords, today: string): void {
    this.#work.startEmpty(all.lang, today);
    this.#select('head');
  }

  /** @returns why nothing was opened; undefined when something was */
  async open(picked: Picked, all: AllWords, today: string): Promise<OpenTrouble | undefined> {
    const read = (files: readonly NamedBytes[]) => this.#check.read(files, today);
    const trouble = await this.#work.open(picked, all, read, emptyDirectory(all.lang, today));
    if (trouble === undefined) this.#selection = undefined;
    return trouble;
  }

  render(view: View): TemplateResult | undefined {
    const document = this.#work.session?.document;
    if (document === undefined) return undefined;
    const selection = this.#present(document);
    return renderWorkspace(
      {
        ...view,
        document,
        selection,
        isTyping: this.#isTyping,
        refused: this.#edit.refused,
        isDropped: this.#dropped !== undefined,
        next: this.#saver.next,
        work: this.#work,
        check: this.#check,
      },
      {
        select: (chosen) => this.#select(chosen),
        back: () => this.#goBack(selection),
        act: (wish) => this.do(wish),
        saveAs: (wish) => void this.#saver.saveAs(wish),
        add: (list, name) => this.#edit.add(list, name),
        close: () => this.#close(),
        type: (isTyping) => this.#type(isTyping),
        change: (changes) => {
          this.#type(false);
          this.#edit.change(changes);
        },
        checked: (changes, done) => this.#edit.checked(changes, done),
        left: (wish) => void this.#saver.settle(wish),
        dropped: (isOpened) => void this.#settleDropped(isOpened),
        remove: (removed) => this.#edit.remove(removed),
        look: () => this.#host.renderRoot.querySelector('service-directory-editor-preview')?.focus(),
        tell: (sentence) => this.#hands.tell(sentence),
      },
    );
  }

  /** Something was dropped on the page. What is open is not put away for it without asking. */
  drop(picked: Promise<Picked | undefined>): void {
    settleTyping();
    this.#dropped = picked;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('#stay')?.focus(),
    );
  }

  do(wish: 'save' | 'undo' | 'redo'): void {
    settleTyping();
    if (wish !== 'save') this.#edit.walk(wish);
    else if (this.#work.sheet === undefined) void this.#saver.save();
    else this.#host.renderRoot.querySelector('service-directory-editor-sheet')?.ask();
  }

  /** Forgets what was told of the directory that is put away. */
  forget(): void {
    this.#dropped = undefined;
    this.#edit.forget();
    this.#saver.forget();
  }

  #type(isTyping: boolean): void {
    if (isTyping === this.#isTyping) return;
    this.#isTyping = isTyping;
    this.#host.requestUpdate();
  }

  /** The selection, if it is still there: undoing may have taken a record away. */
  #present(document: DirectoryDocument): Selection | undefined {
    const selection = this.#selection;
    if (selection === undefined || typeof selection === 'string') return selection;
    return selection.index < document.recordsOf(selection.list).length ? selection : undefined;
  }

  /** @param isStaying leaves the focus where it is, as long as that is still there */
  #select(selection: Selection | undefined, isStaying = false): void {
    this.#selection = selection;
    this.#host.requestUpdate();
    this.#hands.moveFocus(isStaying);
  }

  /** Back from a record to where it stands in the list. */
  #goBack(from: Selection | undefined): void {
    this.#selection = undefined;
    this.#host.requestUpdate();
    this.#hands.focusInList(from);
  }

  #close(): void {
    this.#work.close();
    this.#selection = undefined;
    this.#hands.closed();
  }

  async #settleDropped(isOpened: boolean): Promise<void> {
    const picked = isOpened ? await this.#dropped : undefined;
    this.#dropped = undefined;
    this.#host.requestUpdate();
    if (picked === undefined) this.#hands.moveFocus(false);
    else this.#hands.open(picked);
  }
}
