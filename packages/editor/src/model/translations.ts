import type { Field } from '../form/field.ts';
import { isData, valueAt, type Change, type Path } from './data.ts';
import { languagesOf, nameOf } from './directory-document.ts';
import { LISTS, type ListName } from './directory-parts.ts';
import { textPlacesOf, type TextPlace } from './text-places.ts';

/** A record that lacks something in one language. */
export interface Untranslated {
  list: ListName;
  index: number;
  name: string | undefined;
  /** The texts that have an original and none in this language; all that have both, where the translation is older. */
  texts: readonly TextPlace[];
  missing: number;
  isOutdated: boolean;
}

/** What a language lacks in the whole directory. */
export interface LanguageState {
  lang: string;
  missing: number;
  outdated: number;
  records: readonly Untranslated[];
}

/** The text of one language. A plain string is in the source language. */
const has = (value: unknown, lang: string, source: string): boolean =>
  typeof value === 'string'
    ? lang === source && value !== ''
    : isData(value) && typeof value[lang] === 'string' && value[lang] !== '';

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

/**
 * What each language of a directory lacks, but for the source language.
 * @param fields of the records of each list
 */
export function translationsOf(
  data: Readonly<Record<string, unknown>>,
  fields: Readonly<Record<ListName, readonly Field[]>>,
): LanguageState[] {
  const languages = languagesOf(data);
  const [source = '', ...others] = languages;
  const records = LISTS.flatMap((list) => {
    const all = Array.isArray(data[list]) ? (data[list] as unknown[]) : [];
    return all.map((record, index) => {
      const texts = textPlacesOf(fields[list], data, { path: [list, index], orders: [[]] }).filter(
        ({ path }) => has(valueAt(data, path), source, source),
      );
      return { list, index, record, texts };
    });
  });
  return others.map((lang) => {
    const lacking = records.flatMap(({ list, index, record, texts }): Untranslated[] => {
      const missing = texts.filter(({ path }) => !has(valueAt(data, path), lang, source));
      const isOld = isOutdated(record, lang);
      if (missing.length === 0 && !isOld) return [];
      const name = nameOf(record, languages);
      return [
        { list, index, name, texts: isOld ? texts : missing, missing: missing.length, isOutdated: isOld },
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

/** Says that a translation is of the newest source text: whoever translates has read it. Empty when nothing says so. */
export function upToDate(data: unknown, record: Path, lang: string): Change[] {
  const newest = newestOf(datesOf(valueAt(data, record)));
  return newest === undefined
    ? []
    : [{ kind: 'set', path: [...record, 'translations', lang, 'of'], value: newest }];
}
