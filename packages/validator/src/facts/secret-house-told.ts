import { saysWhere, someSentence } from './names-both.ts';
import { SECRET_ADDRESS, SECRET_HOUSE, sheltersIn } from './shelter-words.ts';

/** Without one of these no text calls a house secret; found sooner than what it calls so. */
const MAY_SAY = /hem|skj|skyd|sper|grad|fortr|onfid|secr|undis|hidd|секр|тайн|таєм|tajn|سري/i;
/** Whose address it is, when it is that of people who are helped: «har du sperret adresse», «hjelp til å få skjult adresse». */
const OF_PEOPLE =
  /(?:hvis|dersom|når|if|when|du|deg|you|hjelp|søk|help|personer|folk|dem|noen|alle|kvinner|people|women|those|anyone)(?:\p{L}*\s){1,5}$/iu;
/** Where one is met, and taken from there to the house. */
const MEETING = /møt|følg|hent|kontor|meet|take|office/i;
/** What goes on with another house: «…, kontoret er i …», «men vi holder til i …». */
const ANOTHER =
  /(?:[,;–-]|\sog|\sand)\s(?:\p{L}+\s){0,2}(?:kontor|møt|meet|office).*|\s(?:men|mens|but|while)\s(?!de[nt]|huset|it|the).*/isu;

function saysWhich(sentence: string, next: string): boolean {
  const called = SECRET_HOUSE.exec(sentence) ?? SECRET_ADDRESS.exec(sentence);
  if (called === null) return false;
  const before = sentence.slice(0, called.index);
  if (OF_PEOPLE.test(before) && SECRET_ADDRESS.test(sentence) && sheltersIn(sentence).length === 0)
    return false;
  return (
    saysWhere(sentence.slice(called.index).replace(ANOTHER, '')) ||
    (!MEETING.test(before) && saysWhere(before)) ||
    saysWhere(next)
  );
}

/**
 * Does one sentence call a house or an address secret, and say where it is: «Vårt hemmelige krisesenter ligger i …»? It needs no
 * record to be known by. The next may go on with it.
 */
export const tellsSecretHouse = (text: string): boolean =>
  MAY_SAY.test(text) && someSentence(text, saysWhich);
