import type { AllWords, EditorLanguage } from '../locales/load-words.ts';
import type { Path } from '../model/data.ts';
import { LISTS } from '../model/directory-parts.ts';
import type { Choice, Field, FieldKind } from './field.ts';
import { codeTexts, fieldText } from './form-words.ts';
import { fieldsIn } from './label-of-path.ts';
import { FIELDS } from './page-fields.ts';

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

/** `name`, between quotation marks or not, and what it is set to: `always: true`, `opens: "22:00"`. */
const NAME =
  /(?<open>[«“"'])?(?<![\p{L}\d./-])(?<name>[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)*)(?![\p{L}\d/-])(?<close>[»”"'])?(?:: ?(?<word>[a-z][a-z-]*)(?![\p{L}\d])|(?=(?<set>: ?["“«\d])))?/gu;

type Named = Readonly<Partial<Record<'open' | 'name' | 'close' | 'word' | 'set', string>>>;

const MATCHING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"', "'": "'" };

/** The record of a path: the page that it is on, and the way from there. */
function pageOf(path: Path): { page: keyof typeof FIELDS; inRecord: Path } {
  const [list, index] = path;
  const own = LISTS.find((name) => name === list);
  return own === undefined || typeof index !== 'number'
    ? { page: 'head', inRecord: path }
    : { page: own, inRecord: path.slice(2) };
}

/** The fields that stand beside a place and around it, the nearest first. */
function fieldsAround(fields: readonly Field[], path: Path): (readonly Field[])[] {
  const around = [fields];
  let known = fields;
  for (const step of path) {
    const field = known.find(({ name }) => name === step);
    if (field === undefined) continue;
    known = fieldsIn(field);
    if (known.length > 0) around.unshift(known);
  }
  return around;
}

/** All fields of a name, however deep. */
const allNamed = (fields: readonly Field[], name: string): Field[] =>
  fields.flatMap((field) => [...(field.name === name ? [field] : []), ...allNamed(fieldsIn(field), name)]);

/** The field at the end of `verification.reviewBy`. */
function fieldAt(fields: readonly Field[], steps: readonly string[]): Field | undefined {
  const [name, ...rest] = steps;
  const field = fields.find((one) => one.name === name);
  return field === undefined || rest.length === 0 ? field : fieldAt(fieldsIn(field), rest);
}

/** The codes of a field, or of the answer to a condition. */
function choiceOf(value: FieldKind): Choice | undefined {
  if (value.kind === 'code' || value.kind === 'codes') return value.choice;
  if (value.kind !== 'condition' && value.kind !== 'conditions') return undefined;
  const answer = value.fields.find(({ name }) => name === 'value')?.value;
  return answer?.kind === 'code' ? answer.choice : undefined;
}

/** What sentences about a place call fields, as its form calls them. */
class FieldNames {
  readonly #path: Path;
  readonly #all: AllWords;

  constructor(path: Path, all: AllWords) {
    this.#path = path;
    this.#all = all;
  }

  /** A sentence in which fields go by their labels. What is no field of ours stays. */
  in(text: string): string {
    return text.replace(
      NAME,
      (whole: string, ...rest: unknown[]) => this.#named(rest.at(-1) as Named) ?? whole,
    );
  }

  #named({ open = '', name = '', close = '', word, set }: Named): string | undefined {
    const isQuoted = open !== '' && close === MATCHING[open];
    const isName = isQuoted || set !== undefined || isOnlyName(name, this.#all.lang);
    const field = isName || word !== undefined ? this.#find(name.split('.')) : undefined;
    if (field === undefined) return undefined;
    const value = word === undefined ? '' : this.#valueOf(field, word);
    // Behind a colon the sentence may just go on.
    if (value === undefined && !isName) return undefined;
    const label = `${this.#label(field)}${value ?? `: ${word ?? ''}`}`;
    return isQuoted ? label : `${open}${label}${close}`;
  }

  #label(field: Field): string {
    return QUOTES[this.#all.lang](fieldText(field, this.#all).label);
  }

  /** What a field is set to, in the words of the form; undefined when it has no such value. */
  #valueOf({ name, value }: Field, word: string): string | undefined {
    // What is ticked is named by its label alone.
    if (value.kind === 'flag') return word === 'true' ? '' : undefined;
    const choice = choiceOf(value);
    if (choice?.codes.includes(word) !== true) return undefined;
    const names = [name, ...this.#path.map(String).reverse()];
    const label = codeTexts(choice, names, this.#all).get(word)?.label;
    return label === undefined ? undefined : `: ${QUOTES[this.#all.lang](label)}`;
  }

  /** The field that is meant: the nearest to the place, else the only one of the record, of the head, or of all. */
  #find(steps: readonly string[]): Field | undefined {
    const { page, inRecord } = pageOf(this.#path);
    const near = fieldsAround(FIELDS[page], inRecord)
      .map((fields) => fieldAt(fields, steps))
      .find((field) => field !== undefined);
    if (near !== undefined) return near;
    const pages = [page, 'head', 'services', 'organizations'] as const;
    for (const other of pages) {
      const own = steps.length === 1 ? allNamed(FIELDS[other], steps[0] ?? '') : [];
      const field = own[0] ?? fieldAt(FIELDS[other], steps);
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
