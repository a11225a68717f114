import type { Finding } from '@service-directory/validator';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NamedBytes as CheckBytes } from '@service-directory/validator/browser';
import type { Origin, Picked } from '../files/handles.ts';
import type { SavedPlace } from '../files/next-step.ts';
import { downloadFiles, type Downloaded } from '../files/download.ts';
import { saveFiles, type LeftFile, type SaveResult } from '../files/save-files.ts';
import {
  ignoredNotice,
  openTrouble,
  unreadableFile,
  unreadableNotice,
  type OpenTrouble,
} from '../files/open-trouble.ts';
import type { AllWords } from '../locales/load-words.ts';
import { isData, type Change, type Path } from '../model/data.ts';
import { DirectoryDocument, EditError } from '../model/directory-document.ts';
import { baseOf, type ListName } from '../model/file-names.ts';
import { EditSession } from '../model/edit-session.ts';
import { emptyDirectory, newRecord } from '../model/new-records.ts';
import { openFiles, type NamedBytes, type Opened } from '../model/open-files.ts';
import type { Rename } from '../model/rename-record.ts';
import { writeText } from '../model/text/edit-text.ts';
import { saveSheet } from '../sheet/save-sheet.ts';
import type { SaveWish } from '../sheet/save-wish.ts';
import type { SheetOrigin, ToldOfReading } from '../sheet/sheet-origin.ts';

/** Reads a file of a format that is not edited as text. */
export type ReadForeign = (
  files: readonly CheckBytes[],
) => Promise<{ directory: unknown; told: ToldOfReading }>;

const NEW_FILE = 'directory.json';

const documentOf = (data: unknown, lost: readonly string[] = []): DirectoryDocument =>
  new DirectoryDocument([{ path: NEW_FILE, format: 'JSON', text: writeText(data, 'JSON') }], undefined, lost);

const errorsOf = (told: readonly Finding[]): readonly Finding[] =>
  told.filter(({ severity }) => severity === 'error');

/** What becomes of lines of JSON, and which of them could not be read. */
const linesNotice = (path: string, lost: readonly Finding[], { words }: AllWords): string =>
  [
    words.fromLines(path, NEW_FILE),
    ...(lost.length === 0 ? [] : [words.linesLeft]),
    ...lost.map(({ line, message, help }) => words.troubleTold(path, line, message, help)),
  ].join('\n');

/** The directory that is open, and what is done with it. It throws at nobody: what went wrong is told in words. */
export class SessionController implements ReactiveController {
  session: EditSession | undefined;
  /** What is to be known of the directory as a whole, such as that it came from a spreadsheet. */
  notice = '';
  /**
   * What was typed and refused, and would be lost with the form, by the record and its field: it waits there to be mended.
   */
  readonly drafts = new Map<string, string>();
  /** What could not be read of the lines of JSON that it came from: it is in no file that is saved. */
  lost: ToldOfReading | undefined;
  /** The spreadsheet that it came from, which it can become again. */
  sheet: SheetOrigin | undefined;
  #origin: Origin = { kind: 'download' };
  /** Was it begun here, with nothing in it? */
  #isNew = false;
  /** What the last save left. */
  #left: readonly LeftFile[] = [];
  /** What was saved last as a spreadsheet that does not hold all of it. */
  #partly: unknown;
  /** Ends when what is being saved is: two at once would take each other for somebody else. */
  #saving: Promise<unknown> = Promise.resolve();
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  /** What is published when it is saved: the folder by its name, or one file. */
  get place(): SavedPlace {
    const folder = this.session?.document.folder;
    if (folder === undefined) return { kind: 'file', name: '' };
    const picked = this.#origin.kind === 'folder' ? this.#origin.handle.name : '';
    return { kind: 'folder', name: folder === '' ? picked : baseOf(folder) };
  }

