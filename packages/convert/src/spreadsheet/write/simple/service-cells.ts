import { resolveText, type Text } from '@service-directory/schema';
import { isDraft } from '../../mapping/additions/field-path.ts';
import type { Draft } from '../../mapping/assemble/desk.ts';
import type { Column } from '../../mapping/column.ts';
import { conditionColumns } from '../../mapping/columns/access.ts';
import { hoursCell } from '../hours/hours-cell.ts';
import { asContacts, draftsIn, valueAt } from '../record-value.ts';
import type { Getter, TableContext } from '../table/make-table.ts';
import { rowEvidence, type RowEvidence } from './row-evidence.ts';

/** What the rows of services are written from. */
export interface SimpleContext extends TableContext {
  organizations: ReadonlyMap<unknown, Draft>;
}

/** What a service says in a column. */
type Cell = (service: Draft, context: SimpleContext, evidence: RowEvidence) => unknown;

const isCondition = (key: string): boolean => conditionColumns.some((column) => column.key === key);

/** The name by which people know an organisation, in the source language or the first there is. */
function nameOf(organization: Draft | undefined, source: string): string | undefined {
  const { name } = organization ?? {};
  if (typeof name === 'string') return name;
  return isDraft(name) && Object.values(name).every((text) => typeof text === 'string')
    ? resolveText(name as Text, source)?.text
    : undefined;
}

const organizationsOf = (
  { organizationIds }: Draft,
  { organizations }: SimpleContext,
): (Draft | undefined)[] =>
  Array.isArray(organizationIds) ? organizationIds.map((id) => organizations.get(id)) : [];

/** What is said of the only organisation of a service. */
const ofOnlyOrganization =
  (key: string): Cell =>
  (service, context) => {
    const [only, ...more] = organizationsOf(service, context);
    return more.length > 0 ? undefined : only?.[key];
  };

/** That the police or the like are there is said whatever it rests on: who is not warned may be hurt. */
const WARNINGS: ReadonlySet<unknown> = new Set(['present-on-site', 'part-of-authority']);

/** A condition whose evidence is that of the row; one that is not known needs none. */
function conditionOf(service: Draft, key: string, evidence: RowEvidence): Draft | undefined {
  const condition = valueAt(service, `access.${key}`);
  if (typeof condition === 'string') return condition === 'unconfirmed' ? { value: condition } : undefined;
  if (!isDraft(condition)) return undefined;
  const { value } = condition;
  const isWritten = value === 'unconfirmed' || WARNINGS.has(value) || evidence.carries(condition);
  return isWritten ? condition : undefined;
}

/** Ways in whose evidence is that of the row. In a row with evidence it would be given to those that have none. */
function entriesOf(service: Draft, evidence: RowEvidence): unknown[] | undefined {
  const entry = valueAt(service, 'access.entry');
  if (!Array.isArray(entry)) return undefined;
  const isComplete =
    evidence.basis !== undefined && evidence.sources.length > 0 && evidence.readOn !== undefined;
  const codes = entry.flatMap((one: unknown) => {
    if (!isDraft(one)) return isComplete ? [] : [one];
    return evidence.carries(one) || !isComplete ? [one['value']] : [];
  });
  return codes.length === 0 ? undefined : codes;
}

/** The hours, whose holiday rule has a column of its own. */
const weekOf = ({ openingHours }: Draft, context: SimpleContext): string | undefined =>
  hoursCell(openingHours, context, true);

const CELLS: Readonly<Record<string, Cell>> = {
  organization: (service, context) => {
    const names = organizationsOf(service, context).map((one) => nameOf(one, context.source));
    return names.length === 0 || names.includes(undefined) ? undefined : names;
  },
  organizationUrl: (...all) => asContacts('', ofOnlyOrganization('url')(...all)),
  organizationType: /* @__PURE__ */ ofOnlyOrganization('type'),
  // The words before and behind each group say it.
  welcome: () => undefined,
  entry: (service, _, evidence) => entriesOf(service, evidence),
  // Town and municipality are one field of the model.
  municipality: () => undefined,
  hours: weekOf,
  closedOnHolidays: (service, context) =>
    weekOf(service, context) === undefined ? undefined : valueAt(service, 'openingHours.publicHolidays'),
  source: (_service, _context, { sources }) =>
    sources.length === 0 ? undefined : sources.flatMap(({ url }) => asContacts('', url) ?? []),
  sourceRead: (_service, _context, { readOn }) => readOn,
  basis: (_service, _context, { basis }) => basis,
};

const PLACE = 'locations.';
const NOTE = /Note$/;

function cellOf(column: Column, service: Draft, context: SimpleContext, evidence: RowEvidence): unknown {
  const { key, path, value } = column;
  const own = Object.prototype.hasOwnProperty.call(CELLS, key) ? CELLS[key] : undefined;
  if (own !== undefined) return own(service, context, evidence);
  if (isCondition(key)) return conditionOf(service, key, evidence)?.['value'];
  if (path.startsWith('access.') && NOTE.test(key))
    return conditionOf(service, key.replace(NOTE, ''), evidence)?.['note'];
  if (path === 'contacts') {
    const ofChannel = draftsIn(service['contacts']).filter(({ channel }) => channel === value);
    return ofChannel.length === 0 ? undefined : ofChannel;
  }
  // A row has room for one place.
  if (path.startsWith(PLACE)) return valueAt(draftsIn(service['locations'])[0], path.slice(PLACE.length));
  return valueAt(service, path);
}

/** A row of a service in the simple shape. */
export function simpleRow(service: Draft, context: SimpleContext): Getter {
  const evidence = rowEvidence(service);
  return (column) => cellOf(column, service, context, evidence);
}
