import { isData, misfitOf, valueAt, wordOf, type Change, type Misfit, type Path } from './data.ts';
import { dataOf, type DirectoryFile } from './directory-file.ts';
import { baseOf, folderOf, formatOf, inFolder, type ListName, LISTS } from './file-names.ts';
import { assemble, type Assembled } from './directory-parts.ts';
import type { Rename } from './rename-record.ts';
import { editText, writeText } from './text/edit-text.ts';
import { lineStyleOf } from './text/line-style.ts';
import type { TextFormat } from './text/text-node.ts';
import { wrapTexts } from './text/wrap-texts.ts';

/** A file that is another after a step; undefined where there was none, or is none any more. */
export interface FileChange {
  path: string;
  before: DirectoryFile | undefined;
  after: DirectoryFile | undefined;
}

const isList = (step: unknown): step is ListName => (LISTS as readonly unknown[]).includes(step);

/** The records of each file by where they begin there: a long list has many findings to be placed. */
function placesOf({ parts }: Assembled) {
  const places = new Map<string, { length: number; records: Map<string, Path> }[]>();
  for (const list of LISTS)
    for (const [index, { file, before }] of parts[list].entries()) {
      const own = places.get(file.path) ?? [];
      places.set(file.path, own);
      let sameDepth = own.find(({ length }) => length === before.length);
      if (sameDepth === undefined) own.push((sameDepth = { length: before.length, records: new Map() }));
      const key = before.join('/');
      if (!sameDepth.records.has(key)) sameDepth.records.set(key, [list, index]);
    }
  return places;
}

const endingOf = (path: string): string => baseOf(path).slice(baseOf(path).lastIndexOf('.') + 1);

const styleKey = (text: string): string => JSON.stringify(lineStyleOf(text));

/** Those that have in common what most have; of as many, those that come first. */
function mostOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()].reduce((most, group) => (group.length > most.length ? group : most), []);
}

/** Thrown when a change has no place: what cannot be read is never written, and nothing is written over unseen. */
export class EditError extends Error {
  override name = 'EditError';
  /** What stands in its way, by its path in the directory, and the file in which it does; undefined when nothing can be read. */
  readonly misfit: (Misfit & { file: DirectoryFile }) | undefined;

  constructor(message: string, misfit?: Misfit & { file: DirectoryFile }) {
    super(message);
    this.misfit = misfit;
  }
}

/**
 * A directory as the texts of its files. It is never changed: a change makes another one, in which every other file is
 * the same, and every other letter of the changed file too.
 */
export class DirectoryDocument {
  readonly files: readonly DirectoryFile[];
  /** The folder of the head; undefined when the directory is one file. */
  readonly folder: string | undefined;
  /** Paths of files beside it that belong to it, and are no text that can be edited here; lines that could not be read. */
  readonly notText: readonly string[];
  readonly #assembled: Assembled;
  #places: ReturnType<typeof placesOf> | undefined;

  constructor(files: readonly DirectoryFile[], folder: string | undefined, notText: readonly string[] = []) {
    this.files = files;
    this.folder = folder;
    this.notText = notText;
    this.#assembled = assemble(files, folder);
  }

  /** The whole directory, as far as it can be read. */
  get data(): Readonly<Record<string, unknown>> {
    return this.#assembled.data;
  }

  /** Paths of files that cannot be read. */
  get unreadable(): readonly string[] {
    return this.#assembled.unreadable;
  }

