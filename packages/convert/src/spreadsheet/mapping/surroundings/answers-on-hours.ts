import { textIn } from '../cell-text.ts';
import { alwaysColumn } from '../columns/day-columns.ts';
import type { BoundColumn } from '../layout/sheet-layout.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import { readAnswer, isBlank } from '../words/yes-no-words.ts';
import { foldWord } from '../words/fold-word.ts';
import { isPast } from '../words/limits-hours.ts';

/** Questions of which a no says that it is not open, or not always, or that the row does not hold; folded. */
const OPEN_IF_YES =
  /^(?:er)?(?:(?:det|de|tilbudet|stedet|kontoret)?(?:fortsatt|framleis|fremdeles)?(?:apent?|ope|open|tilgjengelig|tilgjengeleg|available|tilgangtil|igang|idrift)(?:na|no|now|idag|today|helearet|heilearet|hele?ar|aretrundt|allyear|iferi(?:en|ene|er|ane)|isommer(?:en)?|omsommeren|ijul(?:a|en)?|iromjul(?:a|en)?|ipaske(?:n)?|insummer|forna|fortsatt|still)?|helarsapent?|helarsdrift|helarstilbud|(?:i|om)?(?:romjul|jul|sommer|paske|hosten?|vinter|christmas|summer|easter)(?:a|en|apent?|open)?|stemmer(?:det|na|(?:apnings|opnings)?tid(?:er|ene|ane))?|(?:apnings|opnings)tid(?:er|ene|ane)?(?:stemmer|bekreftet|bekrefta|ok)|riktig|korrekt|correct|gyldig|valid|aktuelt?)$/;
/** Of which a yes says it; folded. */
const SHUT_IF_YES = /^(?:tar|har|i|on)?pause$|^(?:break|hiatus)$/;
/** When it is open next, and in what intervals; folded. */
const NEXT = /^(?:neste|next)(?:apning|opning|apningsdag|apnings?dato|gang|apent|opening|open)$/;
const INTERVALS = /^(?:intervall?|interval)(?:er|s)?$/;
const EVERY_WEEK =
  /^(?:(?:hver|kvar)(?:uke|veke|dag)|ukentlig|vekentleg|daglig|dagleg|weekly|daily|everyweek|everyday|(?:1|en|ei)(?:gangi|i)?(?:uka|uke|uken)|7dager|alltid)$/;

/**
 * Does a cell under a heading that we do not know answer that it is not open, or not in every week: `Tilgjengelig: nei`?
 * @param today the day on which it is read, `YYYY-MM-DD`, when that is known
 */
export function answersShut(heading: string, text: string, today: string | undefined): boolean {
  const over = foldWord(heading);
  if (isBlank(text)) return false;
  const answer = readAnswer(text);
  if (OPEN_IF_YES.test(over)) return answer !== undefined && answer !== 'yes';
  if (SHUT_IF_YES.test(over)) return answer === 'yes' || answer === 'maybe';
  if (answer === 'no' || answer === 'unknown') return false;
  if (NEXT.test(over)) return today === undefined || !isPast(text.trim(), today);
  return INTERVALS.test(over) && !EVERY_WEEK.test(foldWord(text));
}

/** The column that answers `Døgnåpent: nei`, of which hours around the clock say the opposite. */
export function deniesAlways(row: RowReadings): BoundColumn | undefined {
  return row.columnsOf(alwaysColumn.key).find(({ index }) => {
    return readAnswer(textIn(row.row, index)) === 'no';
  });
}
