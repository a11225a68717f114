import { isFromAfar } from '../hours/safe-label.ts';
import { readPartialDate } from '../values/read-date.ts';
import { foldWord } from './fold-word.ts';
import { MONTH_WORDS } from './month-names.ts';
import { areYearsOver } from './past-years.ts';

/** What is said of opening hours in a column that is not one of ours: `Åpningstider (merknad)`, `Åpningstider sommer`; folded. */
const OF_HOURS = /apningstid|opningstid|openinghour|openingtime|businesshour/;
/** Words of headings over when a place is shut, in which weeks or times of the year it is open, and from when until when; folded. */
const LIMITS =
  /(?<!ute)steng|lukket|closed|closure|^clos(?:es|ing)|unntak|unnatak|unntatt|exception|^avvik|avvikende|partall|oddetall|^(?:hvilke|kva|which)?(?:uke|uker|ukenr|ukenummer|veke|veker|week|weeks)$|^(?:(?:hvor|kor|how)(?:ofte|often)|frekvens|frequency|hyppighet|annenhver|annankvar)|^(?:periode|sesong|season)|^(?:gjelder|gjeld|gyldig|valid)(?:fra|fom|til|tom|from|until|to|i|in)?$|^gjelder(?:periode|dato)|^(?:fra|til|start|slutt|from|to|end)dato?e?$|^varighet$|^helligdag|^heilagdag|^(?:endrede|endra|spesielle|midlertidige|mellombelse|changed|special|temporary)(?:tider|tid|hours|times)/;
/** Times of the year as headings, with what may stand behind them: `Sommertid`, and not `Sommerleir` or `Julegaver`; folded. */
const TIMES_OF_YEAR =
  /^(?:i|om|in|during)?(?:sommer|sumar|vinter|host|haust|var|summer|winter|autumn|spring|jul|jule|romjul|christmas|xmas|nyttar|newyear|paske|easter|pinse|ramadan|hoytid|hogtid|ferie|(?:sommer|sumar|vinter|host|haust|jule|paske|skole|skule|felles|summer|winter|christmas|easter|school)ferie|vacation|holiday)(?:en|a|s|er|ar|sen|e|ene|ane|dag|dager|dagar|aften|eaften|helg|helga|helgen|veka|uka|uken)?(?:apent|apen|ope|apning|apningen|opning|tid|tida|tiden|tider|tidene|hours|times|opening|break|closing|closed|drift|sesong|season|halvar|halvaret|manedene)?$/;
/** Days and months of the calendar as headings; folded. */
const OF_CALENDAR = new RegExp(
  `^(?:i|in)?(?:${MONTH_WORDS})$|^(?:1|17)mai|^\\d{1,2}desember$|^(?:jule?aften|nyttarsaften|skjertorsdag|langfredag|christmaseve|newyearseve|goodfriday)|^(?:planleggings|plan|fri|inneklemte|avspaserings)dag(?:er|ar)?$`,
);
/** Until when one is let in, from when until when in two columns, days or times by themselves; folded. */
const WITHIN_THE_DAY =
  /^(?:siste?|last)(?:innslipp|innslepp|inntak|ankomst|oppmote|bestilling|time|entry|admission|orders|arrival)|^(?:apner|apnar|opnar|opens)(?:kl|at)?$|^(?:apent?|ope|open)(?:fra|fra?kl|til|tilkl|from|until|to)$|^(?:fra|til)(?:kl|klokka|klokken|klokkeslett)?$|^(?:dag(?:er|ar)?|days?|klokkeslett|tidsrom)$/;
/** Meals, of which a column may say as well that there is one; folded. */
const MEALS =
  /^(?:lunsj|lunch|mat|middags|kaffe|spise)?(?:pause|pauser|pausar|break|breaks)$|^(?:lunsj|lunch|middag)(?:en|tid|time)?$/;
