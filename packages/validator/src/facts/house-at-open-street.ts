import { joinEntrance, patternOfAddress } from './address-words.ts';
import { asSeen } from './as-seen.ts';
import { late } from './late-pattern.ts';
import type { OpenStreets } from './public-streets.ts';
import type { SecretNameFinder } from './secret-name-finder.ts';
import { FOLLOWS, STANDS_IN } from './street-of-name.ts';

/** So many letters before or behind an address a name is looked for. */
const MAX_BESIDE = 80;

/** Between a name and an address: «Rosenhuset (Storgata 1)», «Rosenhuset ligger i Storgata 1». Who has an office there may live elsewhere. */
const LEADS = late(
  String.raw`[»"”)]?(?:\s?[:,(–-]\s?|,?(?:\s(?:er|ligger|ligg|h[eo]ld(?:er)?(?: også| nå)? til|holder hus|held hus|bor|bur|finnes|finst|finner (?:du|dere)|har (?:hus|adresse)|is|are|lies|is located|has its address|está|queda|este|se află|находится|расположен[аоы]?|jest|mieści się|znajduje się)(?:\s(?:nå|no|også|her|now|also))?)?\s(?:i|på|in|on|at|en|pe|la|în|по|на|в|przy|na)\s|\s(?:har flytt\p{L}* (?:til|inn i)|has moved to)\s)$`,
  'iu',
);
/** «Adressen til Rosenhuset er Storgata 1», “Rosenhuset’s address is”. */
const ADDRESS_OF =
  /(?<!\p{L})(?:adresse|address|direcci[oó]n|adres|адрес)\p{L}*(?! (?:vår|var|our)(?!\p{L}))[^;]{0,60}$/iu;
const IS = /(?:\s(?:er|is|es|este|e|jest)|\s?[:–—-])?\s$/;
/** The other way round, «Storgata 1 er adressen til Rosenhuset». */
const IS_ADDRESS_OF = /^\s(?:er|is) (?:den nye |the new )?(?:adressen? (?:til|for)|the address of)\s/;
/** Who is there at times does not live there. */
const AT_TIMES =
  /^\s(?:(?:hver|kvar|hvert|annenhver|første|every|each|for å|for samtale\p{L}*)(?!\p{L})|(?:på|on) \p{L}+da[gy])/iu;
/** Before a name, folded: who meets somebody of the house, or another house that is called after it. */
const NOT_THE_HOUSE =
  /(?:^|\s)(?:moter?|treffe?r?|meets?)(?:\s|$)|^mot\s|(?:^|\s)(?:av|by)$|(?:kafe|cafe|butikk|dagsent|kontor)\w*$/;

const endsWithHouse = (text: string, names: SecretNameFinder): boolean =>
  [...names.matchesIn(text.slice(-MAX_BESIDE))].some(
    ({ words, index, length }) =>
      words.length === index + length && !NOT_THE_HOUSE.test(words.slice(0, index).join(' ')),
  );

function isOf(before: string, behind: string, names: SecretNameFinder): boolean {
  if (AT_TIMES.test(behind)) return false;
  const said = LEADS.exec(before);
  if (said !== null && endsWithHouse(before.slice(0, said.index), names)) return true;
  // «Rosenhuset, krisesenter for kvinner, ligger i Storgata 1»
  const aside = said === null ? null : /,[^,]{1,40}$/.exec(before.slice(0, said.index));
  if (aside !== null && said?.[0].startsWith(',') === true)
    if (endsWithHouse(before.slice(0, aside.index), names)) return true;
  const near = before.slice(-MAX_BESIDE);
  if (ADDRESS_OF.test(near) && IS.test(near) && names.isIn(near)) return true;
  const follows = IS_ADDRESS_OF.exec(behind) ?? (STANDS_IN.test(before) ? FOLLOWS.exec(behind) : null);
  return (
    follows !== null &&
    [...names.matchesIn(behind.slice(follows[0].length).slice(0, MAX_BESIDE))].some(({ index }) => index < 2)
  );
}

/**
 * Does a sentence say that one of these lives where an open place is? To name it beside such an address alone says nothing; it may be
 * called from there. A house that has an open place itself may be named with that.
 */
export function saysHouseAtOpenStreet(sentence: string, names: SecretNameFinder, open: OpenStreets): boolean {
  const text = joinEntrance(asSeen(sentence).replace(/\s+/g, ' '));
  return [...open.namedIn(text)].some(
    (street) =>
      !open.isBesideSecret(street) &&
      [...text.matchAll(patternOfAddress(street))].some(({ 0: address, index }) =>
        isOf(text.slice(0, index), text.slice(index + address.length), names),
      ),
  );
}
