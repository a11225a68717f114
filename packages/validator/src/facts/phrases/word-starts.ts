import { saidPlainlyIn } from './asked-plainly.ts';
import { isPlainLanguage, type AnyLanguage, type HeardLanguage, type PlainLanguage } from './language.ts';
import { toPlainLetters } from './plain-letters.ts';
import { rememberByText } from './remember.ts';
import type { Topic } from './topic.ts';
import { bitOf, TOPIC_NAMES, TOPICS, type TopicName } from './topics.ts';

/** Letters of a word that are looked at. */
const START_LENGTH = 4;
/** Slots of a table; a power of two, many times as many as a language has beginnings. */
const SLOTS = 4096;
/** How many texts of a language are remembered. */
const MAX_TEXTS = 5000;
/** Beyond this code no letter of the languages of the tables lies. */
const LETTER_CODES = 0x700;

/** What Arabic writes together with a word: the article, “and”, “in”, “to”. */
const ARABIC_PREFIXES = ['', 'ال', 'و', 'ب', 'ل', 'لل', 'وال', 'بال'];

/** By character code: the small letter without accent, or the digit; 0 for everything that ends a word. */
const PLAIN = new Uint16Array(0x10000);
for (let code = 0; code < LETTER_CODES; code++) {
  const letter = toPlainLetters(String.fromCharCode(code)).toLowerCase();
  if (letter.length === 1 && /[\p{L}0-9]/u.test(letter)) PLAIN[code] = letter.charCodeAt(0);
}

/** Beginnings of words, with the topics that they may belong to; open addressing with linear probing. */
interface StartTable {
  hashes: Int32Array;
  topics: Int32Array;
}

const nextHash = (hash: number, letter: number) => (Math.imul(hash, 31) + letter) | 0;
const slotOf = (hash: number) => (hash ^ (hash >>> 12)) & (SLOTS - 1);

function addStart({ hashes, topics }: StartTable, start: string, bit: number): void {
  let hash = 0;
  for (const letter of start.slice(0, START_LENGTH)) hash = nextHash(hash, PLAIN[letter.charCodeAt(0)]!);
  let slot = slotOf(hash);
  while (topics[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  hashes[slot] = hash;
  topics[slot]! |= bit;
}

const startsOf = (name: TopicName, language: HeardLanguage): readonly string[] => {
  const { words }: Topic = TOPICS[name];
  return words[language]?.starts.split(' ') ?? [];
};

function tableOf(language: HeardLanguage): StartTable {
  const table = { hashes: new Int32Array(SLOTS), topics: new Int32Array(SLOTS) };
  const prefixes = language === 'ar' ? ARABIC_PREFIXES : [''];
  for (const name of TOPIC_NAMES)
    for (const start of startsOf(name, language))
      for (const prefix of prefixes) addStart(table, prefix + start, bitOf(name));
  return table;
}

/** One look at each letter, and no allocation: every text of every record goes through here. */
function lookUpStarts(text: string, { hashes, topics }: StartTable): number {
  const { length } = text;
  let found = 0;
  let index = 0;
  while (index < length) {
    let letter = PLAIN[text.charCodeAt(index++)]!;
    if (letter === 0) continue;
    let hash = letter;
    let letters = 1;
    while (index < length && (letter = PLAIN[text.charCodeAt(index)]!) !== 0) {
      index++;
      if (letters++ < START_LENGTH) hash = nextHash(hash, letter);
    }
    for (let slot = slotOf(hash); topics[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      if (hashes[slot] === hash) {
        found |= topics[slot]!;
        break;
      }
    }
  }
  return found;
}

const topicsSaidPlainly = (text: string, language: PlainLanguage): number =>
  (Object.keys(saidPlainlyIn(text, language)) as TopicName[]).reduce((bits, name) => bits | bitOf(name), 0);

function lookUpOf(language: AnyLanguage): (text: string) => number {
  if (isPlainLanguage(language)) return (text) => topicsSaidPlainly(text, language);
  const table = tableOf(language);
  return (text) => lookUpStarts(text, table);
}

const lookUps = new Map<AnyLanguage, (text: string) => number>();

/** The topics that a text may speak of, by how its words begin, as bits. */
export function topicsStartedIn(text: string, language: AnyLanguage): number {
  let lookUp = lookUps.get(language);
  if (lookUp === undefined) {
    lookUp = rememberByText(lookUpOf(language), MAX_TEXTS);
    lookUps.set(language, lookUp);
  }
  return lookUp(text);
}
