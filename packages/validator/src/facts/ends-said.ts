import { MONTH_NAMES } from './figures/month-names.ts';
import type { PhraseLanguage } from './phrases/language.ts';
import { phrasePattern } from './phrases/phrase-pattern.ts';
import type { Statement } from './phrases/statements.ts';

/** The last day of a service: a day of a month, and the year when it stands there. */
export interface EndSaid {
  /** `MM-DD` */
  day: string;
  year?: number;
}

/** Regular expressions as in `closed-phrases.ts`; a day stands behind. */
interface EndPhrases {
  /** “We close for good”, “our last day is”. */
  ends: string;
  /** The same, of a whole year: “runs through”. */
  runs: string;
  /** What may stand before the day. */
  when: string;
  /** The end of this year. */
  yearEnd: string;
  /** Words beside it by which a part ends, or it ends for some. */
  unless: string;
}

const NB_SERVICE =
  '(?:tilbudet|tilbodet|tjenesten|tenesta|tiltaket|senteret|sentret|huset|møteplassen|klinikken|herberget|krisesenteret|stedet|staden|prosjektet|kafeen|kaféen|værestedet|verestaden|dagsenteret|natthjemmet|ordningen|ordninga|dette tilbudet|dette tilbodet)';
const EN_SERVICE =
  '(?:(?:the|this|our) (?:service|centre|center|shelter|house|clinic|office|project|programme|program|drop-in|day centre|day center|refuge|place))';

const ENDS: Readonly<Partial<Record<PhraseLanguage, EndPhrases>>> = {
  nb: {
    ends: `(?:vi|me) (?:stenger|stengjer|legger ned|legg ned|avslutter|avsluttar)(?: (?:dessverre|diverre))? (?:for godt|(?:tilbudet|tilbodet|tjenesten|tenesta|dørene|dørane|drifta|driften|prosjektet|senteret)(?: for godt)?)|${NB_SERVICE} (?:vil bli |blir |vert |skal )?(?:avsluttes|avsluttast|avsluttet|avslutta|legges ned|leggast ned|lagt ned|avvikles|avviklast|opphører|opphøyrer|slutter|sluttar|stenger for godt|stenges for godt)|(?:vår |tilbudets )?siste (?:åpningsdag|driftsdag|dag)(?: for (?:tilbudet|tilbodet|tjenesten|tenesta))? (?:er|var|blir|vert)`,
    runs: `${NB_SERVICE} (?:varer|varar|løper|går|gjelder|gjeld|drives)(?: (?:bare|kun|berre))? (?:ut|til og med|til|t\\.?o\\.?m\\.?)`,
    when: '(?:den|fra|frå|per|i|ved|til|til og med|ut|etter)',
    yearEnd: 'årsskiftet|årsskiftet i år|nyttår|året|dette året',
    unless:
      'hvis|dersom|viss|når|som|ikke|ikkje|påmelding\\p{L}*|søknad\\p{L}*|frist\\p{L}*|kurset|gruppa|gruppen|kampanjen|utstillingen|for (?:nye|påmelding)',
  },
  en: {
    ends: `we (?:close|are closing|will close|shut down|will shut down)(?: (?:the service|our doors|the project|the centre|the center))? (?:for good|permanently)|${EN_SERVICE} (?:ends|will end|is ending|closes (?:down|for good)|will close (?:down|for good)|is discontinued|will be discontinued|stops)|(?:our |the )?last (?:open )?day(?: of (?:the service|operation))? (?:is|was|will be)`,
    runs: `${EN_SERVICE} (?:only )?(?:runs|lasts|is open) (?:until|through|to)(?: the end of)?`,
    when: '(?:on|from|at|in|by|the|end of)',
    yearEnd: 'turn of the year|the year|this year|new year',
    unless:
      'if|when|unless|that|who|not|registration|applications?|deadline\\p{L}*|course|group|campaign|exhibition|to new',
  },
};

interface EndPatterns {
  /** With the day in groups: day and name, day and number, a whole year, or the end of this one. */
  ends: RegExp;
  unless: RegExp;
  months: readonly RegExp[];
}

const patterns = new Map<PhraseLanguage, EndPatterns>();

function patternsOf(language: PhraseLanguage, phrases: EndPhrases): EndPatterns {
  let found = patterns.get(language);
  if (found === undefined) {
    const { ends, runs, when, yearEnd, unless } = phrases;
    const names = MONTH_NAMES[language];
    const month = `(${names.join('|')})`;
    const year = '(?:,? (20\\d\\d))?';
    const day =
      language === 'en'
        ? `(?:(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${month}|${month} (\\d{1,2})(?:st|nd|rd|th)?)${year}`
        : `(\\d{1,2})\\.? ?${month}()()${year}`;
    const inNumbers = '(\\d{1,2})\\.(\\d{1,2})\\.? ?(20\\d\\d)?';
    found = {
      ends: phrasePattern(
        `(?:(?:${ends})(?: ${when})*|${runs}) (?:${day}|${inNumbers}|(${yearEnd}))(?![\\d:])|(?:${runs}) (20\\d\\d)(?!\\d)`,
      ),
      unless: phrasePattern(unless),
      months: names.map((name) => phrasePattern(name)),
    };
    patterns.set(language, found);
  }
  return found;
}

const two = (number: number) => String(number).padStart(2, '0');
const LAST = '12-31';

/** The day on which a statement says that its service ends, with the words; undefined when it says none. */
export function endSaidIn(
  { words, plain }: Statement,
  language: PhraseLanguage,
): { words: string; said: EndSaid } | undefined {
  const phrases = ENDS[language];
  if (phrases === undefined) return undefined;
  const { ends, unless, months } = patternsOf(language, phrases);
  const match = ends.exec(plain);
  if (match === null) return undefined;
  const [said, before, nameBehind, nameBefore, behind, year, day, month, otherYear, atYearEnd, wholeYear] =
    match;
  const { index } = match;
  if (unless.test(`${plain.slice(0, index)}|${plain.slice(index + said.length)}`)) return undefined;
  const name = nameBehind ?? nameBefore;
  const number = name === undefined ? Number(month) : months.findIndex((pattern) => pattern.test(name)) + 1;
  const ofMonth = Number(before ?? (behind === '' ? undefined : behind) ?? day);
  const isWholeYear = atYearEnd !== undefined || wholeYear !== undefined;
  if (!isWholeYear && !(number >= 1 && number <= 12 && ofMonth >= 1 && ofMonth <= 31)) return undefined;
  const inYear = year ?? otherYear ?? wholeYear;
  return {
    words: words.slice(index, index + said.length),
    said: {
      day: isWholeYear ? LAST : `${two(number)}-${two(ofMonth)}`,
      ...(inYear === undefined ? {} : { year: Number(inYear) }),
    },
  };
}

const MS_PER_DAY = 86_400_000;
const HALF_A_YEAR = 183;

/** The last day that was said, `YYYY-MM-DD`. Without its year it is the one that is nearest. */
export function lastDayOf({ day, year }: EndSaid, today: string): string {
  if (year !== undefined) return `${String(year)}-${day}`;
  const thisYear = Number(today.slice(0, 4));
  const ahead = (Date.parse(`${String(thisYear)}-${day}`) - Date.parse(today)) / MS_PER_DAY;
  const turn = ahead > HALF_A_YEAR ? -1 : ahead < -HALF_A_YEAR ? 1 : 0;
  return `${String(thisYear + turn)}-${day}`;
}
