import type { CodeDefinition, CodeLabels, Directory, Text } from '@service-directory/schema';
import { en } from '@service-directory/schema/locales/en';
import listNb from '@service-directory/schema/list-labels/nb';
import recordNb from '@service-directory/schema/record-labels/nb';
import { isPlainObject } from '../json.ts';
import type { IsSecretPlace } from '../secrecy/secret-places-of-hsds.ts';

/** What is said once for a directory and needed to write or read each of its records. */
export interface Context {
  directoryId: string;
  /** BCP 47; the first is the source language, that of the texts in HSDS. */
  languages: readonly string[];
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** IANA name; empty when nobody knows. */
  timeZone: string;
  /** Codes of the directory's own. */
  codes: readonly CodeDefinition[];
  /** The day for which offsets and seasons are written, YYYY-MM-DD. */
  asOf: string;
  /** Tells something that is not in the output. */
  lose(path: string, reason: string): void;
  /** Is it said elsewhere in the input that a location is secret? */
  isSecretPlace?: IsSecretPlace | undefined;
  /** Told where each object stands in a tree that was put together from tables. */
  see?: ((native: object, path: string) => void) | undefined;
}

/** What a context needs of the head of a directory. */
type Head = Partial<Pick<Directory, 'id' | 'languages' | 'country' | 'timeZone' | 'updatedOn' | 'codes'>>;

/** Where nothing else is known; a directory must say these, so they stand in for a head that is not whole. */
const DEFAULTS = { directoryId: 'hsds', languages: ['en'], country: '', timeZone: '', asOf: '2000-01-01' };

/** The context of a head, or of what a caller knows in place of one. */
export function contextOf(head: Head, today: string | undefined, lose: Context['lose']): Context {
  return {
    directoryId: typeof head.id === 'string' ? head.id : DEFAULTS.directoryId,
    languages:
      Array.isArray(head.languages) && typeof head.languages[0] === 'string'
        ? head.languages.filter((language) => typeof language === 'string')
        : DEFAULTS.languages,
    country: typeof head.country === 'string' ? head.country : DEFAULTS.country,
    timeZone: typeof head.timeZone === 'string' ? head.timeZone : DEFAULTS.timeZone,
    codes: Array.isArray(head.codes) ? head.codes.filter(isPlainObject) : [],
    asOf: today ?? (typeof head.updatedOn === 'string' ? head.updatedOn : DEFAULTS.asOf),
    lose,
  };
}

/** The same context, for work of which nothing is told. */
export const quietly = (context: Context): Context => ({ ...context, lose: () => undefined });

/** The language in which the texts of an HSDS record are. */
export const sourceLanguage = ({ languages }: Context): string => languages[0] ?? 'en';

/** Languages whose readers read Bokmål; others get the words that we make up in English. */
const READ_AS_NORWEGIAN = new Set(['nb', 'nn', 'no', 'da', 'sv']);

/** The words for codes in the language of the texts, or the nearest of the two that every directory is checked in. */
export const labelsOf = (context: Context): { readonly language: string } =>
  READ_AS_NORWEGIAN.has(sourceLanguage(context).split('-', 1)[0] ?? '') ? namesInBokmal() : en;

type Names = typeof listNb & typeof recordNb;
let inBokmal: Names | undefined;
/** Without what the codes mean, which is written in English alone. */
const namesInBokmal = (): Names => (inBokmal ??= { ...listNb, ...recordNb });

/** The label of a code; the code itself where there are no words for it. */
export function labelOf(context: Context, list: keyof CodeLabels, code: string): string {
  const own = context.codes.find((one) => one.list === list && one.code === code);
  if (own !== undefined) return wordsOf(context, own.label) ?? code;
  const all = labelsOf(context) as unknown as Record<string, Record<string, { label: string }>>;
  const labels = all[list] ?? {};
  return Object.hasOwn(labels, code) ? (labels[code]?.label ?? code) : code;
}

/** A text in the one language that HSDS has room for: the source language, else the next of the directory, else any. */
export function wordsOf(context: Context, text: Text | undefined): string | undefined {
  if (typeof text === 'string' || text === undefined || text === null) return text ?? undefined;
  const byLanguage = new Map(Object.entries(text));
  for (const language of [...context.languages, ...[...byLanguage.keys()].sort()]) {
    const words = byLanguage.get(language);
    if (typeof words === 'string') return words;
  }
  return undefined;
}
