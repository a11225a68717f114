import { isOfOtherDays, isOver, LEADING, SOME_WEEKS, statementsOf, WHEN } from '../words/shut-note.ts';
import type { KnownHours } from './known-hours.ts';

/** Columns of texts for readers in which people say as well when it is open. */
export const OWN_TEXTS: readonly string[] = ['summary', 'description', 'eligibility', 'capacity'];

const OPEN = '(?:åpent?|åpne|ope|opent|open)';
const NAME =
  '(?:(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun)(?:dag\\p{L}*)?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)';
/** Between a word for opening and when: `åpent for alle annenhver uke`, and not `åpent hver dag og quiz annenhver uke`. */
const BETWEEN = `(?: (?:i|på|om|kun|bare|berre|nå|no|vi|det|for alle|til vanlig|normalt|only|on|in|for everyone|kl\\.?|\\d[\\d.:–-]*|${NAME}(?:(?:[-–]| til | to )${NAME})?))*`;
/** Behind the word for some weeks: `annenhver mandag`, `i partallsuker`. */
const SOME = `(?:${SOME_WEEKS}|every (?:other|second) \\p{L}+day|(?:(?:den|the) )?(?:første|fyrste|andre|annen|tredje|fjerde|siste|first|second|third|fourth|last) \\p{L}+ (?:i|hver|kvar|of|every) (?:hver |kvar |the |each )?(?:måned|månad|mnd|month))`;
const DAY =
  '\\p{L}*(?: (?:uke|veke|week|dag|day|man|tirs|tys|ons|tors|fre|lør|laur|søn|sun|mon|tues|wednes|thurs|fri|satur)\\p{L}*)?';
const NOT_IN = `(?:ikkj?e|not|unntatt|utenom|bortsett fra|except)(?: ${OPEN})? (?:i |om |in |during )?(?:hele |heile |the )?(?:skole|skule|felles|school )?${WHEN}`;

const patterns = (...words: readonly string[]): readonly RegExp[] => words.map((one) => new RegExp(one, 'u'));

/** What a whole cell may begin with that says this and no more. */
const BEFORE = `^${LEADING.slice(1)}(?:(?:${OPEN}|åpner|åpningstid(?:er|ene)?|opningstid(?:er)?|opening hours)[ :]+)?`;
const IN_SOME_WEEKS = {
  whole: new RegExp(`${BEFORE}${SOME}${DAY}$`, 'u'),
  statement: patterns(
    `${LEADING}(?:(?:kun|bare|berre|only) )?(?:${OPEN}|åpner|opnar|opens)${BETWEEN} ${SOME}`,
    `${LEADING}(?:åpningstid|opningstid|opening hours)\\p{L}*(?: (?:er|are))? ${SOME}`,
    `^(?:(?:i|på|in|on) )?${SOME}${DAY} (?:(?:har|er|holder|held) (?:vi|me|de|dei|det|tilb[uo]det|tjenesten|tenesta|sente?ret|stedet|staden|huset) ${OPEN}|(?:we|they) are open|(?:is|er) ${OPEN})(?: for alle)?$`,
  ),
};
const NOT_IN_TIME = {
  whole: new RegExp(`${BEFORE}${NOT_IN}$`, 'u'),
  statement: patterns(
    `${LEADING}${OPEN}(?: \\p{L}+){0,3},?(?: men| but)? ${NOT_IN}`,
    `${LEADING}(?:ikkj?e ${OPEN}|not open|stengt|stengd|closed)(?: (?:hele|heile|i|om|fra|frå|til|inntil|ut|in|during|from|until|all|the))* ${WHEN}`,
    `${LEADING}(?:sommer|sumar|jule|romjuls|ferie|påske)(?:stengt|stengd)(?!\\p{L})`,
  ),
};

/** What a whole sentence says, and not a part of one between commas: `Ikke åpnet ennå.`, `Åpner igjen i august.` */
const SHUT_NOW = patterns(
  `${LEADING}(?:stengt|stengd|closed|på pause|pauset|pausa|ikkj?e (?:åpnet|åpna|opna|startet|starta)|not (?:open|opened))(?: (?:ennå|enno|enda|nå|no|yet|now))?$`,
  `${LEADING}(?:åpner|opnar|opens)(?: (?:igjen|att|først|fyrst|ikkje?|ikke|før|again|only|not))*(?: (?:i|til|in|until))? ${WHEN}$`,
);

/** Most texts have none of these, and are looked at no further. */
const MAY_LIMIT =
  /annen ?hver|annankvar|annahvar|(?:hver|kvar) (?:andre|annen|2|14|fjort)|partal|oddetal|like uker|odd week|even week|every (?:other|second)|fortnight|i (?:hver )?måned|i månad|hver måned|mnd|month|ikkj?e (?:[åo]p|i |om |\d|\p{L}*(?:jul|sommer|vinter|ferie))|not |unntatt|utenom|bortsett|except|steng|closed|pause[nt]?a?(?!\p{L})|ikkj?e start|(?:åpner|opnar|opens)/iu;

const sentencesOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[.!;\n]/u)
    .map((one) => one.replace(/\s+/gu, ' ').trim());
/** The parts of sentences between commas and the like. */
const partsOf = (text: string): string[] => statementsOf(text).map(([, statement]) => statement);

/**
 * Does a text for readers say that opening itself is every second week, or not in some time of the year, which the hours do not? What
 * is said of something else, as in `annenhver uke har vi quiz`, is not heard.
 */
export function limitsOpening(text: string, known: KnownHours): boolean {
  const words = text.normalize('NFC').slice(0, MAX_SEARCHED);
  if (!MAY_LIMIT.test(words)) return false;
  const { hasWeeks, hasDates, openDays, today } = known;
  const whole = words
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.!]{1,20}$/u, '');
  const isMeant = (piece: string) => !isOver(piece, today) && !isOfOtherDays(piece, openDays);
  const sentences = sentencesOf(words).filter(isMeant);
  const pieces = [...sentences, ...partsOf(words).filter(isMeant)];
  const says = ({ whole: alone, statement }: typeof IN_SOME_WEEKS): boolean =>
    (alone.test(whole) && !isOver(whole, today) && !isOfOtherDays(whole, openDays)) ||
    pieces.some((piece) => statement.some((one) => one.test(piece)));
  const isShutNow = () => sentences.some((sentence) => SHUT_NOW.some((one) => one.test(sentence)));
  return (!hasWeeks && says(IN_SOME_WEEKS)) || (!hasDates && (says(NOT_IN_TIME) || isShutNow()));
}

/** Longer texts are searched from their beginning so far. */
const MAX_SEARCHED = 2000;
