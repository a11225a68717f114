import { isDraft } from '../../mapping/additions/field-path.ts';
import type { SheetLanguage } from '../../mapping/column.ts';
import { parseHours } from '../../mapping/hours/parse-hours.ts';
import { formatHours, saysHours } from './format-hours.ts';

/** The words of a source in the language of the directory, or in the first there is. */
function wordsOf(printed: unknown, source: string): string | undefined {
  const text = isDraft(printed) ? (printed[source] ?? Object.values(printed)[0]) : printed;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

/**
 * The cell of opening hours: the words of the source when these say all there is, else words of our own. Words that we
 * cannot read stand alone: they say nothing else than the source does. Undefined when the hours have no words.
 * @param hasHolidayColumn a column of its own says what holds on public holidays
 */
export function hoursCell(
  hours: unknown,
  { language, source }: { language: SheetLanguage; source: string },
  hasHolidayColumn = false,
): string | undefined {
  if (!isDraft(hours)) return undefined;
  const { publicHolidays: _publicHolidays, ...week } = hours;
  const said = hasHolidayColumn ? [week, hours] : [hours];
  const printed = wordsOf(hours['printed'], source);
  if (printed !== undefined && said.some((one) => saysHours(printed, one))) return printed;
  for (const one of said) {
    const own = formatHours(one, language);
    if (own !== undefined) return own;
  }
  // What reads as other hours than these would be wrong; what does not read is kept as words.
  return printed === undefined || 'hours' in parseHours(printed) ? undefined : printed;
}
