import { baseLanguage } from './scripts.ts';

/**
 * Small words that stand in almost every sentence of a language and mean nothing in the others, by language. Written
 * down by us; words that two of these languages share are left out.
 */
const STOP_WORDS: Readonly<Record<string, string>> = {
  nb: 'og ikke til som på du av jeg deg det er har hvis eller også etter når hvor hva vi kun bare uten være blir skal må får ditt dine noen denne dette mellom gjennom å',
  en: 'and the you of is are not with this that your can they have for from which who will when where without what or it we be if to how was were',
  sv: 'och inte är som på du av jag dig det har eller också efter när var vad utan vara blir ska måste får någon denna detta mellan genom att om från',
  da: 'og ikke til som på du af jeg dig det er har hvis eller også efter når hvor hvad kun uden være bliver skal må får noget denne dette mellem gennem at',
  de: 'und nicht der die das ist sind mit sie ich wir oder auch nach wenn wo ohne sein wird muss kann für von zu ein eine auf dich',
  fr: 'et ne pas les des est sont avec vous nous ou aussi après quand où sans être peut pour dans une votre sur qui que il elle au aux',
  es: 'y no el los las es son con usted tú nosotros también después cuando donde sin ser puede para una su que por del al está tu si',
  ro: 'și nu este sunt cu dumneavoastră noi sau după când unde fără poate pentru care pe din la ai vă îți dacă ce să un o este',
  pl: 'i nie jest są z się lub także po gdy gdzie bez być może dla który na w do że jak czy możesz ci to od',
  pt: 'e não o os as é são com você nós também depois quando onde sem ser pode para uma seu que por do da ao está se',
  lt: 'ir ne yra su jūs mes arba taip po kai kur be būti gali kad ar jums iš į',
  hu: 'és nem az egy is vagy van hogy ha meg csak mint után ahol nélkül lehet ön mi',
};

/** Pairs that cannot be told apart by their small words. */
const TWINS: Readonly<Record<string, readonly string[]>> = {
  nb: ['da', 'sv'],
  nn: ['nb', 'da', 'sv'],
  no: ['nb', 'da', 'sv'],
  da: ['nb', 'sv'],
  sv: ['nb', 'da'],
  es: ['pt'],
  pt: ['es'],
};

const SETS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Words below which nothing is said, small words of the other language that must be there, and how many times more. */
const MIN_WORDS = 6;
const MIN_FOUND = 4;
const TIMES_MORE = 3;

const WORD = /\p{L}+/gu;

/**
 * The language a text is plainly written in, when that is not the one it is filed under. Nothing is said of short
 * texts, of lists of names, of languages without a list here, and between close relatives.
 */
export function otherLanguageOf(text: string, language: string): string | undefined {
  const base = baseLanguage(language);
  const words = text.slice(0, 2000).toLowerCase().match(WORD) ?? [];
  if (words.length < MIN_WORDS) return undefined;
  const own = SETS.get(base === 'nn' || base === 'no' ? 'nb' : base);
  if (own === undefined) return undefined;
  const countOf = (set: ReadonlySet<string>) => words.filter((word) => set.has(word)).length;
  const ownCount = countOf(own);
  for (const [other, set] of SETS) {
    if (set === own || TWINS[base]?.includes(other) === true) continue;
    const found = countOf(set);
    if (found >= MIN_FOUND && found > ownCount * TIMES_MORE) return other;
  }
  return undefined;
}

/** One small word of the language itself, between blanks, is enough to pass a text over. */
const OWN_WORDS: ReadonlyMap<string, RegExp> = new Map(
  [...SETS].map(([language, words]) => {
    // Words that stand in the lists of others as well say nothing.
    const own = [...words].filter((word) =>
      [...SETS].every(
        ([other, others]) =>
          other === language || TWINS[language]?.includes(other) === true || !others.has(word),
      ),
    );
    return [language, new RegExp(` (?:${own.join('|')}) `)] as const;
  }),
);

/** Does a text hold a small word that only its own language has? A quick look, before the words are counted. */
export const hasOwnWords = (text: string, language: string): boolean =>
  OWN_WORDS.get(language)?.test(text) === true;
