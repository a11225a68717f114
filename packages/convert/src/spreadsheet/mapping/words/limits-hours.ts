import { isFromAfar } from '../hours/safe-label.ts';
import { foldWord } from './fold-word.ts';

/** What is said of opening hours in a column that is not one of ours: `Åpningstider (merknad)`, `Åpningstider sommer`; folded. */
const OF_HOURS = /apningstid|opningstid|openinghour|openingtime|businesshour/;
/** Words of headings over when a place is shut, in which weeks or times of the year it is open, and from when until when; folded. */
const LIMITS =
  /steng|lukket|closed|closure|^clos(?:es|ing)|unntak|unnatak|unntatt|exception|^avvik|avvikende|partall|oddetall|^(?:hvilke|kva|which)?(?:uke|uker|ukenr|ukenummer|veke|veker|week|weeks)$|^(?:(?:hvor|kor|how)(?:ofte|often)|frekvens|frequency|hyppighet|annenhver|annankvar)|^(?:periode|sesong|season)|^(?:gjelder|gjeld|gyldig|valid)(?:fra|fom|til|tom|from|until|to|i|in)?$|^gjelder(?:periode|dato)|^(?:fra|til|start|slutt|from|to|end)dato?e?$|^varighet$|^helligdag|^heilagdag|^(?:endrede|endra|spesielle|midlertidige|mellombelse|changed|special|temporary)(?:tider|tid|hours|times)/;
/** Times of the year as headings, with what may stand behind them: `Sommertid`, and not `Sommerleir` or `Julegaver`; folded. */
const TIMES_OF_YEAR =
  /^(?:i|om|in|during)?(?:sommer|sumar|vinter|host|haust|var|summer|winter|autumn|spring|jul|jule|romjul|christmas|xmas|nyttar|newyear|paske|easter|pinse|ramadan|hoytid|hogtid|ferie|(?:sommer|sumar|vinter|host|haust|jule|paske|skole|skule|felles|summer|winter|christmas|easter|school)ferie|vacation|holiday)(?:en|a|s|er|ar|sen|e|ene|ane|dag|dager|dagar|aften|eaften|helg|helga|helgen|veka|uka|uken)?(?:apent|apen|ope|apning|apningen|opning|tid|tida|tiden|tider|tidene|hours|times|opening|break|closing|closed|drift|sesong|season|halvar|halvaret|manedene)?$/;
/** Days and months of the calendar as headings; folded. */
const OF_CALENDAR =
  /^(?:i|in)?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december)$|^(?:1|17)mai|^\d{1,2}desember$|^(?:julaften|juleaften|nyttarsaften|skjertorsdag|langfredag|christmaseve|newyearseve|goodfriday)|^(?:planleggings|plan|fri|inneklemte|avspaserings)dag(?:er|ar)?$/;
/** Until when one is let in, from when until when in two columns; folded. */
const WITHIN_THE_DAY =
  /^(?:siste?|last)(?:innslipp|innslepp|inntak|ankomst|oppmote|bestilling|time|entry|admission|orders|arrival)|^(?:apner|apnar|opnar|opens)(?:kl|at)?$|^(?:apent?|ope|open)(?:fra|fra?kl|til|tilkl|from|until|to)$|^(?:fra|til)(?:kl|klokka|klokken|klokkeslett)?$/;
/** Meals, of which a column may say as well that there is one; folded. */
const MEALS =
  /^(?:lunsj|lunch|mat|middags|kaffe|spise)?(?:pause|pauser|pausar|break|breaks)$|^(?:lunsj|lunch|middag)(?:en|tid|time)?$/;
/** When there is a meal, or a break for one. */
const OF_TIME = /\d|steng|lukk|clos|pause|break/i;
/** Cells in such a column that limit nothing. */
const NO_LIMIT =
  /^(?:nei|no|ingen|inga|ikkje|none|na|helearet|heilearet|heilaret|helar|allyear|allyearround|yearround|alleuker|alleveker|hveruke|kvarveke|everyweek|weekly|ukentlig|alltid|always|(?:apent?|ope|open)?(?:som)?(?:vanlig|vanleg|normalt?)|(?:de|det)?samme|sametider|sammetider|(?:open)?asusual|same|)$/;

const ALL = [OF_HOURS, LIMITS, TIMES_OF_YEAR, OF_CALENDAR, WITHIN_THE_DAY, MEALS];

/** May what stands below a heading limit the hours of its row, or say other ones? Asked of headings that we do not know. */
export function limitsHours(heading: string): boolean {
  const folded = foldWord(heading);
  return ALL.some((pattern) => pattern.test(folded)) && !isFromAfar(heading);
}

/** Does a cell in such a column limit something? */
export const isLimit = (text: string, heading = ''): boolean =>
  !NO_LIMIT.test(foldWord(text)) && (!MEALS.test(foldWord(heading)) || OF_TIME.test(text));
