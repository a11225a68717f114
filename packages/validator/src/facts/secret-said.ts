import { phraseLanguageOf, type PhraseLanguage } from './phrases/language.ts';
import { statementsIn } from './phrases/statements.ts';
import { remember } from './remember.ts';
import { firstIn, mayHold, type Phrase } from './phrases/phrase.ts';
import { latePhrases, phrasePattern } from './phrases/phrase-pattern.ts';
import { readyCuts } from './phrases/ready-alternatives.ts';
import { secretSaidBrieflyIn } from './secret-said-briefly.ts';
import { SECRET_PHRASES } from './secret-said-phrases.ts';
import { UNPUBLISHED_PHRASES } from './secret-said-unpublished.ts';
import { WHERE_PHRASES } from './secret-said-where.ts';

/** What says that nobody may know where a place is, as a table of whole words. */
export const secretWordsIn = (language: PhraseLanguage): string =>
  [SECRET_PHRASES[language].says, WHERE_PHRASES[language], UNPUBLISHED_PHRASES[language]]
    .filter((table) => table !== undefined)
    .join('|');

const patterns = new Map<PhraseLanguage, { says: readonly Phrase[]; unless: RegExp }>();

function patternsOf(language: PhraseLanguage): { says: readonly Phrase[]; unless: RegExp } {
  let found = patterns.get(language);
  if (found === undefined) {
    const { unless } = SECRET_PHRASES[language];
    found = {
      says: latePhrases(secretWordsIn(language), readyCuts('secret', language)),
      unless: phrasePattern(unless),
    };
    patterns.set(language, found);
  }
  return found;
}

/** Without one of these no text says it. */
const MAY_SAY =
  /hem+eleg|hem+elig|publi[sc]|offentl[ie]ggj|skju?lt|skjerm|konfid|fortrolig|gradert|sperret|adress|address|ukjen[td]|secret|secrè|undisclosed|whereabouts|location|direcci|ubicaci|domicilio|locaț|locat|тайн|секрет|таєм|адрес|tajn|utajn|ukryt|adres|سري|معلن|عنوان|offentlig kjent|unntatt|allment kjent|ikke kjent|offentleg kjen|ikke kjent for|offentlig adresse|offentleg adresse|beliggenhet|plassering|(?<!\p{L})(?:hvor|kvar|kor|where|d[oó]nde|unde|где|де|gdzie|къде|o[uù]|[أا]ين) \p{L}/iu;

/** How many characters of the phrase a finding shows. */
const MAX_QUOTE = 80;

const finders = new Map<PhraseLanguage, (text: string) => string>();

function finderOf(language: PhraseLanguage): (text: string) => string {
  let find = finders.get(language);
  if (find === undefined) {
    const { says, unless } = patternsOf(language);
    find = remember((text) => {
      for (const { words, plain } of statementsIn(text, language)) {
        const match = firstIn(
          plain,
          says.filter((phrase) => mayHold(plain, phrase)),
        );
        if (match !== null && !unless.test(plain))
          return words.slice(match.index, match.index + Math.min(match[0].length, MAX_QUOTE));
      }
      return '';
    });
    finders.set(language, find);
  }
  return find;
}

/** The words by which a text says that nobody may know where its place is; undefined when it does not say so. */
export function secretSaidIn(text: string, tag: string): string | undefined {
  const language = phraseLanguageOf(tag);
  if (language === undefined) return secretSaidBrieflyIn(text, tag);
  if (!MAY_SAY.test(text)) return undefined;
  const said = finderOf(language)(text);
  return said === '' ? undefined : said;
}

/** What a text in another language holds when a sentence of it is in one of these, as editors write both in one cell. */
const FOREIGN_SENTENCE: readonly (readonly [tag: string, mayHold: RegExp])[] = [
  ['nb', /adress(?:e|en|a)(?!\p{L})|hem+eleg|hem+elig|publiser/iu],
  ['en', /(?<!\p{L})(?:address|location|whereabouts|publish)/iu],
];

/** The same in a text that may hold a sentence in Norwegian or English beside those in its own language. */
export function secretSaidInAny(text: string, tag: string): string | undefined {
  const said = secretSaidIn(text, tag);
  if (said !== undefined) return said;
  const own = phraseLanguageOf(tag);
  if (own === undefined) return undefined;
  for (const [other, mayHold] of FOREIGN_SENTENCE) {
    const words = other !== own && mayHold.test(text) ? secretSaidIn(text, other) : undefined;
    if (words !== undefined) return words;
  }
  return undefined;
}
