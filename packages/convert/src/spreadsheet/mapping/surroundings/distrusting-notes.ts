import { LEADING, WHEN, isOver, shutInNote, statementsOf } from '../words/shut-note.ts';
import type { KnownHours } from './known-hours.ts';
import { saysOtherHours } from './other-hours.ts';

const TIMES =
  '(?:(?:åpnings|opnings|besøks|kontor)?tid(?:a|en|er|ene|ane)?|(?:opening |business |office )?(?:hours|times))(?!\\p{L})';
const WRONG =
  '(?:feil|gale?|utdatert[ea]?|foreldet|foreldede|gamle|gammel|usikre?|ubekreft(?:et|ede|a)|ukorrekte?|wrong|outdated|old|incorrect|not (?:correct|right|up to date)|ikkj?e (?:riktige?|rette?|korrekte?|oppdatert[ea]?|sikre|bekreft(?:et|a))|(?:stemm?er|passer) ikkj?e)(?!\\p{L})';
const BETWEEN =
  '(?: (?:er|her|i (?:lista|listen|raden|arket)|nå|no|trolig|kanskje|visst|nok|sikkert|are|here|probably))*';
/** Where else the wrong ones stand, and that they have been taken care of. */
const NOT_HERE =
  '(?! (?:på|hos|i|on|in) (?:deres |their |the )?(?:nett|heime|hjemme|google|face|insta|skilt|dør|plakat|web|site))';
const FROM_WHEN = `(?: (?:fra|frå|i|til|etter|på|from|in|after|f\\.?o\\.?m\\.?)(?: og med)? (?:${WHEN}|\\d{1,2}[./]\\d{1,2})| kommer| kjem| coming| snart| soon)`;
/** Whoever mended it says so. */
const MENDED =
  /(?<!(?:ikkj?e|not|sist|last) )(?<!\p{L})(?:rett(?:et|a)|oppdatert|lagt inn|satt inn|ført inn|slett(?:et|a)|fjern(?:et|a)|tatt ut|fiks(?:et|a)|registrert|corrected|fixed|updated|entered|removed|deleted)(?!\p{L})/u;

const pattern = (...words: readonly string[]): RegExp => new RegExp(`${LEADING}(?:${words.join('|')})`, 'u');

/** The times of the row are wrong, old or not sure, or other ones are to come. */
const WRONG_TIMES = pattern(
  `(?:disse |desse |våre |deres |these |their |the )?${TIMES}${BETWEEN} ${WRONG}${NOT_HERE}`,
  `(?:veldig |helt |heilt )?${WRONG} ${TIMES}${NOT_HERE}`,
  `(?:usik(?:ker|kert|re)|vet ikke|veit ikkje|unsure|not sure) (?:\\p{L}+ ){0,4}(?:${TIMES}|(?:åpent?|ope|open)$)`,
  `(?:får |fått |kommer |kjem )?(?:nye?|nytt|andre|endra|endrede|endret|new|other|changed) ${TIMES}(?: (?:kommer|gjelder|gjeld|er|starter|startar|blir))*${FROM_WHEN}`,
  // What was changed, somebody wrote into the row: `endret åpningstider 1.11`.
  `(?:endrer|endrar|bytter|byter|changing) ${TIMES}`,
  `${TIMES} (?:(?:skal |will )?(?:endres|endrast|change)|are changing|(?:blir|vert|vil bli|will be) (?:endret|endra|changed))`,
);
/** It has come to its end, or is at rest. */
const AT_REST = pattern(
  `(?:har )?slutt(?:et|a)(?:$| (?:med (?:dette|det|tilbudet|driften|drifta|alt)$|for godt|helt|heilt|før|etter|siden|sidan|nå|no$|i (?:fjor|vår|høst|haust)|i ${WHEN}|${WHEN}))`,
  'stopp(?:et|a)(?:$| (?:opp|helt|heilt|nå|no|inntil)(?!\\p{L}))',
  '(?:have )?(?:stopped|ceased|quit)$',
  '(?:ikkj?e (?:lenger |lengre )?aktivt?e?|inaktivt?e?|inactive|not active|no longer active)(?:$| (?:nå|no|lenger|lengre|for tiden|for tida|p\\.?t|i år|siden|sidan|since|now|any ?more|at present|tilbud|tjeneste|teneste|service)(?!\\p{L}))',
  '(?:eksisterer|finnes|finst|fins) ikkj?e(?: (?:mer|meir|lenger|lengre))?$|(?:driver|driv|drives) ikkj?e (?:lenger|lengre|mer|meir)$|ikkj?e operativt?$|(?:does not|do not|no longer) (?:exist|operate)s?$',
);
/** Not in a time of the year. */
const NOT_IN = pattern(
  `(?:ikkj?e|not|unntatt|utenom|bortsett fra|except)(?: (?:åpent?|ope|open))? (?:i |om |in |during )?(?:hele |heile |the )?(?:skole|skule|felles|school )?${WHEN}$`,
);
/** What the row is, or what becomes of it: said by a whole note. */
const OF_ROW =
  /^(?:(?:dette|det|this|alt|mye|noe)(?: her)? )?(?:(?:er|is|stemm?er|passer) )?(?:feil|utdater(?:t|a)|foreldet|(?:gammel|feil|utdatert) (?:info|informasjon|rad)|ikkj?e (?:riktig|rett|korrekt|oppdatert)|ikkj?e|wrong|outdated|incorrect|not (?:correct|up to date))(?: (?:lenger|lengre|nå|no|mer|meir))?$/u;
