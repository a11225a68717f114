import { isDraft } from '../../mapping/additions/field-path.ts';
import type { Draft } from '../../mapping/assemble/desk.ts';
import type { Column } from '../../mapping/column.ts';
import { conditionColumns, entryColumns } from '../../mapping/columns/access.ts';
import { WHOLE_HOURS_KEYS } from '../../mapping/columns/full/joined.ts';
import { hoursCell } from '../hours/hours-cell.ts';
import { asContacts, draftsIn, valueAt } from '../record-value.ts';
import type { Getter } from '../table/make-table.ts';
import { codeWord } from '../values/code-words.ts';
import type { WriteContext } from '../values/write-value.ts';

type Own = Readonly<Record<string, unknown>>;

/** What a part says in a column: what is given for its key, else what stands at its path. */
const getter =
  (part: unknown, own: Own): Getter =>
  ({ key, path }) =>
    Object.prototype.hasOwnProperty.call(own, key) ? own[key] : path === '' ? undefined : valueAt(part, path);

const withoutBeginning = (path: string, beginning: string): string =>
  path.startsWith(beginning) ? path.slice(beginning.length) : path;

/** The places of a service. */
export const locationRows = (service: Draft): Getter[] =>
  draftsIn(service['locations']).map((location) => {
    const own: Own = {
      service: service['id'],
      hours: undefined,
      closedOnHolidays: undefined,
      municipality: undefined,
    };
    const get = getter(location, own);
    return (column) => get({ ...column, path: withoutBeginning(column.path, 'locations.') });
  });

/** The stops of the places of a service. */
export const stopRows = (service: Draft, context: WriteContext): Getter[] =>
  draftsIn(service['locations']).flatMap((location) =>
    draftsIn(location['stops']).map((stop) => {
      const get = getter(stop, {
        service: service['id'],
        location: location['id'],
        hours: hoursCell(stop['openingHours'], context),
        closedOnHolidays: undefined,
      });
      return (column: Column) => get({ ...column, path: withoutBeginning(column.path, 'locations.') });
    }),
  );

/** The number or address of a contact; a short number only where it is dialled. */
function contactValue({ value }: Draft, country: string): unknown {
  if (typeof value === 'string') return value;
  const { shortCode, country: other } = isDraft(value) ? value : {};
  return other === country ? shortCode : undefined;
}

/** The ways to reach a service. */
export const contactRows = (service: Draft, context: WriteContext): Getter[] =>
  draftsIn(service['contacts']).map((contact) =>
    getter(contact, {
      service: service['id'],
      value: contactValue(contact, context.country),
      hours: hoursCell(contact['openingHours'], context),
    }),
  );

/** A service and its places, each with its hours. */
function* holdersOf(service: Draft): Generator<{ hours: Draft; own: Own }> {
  const { id, openingHours, locations } = service;
  if (isDraft(openingHours)) yield { hours: openingHours, own: { service: id } };
  for (const location of draftsIn(locations))
    if (isDraft(location['openingHours']))
      yield { hours: location['openingHours'], own: { service: id, location: location['id'] } };
}

/** Hours, a period a row; what holds for all of them stands in the first row, or in one of its own. */
export const hoursRows = (service: Draft): Getter[] =>
  [...holdersOf(service)].flatMap(({ hours, own }) => {
    const periods = draftsIn(hours['periods']);
    const isSaid = WHOLE_HOURS_KEYS.some((key) => hours[key] !== undefined);
    const rows: (Draft | undefined)[] = periods.length === 0 && isSaid ? [undefined] : periods;
    return rows.map((period, index): Getter => {
      const ofPeriod = getter(period, { ...own, everyCount: listOfOne(valueAt(period, 'everyWeeks.count')) });
      return (column) =>
        WHOLE_HOURS_KEYS.includes(column.key)
          ? index === 0
            ? hours[column.key]
            : undefined
          : ofPeriod(column);
    });
  });

const listOfOne = (value: unknown): unknown[] | undefined => (value === undefined ? undefined : [value]);

/** Fields of the one period of an exception that have columns. */
const EXCEPTION_PERIOD_KEYS: readonly string[] = ['opens', 'closes'];

/** Can a row say all of an exception? Half of one would say that it is open, or closed, when it is not. */
function isPlainException({ periods, closed }: Draft): boolean {
  if (periods === undefined) return closed === true;
  const [only, ...more] = Array.isArray(periods) ? (periods as unknown[]) : [];
  return (
    more.length === 0 &&
    isDraft(only) &&
    Object.keys(only).every((key) => EXCEPTION_PERIOD_KEYS.includes(key))
  );
}

/** Days that differ. */
export const exceptionRows = (service: Draft): Getter[] =>
  [...holdersOf(service)].flatMap(({ hours, own }) =>
    draftsIn(hours['exceptions'])
      .filter(isPlainException)
      .map((exception) => {
        const [period] = draftsIn(exception['periods']);
        return getter(exception, { ...own, opens: period?.['opens'], closes: period?.['closes'] });
      }),
  );

/** The pages that were read. */
export const sourceRows = (service: Draft): Getter[] =>
  draftsIn(service['sources']).map((source) =>
    getter(source, {
      service: service['id'],
      url: asContacts('', source['url']),
      via: asContacts('', source['via']),
    }),
  );

/** The languages in which one is helped. */
export const languageRows = (service: Draft): Getter[] =>
  draftsIn(service['languages']).map((entry) =>
    getter(entry, { service: service['id'], languages: [{ code: entry['code'] }] }),
  );

const CONDITIONS = [...conditionColumns, ...entryColumns.filter(({ key }) => key === 'entry')];

/** The access conditions, each with what it rests on. */
export const conditionRows = (service: Draft, { language }: WriteContext): Getter[] =>
  CONDITIONS.flatMap(({ key, list, headings }) => {
    const condition = valueAt(service, `access.${key}`);
    const all: unknown[] = Array.isArray(condition) ? condition : condition === undefined ? [] : [condition];
    return all.flatMap((one) => {
      const { value, ...evidence }: Draft = isDraft(one) ? one : { value: one };
      const word =
        list !== undefined && typeof value === 'string' ? codeWord(list, value, language) : undefined;
      if (word === undefined) return [];
      return [
        getter(evidence, {
          service: service['id'],
          condition: headings[language][0],
          value: word,
          basis: evidence['basis'],
          sources: evidence['sourceIds'],
        }),
      ];
    });
  });
