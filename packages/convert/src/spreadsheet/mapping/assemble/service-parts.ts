import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetLanguages } from '../values/read-languages.ts';
import type { AgeRange } from '../values/read-number.ts';
import { findCode } from '../words/code-words.ts';
import { put, putList, putValue, type Desk, type Draft } from './desk.ts';
import { assembleText } from './texts.ts';

const AGES = [
  ['minimumAge', 'minimum'],
  ['maximumAge', 'maximum'],
] as const;

/** Ages from a column each, or from one of both. */
export function putAges(service: Draft, row: RowReadings, desk: Desk): void {
  const range = row.value<AgeRange>('ageRange');
  for (const [key, end] of AGES) {
    const age = row.value<number>(key);
    desk.trace?.(key, row, age === undefined && row.columnsOf('ageRange').length > 0 ? 'ageRange' : key);
    put(service, key, age ?? range?.[end]);
  }
}

export function putLanguages(service: Draft, row: RowReadings, desk: Desk): void {
  desk.trace?.('languages', row, 'languages');
  const languages = row.value<SheetLanguages>('languages')?.languages ?? [];
  if (languages.length > 0) service['languages'] = languages.map((language) => ({ ...language }));
}

/** What a person may ask for: its own column, and “interpreter” among the languages. */
export function putCanAskFor(service: Draft, row: RowReadings, desk: Desk): void {
  putList(service, 'canAskFor', 'canAskFor', row, 'canAskFor', desk);
  if (row.value<SheetLanguages>('languages')?.hasInterpreter !== true) return;
  const asked = (service['canAskFor'] as string[] | undefined) ?? [];
  if (asked.includes('interpreter')) return;
  desk.trace?.(`canAskFor/${asked.length}`, row, 'languages');
  service['canAskFor'] = [...asked, 'interpreter'];
}

/** Scopes that hold more than any list of places. */
const WIDE: ReadonlySet<unknown> = new Set(['national', 'international']);
/** The columns that say something of whom it serves. */
export const AREA_COLUMNS: readonly string[] = ['scope', 'regions', 'countries', 'areaNote'];

/** Whom it serves by where they are. */
export function assembleServiceArea(row: RowReadings, desk: Desk): Draft | undefined {
  const [region, ...more] = row.value<readonly string[]>('regions') ?? [];
  const wide = region === undefined || more.length > 0 ? undefined : findCode('areaScope', region);
  // `Dekker steder: hele landet` names no place, and says how far it reaches.
  const isNoPlace = WIDE.has(wide) && (row.find('scope') === undefined || row.value('scope') === wide);
  // Places that were not read may be those that it is not for.
  const said = row.isTold('regions') && WIDE.has(row.value('scope')) ? 'local' : row.value<string>('scope');
  const scope = isNoPlace ? wide : said;
  const first = row.findAll(AREA_COLUMNS)[0];
  if (first === undefined) return undefined;
  desk.trace?.('serviceArea', row, first);
  // The narrowest, when nobody says: nobody travels in vain.
  if (scope === undefined && !row.isTold('scope'))
    desk.assumed.count(row, 'sheet/assumed-value', 'scope', { code: 'local', list: 'areaScope' });
  const area: Draft = { scope: scope ?? 'local' };
  putList(area, 'countries', 'serviceArea/countries', row, 'countries', desk);
  if (isNoPlace) desk.trace?.('serviceArea/scope', row, 'regions');
  else putList(area, 'regions', 'serviceArea/regions', row, 'regions', desk);
  put(area, 'note', assembleText(row, 'areaNote', 'serviceArea/note', desk));
  return area;
}

/** A notice; without words there is none. */
export function assembleAlert(row: RowReadings, desk: Desk): Draft | undefined {
  const text = assembleText(row, 'alert', 'alert/text', desk);
  if (text === undefined) return undefined;
  desk.trace?.('alert', row, 'alert');
  const alert: Draft = { text };
  putValue(alert, 'from', 'alert/from', row, 'alertFrom', desk);
  putValue(alert, 'through', 'alert/through', row, 'alertThrough', desk);
  return alert;
}

/** Several columns of notes to the editors, as one text. */
export function assembleInternal(row: RowReadings, desk: Desk): string | undefined {
  desk.trace?.('internal', row, 'internal');
  const notes = row.findAll(['internal']).map((bound) => row.at(bound) as string);
  return notes.length === 0 ? undefined : notes.join('\n');
}
