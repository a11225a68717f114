import { ANY_DAY, weekdayNamed } from './clock-words.ts';
import { phraseLanguageOf } from './phrases/language.ts';
import { statementsIn } from './phrases/statements.ts';
import { remember } from './remember.ts';

/** When a text says its service to be closed in every week. */
export interface ClosedDays {
  words: string;
  /** Days of the week, 0 for Monday. */
  days: readonly number[];
  /** What else it says: closed every night, or in every other week. */
  also?: 'nights' | 'weeks';
}

const DAY = `(?:${ANY_DAY})(?:er|ene|ar|ane|en|s)?`;
const WEEKEND = '(?:the )?(?:helg(?:a|ene?|er|ar|ane)?|weekends?)';
/** Stands for each day in a statement while what is said around it is looked at: their names many times over are long to compile. */
const ONE_DAY = '\u0001';
const EACH_NAMED = new RegExp(`${DAY}|${WEEKEND}`, 'g');
const ON = '(?:(?:på|i|on|at|in|during|alle|all|every) )?';
const HOLIDAYS = '(?: (?:og|and) (?:helligdag|heilagdag|helgedag|(?:public )?holiday)\\p{L}*)?';
const DAYS = `${ON}${ONE_DAY}(?:,? ?(?:og|and|,) ?${ON}${ONE_DAY})*${HOLIDAYS}`;
/** From Monday to Friday, which says of the weekend that it is closed. */
const WORKDAYS =
  '(?:(?:på|alle|on|every) )?(?:hverdag(?:er|ene)?|kvardag(?:ar|ane)?|ukedag(?:er|ene)?|vekedag(?:ar|ane)?|weekdays|m[aå]ndag(?:er|ar)?(?: ?[–—-] ?| til )fredag(?:er|ar)?|mondays?(?: ?[–—-] ?| to | through )fridays?)';
const CLOCK = '\\d{1,2}(?:[.:]\\d\\d)?(?: ?[ap]\\.?m\\.?)?';
const TIMES = `(?:,? ?(?:(?:kl\\.?|klokka|klokken|fra|frå|from|mellom|between|at) )*${CLOCK}(?: ?[–—-] ?| til | to | og | and )${CLOCK})`;
const SERVICE =
  '(?:vi|det|dette|tilbudet|tilbodet|tjenesten|tenesta|senteret|huset|møteplassen|klinikken|kafeen|dagsenteret|stedet|staden|we|(?:the|our) (?:service|centre|center|shelter|house|clinic|place))';
const IS = '(?:er|har|holder|held|are|is|will be|stay)';
const ADVERBS = '(?: (?:dessverre|diverre|også|alltid|unfortunately|also|always|nå|now))*';
const SHUT = '(?:stengt|stengd|closed|shut|(?:ikke|ikkje|not) (?:åpent?|åpne|ope|opne|opent|open))';
const OPEN = '(?:åpent?|åpne|ope|opne|open)';
const ONLY = '(?:bare|berre|kun|only)';
const START = `^(?:(?:nb|obs|merk|husk|note)[:,]? )?(?:${SERVICE} ${IS}${ADVERBS} )?`;
const ONLY_OPEN = `(?:${ONLY} ${OPEN}|${OPEN} ${ONLY})`;
const NIGHTS =
  '(?:om |på |at |every )?(?:natta|natten|nettene|nettane|night|nights)|overnight|during the night';
const SOME_WEEKS =
  '(?:i |in |hver |kvar )?(?:(?:partall|oddetall)s?-?(?:uker|vekene?|veker)|(?:like|ulike|odde) (?:uker|veker)|(?:annenhver|annankvar|annakvar) (?:uke|veke)|(?:odd|even) weeks|every (?:other|second) week)';

const whole = (...forms: readonly string[]) => forms.map((form) => new RegExp(`${form} ?$`, 'u'));
/**
 * Whole statements, from beginning to end: of a kitchen, a doctor, an evening or the first Monday of a month more is said.
 */
