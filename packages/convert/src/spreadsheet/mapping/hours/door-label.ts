import { isFromAfar } from './safe-label.ts';

/** Beginnings of words for who sits behind a door, what one gets there, and where it is; with what may stand before them. */
const AT_DOOR =
  /åpningstid|opningstid|kontor|^besøk|^opening|^office|^lege|tannleg|pleier|sykepleie|sjukepleie|^helse|jordmor|psykolog|terapeut|sosionom|advokat|jurist|juridisk|rettshjelp|rettleiing|rådg[ij]|^råd$|veiled|^samtale|[kc]af[eéf]|coffee|^mat|^middag|frokost|^suppe|måltid|kjøkken|servering|utdeling|^dusj|vask|^klær|^klede|^bad|toalett|overnatt|natthjem|sprøyte|utstyr|test|prøvetak|vaksin|[kc]lini[ck]|apotek|butikk|bibliotek|kurs|verksted|aktivitet|^drop|mottak|resepsjon|reception|sent(?:er|ret)|^cent[er]|^hus(?:et)?$|rom(?:met)?$|værested|oppholds|opphald|møte(?:plass|sted|stad)|^kirke|^dør|^inngang|^door|^entrance|^doctor|^nurse|lawyer|legal|counsel|advice|breakfast|^lunch|dinner|^meal|^food|shower|^dag(?:tid|en|senter)?$|^kveld(?:en|stid|såpent)?$|^natt(?:en|åpent|kafé|kafe)?$|^morgen|^morgon|formiddag|ettermiddag/u;

/** Words between them that say nothing of where it is. */
const BETWEEN =
  /^(?:og|eller|samt|av|of|i|in|på|and|or|the|at|gratis|free|åpen|åpent|open|ope|varmt?|enkel|felles)$/u;

/** Words of them that are somewhere else all the same, or not for visitors. */
const ELSEWHERE =
  /linj[ea]|line$|tlf|discord|^teams$|^zoom$|skype|messenger|facebook|instagram|snap|telegram|^app(?:en|ar)?$|^ring|^call|^vakt(?:a|en)?$|bakvakt|frivillig|volunteer|^press|lever(?:ing|and)|deliver|^møte(?:r|ne|t)?$|meeting|ambuler|oppsøk|h(?:jem|eim)mebesøk|outreach/u;

const wordsOf = (label: string): string[] =>
  label
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/**
 * Is a label of hours, such as `Lege` or `Suppe og dusj`, that of something for which one comes to the place? Each of its words must be
 * known: `hjelpelinje: døgnåpent` would open the door at night, and `Bergen: lør 10–12` that of another town.
 */
export function isOfDoor(label: string): boolean {
  const words = wordsOf(label).filter((word) => !BETWEEN.test(word));
  return words.length > 0 && words.every((word) => AT_DOOR.test(word) && !ELSEWHERE.test(word));
}

/** Does a label name a phone, a chat or something else that nobody comes to? */
export const isElsewhere = (label: string): boolean =>
  isFromAfar(label) || wordsOf(label).some((word) => ELSEWHERE.test(word));
