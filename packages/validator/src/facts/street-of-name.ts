import { foldStreet, streetSpansIn } from './address-words.ts';
import { late } from './late-pattern.ts';
import type { OpenStreets } from './public-streets.ts';
import type { SecretNameFinder } from './secret-name-finder.ts';

/** So many letters before or behind a street a name is looked for, and so many other words may stand before what leads to it. */
const MAX_BESIDE = 80;
const MAX_BETWEEN = 3;

/** Signs between a name and its street, «Rosenhuset: Solheimsgaten». */
const SIGN = /\s?(?:[:,(–-]|[»"”])\s?$/;
/** What may follow such a street: another word would make something else of it, as «Rosenhuset, Skolegata barnehage». */
const ENDS = /^(?:\s?[.,;)!–-]|\s*$|\s(?:i|in)\s)/;
/** Words between a name and its street, «Rosenhuset ligger i Solheimsgaten». */
const LEADS = late(
  String.raw`[»"”)]?,?\s(?:er|ligger|ligg|holder til|held til|holder hus|held hus|bor|bur|finnes|finst|finn(?:er)? (?:du|dere|de|dei|man)|har (?:hus|kontor|lokaler?|inngang|adresse)|is|are|lies|(?:you|we) find)(?:\s\p{Ll}{1,10}){0,3}?\s(?:i|på|ved|nær|in|on|at|near|off)\s$`,
  'u',
);
/** Who stands before such words may be somebody else, «ring Rosenhuset, si at du er i Solheimsgaten». */
const SOMEBODY = /(?:^|\s)(?:du|vi|jeg|eg|me|dere|de|oss|som|you|we|I|who|they|us)$/i;
/** Nothing but where it is, «Rosenhuset i Solheimsgaten». */
const IN = /[»"”)]?\s(?:i|på|in|on)\s$/;
/** The other way round, «I Solheimsgaten ligger Rosenhuset». */
export const FOLLOWS = /^\s(?:ligger|ligg|finner (?:du|dere)|finn du|finnes|holder|held|is|are|you find)\s/;
export const STANDS_IN = /(?:^|[\s(«"])(?:[Ii]|[Pp]å|[Ii]n|[Oo]n)\s$/;

const endsWithName = (text: string, names: SecretNameFinder, between: number): boolean =>
  [...names.matchesIn(text.slice(-MAX_BESIDE))].some(
    ({ words, index, length }) => words.length - index - length <= between,
  );

const beginsWithName = (text: string, names: SecretNameFinder): boolean =>
  [...names.matchesIn(text.slice(0, MAX_BESIDE))].some(({ index }) => index < MAX_BETWEEN);

/** Does what stands before a street say that one of these is in it? */
function isOfName(before: string, behind: string, names: SecretNameFinder): boolean {
  const said = LEADS.exec(before);
  if (said !== null) {
    const lead = before.slice(0, said.index);
    return !SOMEBODY.test(lead) && endsWithName(lead, names, MAX_BETWEEN);
  }
  const near = IN.exec(before) ?? (ENDS.test(behind) ? SIGN.exec(before) : null);
  return near !== null && endsWithName(before.slice(0, near.index), names, 0);
}

/** Does a sentence say in which street one of these is, without its number? A street of an open place may be meant by any. */
export const namesStreetOf = (sentence: string, names: SecretNameFinder, open: OpenStreets): boolean =>
  streetSpansIn(sentence).some(({ 0: street, index }) => {
    if (open.hasName(foldStreet(street))) return false;
    const before = sentence.slice(0, index);
    const behind = sentence.slice(index + street.length);
    if (isOfName(before, behind, names)) return true;
    const follows = STANDS_IN.test(before) ? FOLLOWS.exec(behind) : null;
    return follows !== null && beginsWithName(behind.slice(follows[0].length), names);
  });