const CLOSED_DAYS = whole(
  `${START}${SHUT} ${DAYS}`,
  `^${DAYS} ${IS}${ADVERBS} ${SERVICE}${ADVERBS} ${SHUT}`,
  `^${DAYS}:? (?:${IS}${ADVERBS} )?${SHUT}`,
);
/** Of days on which alone it is open: closed on all others. */
const OPEN_DAYS = whole(
  `${START}${ONLY_OPEN} ${DAYS}${TIMES}?`,
  `${START}${OPEN} ${DAYS} ${ONLY}${TIMES}?`,
  `^(?:det|vi|we) (?:er|are) ${ONLY} ${DAYS} (?:(?:at|det|vi|we) )?(?:${IS} )?(?:(?:det|vi) )?${OPEN}`,
);
const OPEN_WORKDAYS = whole(`${START}(?:${ONLY_OPEN}|${OPEN}) ${WORKDAYS}(?: ${ONLY})?${TIMES}?`);
const CLOSED_NIGHTS = whole(`${START}${SHUT} (?:${NIGHTS})`);
const OPEN_IN_WEEKS = whole(`${START}(?:${ONLY_OPEN}|${OPEN}) (?:${DAYS} )?${SOME_WEEKS}`);
/** Another statement of the same text that tells of the weekend, or of who is there at all times. */
const MORE_HOURS = /helg|weekend|l(?:ø|au)rdag|s[øu]ndag|(?:satur|sun)day|døgn|24|alltid|always|the clock/;
/** A name whose end is said once for several: «lør- og søndager». */
const CUT_DAY = /(?<!\p{L})(m[aå]n|tys|tirs|ons|tors|fre|l(?:ø|au)r|s[øu]n)-(?= )/gu;
const WEEK = [0, 1, 2, 3, 4, 5, 6];
const WEEKEND_DAYS = [5, 6];
const IS_WEEKEND = new RegExp(WEEKEND);
const EACH_DAY = new RegExp(DAY, 'g');
const MAX_QUOTE = 80;
const MAY_SAY = /steng|closed|shut|[åo]p[en]|(?:bare|berre|kun|only) /i;

const findNorwegian = remember((text) => findDays(text, 'nb'));
const findEnglish = remember((text) => findDays(text, 'en'));

/** The days that a statement names. */
const daysNamedIn = (plain: string): number[] => [
  ...(plain.match(EACH_DAY) ?? []).flatMap((day) => weekdayNamed(day) ?? []),
  ...(IS_WEEKEND.test(plain) ? WEEKEND_DAYS : []),
];

function closedBy(said: string, others: readonly string[]): Omit<ClosedDays, 'words'> | undefined {
  if (!MAY_SAY.test(said)) return undefined;
  const plain = said.replace(CUT_DAY, '$1dag');
  const unnamed = plain.replace(EACH_NAMED, ONE_DAY);
  const isSaid = (forms: readonly RegExp[], words = unnamed) => forms.some((form) => form.test(words));
  if (isSaid(CLOSED_DAYS)) return { days: daysNamedIn(plain) };
  if (isSaid(OPEN_DAYS)) {
    const open = daysNamedIn(plain);
    return { days: WEEK.filter((day) => !open.includes(day)) };
  }
  if (isSaid(OPEN_WORKDAYS, plain))
    return others.some((other) => MORE_HOURS.test(other)) ? undefined : { days: WEEKEND_DAYS };
  if (isSaid(CLOSED_NIGHTS)) return { days: [], also: 'nights' };
  return isSaid(OPEN_IN_WEEKS) ? { days: [], also: 'weeks' } : undefined;
}

function findDays(text: string, language: 'nb' | 'en'): readonly ClosedDays[] {
  const statements = statementsIn(text, language);
  return statements.flatMap((statement) => {
    const others = statements.filter((other) => other !== statement).map(({ plain }) => plain);
    const closed = closedBy(statement.plain, others);
    return closed === undefined ? [] : [{ words: statement.words.slice(0, MAX_QUOTE), ...closed }];
  });
}

/**
 * When a text in Norwegian or English says that its service is closed in every week; undefined without any.
 * @param isMeant which of several is looked for; else the first
 */
export function closedDaysIn(
  text: string,
  tag: string,
  isMeant: (closed: ClosedDays) => boolean = () => true,
): ClosedDays | undefined {
  const language = phraseLanguageOf(tag);
  if ((language !== 'nb' && language !== 'en') || !MAY_SAY.test(text)) return undefined;
  return (language === 'nb' ? findNorwegian : findEnglish)(text).find(isMeant);
}
