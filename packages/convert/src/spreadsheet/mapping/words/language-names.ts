import { foldWord } from './fold-word.ts';

/**
 * Languages by tag (BCP 47): names in Bokmål and English, and other names and codes (ISO 639-2) that people write, without those
 * that are words in Norwegian (`fra`, `per`, `som`, `tir`).
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  nb: ['bokmål', 'norsk', 'norwegian', 'norsk bokmål', 'no', 'nor'],
  nn: ['nynorsk', 'norsk nynorsk', 'norwegian nynorsk'],
  se: ['nordsamisk', 'samisk', 'northern sami', 'sami'],
  sv: ['svensk', 'swedish', 'swe'],
  da: ['dansk', 'danish', 'dan'],
  fi: ['finsk', 'finnish'],
  is: ['islandsk', 'icelandic'],
  en: ['engelsk', 'english', 'eng'],
  de: ['tysk', 'german', 'ger', 'deu'],
  fr: ['fransk', 'french', 'fre'],
  es: ['spansk', 'spanish', 'spa', 'esp'],
  pt: ['portugisisk', 'portuguese', 'por'],
  it: ['italiensk', 'italian'],
  nl: ['nederlandsk', 'dutch'],
  ro: ['rumensk', 'romanian', 'rum', 'ron'],
  rom: ['romanes', 'romani', 'romsk', 'romani chib'],
  bg: ['bulgarsk', 'bulgarian', 'bul'],
  hu: ['ungarsk', 'hungarian', 'hun'],
  pl: ['polsk', 'polish', 'pol'],
  cs: ['tsjekkisk', 'czech'],
  sk: ['slovakisk', 'slovak'],
  lt: ['litauisk', 'lithuanian', 'lit'],
  lv: ['latvisk', 'latvian', 'lav'],
  et: ['estisk', 'estonian'],
  sq: ['albansk', 'albanian'],
  bs: ['bosnisk', 'bosnian'],
  hr: ['kroatisk', 'croatian'],
  sr: ['serbisk', 'serbian'],
  mk: ['makedonsk', 'macedonian'],
  el: ['gresk', 'greek'],
  ru: ['russisk', 'russian', 'rus'],
  uk: ['ukrainsk', 'ukrainian', 'ukr'],
  be: ['hviterussisk', 'belarusisk', 'belarusian'],
  tr: ['tyrkisk', 'turkish', 'tur'],
  ku: ['kurdisk', 'kurdish'],
  kmr: ['kurmandsji', 'kurmanji'],
  ckb: ['sorani'],
  ar: ['arabisk', 'arabic', 'ara'],
  fa: ['persisk', 'farsi', 'persian', 'fas'],
  prs: ['dari'],
  ps: ['pashto', 'pasjto'],
  ur: ['urdu'],
  hi: ['hindi'],
  pa: ['punjabi', 'panjabi'],
  ta: ['tamil', 'tamilsk'],
  bn: ['bengali', 'bangla'],
  ne: ['nepali', 'nepalsk'],
  so: ['somali', 'somalisk'],
  ti: ['tigrinja', 'tigrinya'],
  am: ['amharisk', 'amharic'],
  om: ['oromo'],
  sw: ['swahili'],
  ha: ['hausa'],
  yo: ['yoruba'],
  ig: ['igbo'],
  ln: ['lingala'],
  th: ['thai', 'thailandsk', 'tha'],
  vi: ['vietnamesisk', 'vietnamese', 'vie'],
  tl: ['tagalog', 'filippinsk', 'filipino'],
  id: ['indonesisk', 'indonesian'],
  my: ['burmesisk', 'burmese'],
  zh: ['kinesisk', 'chinese', 'mandarin', 'chi', 'zho'],
  ja: ['japansk', 'japanese'],
  ko: ['koreansk', 'korean'],
  nsl: ['norsk tegnspråk', 'tegnspråk', 'norwegian sign language', 'sign language'],
};

const TAG_OF = new Map(
  Object.entries(NAMES).flatMap(([tag, names]) => [
    [tag, tag] as const,
    ...names.map((name) => [foldWord(name), tag] as const),
  ]),
);

/** As in the schema: language, perhaps script and region. */
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$/;

/** The tag (BCP 47) of a language by its name or tag; undefined for a word that is no language we know. */
export const languageOf = (word: string): string | undefined => {
  const trimmed = word.trim();
  if (trimmed.includes('-') && TAG.test(trimmed) && TAG_OF.has(trimmed.split('-', 1)[0] ?? ''))
    return trimmed;
  return TAG_OF.get(foldWord(trimmed));
};

/** Where the English name stands that we write, when it is not the second. */
const ENGLISH_AT: Readonly<Record<string, number>> = {
  nb: 2, nn: 2, se: 2, be: 2, fa: 2, tl: 2, nsl: 2, ta: 0, pa: 0, bn: 0, ne: 0, so: 0, th: 0, ps: 0,
}; // prettier-ignore
/** The same for Bokmål, when it is not the first. */
const BOKMAL_AT: Readonly<Record<string, number>> = { nb: 1, tl: 1, ne: 1, ps: 1 };

/** The names of a language by its tag, for a cell: in Bokmål with a small letter, in English with a capital one. Undefined for a tag without names. */
export function languageNames(tag: string): { nb: string; en: string } | undefined {
  const names = Object.prototype.hasOwnProperty.call(NAMES, tag) ? NAMES[tag] : undefined;
  const [first] = names ?? [];
  if (names === undefined || first === undefined) return undefined;
  const english = names[ENGLISH_AT[tag] ?? 1] ?? first;
  return {
    nb: names[BOKMAL_AT[tag] ?? 0] ?? first,
    en: `${english.charAt(0).toUpperCase()}${english.slice(1)}`,
  };
}

/** The folded names of all languages. */
export const languageWords = (): Iterable<string> => TAG_OF.keys();
