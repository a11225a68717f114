import { valueAt, wordOf, type Path } from './data.ts';
import { textOf, type TextPlace } from './text-places.ts';

/** A record, or the head of the directory, and its texts. */
export interface RecordTexts {
  list: string;
  path: Path;
  record: unknown;
  texts: readonly TextPlace[];
}

/** What a record is found by, whatever its place. */
const recordKey = ({ list, record }: RecordTexts, lang: string): string[] =>
  list === 'head' ? [lang, list] : [lang, list, wordOf(valueAt(record, ['id']))];

/** A text is found by what is said in it, and by its field: its place in a list may be another by now. */
const textKey = (record: RecordTexts, { path }: TextPlace, lang: string, text: string): string =>
  JSON.stringify([...recordKey(record, lang), ...path.filter((step) => typeof step === 'string'), text]);

const markOf = ({ record }: RecordTexts, lang: string): unknown =>
  valueAt(record, ['translations', lang, 'of']);

/** The texts of a directory as it was opened, to be asked which translations were made from another text than stands there now. */
export class OpenedTexts {
  /** Translations with the source texts that they stood beside. */
  readonly #sources = new Map<string, Set<string>>();
  readonly #marks = new Map<string, unknown>();

  /** @param languages of the directory, the source first */
  constructor(data: unknown, records: readonly RecordTexts[], [source = '', ...others]: readonly string[]) {
    for (const lang of others)
      for (const record of records) {
        this.#marks.set(JSON.stringify(recordKey(record, lang)), markOf(record, lang));
        for (const place of record.texts) {
          const value = valueAt(data, place.path);
          const translation = textOf(value, lang, source);
          if (translation === '') continue;
          const key = textKey(record, place, lang, translation);
          this.#sources.set(key, (this.#sources.get(key) ?? new Set()).add(textOf(value, source, source)));
        }
      }
  }

  /** The texts of a record whose source is another by now, and whose translation is not, nor what it is said to be of. */
  changedIn(data: unknown, record: RecordTexts, lang: string, source: string): TextPlace[] {
    if (this.#marks.get(JSON.stringify(recordKey(record, lang))) !== markOf(record, lang)) return [];
    return record.texts.filter((place) => {
      const value = valueAt(data, place.path);
      const known = this.#sources.get(textKey(record, place, lang, textOf(value, lang, source)));
      return known !== undefined && !known.has(textOf(value, source, source));
    });
  }
}
