import type { Field } from '../form/field.ts';
import { isData, valueAt, type Change, type Path } from './data.ts';
import { languagesOf, nameOf } from './directory-document.ts';
import { type ListName, LISTS } from './file-names.ts';
import { OpenedTexts } from './opened-texts.ts';
import { textOf, textPlacesOf, type TextPlace } from './text-places.ts';

/** A record that lacks something in one language. */
export interface Untranslated {
  /** `head`: what the directory says of itself. */
  list: ListName | 'head';
  index: number;
  path: Path;
  name: string | undefined;
  /**
   * The texts that have an original and none in this language, or an older one; all that have an original, where the
   * record says that its translation is older.
   */
  texts: readonly TextPlace[];
  missing: number;
  isOutdated: boolean;
  /** Has a source text become another since the directory was opened? */
  isChanged: boolean;
}

/** What a language lacks in the whole directory. */
export interface LanguageState {
  lang: string;
  missing: number;
  outdated: number;
  records: readonly Untranslated[];
}

/** The fields of the records of each list, and of the head. */
type Fields = Readonly<Record<ListName | 'head', readonly Field[]>>;
type Data = Readonly<Record<string, unknown>>;

/** The date of the source text that each translation of a record was made from. */
function datesOf(record: unknown): Map<string, string> {
  const marks = valueAt(record, ['translations']);
  return new Map(
    Object.entries(isData(marks) ? marks : {}).flatMap(([lang, mark]) => {
      const of = valueAt(mark, ['of']);
      return typeof of === 'string' ? [[lang, of] as const] : [];
    }),
  );
}

const newestOf = (dates: ReadonlyMap<string, string>): string | undefined =>
  [...dates.values()].sort().at(-1);

/** Is a translation made from an older text than another one? As the check has it. */
function isOutdated(record: unknown, lang: string): boolean {
  const dates = datesOf(record);
  const [own, newest] = [dates.get(lang), newestOf(dates)];
  return own !== undefined && newest !== undefined && own < newest;
}

/** The texts that have an original: of the head, which readers see first, and of each record. */
function recordsIn(data: Data, fields: Fields) {
  const [source = ''] = languagesOf(data);
  const holders = [
    { list: 'head' as const, index: 0, path: [] as Path, orders: [] },
    ...LISTS.flatMap((list) => {
      const all = Array.isArray(data[list]) ? (data[list] as unknown[]) : [];
      return all.map((_, index) => ({ list, index, path: [list, index] as Path, orders: [[]] }));
    }),
  ];
  return holders.map(({ list, index, path, orders }) => {
    const texts = textPlacesOf(fields[list], data, { path: [...path], orders }).filter(
      (place) => textOf(valueAt(data, place.path), source, source) !== '',
    );
    return { list, index, path, record: valueAt(data, path), texts };
  });
}

const opened = new WeakMap<Data, OpenedTexts>();

function openedTexts(data: Data, fields: Fields): OpenedTexts {
  const texts = opened.get(data) ?? new OpenedTexts(data, recordsIn(data, fields), languagesOf(data));
  opened.set(data, texts);
  return texts;
}

/**
 * What each language of a directory lacks, but for the source language. A date tells which translation is older than
 * another one; that its source text was changed, only what stood there when the directory was opened.
 * @param before the directory as it was opened
 */
export function translationsOf(data: Data, fields: Fields, before = data): LanguageState[] {
  const languages = languagesOf(data);
  const [source = '', ...others] = languages;
  const records = recordsIn(data, fields);
  const isComparable = before !== data && languagesOf(before)[0] === source;
  return others.map((lang) => {
    const lacking = records.flatMap((own): Untranslated[] => {
      const { list, index, path, record, texts } = own;
      const missing = texts.filter((place) => textOf(valueAt(data, place.path), lang, source) === '');
      const isOld = isOutdated(record, lang);
      const changed = isComparable ? openedTexts(before, fields).changedIn(data, own, lang, source) : [];
      const isChanged = changed.length > 0;
      if (missing.length === 0 && !isOld && !isChanged) return [];
      return [
        {
          ...{ list, index, path },
          name: nameOf(record, languages),
          texts: isOld ? texts : texts.filter((place) => missing.includes(place) || changed.includes(place)),
          missing: missing.length,
          isOutdated: isOld || isChanged,
          isChanged,
        },
      ];
    });
    return {
      lang,
      missing: lacking.reduce((sum, { missing }) => sum + missing, 0),
      outdated: lacking.filter((one) => one.isOutdated).length,
      records: lacking,
    };
  });
}

/**
 * Says that a translation is of the newest source text: whoever translates has read it. Empty when nothing says so, or
 * there is nothing that could say it.
 * @param today when the source text was changed since the directory was opened
 */
export function upToDate(data: unknown, record: Path, lang: string, today?: string): Change[] {
  const dates = datesOf(valueAt(data, record));
  const newest = newestOf(today === undefined ? dates : new Map([...dates, ['', today]]));
  const mark = [...record, 'translations', lang];
  if (newest === undefined || newest === dates.get(lang) || !isData(valueAt(data, mark))) return [];
  return [{ kind: 'set', path: [...mark, 'of'], value: newest }];
}
