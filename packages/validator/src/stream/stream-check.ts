import type { Data } from '../data.ts';
import type { RuleCrash } from '../errors.ts';
import type { Finding, Path, RawFinding } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import { DirectoryCheck, type ListName } from '../kernel/directory-check.ts';
import { NO_CHECK, type RecordCheck } from '../kernel/no-check.ts';
import type { SecretsOfOthers } from '../facts/secrets-of-others.ts';
import { jsonOffset } from '../read/json-offset.ts';
import { isOfUnreadPart } from '../read/cut-off.ts';
import type { DirectoryCounter } from '../report/directory-counter.ts';
import { rules as allRules } from '../rules/index.ts';
import { toFindings } from '../to-findings.ts';
import { checkSettings, type Place, type ValidateOptions } from '../validate.ts';
import { countFields } from './count-fields.ts';
import { FileTroubles } from './file-troubles.ts';
import type { PartReader } from './part-reader.ts';
import { placeIn, placesOf, type RecordText } from './record-place.ts';
import type { Share } from './share.ts';
import { StartTable, type RecordStart } from './start-table.ts';

export interface StreamOptions extends Pick<ValidateOptions, 'today' | 'lang' | 'rules'> {
  file: string;
  /** Gets the findings as they come, record by record, and those about the whole at the end. */
  onFindings(findings: readonly Finding[]): void;
  /** Counts what the directory holds, when that is wanted; made anew when the file is read again from its start. */
  makeCounter?: (head: Data) => DirectoryCounter;
  /** Gets each record once it was checked, good or bad; made anew when the file is read again from its start. */
  makeSink?: (head: Data) => RecordSink;
  /** Are the records only handed on, since somebody else checks them? What is wrong with the file itself is told all the same. */
  isOnlyRead?: boolean;
  /** Which of the records are checked here, when several threads read the file. */
  share?: Share;
  /** Gets the SHA-256 of all bytes each time that the file was read to its end. */
  onReading?: (sha256: string) => void;
}

/** Takes the records of a directory, in the order of the data. */
export interface RecordSink {
  add(list: ListName, record: unknown): void;
}

/** A record as it was cut out of its file. */
export interface CutRecord extends RecordText {
  offset: number;
  /** Colons outside strings. */
  colons: number;
}

/** Where a record stands in its file. */
export interface PlaceInFile {
  /** From the root of the file to the record, as its JSON Pointer says it; from the line in NDJSON. */
  pointer: Path;
  /** From the text that was cut out to the record. */
  before: Path;
}

/** The place of a record, from its list, its index and what was noted when it came by. */
export type FindPlace = (list: ListName, index: number, hint: number) => PlaceInFile;

/** Bytes of the file from one offset to another, for the places of what is known only at the end. */
export type ReadAgain = (start: number, end: number) => Uint8Array;

/**
 * Checks records one by one as they are cut out of a file, and keeps none: the same findings as `validate`, whatever the
 * size. Only where each record begins is kept. First `begin`, then the records, then `finish`; if `needsSecondRound`
 * then says so, all records once more.
 */
export class StreamCheck {
  /** Did the file end, or break, in the middle of a record? Then what follows was not checked. */
  isCutShort = false;
  /** What is wrong with the file itself. */
  readonly troubles: FileTroubles;
  /** Does the file hold something else than a directory? Then nothing was checked. */
  isOther = false;
  /** What there is of the directory; undefined when nobody asked. */
  counter: DirectoryCounter | undefined;
  #sink: RecordSink | undefined;
  readonly subject = { files: 1, organizations: 0, services: 0 };
  readonly #options: StreamOptions;
  #check: RecordCheck | undefined;
  readonly #starts = { organizations: new StartTable(), services: new StartTable() };
  readonly #placeOf: FindPlace;
  #headPlace: (path: Path) => { line: number; column: number } = () => ({ line: 1, column: 1 });
  #isSecondRound = false;
  #readAgain: ReadAgain | undefined;
  /** Reads the file once more from its start. */
  onceMore: () => Promise<void> = () => Promise.resolve();
  /** Records of the second round. */
  #seen = { organizations: 0, services: 0 };

  constructor(options: StreamOptions, placeOf: FindPlace) {
    checkSettings(options.rules ?? {}, allRules);
    this.#options = options;
    this.troubles = new FileTroubles(options);
    this.#placeOf = placeOf;
  }

  get hasBegun(): boolean {
    return this.#check !== undefined;
  }

  get crashes(): RuleCrash[] {
    return this.#check?.crashes ?? [];
  }