  /** Paths of all files of which nothing is in `data`, or only that nothing stands in them: what they hold may be due. */
  get unread(): readonly string[] {
    return [...this.#assembled.unreadable, ...this.#assembled.empty, ...this.notText].sort();
  }

  /** The records of a list; what is no record is there too, so that indexes fit. */
  recordsOf(list: ListName): readonly unknown[] {
    const records = this.data[list];
    return Array.isArray(records) ? (records as unknown[]) : [];
  }

  /** The file in which a value stands, and its path there; undefined when there is none. */
  locate(path: Path): { file: DirectoryFile; path: Path } | undefined {
    const [list, index, ...rest] = path;
    const { head, parts } = this.#assembled;
    if (isList(list) && typeof index === 'number') {
      const part = parts[list][index];
      return part === undefined ? undefined : { file: part.file, path: [...part.before, ...rest] };
    }
    return head === undefined ? undefined : { file: head, path };
  }

  /** The path in the directory of a place in a file; undefined for a file that is no part of it. */
  pathOf(file: string, inFile: Path): Path | undefined {
    this.#places ??= placesOf(this.#assembled);
    for (const { length, records } of this.#places.get(file) ?? []) {
      const record = records.get(inFile.slice(0, length).join('/'));
      if (record !== undefined) return [...record, ...inFile.slice(length)];
    }
    return this.#assembled.head?.path === file ? inFile : undefined;
  }

  /** A document with a change, and the file that became another. @throws EditError when it has no place */
  change(change: Change): { document: DirectoryDocument; changed: FileChange } {
    const place = this.locate(change.path);
    if (place === undefined) throw new EditError('There is no file for this value.');
    const { file } = place;
    if (place.path.length === 0 && change.kind === 'remove') return this.#replace(file.path, undefined);
    return this.#write(file, { ...change, path: place.path }, change.path);
  }

  /**
   * Adds a record at the end: a file of its own in a source folder, else one more in the list. Where the head of a folder
   * has the list itself, and no file of the folder has any of it, it is kept so.
   */
  add(
    list: ListName,
    record: Readonly<Record<string, unknown>>,
  ): { document: DirectoryDocument; changed: FileChange } {
    const { folder } = this;
    if (folder === undefined || this.#isInHead(list)) {
      const { head } = this.#assembled;
      if (head === undefined) throw new EditError('There is no file for this record.');
      const change: Change = Array.isArray(this.data[list])
        ? { kind: 'insert', path: [list, this.recordsOf(list).length], value: record }
        : { kind: 'set', path: [list], value: [record] };
      return this.#write(head, change, change.path);
    }
    const { format, ending, like } = this.#usualStyle(inFolder(folder, list));
    const name = `${wordOf(record['id'])}.${ending}`;
    const path = this.#freePath(inFolder(inFolder(folder, list), name));
    return this.#replace(path, { path, format, text: writeText(record, format, like) });
  }

  /**
   * Says of plain texts in which language they are.
   * @param texts where they stand in the directory
   * @throws EditError when a file cannot be read
   */
  tellLanguage(
    texts: readonly Path[],
    lang: string,
  ): { document: DirectoryDocument; changed: readonly FileChange[] } {
    const byFile = new Map<DirectoryFile, Path[]>();
    for (const text of texts) {
      const place = this.locate(text);
      if (place === undefined) continue;
      const own = byFile.get(place.file);
      if (own === undefined) byFile.set(place.file, [place.path]);
      else own.push(place.path);
    }
    const changed = [...byFile].map(([before, paths]): FileChange => {
      const text = wrapTexts(before.text, before.format, paths, lang);
      if (text === undefined) throw new EditError(`${before.path} cannot be read.`);
      return { path: before.path, before, after: { ...before, text } };
    });
    return { document: this.withFiles(changed), changed };
  }

  /** Gives the file of a record the name of its new id, where it has that of the old one and holds nothing else. */
  moveFile({ list, index, from, to }: Rename): FileChange[] {
    const part = this.#assembled.parts[list][index];
    if (part === undefined || part.before.length > 0) return [];
    const { file } = part;
    const ending = baseOf(file.path).slice(from.length);
    if (baseOf(file.path) !== `${from}${ending}` || formatOf(ending) === undefined) return [];
    const path = this.#freePath(inFolder(folderOf(file.path), `${to}${ending}`));
    return [
      { path: file.path, before: file, after: undefined },
      { path, before: undefined, after: { ...file, path } },
    ];
  }

  /** A document in which files are others, as undoing needs it. */
  withFiles(changes: readonly FileChange[]): DirectoryDocument {
    const byPath = new Map(this.files.map((file) => [file.path, file]));
    for (const { path, after } of changes) {
      if (after === undefined) byPath.delete(path);
      else byPath.set(path, after);
    }
    return new DirectoryDocument([...byPath.values()], this.folder, this.notText);
  }

  /** The index of a record in its list after a change, by the file it was written to. */
  indexIn(list: ListName, file: string): number {
    return this.#assembled.parts[list].findLastIndex((part) => part.file.path === file);
  }

  /**
   * @param change with its path in the file
   * @param whole that in the directory
   */
  #write(file: DirectoryFile, change: Change, whole: Path) {
    const misfit = misfitOf(dataOf(file)?.data, change);
    if (misfit !== undefined) {
      const path = whole.slice(0, whole.length - (change.path.length - misfit.path.length));
      throw new EditError(`This is no ${misfit.wanted}.`, { ...misfit, path, file });
    }
    const text = editText(file.text, file.format, change);
    if (text === undefined) throw new EditError(`${file.path} cannot be read.`);
    return this.#replace(file.path, { ...file, text });
  }

