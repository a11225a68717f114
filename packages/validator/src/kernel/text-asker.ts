import { isData, MAX_DEPTH, type Data } from '../data.ts';
import { signsOf } from '../facts/text-signs.ts';
import type { RecordKinds, RecordRule } from '../rule.ts';
import { CODE_FIELDS, TEXT_FIELDS } from '../walk.ts';
import { CleanTexts } from './clean-texts.ts';
import type { RuleTable, TextRule } from './rule-table.ts';

/** What a field is to a reader; any other is a part of the record. */
const ROLES: ReadonlyMap<string, 'text' | 'code' | 'unpublished' | 'foreign'> = new Map([
  ...[...TEXT_FIELDS].map((field) => [field, 'text'] as const),
  ...[...CODE_FIELDS].map((field) => [field, 'code'] as const),
  // Notes of the editors are never published, and foreign fields are not ours to judge as text.
  ['internal', 'unpublished'],
  ['extensions', 'foreign'],
]);

/** Who asks the rules, and keeps what they report. */
export interface TextHost {
  /** From the root of the directory to what is looked at; kept up to date here. */
  readonly at: (string | number)[];
  ask<Kind extends 'text' | 'string'>(rule: RecordRule<Kind>, record: RecordKinds[Kind]): void;
  /** How much has been reported so far. */
  told(): number;
}

/** Finds the texts and strings of a record, and asks the rules on them. */
export class TextAsker {
  readonly #table: RuleTable;
  readonly #host: TextHost;
  readonly #sourceLanguage: string;
  #clean: CleanTexts | undefined;
  /** Has the record the right shape? Then its codes hold nothing but codes. */
  #isRight = false;
  /** Objects already read; only where a document may hold one of them twice (aliases of YAML, objects of a program). */
  #seen: WeakSet<object> | undefined;

  /** @param remembers does what is said of a text depend on nothing but itself and the head? */
  constructor(table: RuleTable, host: TextHost, sourceLanguage: string, remembers: boolean) {
    this.#table = table;
    this.#host = host;
    this.#sourceLanguage = sourceLanguage;
    this.#clean = remembers ? new CleanTexts() : undefined;
  }

  /** @param mayShareObjects may an object stand in the record twice? */
  readRecord(record: Data, isRight: boolean, mayShareObjects: boolean): void {
    const { text, string } = this.#table;
    if (text.rules.length + text.comparing.length + string.rules.length === 0) return;
    this.#isRight = isRight;
    this.#seen = mayShareObjects ? new WeakSet() : undefined;
    this.#readStrings(record, '', true);
  }

  /** The texts and strings of one field of a record. What is said of it is for the caller to remember. */
  readField(record: Data, field: string, isRight: boolean): void {
    const item = record[field];
    if ((typeof item !== 'object' && typeof item !== 'string') || item === null) return;
    this.#isRight = isRight;
    this.#seen = undefined;
    const clean = this.#clean;
    this.#clean = undefined;
    this.#readField(item, field, true);
    this.#clean = clean;
  }

  /** Every string below a value once, and every text once with all its languages. */
  #readStrings(value: unknown, field: string, mayBeText: boolean): void {
    if (typeof value === 'string') return this.#checkString(value, field);
    if (typeof value !== 'object' || value === null || this.#host.at.length > MAX_DEPTH) return;
    if (this.#seen !== undefined) {
      if (this.#seen.has(value)) return;
      this.#seen.add(value);
    }
    const { at } = this.#host;
    if (Array.isArray(value)) {
      at.push(0);
      for (let index = 0; index < value.length; index++) {
        at[at.length - 1] = index;
        this.#readStrings(value[index], field, mayBeText);
      }
      at.pop();
      return;
    }
    for (const key in value) {
      const item = (value as Data)[key];
      if ((typeof item === 'object' || typeof item === 'string') && item !== null)
        this.#readField(item, key, mayBeText);
    }
  }

  #readField(item: object | string, key: string, mayBeText: boolean): void {
    const role = ROLES.get(key);
    if (role === 'unpublished' || (role === 'code' && this.#isRight)) return;
    this.#host.at.push(key);
    // A language of a text is told by the name of the text.
    if (role !== 'text' || !mayBeText || !this.#checkText(item, key))
      this.#readStrings(item, key, mayBeText && role !== 'foreign');
    this.#host.at.pop();
  }

  #checkString(value: string, field: string): void {
    if (this.#clean?.hasString(value, field) === true) return;
    const before = this.#host.told();
    this.#askStringRules(value, field, signsOf(value));
    if (this.#host.told() === before) this.#clean?.addString(value, field);
  }

  #askStringRules(value: string, field: string, signs: number): void {
    let record: RecordKinds['string'] | undefined;
    for (const { rule, signs: needed, mayHold } of this.#table.string.rules)
      if ((needed === 0 || (needed & signs) !== 0) && (mayHold === undefined || mayHold.test(value)))
        this.#host.ask(rule, (record ??= { value, field }));
  }

  /** Asks the rules on texts, and those on strings about each language; says whether it is a text. */
  #checkText(value: unknown, field: string): boolean {
    if (this.#clean?.hasText(value, field) === true) return true;
    if (!isText(value)) return false;
    const before = this.#host.told();
    const isMap = typeof value !== 'string';
    const byLanguage = isMap ? languagesOf(value) : new Map([[this.#sourceLanguage, value]]);
    let signs = 0;
    for (const [language, words] of byLanguage) {
      const own = signsOf(words);
      signs |= own;
      if (isMap) this.#host.at.push(language);
      this.#askStringRules(words, field, own);
      if (isMap) this.#host.at.pop();
    }
    const record = { field, isMap, byLanguage };
    this.#askTextRules(this.#table.text.rules, record, signs);
    if (byLanguage.size > 1) this.#askTextRules(this.#table.text.comparing, record, signs);
    if (this.#host.told() === before) this.#clean?.addText(value, field);
    return true;
  }

  #askTextRules(rules: readonly TextRule<'text'>[], record: RecordKinds['text'], signs: number): void {
    for (const { rule, signs: needed, mayHold } of rules)
      if (
        (needed === 0 || (needed & signs) !== 0) &&
        (mayHold === undefined || someHold(mayHold, record.byLanguage))
      )
        this.#host.ask(rule, record);
  }
}

function languagesOf(text: Data): Map<string, string> {
  const byLanguage = new Map<string, string>();
  for (const language of Object.keys(text)) {
    const words = text[language];
    if (typeof words === 'string') byLanguage.set(language, words);
  }
  return byLanguage;
}

function someHold(mayHold: RegExp, byLanguage: ReadonlyMap<string, string>): boolean {
  for (const words of byLanguage.values()) if (mayHold.test(words)) return true;
  return false;
}

/**
 * Is it a text: a string, or strings by language? An object that holds objects is none, whatever its name: its parts are
 * read instead.
 */
function isText(value: unknown): value is string | Data {
  if (typeof value === 'string') return true;
  if (!isData(value)) return false;
  let hasWords = false;
  for (const language of Object.keys(value)) {
    const words = value[language];
    if (typeof words === 'string') hasWords = true;
    else if (typeof words === 'object' && words !== null) return false;
  }
  return hasWords;
}
