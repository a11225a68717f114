import { append } from '../append.ts';
import type { RowReadings } from '../layout/row-readings.ts';
import type { SheetContact } from '../values/read-any-contact.ts';
import type { Desk } from './desk.ts';
import { onlyAddress } from './only-address.ts';
import { tellMissing } from './missing.ts';

/** What a row of a service says of its only organisation: the column, and the field. */
const DESCRIBED = [
  ['organizationUrl', 'url'],
  ['organizationType', 'type'],
] as const;

function describeOrganization(row: RowReadings, id: string, desk: Desk): void {
  for (const [column, field] of DESCRIBED) {
    const bound = row.find(column);
    if (bound === undefined) continue;
    const said = row.at(bound) as string | readonly SheetContact[];
    const value = typeof said === 'string' ? said : String(onlyAddress(said, row, bound, desk)?.value ?? '');
    if (!desk.organizations.describe(id, field, value, row.cellAt(bound)))
      desk.tell('sheet/organization-differs', row, bound, { heading: bound.heading });
  }
}

/** The ids of the organisations that run a service; those that are new are added to the register. */
export function assembleOrganizations(row: RowReadings, desk: Desk): string[] | undefined {
  desk.trace?.('organizationIds', row, 'organization');
  const bound = row.find('organization');
  if (bound === undefined) {
    tellMissing(row, 'organization', 'organizationIds', desk);
    return undefined;
  }
  const names = row.at(bound) as readonly string[];
  let ids: string[] | undefined;
  for (const name of names) {
    const id = desk.organizations.resolve(name, row, bound);
    if (ids?.includes(id) !== true) ids = append(ids, id);
  }
  if (ids?.length === 1) describeOrganization(row, ids[0]!, desk);
  return ids;
}
