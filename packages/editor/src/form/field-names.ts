import type { AllWords, EditorLanguage } from '../locales/load-words.ts';
import type { Path } from '../model/data.ts';
import {
  isBracketed,
  isJoint,
  labelOfCode,
  labelOfLanguage,
  placeOfWord,
  sharedLabel,
} from './code-names.ts';
import type { Field } from './field.ts';
import { fieldText } from './form-words.ts';
import {
  fieldAt,
  fieldsAround,
  fieldsNamed,
  fieldsOn,
  fieldsWithCode,
  pageOf,
  type Page,
} from './field-index.ts';
import { FIELDS, LIST_FIELDS } from './page-fields.ts';

const QUOTES: Readonly<Record<EditorLanguage, (word: string) => string>> = {
  nb: (word) => `«${word}»`,
  en: (word) => `“${word}”`,
};

/** Names of fields that are words of Norwegian too: they are names only between quotation marks, or with a value. */
const NORWEGIAN: ReadonlySet<string> = new Set([
  'address',
  'area',
  'basis',
  'chat',
  'from',
  'id',
  'internal',
  'kind',
  'label',
  'name',
  'note',
  'position',
  'region',
  'status',
  'text',
  'title',
  'type',
  'url',
  'value',
  'video',
]);

/** Is a name nothing but a name? English has a word for nearly each that is one word. */
const isOnlyName = (name: string, lang: EditorLanguage): boolean =>
  /[A-Z.]/.test(name) || (lang === 'nb' && !NORWEGIAN.has(name));

/**
 * A folder; what stands in quotation marks; or a word, such as `verification.reviewBy` or `walk-in`: with what it is set to,
 * as in `always: true`, `opens: "22:00"` and `status active`.
 */
const PART =
  /(?:mappen|folder) [«“][^»”]*[»”]|(?:(?<open>[«“"])(?<quoted>[^«»“”"]*)[»”"]|(?<![\p{L}\d./@-])(?<bare>[a-z][A-Za-z]*(?:[.-][a-z][A-Za-z]*)*)(?![\p{L}\d/-]))(?=(?<sign>: ?| )(?<word>[a-z][a-z-]*)(?![\p{L}\d])|(?<set>: ?["“«\d])|)/gu;

type Part = RegExpMatchArray & { readonly index: number };

const IS_NAME = /^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*$/;
/** Here fields are named one after the other. */
const ARE_FIELDS = /(?:Feltene her er|The fields here are) $/;

/** Does somebody say here what stands in quotation marks? It is in their words: nothing in it is ours. */
const isSaid = (open: string | undefined, before: string): boolean =>
  open !== undefined && /\b(?:sier|says) $/.test(before);

/** What is told in the place of a part of a sentence. */
interface Told {
  words: string;
  /** How many letters of the sentence it stands for. */
  length: number;
  /** The field that is named, or those that have the code. */
  fields: readonly Field[];
}

/** What sentences about a place call fields and codes, as its form calls them. */
class FieldNames {
  readonly #path: Path;
  readonly #all: AllWords;
  readonly #page: Page;
  /** The fields that lead to the place, the nearest first, and those that stand around them. */
  readonly #on: readonly Field[];
  readonly #around: readonly (readonly Field[])[];
  /** Those that the sentence names. */
  #named: readonly Field[] = [];
  /** What was told last, and where it ended: a list of codes, or of fields, may go on there. */
  #last: { fields: readonly Field[]; end: number; isListed: boolean } | undefined;

  constructor(path: Path, all: AllWords) {
    this.#path = path;
    this.#all = all;
    const { page, inRecord } = pageOf(path);
    this.#page = page;
    this.#on = fieldsOn(FIELDS[page], inRecord);
    this.#around = fieldsAround(FIELDS[page], inRecord);
  }

