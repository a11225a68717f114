import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetKind } from '../layout/sheet-kinds.ts';
import { shownText } from '../reading.ts';
import type { SheetLanguages } from '../values/read-languages.ts';
import { put, type Desk, type Draft } from './desk.ts';
import { assembleHours } from './hours.ts';
import { isUnclearRow, keepAllWords, keepWords, wordsOf } from './hours-in-doubt.ts';
import { assembleLocation } from './location.ts';
import { assembleSourceRow, putConditionRow } from './parts-conditions.ts';
import { assembleContactRow } from './parts-contacts.ts';
import { assembleExceptionRow, assemblePeriodRow, isPeriodRow, putWholeHours } from './parts-hours.ts';
import { assemblePosition } from './position.ts';
import { assembleText } from './texts.ts';

/** The rows of other sheets that belong to a service, by what they are. */
export type ServiceParts = Partial<Record<SheetKind, readonly RowReadings[]>>;

/** The list under a key, made when there is none. */
function listUnder(draft: Draft, key: string): Draft[] {
  const known = draft[key];
  if (Array.isArray(known)) return known as Draft[];
  const list: Draft[] = [];
  draft[key] = list;
  return list;
}

function joinLocation(service: Draft, row: RowReadings, desk: Desk): void {
  const locations = listUnder(service, 'locations');
  const path = `locations/${locations.length}`;
  desk.trace?.(path, row, undefined);
  desk.trace?.(`${path}/id`, row, 'id');
  const id = row.value<string>('id') ?? `sted-${row.row.number}`;
  const location: Draft = assembleLocation(row, path, id, desk) ?? { id };
  put(location, 'openingHours', assembleHours(row, `${path}/openingHours`, desk));
  locations.push(location);
}

/** The place that a row names, by its id; told when there is none. */
function namedLocation(
  service: Draft,
  row: RowReadings,
  desk: Desk,
): { location: Draft; index: number } | undefined {
  const named = row.value<string>('location');
  if (named === undefined) return undefined;
  const locations = (service['locations'] ?? []) as Draft[];
  const index = locations.findIndex(({ id }) => id === named);
  const location = locations[index];
  if (location !== undefined) return { location, index };
  desk.tell('sheet/unknown-record', row, 'location', {
    found: shownText(named),
    heading: row.find('location')?.heading,
  });
  return undefined;
}

/** Adds a stop to the place that its row names; without one it is lost. */
function joinStop(service: Draft, row: RowReadings, desk: Desk): void {
  const found = namedLocation(service, row, desk);
  if (found === undefined) {
    if (row.find('location') === undefined)
      desk.tell('sheet/unknown-record', row, 'location', {
        found: '',
        heading: row.columnsOf('location')[0]?.heading,
      });
    desk.lose('sheet/unknown-record', row, 'location');
    return;
  }
  const stops = listUnder(found.location, 'stops');
  const path = `locations/${found.index}/stops/${stops.length}`;
  desk.trace?.(path, row, undefined);
  const stop: Draft = {};
  put(stop, 'name', assembleText(row, 'stopName', `${path}/name`, desk));
  put(stop, 'position', assemblePosition(row, `${path}/position`, desk));
  put(stop, 'openingHours', assembleHours(row, `${path}/openingHours`, desk));
  stops.push(stop);
}

/** Adds the rows of hours and of days that differ to the place that each names, or to the service. */
function joinHours(service: Draft, parts: ServiceParts, desk: Desk, isInDoubt: boolean): void {
  const rows = new Map<Draft, RowReadings[]>();
  const add = (row: RowReadings, fill: (hours: Draft, path: string) => void) => {
    const found = namedLocation(service, row, desk);
    const holder = found?.location ?? service;
    const path = found === undefined ? 'openingHours' : `locations/${found.index}/openingHours`;
    desk.trace?.(path, row, undefined);
    fill((holder['openingHours'] ??= {}) as Draft, path);
    rows.set(holder, [...(rows.get(holder) ?? []), row]);
  };
  for (const row of parts.hours ?? [])
    add(row, (hours, path) => {
      putWholeHours(hours, row, path, desk);
      if (!isPeriodRow(row)) return;
      const periods = listUnder(hours, 'periods');
      periods.push(assemblePeriodRow(row, `${path}/periods/${periods.length}`, desk));
    });
  for (const row of parts.exceptions ?? [])
    add(row, (hours, path) => {
      const exceptions = listUnder(hours, 'exceptions');
      exceptions.push(assembleExceptionRow(row, `${path}/exceptions/${exceptions.length}`, desk));
    });
  for (const [holder, own] of rows) {
    // Each is asked, since each may have something to tell.
    const unclear = own.filter((row) => isUnclearRow(row, desk));
    if (isInDoubt || unclear.length > 0) keepWords(holder, wordsOf(own));
  }
}

function joinLanguages(service: Draft, row: RowReadings, desk: Desk): void {
  for (const { code, mode } of row.value<SheetLanguages>('languages')?.languages ?? []) {
    const languages = listUnder(service, 'languages');
    const path = `languages/${languages.length}`;
    const said = row.value<string>('mode');
    desk.trace?.(path, row, 'languages');
    desk.trace?.(`${path}/mode`, row, said === undefined ? 'languages' : 'mode');
    const language: Draft = { code };
    put(language, 'mode', said ?? mode);
    put(language, 'note', assembleText(row, 'note', `${path}/note`, desk));
    languages.push(language);
  }
}

/** The paths of the conditions that name a source; undefined when none does. */
function restingOn(access: Draft, id: unknown): string[] | undefined {
  const names = (condition: unknown): boolean => {
    if (Array.isArray(condition)) return condition.some(names);
    const ids =
      typeof condition === 'object' && condition !== null ? (condition as Draft)['sourceIds'] : undefined;
    return Array.isArray(ids) && ids.includes(id);
  };
  const paths = Object.keys(access)
    .filter((key) => names(access[key]))
    .map((key) => `access.${key}`);
  return paths.length === 0 ? undefined : paths;
}

/**
 * Adds what other sheets say of a service.
 * @param isInDoubt may nobody be told that it is open?
 */
export function joinParts(service: Draft, parts: ServiceParts, desk: Desk, isInDoubt: boolean): void {
  for (const row of parts.locations ?? []) joinLocation(service, row, desk);
  for (const row of parts.stops ?? []) joinStop(service, row, desk);
  for (const row of parts.contacts ?? []) {
    const contacts = listUnder(service, 'contacts');
    contacts.push(assembleContactRow(row, `contacts/${contacts.length}`, desk));
  }
  if (parts.hours ?? parts.exceptions) joinHours(service, parts, desk, isInDoubt);
  if (isInDoubt) keepAllWords(service);
  for (const row of parts.languages ?? []) joinLanguages(service, row, desk);
  const access = service['access'] as Draft;
  for (const row of parts.conditions ?? []) putConditionRow(access, row, desk);
  for (const row of parts.sources ?? []) {
    const sources = listUnder(service, 'sources');
    const source = assembleSourceRow(row, `sources/${sources.length}`, desk);
    // Without a word on it, a source stands behind the conditions that name it.
    if (source['supports'] === undefined) put(source, 'supports', restingOn(access, source['id']));
    sources.push(source);
  }
}