/** When there is a meal, or a break for one. */
const OF_TIME = /\d|steng|lukk|clos|pause|break/i;
/** What begins or ends, before the word for it; folded. */
const OFFER = '^(?:tilb[ou]det|tjenesten|tenesta|prosjektet|(?:the)?service|the)?';
/** From when a service is there, or is there again; folded. */
const BEGINS = new RegExp(
  `${OFFER}(?:oppstart|start(?:er|ar|s)?|begynner|byrjar|opens|begins|(?:apner|apnar|opnar|opens)(?:igjen|att|again|pany(?:tt)?|dato|den))(?:opp|s?dato|date)?$|^(?:apnings?|opnings?|opening|launch)dat[oe]$|^(?:forste|fyrste|first)(?:(?:apnings|opnings)?dag|day)$|^gjen(?:apn|opn)|^reopen`,
);
/** Until when a service is there; folded. */
const ENDS = new RegExp(
  `${OFFER}(?:slutt(?:er|ar)?|avslutt(?:es|ast)|opphor(?:er)?|opphoyrer|nedlegg(?:es|ast|ing|else)|legg(?:es|ast)ned|utlop(?:er)?|garut|ends?|expires)(?:s?dato|date|den)?$|^(?:varer|varar|gar|lasts)(?:til|ut|until)$|^(?:siste|last)(?:(?:apnings|opnings)?dag|day)$|^prosjekt(?:slutt|periode)|^projectend|^drifts?(?:stans|stopp|pause|avbrudd)|^(?:opphors|opphoyrs|avslutnings|utlops|expiry)dat[oe]$`,
);
/** What may limit other things than hours, and does limit them where it speaks of time; folded. */
const LIMITATIONS = /^(?:begrensning|begrensing|avgrensing|avgrensning|limitation|restriction)(?:er|ar|s)?$/;
/** Notes on hours; folded. */
const NOTES =
  /^(?:merknad|kommentar|notat|note|info|comment)(?:er|s)?(?:til|om|pa|on)?(?:tid|tida|tiden|tider|tidene|time|times|hours)$|^(?:tid|tida|tiden|tider|tidene|times|hours)(?:merknad|kommentar|notat|note|info|comment)(?:er|s)?$/;
/** Notes on whatever stands in the row; folded. */
const PLAIN_NOTES =
  /^(?:merknad|kommentar|notat|note|info|informasjon|information|comment|anmerkning|annet|anna|other|obs)(?:er|ar|ane|s)?$/;
/** What a limitation of hours has in it. */
const SPEAKS_OF_TIME =
  /\d|steng|lukk|clos|(?<!\p{L})(?:uke|veke|week|dag|måned|month|år|year|partall|oddetall|annenhver|til|fra|frå|until|from|kveld|natt)/iu;
/** Cells over from or until when that limit nothing; folded. */
const LASTING = /^(?:fast|permanent|lopende|ubestemt|ubegrenset|startet|apnet|opna|startet|started|opened)$/;
/** Cells in such a column that limit nothing. */
const NO_LIMIT =
  /^(?:nei|no|ingen|inga|ikkje|none|na|helearet|heilearet|heilaret|helar|allyear|allyearround|yearround|alleuker|alleveker|hveruke|kvarveke|everyweek|weekly|ukentlig|alltid|always|(?:apent?|ope|open)?(?:som)?(?:vanlig|vanleg|normalt?)|(?:de|det)?samme|sametider|sammetider|(?:open)?asusual|same|)$/;

/** Those of which several may stand side by side. */
const NAMED_TIMES = [LIMITS, TIMES_OF_YEAR, OF_CALENDAR];
/** A year, or two, beside a word. */
const YEAR = /(?<![\p{L}\d])(?:20\d\d|['’]\d\d)(?:\s?[/–-]\s?(?:20)?\d\d)?(?!\d)/gu;
/** What joins words that name a time each. */
const JOINED = /[&+/,]|\s[–—-]\s|(?<!\p{L})(?:og|and)(?!\p{L})/iu;

const ALL = [
  OF_HOURS,
  LIMITS,
  TIMES_OF_YEAR,
  OF_CALENDAR,
  WITHIN_THE_DAY,
  MEALS,
  BEGINS,
  ENDS,
  LIMITATIONS,
  NOTES,
];

/** Is it the heading of notes on what its row says? */
export const isNoteHeading = (heading: string): boolean => PLAIN_NOTES.test(foldWord(heading));

/** May what stands below a heading limit the hours of its row, or say other ones? Asked of headings that we do not know. */
export function limitsHours(heading: string): boolean {
  if (isFromAfar(heading)) return false;
  const whole = foldWord(heading);
  if (ALL.some((pattern) => pattern.test(whole))) return true;
  // `Ferie 2026`, `Jul og nyttår`: a year says which, and each of several has to be one.
  return heading
    .replace(YEAR, ' ')
    .split(JOINED)
    .map(foldWord)
    .every((part) => NAMED_TIMES.some((pattern) => pattern.test(part)));
}

/** Does a cell name a day, a month or a year that has been? What began then is there now. */
export function isPast(text: string, today: string): boolean {
  const { value } = readPartialDate({ kind: 'text', text });
  return value === undefined ? areYearsOver(text, today) : value < today.slice(0, value.length);
}

/**
 * Does a cell in such a column limit something?
 * @param today the day on which it is read, `YYYY-MM-DD`, when that is known
 */
export function isLimit(text: string, heading = '', today?: string): boolean {
  const [folded, over] = [foldWord(text), foldWord(heading)];
  if (NO_LIMIT.test(folded)) return false;
  if (MEALS.test(over)) return OF_TIME.test(text);
  if (LIMITATIONS.test(over)) return SPEAKS_OF_TIME.test(text);
  if (BEGINS.test(over) && today !== undefined && isPast(text.trim(), today)) return false;
  return !((BEGINS.test(over) || ENDS.test(over)) && LASTING.test(folded));
}