  #replace(path: string, after: DirectoryFile | undefined) {
    const before = this.files.find((file) => file.path === path);
    const changed = { path, before, after };
    return { document: this.withFiles([changed]), changed };
  }

  #isInHead(list: ListName): boolean {
    const { head, parts } = this.#assembled;
    const isThere = head !== undefined && Array.isArray(valueAt(dataOf(head)?.data, [list]));
    return isThere && parts[list].every(({ file }) => file === head);
  }

  /** How most files of a folder are written, else the head, or any other: the format, the ending, and one that is set in so. */
  #usualStyle(folder: string): { format: TextFormat; ending: string; like: string } {
    const texts = this.files.filter(({ path }) => formatOf(path) !== undefined);
    const inside = texts.filter(({ path }) => folderOf(path) === folder);
    const { head } = this.#assembled;
    const beside = inside.length > 0 ? inside : head === undefined ? texts : [head];
    const [first] = mostOf(beside, ({ format }) => format);
    const format = first?.format ?? 'YAML';
    const own = (files: readonly DirectoryFile[]) => files.filter((file) => file.format === format);
    const [named] = mostOf(own(beside), ({ path }) => endingOf(path));
    const [sample] = mostOf(own(beside).length > 0 ? own(beside) : own(texts), ({ text }) => styleKey(text));
    return {
      format,
      ending: named === undefined ? format.toLowerCase() : endingOf(named.path),
      like: sample?.text ?? '',
    };
  }

  #freePath(wished: string): string {
    const taken = new Set(this.files.map(({ path }) => path.toLowerCase()));
    const [stem, ending] = [wished.slice(0, wished.lastIndexOf('.')), wished.slice(wished.lastIndexOf('.'))];
    let path = wished;
    for (let count = 2; taken.has(path.toLowerCase()); count += 1) path = `${stem}-${count}${ending}`;
    return path;
  }
}

/** The languages that a directory says it has, the source first. */
export function languagesOf(data: unknown): string[] {
  const languages = valueAt(data, ['languages']);
  return Array.isArray(languages) ? languages.map(String) : [];
}

/** A name, and the language that it is in. */
export interface NameIn {
  name: string;
  lang: string | undefined;
}

/**
 * What a record is called in short: its name in the language of who reads, else in the first language that has one.
 * @param languages the source first: a name that is not told by language is in it
 * @param wished the language of who reads; that of the source when it is left out
 */
export function nameIn(record: unknown, languages: readonly string[], wished?: string): NameIn | undefined {
  const name = valueAt(record, ['name']);
  if (typeof name === 'string') return { name, lang: languages[0] };
  if (!isData(name)) return undefined;
  const known = [...(wished === undefined ? [] : [wished]), ...languages, ...Object.keys(name)];
  const lang = known.find((one) => typeof name[one] === 'string');
  return lang === undefined ? undefined : { name: String(name[lang]), lang };
}

/** What a record is called in short. */
export const nameOf = (record: unknown, languages: readonly string[], wished?: string): string | undefined =>
  nameIn(record, languages, wished)?.name;