const TO_BE_TAKEN_OUT =
  /^(?:(?:skal|bør|må|kan|denne|raden|should|must|to|be) )*(?:(?:fjern(?:es|ast)?|slett(?:es|ast)?|stryk(?:es)?|tas? (?:ut|vekk|bort)|remove[d]?|delete[d]?)(?: (?:denne|raden|tilbudet|tjenesten|this|row))*(?: (?:fra|frå|av|i|from) (?:lista|listen|arket|oversikten|oversikta|katalogen|regnearket|the (?:list|sheet)))?|(?<=skal |må |bør )ut|ut av (?:lista|listen|arket|oversikten|oversikta|katalogen))$/u;
/** What is stopped is the service. */
const OPERATION = /(?<!\p{L})(?:all drift|(?:all )?(?:driften|drifta|virksomheten|verksemda))(?!\p{L})/giu;

/** A whole note without signs at its end, in small letters. */
const wholeOf = (note: string): string =>
  note
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!?]{1,20}$/u, '')
    .trim();

/**
 * Does a note say that the hours of its row are not to be trusted: that they are wrong, are others, or that the service is at rest?
 * What only says that it is shut is found by `findShutNote`.
 * @param isOnRow is it a note on the row, and not what stands under a heading of something else?
 */
export function distrustsRow(note: string, known: KnownHours, isOnRow: boolean): boolean {
  const whole = wholeOf(note);
  if (isOnRow && (OF_ROW.test(whole) || TO_BE_TAKEN_OUT.test(whole))) return true;
  const ofService = note.replace(OPERATION, 'tilbudet');
  const all = statementsOf(ofService).map(([, statement]) => statement);
  if (all.some((statement) => AT_REST.test(statement))) return true;
  const current = all.filter((statement) => !isOver(statement, known.today));
  const says = (one: RegExp): boolean => current.some((statement) => one.test(statement));
  if (!known.hasDates && says(NOT_IN)) return true;
  if (!MENDED.test(whole) && says(WRONG_TIMES)) return true;
  // `Bare tirsdag: lege` is said of what stands behind it.
  const isOfOther = (statement: string): boolean => whole.includes(`${statement}:`);
  if (isOnRow && current.some((statement) => !isOfOther(statement) && saysOtherHours(statement, known)))
    return true;
  return ofService !== note && shutInNote(ofService, known.openDays, known.today) !== undefined;
}
