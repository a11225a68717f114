import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { NamedBytes as CheckBytes } from '@service-directory/validator/browser';
import type { Origin, Picked } from '../files/handles.ts';
import { saveFiles, type SaveResult } from '../files/save-files.ts';
import type { Words } from '../locales/types.ts';
import { isData, type Change, type Path } from '../model/data.ts';
import { DirectoryDocument, EditError } from '../model/directory-document.ts';
import type { ListName } from '../model/directory-parts.ts';
import { EditSession } from '../model/edit-session.ts';
import { emptyDirectory, newRecord } from '../model/new-records.ts';
import { openFiles } from '../model/open-files.ts';
import type { Rename } from '../model/rename-record.ts';
import { writeText } from '../model/text/edit-text.ts';

/** Reads a file of a format that is not edited as text. */
export type ReadForeign = (files: readonly CheckBytes[]) => Promise<unknown>;

const NEW_FILE = 'directory.json';

const documentOf = (data: unknown): DirectoryDocument =>
  new DirectoryDocument([{ path: NEW_FILE, format: 'JSON', text: writeText(data, 'JSON') }], undefined);

/** The directory that is open, and what is done with it. It throws at nobody: what went wrong is told in words. */
export class SessionController implements ReactiveController {
  session: EditSession | undefined;
  /** What is to be known of the directory as a whole, such as that it came from a spreadsheet. */
  notice = '';
  #origin: Origin = { kind: 'download' };
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

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
      const { unreadable } = opened.document;
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
    const { path } = opened.file;
    try {
      const data = await readForeign([opened.file]);
      if (!isData(data)) return words.troubleUnreadable(path);
      this.#begin(
        new EditSession(documentOf({ ...frame, ...data }), false),
        { kind: 'download' },
        words.fromSpreadsheet(path),
      );
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

  /** Saves what differs. */
  async save(): Promise<SaveResult> {
    const { session } = this;
    if (session === undefined) return { saved: [], downloaded: [], toDelete: [] };
    const changes = session.unsaved;
    const result = await saveFiles(changes, this.#origin);
    // What was changed while it was being written is not saved by that.
    const written = changes.filter(({ path }) => result.saved.includes(path));
    session.markSaved(new Map(written.map(({ path, after }) => [path, after])));
    this.#host.requestUpdate();
    return result;
  }

  close(): void {
    this.session = undefined;
    this.notice = '';
    this.#host.requestUpdate();
  }

  #begin(session: EditSession, origin: Origin, notice: string): void {
    this.session = session;
    this.notice = notice;
    this.#origin = origin;
    this.#host.requestUpdate();
  }
}
