import type { AllWords } from '../locales/load-words.ts';
import type { Path } from '../model/data.ts';
import type { Choice, Field, FieldKind } from './field.ts';
import { codeTexts } from './form-words.ts';

/** The codes of a field, or of the answer to a condition. */
function choiceOf(value: FieldKind): Choice | undefined {
  if (value.kind === 'code' || value.kind === 'codes') return value.choice;
  if (value.kind !== 'condition' && value.kind !== 'conditions') return undefined;
  const answer = value.fields.find(({ name }) => name === 'value')?.value;
  return answer?.kind === 'code' ? answer.choice : undefined;
}

/** The codes that a field may have. */
export const codesOf = ({ value }: Field): readonly string[] => (choiceOf(value)?.codes ?? []).map(String);

/** What the form calls a code of a field; undefined for what is none. */
export function labelOfCode(field: Field, code: string, path: Path, all: AllWords): string | undefined {
  const choice = choiceOf(field.value);
  if (choice?.codes.includes(code) !== true) return undefined;
  const names = [field.name, ...path.map(String).reverse()];
  return codeTexts(choice, names, all).get(code)?.label;
}

/**
 * What all fields that have a code call it: what their labels have in common up to a colon, such as «Ikke kjent» of «Ikke
 * kjent: koster det noe?»; undefined where they call it differently.
 */
export function sharedLabel(
  fields: readonly Field[],
  code: string,
  path: Path,
  all: AllWords,
): string | undefined {
  const labels = new Set(fields.map((field) => labelOfCode(field, code, path, all)));
  labels.delete(undefined);
  if (labels.size === 1) return [...labels][0];
  const beginnings = new Set([...labels].map((label) => label?.split(':')[0]));
  return beginnings.size === 1 ? [...beginnings][0] : undefined;
}

/** Behind these a sentence names a language. */
const OF_LANGUAGE =
  /(?:\b(?:på|til|mangler|nevner|oversatte|ta|du|og|eller|in|lacks|names|translated|take|leave|mean|and|or|one of|add)|,) $/i;

/**
 * What the form calls a language that a sentence names by its tag in the shortest form; undefined for what is no such tag:
 * nearly each word of three letters is one of some language.
 */
export function labelOfLanguage(tag: string, before: string, lang: string): string | undefined {
  if (!/^[a-z]{2,3}\b/.test(tag) || !OF_LANGUAGE.test(before)) return undefined;
  try {
    const isTag = new Intl.Locale(tag).toString() === tag;
    return isTag ? new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' }).of(tag) : undefined;
  } catch {
    return undefined;
  }
}

/** Behind these a sentence lists what is allowed or fits. */
const LISTS_CODES = /(?:med en av|with one of|(?:lovlige er|allowed|passer|fits):) $/i;
/** Behind these it tells what to write, which may be a code. */
const TO_WRITE = /(?:skriv|write|behold|keep) $/i;
/** Codes of one word that behind these are nothing else. */
const ONLY_CODES: ReadonlySet<string> = new Set(['confidential', 'partial', 'public', 'unconfirmed']);
/** Behind these one may stand, or a word of the sentence. */
const PERHAPS =
  /(?:\b(?:er|is|enn|than|eller|or|bare|only|både|list|med|with|for|nivået|level|typen|kind)|[sS]tatus(?:en)?|,) $/i;
/** Between the codes of a list, and what is said of each between brackets. */
const JOINT = /^(?: \([^()]*\))?(?:,|,? eller|,? or| og| and) $/;

/** Does a list of codes go on? */
export const isJoint = (between: string): boolean => JOINT.test(between);

/** Does a word stand between brackets alone, as what is meant is called in a file? */
export const isBracketed = (before: string, after: string): boolean =>
  before.endsWith('(') && after.startsWith(')');

/** Where in a sentence a word stands: where codes are, where they may be, or where other words are. */
export function placeOfWord(before: string, after: string, word: string): 'code' | 'perhaps' | 'word' {
  if (LISTS_CODES.test(before)) return 'code';
  const isToWrite = TO_WRITE.test(before) || isBracketed(before, after);
  // No language has a word like `some-services-only`.
  if (isToWrite || PERHAPS.test(before)) {
    if (word.includes('-') || (isToWrite && ONLY_CODES.has(word))) return 'code';
    // Behind a comma a sentence goes on, unless it ends.
    return !before.endsWith(', ') || /^[.;]/.test(after) ? 'perhaps' : 'word';
  }
  return 'word';
}