  /** Would anything be lost? Of a directory in which nothing was written yet, nothing would. */
  get hasUnsaved(): boolean {
    const { session } = this;
    if (session === undefined || (this.#isNew && session.isUntouched)) return false;
    return session.unsaved.length > 0;
  }

  /** Does what was saved last lack something that has no place in a spreadsheet? */
  get isPartlySaved(): boolean {
    return this.#partly !== undefined && this.#partly === this.session?.document.data;
  }

  /** Would anything be lost, be it in no file? */
  get hasLoose(): boolean {
    return this.hasUnsaved || this.drafts.size > 0;
  }

  /**
   * Opens what was chosen.
   * @param frame what a directory has besides its records; a spreadsheet has none of it
   * @returns what went wrong; undefined when nothing did
   */
  async open(
    { files, origin }: Picked,
    all: AllWords,
    readForeign: ReadForeign,
    frame: object,
  ): Promise<OpenTrouble | undefined> {
    const opened = openFiles(files, origin.kind === 'folder');
    const askTold = async (file: NamedBytes) => (await readForeign([file])).told[all.lang];
    if (opened.kind === 'document') {
      const names = [...opened.document.unreadable, ...opened.document.notText];
      const session = new EditSession(opened.document);
      const ignored = ignoredNotice(opened.ignored, all);
      const withIgnored = (notice: string) => `${notice}\n${ignored}`.trim();
      const unread = names.length === 0 ? '' : all.words.unreadableFiles(names.join(', '));
      this.#begin(session, origin, withIgnored(unread));
      const unreadable = files.filter(({ path }) => names.includes(path));
      if (unreadable.length > 0)
        void unreadableNotice(unreadable, all, askTold).then((notice) =>
          this.#tellOf(session, withIgnored(notice)),
        );
      return undefined;
    }
    if (opened.kind === 'trouble') return openTrouble(opened, all, askTold);
    return this.#openForeign(opened, origin, { all, readForeign, frame });
  }

  /** Opens what is not edited as text: it becomes a new file of JSON, or the spreadsheet again that it was. */
  async #openForeign(
    { file, isSheet }: Extract<Opened, { kind: 'foreign' }>,
    origin: Origin,
    { all, readForeign, frame }: { all: AllWords; readForeign: ReadForeign; frame: object },
  ): Promise<OpenTrouble | undefined> {
    const { path, bytes } = file;
    try {
      const { directory, told } = await readForeign([file]);
      if (!isData(directory)) return unreadableFile(file, told[all.lang], all);
      const handle = origin.kind === 'file' ? origin.handle : undefined;
      const lost = isSheet ? { en: [], nb: [] } : { en: errorsOf(told.en), nb: errorsOf(told.nb) };
      const lines = [...new Set(lost.en.map(({ line }) => `${path}:${line}`))];
      const session = new EditSession(documentOf({ ...frame, ...directory }, lines), false);
      const notice = isSheet ? '' : linesNotice(path, lost[all.lang], all);
      this.#begin(session, { kind: 'download' }, notice, isSheet ? { path, bytes, handle, told } : undefined);
      this.lost = lost;
      return undefined;
    } catch {
      return unreadableFile(file, [], all);
    }
  }

  startEmpty(lang: string, today: string): void {
    this.#begin(new EditSession(documentOf(emptyDirectory(lang, today)), false), { kind: 'download' }, '');
    this.#isNew = true;
  }

  /** @returns why it was not done; undefined when it was */
  apply(changes: readonly Change[]): EditError | undefined {
    const answer = this.#try((session) => session.apply(changes));
    return answer instanceof EditError ? answer : undefined;
  }

  /** @returns why it was not done; undefined when it was */
  reorderLanguages(changes: readonly Change[], texts: readonly Path[], lang: string): EditError | undefined {
    const answer = this.#try((session) => session.reorderLanguages(changes, texts, lang));
    return answer instanceof EditError ? answer : undefined;
  }

  /** @returns the index of the record afterwards, or why it was not done */
  rename(rename: Rename): number | EditError | undefined {
    return this.#try((session) => session.rename(rename));
  }

  /** @returns the index of the new record, or why it has no place */
  add(list: ListName, name: string): number | EditError | undefined {
    return this.#try((session) => session.add(list, newRecord(session.document, list, name)));
  }

  undo(): Path | undefined {
    const path = this.session?.undo();
    this.#host.requestUpdate();
    return path;
  }

  redo(): Path | undefined {
    const path = this.session?.redo();
    this.#host.requestUpdate();
    return path;
  }

  /** What the last save left, as far as it still differs. */
  get left(): readonly LeftFile[] {
    if (this.#left.length === 0) return this.#left;
    const unsaved = new Set(this.session?.unsaved.map(({ path }) => path));
    return this.#left.filter(({ path }) => unsaved.has(path));
  }

  /**
   * Saves what differs.
   * @param isWhole everything, also what was saved in another format
   */
  save(isWhole = false): Promise<SaveResult> {
    const result = this.#saving.then(() => this.#saveNow(isWhole));
    this.#saving = result;
    return result;
  }

  async #saveNow(isWhole: boolean): Promise<SaveResult> {
    const { session } = this;
    if (session === undefined) return { saved: [], downloaded: [], toDelete: [], left: [] };
    const changes = isWhole ? session.whole : session.unsaved;
    const result = await saveFiles(changes, this.#origin);
    // What was changed while it was being written is not saved by that.
    const written = changes.filter(({ path }) => result.saved.includes(path));
    session.markSaved(new Map(written.map(({ path, after }) => [path, after])));
    if (session === this.session) this.#left = result.left;
    this.#host.requestUpdate();
    return result;
  }

  /** Saves a file over what something else has made of it, as it stood when that was told. */
  keepOwn({ path, there }: LeftFile): Promise<SaveResult> {
    this.session?.markSaved(new Map([[path, there]]));
    return this.save();
  }

  /** Takes a file as something else has made it; undoing brings the own one back. */
  takeOver({ path, there }: LeftFile): void {
    this.session?.takeOver(path, there);
    this.#host.requestUpdate();
  }

  /** Puts what is not saved among the downloads. It is still not saved where it came from. */
  downloadUnsaved(): Downloaded {
    return downloadFiles(this.session?.unsaved ?? []);
  }

  /** Saves a directory that came from a spreadsheet. Nothing is saved when it has been changed since that was asked for. */
  async saveAs(wish: SaveWish): Promise<SaveResult> {
    const { session, sheet } = this;
    if (wish.kind === 'json') {
      this.#partly = undefined;
      return this.save(true);
    }
    if (session === undefined || session.document.data !== wish.data)
      return { saved: [], downloaded: [], toDelete: [], left: [] };
    const { document } = session;
    const bytes = wish.choice.write();
    const replaced =
      wish.isOver && sheet?.handle !== undefined ? { ...sheet, handle: sheet.handle } : undefined;
    const result = await saveSheet(wish.choice.name, bytes, replaced);
    if (result.left.length === 0) {
      session.markSaved(new Map(document.files.map((file) => [file.path, file])));
      if (replaced !== undefined) this.sheet = { ...replaced, bytes };
      this.#partly = wish.choice.losses.length === 0 ? undefined : wish.data;
    }
    this.#host.requestUpdate();
    return result;
  }

  close(): void {
    this.session = undefined;
    this.sheet = undefined;
    this.notice = '';
    this.#left = [];
    this.lost = undefined;
    this.drafts.clear();
    this.#host.requestUpdate();
  }

  /** A change that is made, or the reason why it cannot be. */
  #try<Answer>(act: (session: EditSession) => Answer): Answer | EditError | undefined {
    const { session } = this;
    if (session === undefined) return undefined;
    try {
      const answer = act(session);
      this.#host.requestUpdate();
      return answer;
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      return error;
    }
  }

  /** What was found out of a directory after it was opened, as long as it is. */
  #tellOf(session: EditSession, notice: string): void {
    if (session !== this.session) return;
    this.notice = notice;
    this.#host.requestUpdate();
  }

  #begin(session: EditSession, origin: Origin, notice: string, sheet?: SheetOrigin): void {
    this.session = session;
    this.sheet = sheet;
    this.notice = notice;
    this.#origin = origin;
    this.#isNew = false;
    this.#left = [];
    this.lost = undefined;
    this.drafts.clear();
    this.#host.requestUpdate();
  }
}
