import { isElsewhere, isOfDoor } from '../hours/door-label.ts';
import { narrowsHours } from '../hours/safe-label.ts';
import { limitsHours } from '../words/limits-hours.ts';
import { MONTH_WORDS } from '../words/month-names.ts';
import { areYearsOver } from '../words/past-years.ts';

/** A day on which the list was made is said of the list. */
const OF_LIST =
  /oppdater|updated|revider|revised|versjon|version|kontroller|sjekk|checked|laget|skrevet|^\s*(?:sist|dato|date|per|pr|utskrift)(?!\p{L})/iu;
/** Who is at work is not when the door is open. */
const OF_STAFF =
  /beman|turnus|vaktliste|vaktplan|på jobb|på vakt|staffing|shifts?(?!\p{L})|roster|arbeidstid|working hours/iu;
/** What limits nothing. */
const PLAIN =
  /^(?:dag(?:er|ar)?|days?|klokkeslett|tidsrom|(?:for|to) (?:alle|everyone|everybody|all)|(?:de )?(?:faste|vanlige|vanlege|ordinære|ordinary|regular) (?:tid(?:er|ene)|åpningstid(?:er|ene)|opningstid(?:er|ene)|hours)|[åo]pningstid(?:er|ene)?|opening (?:hours|times?)|(?:open|business) hours)$/iu;
const MONTH = new RegExp(`(?<!\\p{L})(?:${MONTH_WORDS})(?!\\p{L})`, 'iu');
/** A year or a day from or until which something holds. */
const FROM_UNTIL =
  /(?<!\p{L})(?:fra|frå|f\.?o\.?m|til|t\.?o\.?m|fram|from|until|till|through|gjelder|gjeld|valid)(?!\p{L}).{0,20}\d/iu;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;

/**
 * Says what stands over the columns of days, as `Telefontid` or `Sommer 2026`, that the hours below are not simply those of the door, now
 * and for all?
 * @param today the day on which it is read, `YYYY-MM-DD`, when that is known
 */
export function narrowsGroup(text: string, today?: string): boolean {
  if (OF_LIST.test(text)) return false;
  const years = text.match(YEAR) ?? [];
  if (today !== undefined && (areYearsOver(text, today) || years.some((year) => year > today.slice(0, 4))))
    return true;
  const words = text.replace(YEAR, '').trim();
  if (PLAIN.test(words) || isOfDoor(words)) return false;
  return (
    narrowsHours(text) ||
    isElsewhere(text) ||
    limitsHours(text) ||
    OF_STAFF.test(text) ||
    MONTH.test(text) ||
    FROM_UNTIL.test(text)
  );
}
