import { ANY_DAY, weekdayNamed } from './clock-words.ts';
import { phraseLanguageOf } from './phrases/language.ts';
import { statementsIn } from './phrases/statements.ts';
import { remember } from './remember.ts';

/** Days of the week, 0 for Monday, on which a text says its service to be closed. */
export interface ClosedDays {
  words: string;
  days: readonly number[];
}

const DAY = `(?:${ANY_DAY})(?:er|ene|ar|ane|en|s)?`;
const DAYS = `(?:(?:på|on|alle|all|every) )?${DAY}(?:,? ?(?:og|and|,) ?(?:på |on )?${DAY})*`;
const SERVICE =
  '(?:vi|det|dette|tilbudet|tilbodet|tjenesten|tenesta|senteret|huset|møteplassen|klinikken|kafeen|dagsenteret|stedet|staden|we|(?:the|our) (?:service|centre|center|shelter|house|clinic|place))';
const IS = '(?:er|har|holder|held|are|is|will be|stay)';
const ADVERBS = '(?: (?:dessverre|diverre|også|alltid|unfortunately|also|always|nå|now))*';
const SHUT = '(?:stengt|stengd|closed|shut|(?:ikke|ikkje|not) (?:åpent?|åpne|ope|opne|opent|open))';
const OPEN = '(?:åpent?|åpne|ope|opne|open)';
const ONLY = '(?:bare|berre|kun|only)';

/**
 * Whole statements, from beginning to end: of a kitchen, a doctor, an evening or the first Monday of a month more is said.
 */
const CLOSED_DAYS: readonly RegExp[] = [
  new RegExp(`^(?:(?:nb|obs|merk|husk|note)[:,]? )?(?:${SERVICE} ${IS}${ADVERBS} )?${SHUT} ${DAYS} ?$`),
  new RegExp(`^${DAYS} ${IS}${ADVERBS} ${SERVICE}${ADVERBS} ${SHUT} ?$`),
];
/** Of days on which alone it is open: closed on all others. */
const OPEN_DAYS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:nb|obs|merk|husk|note)[:,]? )?(?:${SERVICE} ${IS}${ADVERBS} )?(?:${ONLY} ${OPEN}|${OPEN} ${ONLY}) ${DAYS} ?$`,
  ),
  new RegExp(
    `^(?:det|vi|we) (?:er|are) ${ONLY} ${DAYS} (?:(?:at|det|vi|we) )?(?:${IS} )?(?:(?:det|vi) )?${OPEN} ?$`,
  ),
];
const WEEK = [0, 1, 2, 3, 4, 5, 6];
const EACH_DAY = new RegExp(DAY, 'g');
const MAX_QUOTE = 80;
const MAY_SAY = /steng|closed|shut|[åo]p[en]|(?:bare|berre|kun|only) /i;
const NOTHING: ClosedDays = { words: '', days: [] };

const findNorwegian = remember((text) => findDays(text, 'nb'));
const findEnglish = remember((text) => findDays(text, 'en'));

function findDays(text: string, language: 'nb' | 'en'): ClosedDays {
  for (const { words, plain } of statementsIn(text, language)) {
    const isOpen = OPEN_DAYS.some((pattern) => pattern.test(plain));
    if (!isOpen && !CLOSED_DAYS.some((pattern) => pattern.test(plain))) continue;
    const named = (plain.match(EACH_DAY) ?? []).flatMap((day) => weekdayNamed(day) ?? []);
    const days = isOpen ? WEEK.filter((day) => !named.includes(day)) : named;
    return { words: words.slice(0, MAX_QUOTE), days };
  }
  return NOTHING;
}

/** The days of the week on which a text in Norwegian or English says that its service is closed; undefined without any. */
export function closedDaysIn(text: string, tag: string): ClosedDays | undefined {
  const language = phraseLanguageOf(tag);
  if ((language !== 'nb' && language !== 'en') || !MAY_SAY.test(text)) return undefined;
  const found = (language === 'nb' ? findNorwegian : findEnglish)(text);
  return found.days.length === 0 ? undefined : found;
}