  /** A sentence in which fields and codes go by their labels. What is neither stays. */
  in(text: string): string {
    const parts = [...text.matchAll(PART)] as Part[];
    this.#named = parts.flatMap((part) => this.#field(part, text)?.fields ?? []);
    let [told, at] = ['', 0];
    for (const part of parts) {
      if (part.index < at) continue;
      const between = text.slice(this.#last?.end ?? 0, part.index);
      const isListed =
        ARE_FIELDS.test(text.slice(0, part.index)) || (this.#last?.isListed === true && isJoint(between));
      const found = this.#code(part, text, between) ?? this.#field(part, text, isListed);
      if (found === undefined) continue;
      told += text.slice(at, part.index) + found.words;
      at = part.index + found.length;
      this.#last = { fields: found.fields, end: at, isListed };
    }
    return told + text.slice(at);
  }

  /** A field that is named, with what it is set to. */
  #field(part: Part, text: string, isListed = false): Told | undefined {
    const { open, quoted, bare, sign = '', word, set } = part.groups ?? {};
    const name = quoted ?? bare ?? '';
    const [before, { length }] = [text.slice(0, part.index), part[0]];
    if (!IS_NAME.test(name) || isSaid(open, before)) return undefined;
    const isAlone = isListed || isBracketed(before, text.slice(part.index + length));
    const isName = isAlone || open !== undefined || set !== undefined || isOnlyName(name, this.#all.lang);
    const field = isName || word !== undefined ? this.#find(name.split('.'), word) : undefined;
    if (field === undefined) return undefined;
    const label = this.#quote(fieldText(field, this.#all).label);
    const value = word === undefined ? undefined : this.#valueOf(field, word, sign !== ' ');
    if (value !== undefined)
      return { words: label + value, length: length + sign.length + (word ?? '').length, fields: [field] };
    // Behind a colon the sentence may just go on.
    return isName ? { words: label, length, fields: [field] } : undefined;
  }

  /** What a field is set to, in the words of the form; undefined when it has no such value. */
  #valueOf(field: Field, word: string, hasColon: boolean): string | undefined {
    // What is ticked is named by its label alone.
    if (field.value.kind === 'flag') return word === 'true' && hasColon ? '' : undefined;
    const label = this.#labelOf(field, word);
    return label === undefined ? undefined : `: ${this.#quote(label)}`;
  }

  /** A code that stands where codes do, or the tag of a language between quotation marks. */
  #code(part: Part, text: string, between: string): Told | undefined {
    const { open, quoted, bare } = part.groups ?? {};
    const word = quoted ?? bare ?? '';
    const [before, { length }] = [text.slice(0, part.index), part[0]];
    if (word === '' || open === '"' || isSaid(open, before)) return undefined;
    const told = (label: string | undefined, fields: readonly Field[] = []): Told | undefined =>
      label === undefined ? undefined : { words: this.#quote(label), length, fields };
    const having = (fields: readonly Field[]) =>
      fields.filter((field) => this.#labelOf(field, word) !== undefined);
    const nearest = (fields: readonly Field[]) => {
      const [field] = having(fields);
      return field === undefined ? undefined : told(this.#labelOf(field, word), [field]);
    };
    const shared = (fields: readonly Field[]) =>
      told(sharedLabel(fields, word, this.#path, this.#all), fields);
    const last = this.#last?.fields ?? [];
    if (isJoint(between) && having(last).length > 0) return shared(having(last));
    const place = placeOfWord(before, text.slice(part.index + length), word);
    if (place === 'word' && open === undefined) return undefined;
    const own = nearest([...this.#named, ...this.#on]) ?? shared(having(last));
    if (own !== undefined) return own;
    const isAnyones = place === 'code' || (place === 'perhaps' && open !== undefined);
    // Where a field is called so, such as `area`, that is meant.
    const isField = isAnyones && this.#find([word]) !== undefined;
    const others =
      isAnyones && !isField
        ? (nearest(this.#around.flat()) ?? shared(fieldsWithCode(this.#page, word)))
        : undefined;
    return others ?? (open === undefined ? undefined : told(this.#languageOf(word, before)));
  }

  #labelOf(field: Field, code: string): string | undefined {
    return labelOfCode(field, code, this.#path, this.#all);
  }

  /** What is said of a text, or of translations, names languages. */
  #languageOf(tag: string, before: string): string | undefined {
    const isOfText = this.#on.some(({ value }) => value.kind === 'text' || value.kind === 'map');
    return isOfText ? labelOfLanguage(tag, before, this.#all.lang) : undefined;
  }

  #quote(label: string): string {
    return QUOTES[this.#all.lang](label);
  }

  /**
   * The field that is meant: the nearest to the place, else the only one of the record, of the head, or of all. What is set to
   * a code is a field that has it, where there is one.
   */
  #find(steps: readonly string[], code = ''): Field | undefined {
    const pages = [this.#page, 'head', 'services', 'organizations'] as const;
    const last = steps.at(-1) ?? '';
    const named = pages.map((page) => fieldsNamed(page, last));
    if (named.every(({ length }) => length === 0)) return fieldAt(LIST_FIELDS, steps);
    const near = this.#around.map((fields) => fieldAt(fields, steps)).find((field) => field !== undefined);
    const set = [near, ...named.flat()].find(
      (field) => field !== undefined && this.#labelOf(field, code) !== undefined,
    );
    if (set !== undefined || near !== undefined) return set ?? near;
    for (const [at, page] of pages.entries()) {
      const own = steps.length === 1 ? (named[at] ?? []) : [];
      const field = own[0] ?? fieldAt(FIELDS[page], steps);
      const labels = new Set(own.map((one) => fieldText(one, this.#all).label));
      if (field !== undefined && labels.size <= 1) return field;
      if (labels.size > 1) return undefined;
    }
    return undefined;
  }
}

/**
 * A sentence about a place of a directory, in which fields are called as the form calls them: `«closes»` becomes “Closes”,
 * and `always: true` what the box is called that one ticks.
 */
export const inFormWords = (text: string, path: Path, all: AllWords): string =>
  new FieldNames(path, all).in(text);
