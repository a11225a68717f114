import type { Draft } from '../../mapping/assemble/desk.ts';
import type { Column } from '../../mapping/column.ts';
import { asContacts, draftsIn, valueAt } from '../record-value.ts';
import type { Getter } from '../table/make-table.ts';

/** Paths of a service that have sheets of their own in the full shape, by their beginnings. */
const ELSEWHERE =
  /^(?:contacts|locations|openingHours|languages|sources|organization)(?:\.|$)|^audience\.welcome$|^access\.(?!eligibility$)/;

/** Has a column of services a place in the sheet of services of the full shape? */
export const isOfServiceSheet = ({ path }: Column): boolean => !ELSEWHERE.test(path);

/** The services, without what has a sheet of its own. */
export const serviceRows = (directory: Draft): Getter[] =>
  draftsIn(directory['services']).map(
    (service): Getter =>
      (column) =>
        isOfServiceSheet(column) ? valueAt(service, column.path) : undefined,
  );

/** The number in the Norwegian register of an organisation that has no other. */
function registerNumber(identifiers: unknown): unknown {
  const [only, ...more] = draftsIn(identifiers);
  return more.length === 0 && only?.['scheme'] === 'NO-BRC' ? only['value'] : undefined;
}

export const organizationRows = (directory: Draft): Getter[] =>
  draftsIn(directory['organizations']).map((organization): Getter => ({ key, path }) => {
    if (key === 'url' || key === 'email') return asContacts(key === 'email' ? key : '', organization[key]);
    return key === 'organizationNumber'
      ? registerNumber(organization['identifiers'])
      : valueAt(organization, path);
  });

export const holidayRows = (directory: Draft): Getter[] =>
  draftsIn(directory['publicHolidays']).map(
    (holiday): Getter =>
      ({ path }) =>
        valueAt(holiday, path),
  );

/** Numbers for when a life is in danger, those that are phones. */
export const emergencyRows = (directory: Draft): Getter[] =>
  draftsIn(directory['emergencyContacts']).map((emergency): Getter => ({ key, path }) => {
    if (key !== 'phone') return valueAt(emergency, path);
    const phones = draftsIn(emergency['contacts']).filter(({ channel }) => channel === 'phone');
    return phones.length === 0 ? undefined : phones;
  });
