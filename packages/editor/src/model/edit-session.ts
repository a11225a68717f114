import type { Change, Path } from './data.ts';
import type { DirectoryFile } from './directory-file.ts';
import type { DirectoryDocument, FileChange } from './directory-document.ts';
import type { ListName } from './file-names.ts';
import { referencesTo, type Rename } from './rename-record.ts';
import { applyEdit, diffText, invertEdit, type TextEdit } from './text/text-edit.ts';

/** What a step did to one file, small enough to be kept: the piece of text, or the whole file where it came or went. */
type KeptChange =
  | { path: string; edit: TextEdit; inverse: TextEdit }
  | { path: string; before: DirectoryFile | undefined; after: DirectoryFile | undefined };

interface Step {
  changes: KeptChange[];
  /** Where in the directory it happened, so that undoing can show it. */
  path: Path;
}

function keep({ path, before, after }: FileChange): KeptChange {
  if (before === undefined || after === undefined) return { path, before, after };
  const edit = diffText(before.text, after.text);
  return { path, edit, inverse: invertEdit(before.text, edit) };
}

/**
 * A directory that is being edited: what it is now, the steps back and forth, and what is not saved. Nothing of it
 * leaves the page.
 */
export class EditSession {
  /** The directory as it was opened. */
  readonly opened: DirectoryDocument;
  #document: DirectoryDocument;
  #saved: ReadonlyMap<string, DirectoryFile>;
  #done: Step[] = [];
  #undone: Step[] = [];

  /** @param isSaved false for what was made here, or read from a format that cannot be written back */
  constructor(document: DirectoryDocument, isSaved = true) {
    this.opened = document;
    this.#document = document;
    this.#saved = new Map(isSaved ? document.files.map((file) => [file.path, file]) : []);
  }

  get document(): DirectoryDocument {
    return this.#document;
  }
  /** Does everything say what it said when it was opened? */
  get isUntouched(): boolean {
    const { files } = this.opened;
    const now = new Map(this.#document.files.map(({ path, text }) => [path, text]));
    return now.size === files.length && files.every(({ path, text }) => now.get(path) === text);
  }
  get canUndo(): boolean {
    return this.#done.length > 0;
  }
  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** The files that differ from what was opened or saved last. Undoing back to there leaves none. */
  get unsaved(): FileChange[] {
    const now = new Map(this.#document.files.map((file) => [file.path, file]));
    return [...new Set([...this.#saved.keys(), ...now.keys()])].flatMap((path) => {
      const [before, after] = [this.#saved.get(path), now.get(path)];
      return before?.text === after?.text ? [] : [{ path, before, after }];
    });
  }

  /** All files, as if none had been saved. */
  get whole(): FileChange[] {
    return this.#document.files.map((file) => ({ path: file.path, before: undefined, after: file }));
  }

  /** Makes several changes as one step. All of them or, when one has no place, none: it then throws an EditError. */
  apply(changes: readonly Change[]): void {
    const { document, files } = this.#make(changes);
    this.#remember(document, [...files.values()], changes[0]?.path ?? []);
  }

  /**
   * Makes changes that put another language first: texts that do not say theirs do so from now on. One step.
   * @param texts where they stand
   * @param lang the language that they are in
   */
  reorderLanguages(changes: readonly Change[], texts: readonly Path[], lang: string): void {
    const { document, files } = this.#make(changes, this.#document.tellLanguage(texts, lang));
    this.#remember(document, [...files.values()], changes[0]?.path ?? []);
  }

  /**
   * Gives a record another id: what names it, and its file, go along. One step.
   * @returns its index afterwards: records stand in the order of their files
   */
  rename(rename: Rename): number {
    const { list, index, to } = rename;
    const path = [list, index, 'id'];
    const changes = [{ kind: 'set', path, value: to } as const, ...referencesTo(rename, this.#document.data)];
    const { document, files } = this.#make(changes);
    const [gone, come] = document.moveFile(rename);
    if (gone === undefined || come === undefined) {
      this.#remember(document, [...files.values()], path);
      return index;
    }
    const before = files.get(gone.path)?.before ?? gone.before;
    files.set(gone.path, { ...gone, before });
    files.set(come.path, come);
    const moved = document.withFiles([gone, come]);
    const now = moved.indexIn(list, come.path);
    this.#remember(moved, [...files.values()], [list, now]);
    return now;
  }

  /** Adds a record. @returns its index in the list */
  add(list: ListName, record: Readonly<Record<string, unknown>>): number {
    const { document, changed } = this.#document.add(list, record);
    const index = document.indexIn(list, changed.path);
    this.#remember(document, [changed], [list, index]);
    return index;
  }

  /** Takes the last step back. @returns where it was */
  undo(): Path | undefined {
    return this.#walk(this.#done, this.#undone, true);
  }

  /** Makes a step again that was taken back. @returns where it is */
  redo(): Path | undefined {
    return this.#walk(this.#undone, this.#done, false);
  }

  /** These files were saved as they are given; undefined for one that was taken away. */
  markSaved(files: ReadonlyMap<string, DirectoryFile | undefined>): void {
    const saved = new Map(this.#saved);
    for (const [path, file] of files) {
      if (file === undefined) saved.delete(path);
      else saved.set(path, file);
    }
    this.#saved = saved;
  }

  /**
   * Takes a file as something else has made it meanwhile, which counts as saved; undefined where it took it away. What was
   * here comes back by undoing. One step.
   */
  takeOver(path: string, after: DirectoryFile | undefined): void {
    const before = this.#document.files.find((file) => file.path === path);
    const change = { path, before, after };
    const document = this.#document.withFiles([change]);
    const place = document.pathOf(path, []) ?? this.#document.pathOf(path, []) ?? [];
    this.#remember(document, [change], place);
    this.markSaved(new Map([[path, after]]));
  }

  /** @param begun what is done already */
  #make(
    changes: readonly Change[],
    begun?: { document: DirectoryDocument; changed: readonly FileChange[] },
  ): { document: DirectoryDocument; files: Map<string, FileChange> } {
    let document = begun?.document ?? this.#document;
    const files = new Map((begun?.changed ?? []).map((change) => [change.path, change]));
    for (const change of changes) {
      const made = document.change(change);
      ({ document } = made);
      files.set(made.changed.path, {
        ...made.changed,
        before: files.get(made.changed.path)?.before ?? made.changed.before,
      });
    }
    return { document, files };
  }

  #remember(document: DirectoryDocument, changed: readonly FileChange[], path: Path): void {
    const real = changed.filter(({ before, after }) => before?.text !== after?.text);
    if (real.length === 0) return;
    this.#document = document;
    this.#done.push({ changes: real.map(keep), path });
    this.#undone = [];
  }

  #walk(from: Step[], to: Step[], isBack: boolean): Path | undefined {
    const step = from.pop();
    if (step === undefined) return undefined;
    const files = new Map(this.#document.files.map((file) => [file.path, file]));
    const changes = step.changes.map((kept): FileChange => {
      const before = files.get(kept.path);
      if (!('edit' in kept)) return { path: kept.path, before, after: isBack ? kept.before : kept.after };
      const edit = isBack ? kept.inverse : kept.edit;
      return {
        path: kept.path,
        before,
        after: before === undefined ? undefined : { ...before, text: applyEdit(before.text, edit) },
      };
    });
    this.#document = this.#document.withFiles(changes);
    to.push(step);
    return step.path;
  }
}