  get secrets(): RecordCheck['secrets'] {
    return (this.#check ?? NO_CHECK).secrets;
  }

  get needsSecondRound(): boolean {
    return !this.#isSecondRound && this.#check?.hasSecrets === true;
  }

  /** @param placeOf the place of a value of the head */
  begin(
    head: Data,
    hasHead: boolean,
    hasServices: boolean,
    placeOf: (path: Path) => { line: number; column: number },
  ): void {
    this.#headPlace = placeOf;
    if (this.#isSecondRound) {
      this.#tell(this.#check?.checkForSecrets('head', 0, head) ?? [], placeOf);
      return;
    }
    this.counter = this.#options.makeCounter?.(head);
    this.#sink = this.#options.makeSink?.(head);
    this.#check =
      this.#options.isOnlyRead === true
        ? NO_CHECK
        : new DirectoryCheck(head, {
            rules: allRules,
            settings: this.#options.rules ?? {},
            today: this.#options.today,
            hasHead,
            hasServices,
            unreadIds: new Set(),
            mayShareObjects: false,
          });
    this.#tell(this.#check.checkHead(), placeOf);
  }

  /** Checks a record; `hint` is for finding its place again. */
  checkRecord(list: ListName, record: unknown, cut: CutRecord, hint = 0): void {
    let places: ReturnType<typeof placesOf> | undefined;
    this.#checkOne(list, record, cut, hint, (path, before) =>
      (places ??= placesOf(cut))([...before, ...path]),
    );
    if (this.#isSecondRound || cut.colons === countFields(record)) return;
    // The field around a record that says what it is counts too; a head on its line was looked at before.
    const { before } = this.#placeOf(list, this.subject[list] - 1, hint);
    if (before.length < 2 && cut.colons !== countFields(record) + before.length)
      this.troubles.tellDoubledKeys(cut);
  }

  /** Checks a service that was cut into parts. */
  checkParts(parts: PartReader, start: Omit<RecordStart, 'hint'>, hint = 0): void {
    if (parts.surplus > 0) this.troubles.hasGoodLetters = true;
    this.#checkOne('services', parts.record, start, hint, (path) => parts.placeOf(path, start), parts);
  }

  /** @param placeInText the place of a value, by its path from the record, in what stands around the record */
  #checkOne(
    list: ListName,
    record: unknown,
    { offset, line, column }: Omit<RecordStart, 'hint'>,
    hint: number,
    placeInText: (path: Path, before: Path) => { line: number; column: number },
    parts?: PartReader,
  ): void {
    if (this.#check === undefined) return;
    const index = this.#isSecondRound ? this.#seen[list]++ : this.subject[list];
    const placeOf = (path: Path) => placeInText(path.slice(2), this.#placeOf(list, index, hint).before);
    if (this.#isSecondRound) {
      this.#tell(this.#check.checkForSecrets(list, index, record, parts), placeOf);
      return;
    }
    this.subject[list] += 1;
    this.counter?.add(list, record);
    this.#starts[list].push({ offset, line, column, hint });
    if (this.#isMine(offset)) this.#tell(this.#check.checkRecord(list, index, record, parts), placeOf);
    else this.#check.noteRecord(list, index, record);
    this.#sink?.add(list, record);
  }

  #isMine(offset: number): boolean {
    return this.#options.share?.isMine(offset) ?? true;
  }

  /** A helper passes over a record that another thread checks. */
  passOver(list: ListName): void {
    this.subject[list] += 1;
  }

  /** What can be said only once all records have been seen. */
  finish(readAgain: ReadAgain | undefined): void {
    if (this.#isSecondRound) return;
    this.#readAgain = readAgain;
    this.troubles.finish();
    const all = this.#check?.finish() ?? [];
    const isPart = this.troubles.hasUnread || this.isCutShort;
    const found = isPart ? all.filter(({ code, path }) => !isOfUnreadPart(code, path)) : all;
    this.#tell(found, (path) => this.#placeAtEnd(path));
  }

  /** From here on the same file comes again, to look for what one record says and another keeps secret. */
  startSecondRound(): void {
    this.#isSecondRound = true;
    this.troubles.isTold = true;
    this.#seen = { organizations: 0, services: 0 };
  }

  /** Looks for what others keep secret that are checked together with this one, once each has been read. */
  async findLeaks(others: SecretsOfOthers): Promise<void> {
    if (others.isEmpty || this.#check === undefined) return;
    this.#check.seekSecretsOf(others);
    this.startSecondRound();
    await this.onceMore();
  }

  #placeAtEnd(path: Path): { line: number; column: number } {
    const [list, index, ...rest] = path;
    if ((list !== 'organizations' && list !== 'services') || typeof index !== 'number')
      return this.#headPlace(path);
    const start = this.#starts[list].at(index);
    if (start === undefined) return { line: 1, column: 1 };
    const inside = [...this.#placeOf(list, index, start.hint).before, ...rest];
    if (this.#readAgain === undefined || inside.length === 0) return start;
    const next = this.#starts[list].at(index + 1)?.offset ?? 0;
    const limit = start.offset + MAX_READ_AGAIN;
    const end = next > start.offset ? Math.min(next, limit) : limit;
    const text = new TextDecoder().decode(this.#readAgain(start.offset, end));
    return placeInStart(start, text, inside);
  }

  #tell(raw: readonly RawFinding[], placeOf: (path: Path) => { line: number; column: number }): void {
    if (raw.length === 0) return;
    const { file, lang, rules = {}, onFindings } = this.#options;
    const locate = (path: Path): Place => {
      const [list, index, ...rest] = path;
      const isRecord = (list === 'organizations' || list === 'services') && typeof index === 'number';
      const pointer = isRecord
        ? [...this.#placeOf(list, index, this.#starts[list].at(index)?.hint ?? 0).pointer, ...rest]
        : path;
      const { line, column } = placeOf(path);
      return { file, path: toJsonPointer(pointer), line, column };
    };
    const findings = toFindings(raw, rules, { locate, ...(lang === undefined ? {} : { lang }) });
    if (findings.length > 0) onFindings(findings);
  }
}

/** Bytes that are read again for a record; what stands behind that in it is told at the record. */
const MAX_READ_AGAIN = 1024 * 1024;

const placeInStart = ({ line, column }: RecordStart, text: string, path: Path) =>
  placeIn({ text, line, column }, jsonOffset(text, path));
