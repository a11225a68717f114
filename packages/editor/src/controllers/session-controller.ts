import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NamedBytes as CheckBytes } from '@service-directory/validator/browser';
import type { Origin, Picked } from '../files/handles.ts';
import type { SavedPlace } from '../files/next-step.ts';
import { saveFiles, type SaveResult } from '../files/save-files.ts';
import type { Words } from '../locales/types.ts';
import { isData, type Change, type Path } from '../model/data.ts';
import { DirectoryDocument, EditError } from '../model/directory-document.ts';
import type { ListName } from '../model/directory-parts.ts';
import { EditSession } from '../model/edit-session.ts';
import { emptyDirectory, newRecord } from '../model/new-records.ts';
import { baseOf } from '../model/directory-file.ts';
import { openFiles } from '../model/open-files.ts';
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

const documentOf = (data: unknown): DirectoryDocument =>
  new DirectoryDocument([{ path: NEW_FILE, format: 'JSON', text: writeText(data, 'JSON') }], undefined);

/** The directory that is open, and what is done with it. It throws at nobody: what went wrong is told in words. */
export class SessionController implements ReactiveController {
  session: EditSession | undefined;
  /** What is to be known of the directory as a whole, such as that it came from a spreadsheet. */
  notice = '';
  /** The spreadsheet that it came from, which it can become again. */
  sheet: SheetOrigin | undefined;
  #origin: Origin = { kind: 'download' };
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
    const name = this.#origin.kind === 'folder' ? this.#origin.handle.name : baseOf(folder);
    return { kind: 'folder', name };
  }

  get hasUnsaved(): boolean {
    return (this.session?.unsaved.length ?? 0) > 0;
  }

  /**
   * Opens what was chosen.
   * @param frame what a directory has besides its records; a spreadsheet has none of it
   * @returns what went wrong, in words; empty when nothing did
   */
  async open(
    { files, origin }: Picked,
    words: Words,
    readForeign: ReadForeign,
    frame: object,
  ): Promise<string> {
    const opened = openFiles(files);
    if (opened.kind === 'document') {
      const unreadable = [...opened.document.unreadable, ...opened.notText];
      const notice = unreadable.length === 0 ? '' : words.unreadableFiles(unreadable.join(', '));
      this.#begin(new EditSession(opened.document), origin, notice);
      return '';
    }
    if (opened.kind === 'trouble') {
      const { reason, path } = opened;
      if (reason === 'nothing') return words.troubleNothing;
      if (reason === 'several') return words.troubleSeveral;
      return reason === 'unreadable' ? words.troubleUnreadable(path) : words.troubleNoDirectory(path);
    }
    const { path, bytes } = opened.file;
    try {
      const { directory, told } = await readForeign([opened.file]);
      if (!isData(directory)) return words.troubleUnreadable(path);
      const session = new EditSession(documentOf({ ...frame, ...directory }), false);
      const handle = origin.kind === 'file' ? origin.handle : undefined;
      this.#begin(session, { kind: 'download' }, '', { path, bytes, handle, told });
      return '';
    } catch {
      return words.troubleUnreadable(path);
    }
  }

  startEmpty(lang: string, today: string): void {
    this.#begin(new EditSession(documentOf(emptyDirectory(lang, today)), false), { kind: 'download' }, '');
  }

  /** @returns whether it was done; a file that cannot be read is not written */
  apply(changes: readonly Change[]): boolean {
    try {
      this.session?.apply(changes);
      this.#host.requestUpdate();
      return true;
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      return false;
    }
  }

  /** @returns the index of the record afterwards; undefined when it could not be done */
  rename(rename: Rename): number | undefined {
    try {
      const index = this.session?.rename(rename);
      this.#host.requestUpdate();
      return index;
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      return undefined;
    }
  }

  /** @returns the index of the new record; undefined when it has no place */
  add(list: ListName, name: string): number | undefined {
    const { session } = this;
    if (session === undefined) return undefined;
    try {
      const index = session.add(list, newRecord(session.document, list, name));
      this.#host.requestUpdate();
      return index;
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      return undefined;
    }
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

  /**
   * Saves what differs.
   * @param isWhole everything, also what was saved in another format
   */
  async save(isWhole = false): Promise<SaveResult> {
    const { session } = this;
    if (session === undefined) return { saved: [], downloaded: [], toDelete: [] };
    const changes = isWhole ? session.whole : session.unsaved;
    const result = await saveFiles(changes, this.#origin);
    // What was changed while it was being written is not saved by that.
    const written = changes.filter(({ path }) => result.saved.includes(path));
    session.markSaved(new Map(written.map(({ path, after }) => [path, after])));
    this.#host.requestUpdate();
    return result;
  }

  /** Saves a directory that came from a spreadsheet. Nothing is saved when it has been changed since that was asked for. */
  async saveAs(wish: SaveWish): Promise<SaveResult> {
    const { session, sheet } = this;
    if (wish.kind === 'json') return this.save(true);
    if (session === undefined || session.document.data !== wish.data)
      return { saved: [], downloaded: [], toDelete: [] };
    const { document } = session;
    const bytes = wish.choice.write();
    const replaced =
      wish.isOver && sheet?.handle !== undefined ? { ...sheet, handle: sheet.handle } : undefined;
    const result = await saveSheet(wish.choice.name, bytes, replaced);
    if (result.trouble === undefined) {
      session.markSaved(new Map(document.files.map((file) => [file.path, file])));
      if (replaced !== undefined) this.sheet = { ...replaced, bytes };
    }
    this.#host.requestUpdate();
    return result;
  }

  close(): void {
    this.session = undefined;
    this.sheet = undefined;
    this.notice = '';
    this.#host.requestUpdate();
  }

  #begin(session: EditSession, origin: Origin, notice: string, sheet?: SheetOrigin): void {
    this.session = session;
    this.sheet = sheet;
    this.notice = notice;
    this.#origin = origin;
    this.#host.requestUpdate();
  }
}
