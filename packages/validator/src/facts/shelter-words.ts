import { late } from './late-pattern.ts';

/** Words by how they begin. */
const any = (stems: string) => String.raw`(?:${stems})\p{L}*`;
/** What a house may be called to which one flees. */
const SHELTERS =
  'krisesent|krisecent|botilb[ou]d|b[ou]fellesskap|tilflukts|kvinnojour|safe ?house|shelter(?!ed)|refuge(?!e)|refugio|casa de acogida|ad[ăa]post|приют|убежищ|притул|schronisk|(?:ال)?م(?:لجأ|أوى)';
const DWELLINGS = String.raw`${SHELTERS}|bolig(?!\p{L}{3})|bosted|leilighe|boende|flat|apartment|piso|квартир|mieszkani`;
const HOUSE = any(
  String.raw`${DWELLINGS}|(?:hus|sted|senter|hjemm?)(?!\p{L}{3})|house|home|cas[ăa]|дом|будин|(?:ال)?بيت`,
);
const ADDRESS = any('add?res|location|beliggen|direcci|ubicaci|адрес|(?:ال)?عنوان');

const SECRETS = 'hem+el[ei]g|hemlig|secret(?!ar)|секрет|тайн|таєм|tajn|(?:ال)?سري';
/** Said of a house these may mean its talks, or its hedge, when they stand behind it. */
const HIDDEN = `${SECRETS}|skjerm|skju?lt|skydda[dt]|konfid|confid|undisclosed|hidden(?! behind)`;
const CLOSED = any(`${HIDDEN}|sperr|gradert|fortrol`);

const GAP = String.raw`[\s(«"–—-]{1,3}`;
const DENIALS = 'ik+j?e|ingen|inga|not|no|nu|не|nie';
/** Words that lead to something else do not stand between. */
const between = (words: number) =>
  String.raw`(?:(?!(?:at|that|i|in|på|og|and|for|til|to|with|med|fra|from|om|en|y|и)\s)[\p{L}’'-]+\s){0,${words}}`;
const IS = String.raw`(?:(?:er|må|skal|holdes|haldast|strengt|is|must|be|kept|es|está|este|jest|är)\s){0,3}`;

const called = (is: string) =>
  late(
    String.raw`(?<!\p{L}|(?<!\p{L})(?:${DENIALS}|lenger|longer)\s(?:an?\s|noen\s)?)(?:${is})(?!\p{L})`,
    'iu',
  );
/** «Hemmelig krisesenter», «refugio secreto», «krisesenteret holdes hemmelig»; not «no secret that our house …». */
export const SECRET_HOUSE = called(
  `${any(SECRETS)}${GAP}${between(2)}${HOUSE}|${any(HIDDEN)}${GAP}${between(2)}${any(DWELLINGS)}|${HOUSE}${GAP}${IS}${any(SECRETS)}`,
);
/** «Hemmelig adresse», «adressen til huset er hemmelig». */
export const SECRET_ADDRESS = called(
  String.raw`${CLOSED}\s${between(1)}${ADDRESS}|(?<!(?:mail|ip|web|post)\s)${ADDRESS}${GAP}(?:(?!(?:${DENIALS}|dine?|deres|never|your|tu|su|ta|ваш\p{L}*)\s)\p{L}+${GAP}){0,4}${CLOSED}`,
);

const NAMED_SHELTERS = late(
  String.raw`(?<!\p{L})(?:(\p{L}+)[\s-])?${any(SHELTERS)}(?:(?:\s\p{L}{1,3})?\s(\p{L}+)(?!\p{L}|\s\d))?`,
  'giu',
);

/** The shelters of a text, each with the words beside it that may be its name or its town: «Rosenhuset krisesenter», «krisesenteret i Bergen». */
export const sheltersIn = (text: string): string[][] =>
  Array.from(NAMED_SHELTERS.in(text), ([, ...beside]) =>
    beside.filter((word) => /^\p{Lu}/u.test(word ?? '')),
  );
