import { late } from './late-pattern.ts';

/** First names that are words as well, and names of services: with “she” or “he” behind them they are people. */
const WORD_NAMES =
  'Liv|Tor|Rosa|Sofia|Olav|Mai|Bo|Alma|Stella|Sol|Lykke|Vår|Håp|Marita|Helle|Gro|Bjørn|Ulf|Ørn|Stein|Hope|Grace|Faith|Joy|Rose';
/** Without one of these no text asks for one. */
export const HOLDS_WORD_NAME = new RegExp(`(?:${WORD_NAMES})[^\\p{L}]`, 'u');
const PRONOUN = '(?:hun|han|ho|hen|she|he|ella|él|ea|el|она|он|вона|він)(?!\\p{L})';
const NAME = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:[-’']\p{Lu}[\p{Ll}\p{M}]+)?`;

/** Be om Liv (hun er grei): the words before it send the reader to somebody. */
export const wordNameAsked = (asks: string) =>
  late(String.raw`(?<!\p{L})(?:${asks}):? (?:${WORD_NAMES})[\s,.(–-]{1,3}(?:for |fordi )?${PRONOUN}`, 'u');

/** Spør etter lege Hansen: a role between, and a family name alone behind it. */
export const surnameAsked = (asks: string, roles: string) =>
  late(
    String.raw`(?<!\p{L})(?:${asks}):? (?:vår |our |the )?(?:${roles})(?:e?n|a)? (${NAME})(?!\s?\p{Lu}|[\p{L}’'-])`,
    'gu',
  );

/** Maria fra Romania bor her nå: somebody’s story, and where she is. */
export const GUEST = late(
  String.raw`(?<![\p{L}.’'-] ?)(${NAME})(?:(?:,? \(?\d{2}(?: år)?\)?,?)? (?:fra|frå|from|de|din|z|из|з) \p{Lu}\p{L}+,? (?:bor|bur|kom|kommer|kjem|er|har|trenger|treng|ble|blei|vart|vil|sover|søv|lives|came|is|has|needs|wants|stays|sleeps|vive|necesita|locuiește|mieszka|живет|живёт|живе)| (?:bor|bur|sover|søv|lives|stays|sleeps) (?:her|hos oss|here|with us)| (?:trenger|treng) hjelp| needs help)(?!\p{L})`,
  'gu',
);
