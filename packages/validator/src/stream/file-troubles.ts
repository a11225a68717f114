import { decodeBadUtf8 } from '../read/bad-utf8.ts';
import { faultInPiece } from '../read/cut-off.ts';
import { badBytesProblem } from '../read/decode-text.ts';
import { doubledKeys } from '../read/json-offset.ts';
import type { FileProblem, Position } from '../read/parsed-text.ts';
import { ProblemList } from '../read/problem-list.ts';
import { spareCommaProblem } from '../read/spare-commas.ts';
import { placeIn, type RecordText } from './record-place.ts';
import { OddFile } from './share.ts';
import type { StreamOptions } from './stream-check.ts';

/** What is wrong with a file that is read piece by piece, whatever its records say. */
export class FileTroubles {
  /** Is there a record, a line or a field of the head that could not be read? */
  hasUnread = false;
  /** Nothing more is told: the file is read once more for something else. */
  isTold = false;
  /** Has the file letters beyond ASCII that are UTF-8? */
  hasGoodLetters = false;
  readonly #options: StreamOptions;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  /** Bytes that are no UTF-8, and where the first one is. */
  #badBytes: { at: Position; count: number } | undefined;
  #spareCommas: { first: { line: number; column: number }; count: number } | undefined;

  constructor(options: StreamOptions) {
    this.#options = options;
  }

  /** The text of a piece of the file. Bytes that are no UTF-8 are read as what they most likely are, and told at the end. */
  decode(bytes: Uint8Array, line: number, column: number): string {
    try {
      const text = this.#decoder.decode(bytes);
      if (text.length < bytes.length) this.hasGoodLetters = true;
      return text;
    } catch {
      this.#leaveIfShared();
      const { text, bad } = decodeBadUtf8(bytes);
      this.#badBytes ??= { at: placeIn({ text, line, column }, bad.firstAt), count: 0 };
      this.#badBytes.count += bad.count;
      if (bad.isMixed) this.hasGoodLetters = true;
      return text;
    }
  }

  tell(problem: Partial<FileProblem> & { code: string }): void {
    if (this.isTold) return;
    this.#leaveIfShared();
    const problems = new ProblemList();
    problems.add(this.#options.file, problem);
    this.#options.onFindings(problems.toFindings(this.#options));
  }

  /** Tells why a cut text is no JSON. */
  tellSyntax(cut: RecordText, refusal: unknown, faultIn = faultInPiece): void {
    this.hasUnread = true;
    this.tell(faultIn(cut, refusal));
  }

  /** Tells the fields that stand twice in one object of a text. */
  tellDoubledKeys(cut: RecordText): void {
    for (const { field, offset } of doubledKeys(cut.text))
      this.tell({ code: 'file/duplicate-key', params: { field }, ...placeIn(cut, offset) });
  }

  /** Counts commas behind the last of a list or record: they are told once, with the place of the first. */
  addSpareCommas(count: number, first: { line: number; column: number }): void {
    this.#leaveIfShared();
    this.#spareCommas ??= { first, count: 0 };
    this.#spareCommas.count += count;
  }

  /** Tells what was counted. */
  finish(): void {
    if (this.#spareCommas !== undefined) {
      const { first, count } = this.#spareCommas;
      this.tell(spareCommaProblem(first, count));
    }
    if (this.#badBytes !== undefined) {
      const { at, count } = this.#badBytes;
      this.tell(badBytesProblem(at, count, this.hasGoodLetters));
    }
  }

  #leaveIfShared(): void {
    if (this.#options.share !== undefined) throw new OddFile();
  }
}
