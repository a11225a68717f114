import { isData, stringsBelow } from '../data.ts';
import type { Path } from '../finding.ts';
import { foldStreet } from './address-words.ts';
import { isCounted } from './announced-streets.ts';
import { asSeen } from './as-seen.ts';

/**
 * Streets with a number in the notes that editors keep of a secret place, whatever their ending: `Utsikten 9`. In such notes a
 * name and a number are an address sooner than anything else; in the texts for readers they would be far too often none.
 */

/** Names of fields whose value is a street; folded. */
const STREET_KEY =
  /^(?:\p{L}*adress?e?n?|\p{L}*address|addr|street\p{L}*|gate|gata|gatenavn|vei|veg|veinavn|hvor|sted|place|where|location|hus|huset|house)$/u;
/** Names of fields whose value is the number that goes with it. */
const NUMBER_KEY = /^(?:\p{L}*nr|\p{L}*nummer|\p{L}*number|no|num)$/u;
/** Longer notes are cut. */
const MAX_LENGTH = 20_000;

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{1,30}(?: [\p{L}][\p{L}.'’-]{0,30}){0,4}`;
const NUMBER = String.raw`(?:nr\.? ?)?\d{1,4} ?[A-Za-z]?(?![\p{L}\d])`;
/** `Utsikten 9, 1163 Oslo`. */
const WITH_POSTAL_CODE = new RegExp(
  String.raw`(?<![\p{L}\d])(${NAME},? ${NUMBER}),? ?(?:NO?-)?\d{4} \p{Lu}\p{L}`,
  'gu',
);
/** A line that is nothing else: `Lia 5`. */
const WHOLE_LINE = new RegExp(String.raw`^(${NAME},? ${NUMBER})[.,;]?$`, 'u');
/** The last word before a name may be none of it: `Huset ligger i Utsikten 9` is `Utsikten 9`. */
const behindPreposition = (text: string): string =>
  text.replace(/^.*\s(?:i|på|ved|til|in|at|er|is|bor)\s(?=\p{Lu})/u, '');

/** Names of fields that say nothing of what they hold. */
const PLAIN_KEY =
  /^(?:notes?|notat(?:er)?|merknad(?:er)?|tekst|text|info|comments?|kommentar(?:er)?|internal|internt)$/u;

const mayBeWholeLine = (path: Path): boolean => {
  const key = [...path].reverse().find((step) => typeof step === 'string');
  return key === undefined || PLAIN_KEY.test(key.toLowerCase());
};

function inText(text: string, isPlain: boolean): string[] {
  const cut = asSeen(text.slice(0, MAX_LENGTH));
  const found = Array.from(cut.matchAll(WITH_POSTAL_CODE), ([, street = '']) => street);
  for (const line of isPlain ? cut.split('\n') : []) {
    const street = WHOLE_LINE.exec(line.trim())?.[1];
    if (street !== undefined) found.push(street);
  }
  return found.filter((street) => !isCounted(street)).map(behindPreposition);
}

/** A value in a field that is called after a street, with the number that stands in the field beside it. */
function inFields(holder: object): string[] {
  const entries = Object.entries(holder);
  const number = entries.find(
    ([key, value]) => NUMBER_KEY.test(key.toLowerCase()) && /^\d{1,4} ?[A-Za-z]?$/.test(String(value)),
  );
  return entries.flatMap(([key, value]) => {
    if (typeof value !== 'string' || !STREET_KEY.test(key.toLowerCase())) return [];
    const [street = ''] = asSeen(value.slice(0, MAX_LENGTH)).split(/[,;\n]/);
    const whole = /\d/.test(street) || number === undefined ? street : `${street} ${String(number[1])}`;
    return /\p{L}{2}/u.test(whole) && /\d/.test(whole) && whole.length <= 80 ? [whole] : [];
  });
}

/** Every object below a value, itself among them. */
function* objectsBelow(value: unknown, depth = 0): Generator<object> {
  if (typeof value !== 'object' || value === null || depth > 8) return;
  if (isData(value)) yield value;
  for (const inner of Object.values(value)) yield* objectsBelow(inner, depth + 1);
}

/** The streets that notes name, folded (`foldStreet`), each with its number. */
export const notedStreetsIn = (notes: unknown): string[] => {
  const found = [
    ...stringsBelow(notes).flatMap(({ path, value }) => inText(value, mayBeWholeLine(path))),
    ...Array.from(objectsBelow(notes)).flatMap(inFields),
  ];
  return [...new Set(found.map((street) => foldStreet(street.replace(/[,(]|\bnr\b\.?/giu, ' '))))];
};
