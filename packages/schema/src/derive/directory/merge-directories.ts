import type { CodeDefinition } from '../../entities/code-definition.ts';
import type { Directory, PublicHoliday } from '../../entities/directory.ts';
import type { Organization } from '../../entities/organization.ts';
import type { Service } from '../../entities/service.ts';
import type { FieldConflict, Version } from './choose-field.ts';
import { formatDate, parseDate } from '../hours/calendar.ts';
import { deepEqual } from './deep-equal.ts';
import { ANY_DAY } from './evidence-of.ts';
import { gatherRecords, type Entry } from './gather-records.ts';
import { areApart, namesServices } from './match-records.ts';
import { filled, mergeServices } from './merge-services.ts';
import type { DirectoryHead, MergeConflict, MergedDirectory } from './merged-directory.ts';

/**
 * The last day that a date in the directories can have: the day on which the newest of them was changed, and one more,
 * since it may have been tomorrow elsewhere. Any day, when none of them says when it was changed.
 */
function latestDayOf(directories: readonly Directory[]): string {
  const days = directories.flatMap(({ updatedOn }) => parseDate(updatedOn) ?? []);
  return days.length === 0 ? ANY_DAY : formatDate(Math.max(...days) + 1);
}

const headOf = ({ organizations, services, ...head }: Directory): DirectoryHead => head;

/** An organisation from several versions: the first counts, and what it leaves out comes from the others. */
function mergeOrganizations({ id, versions }: Entry<Organization>): {
  organization: Organization;
  conflicts: FieldConflict[];
} {
  const merged: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  for (const { head, record } of versions) {
    for (const [field, value] of Object.entries(record)) {
      if (merged[field] === undefined) merged[field] = value;
      else if (field !== 'id' && !deepEqual(merged[field], value)) {
        const { head: first } = versions.find(
          (one) => one.record[field as keyof Organization] !== undefined,
        )!;
        const kept = { directoryId: first.id, value: merged[field] };
        conflicts.push({ field, kept, other: { directoryId: head.id, value } });
      }
    }
  }
  return { organization: { ...(merged as Organization), id }, conflicts };
}

/** A service with the ids that its directory's records have in the merged one. */
function withNewIds(
  service: Service,
  id: string,
  serviceId: (old: string) => string,
  organizationId: (old: string) => string,
): Service {
  return {
    ...service,
    id,
    organizationIds: service.organizationIds.map(organizationId),
    ...filled('seeAlso', (service.seeAlso ?? []).map(serviceId)),
    ...(service.replacedBy === undefined ? {} : { replacedBy: serviceId(service.replacedBy) }),
  };
}

/** Of items with one key the first. */
const firstOfEach = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  items.filter((item, index) => items.findIndex((other) => keyOf(other) === keyOf(item)) === index);

/** Codes of several heads. */
const joinCodes = (heads: readonly DirectoryHead[]): CodeDefinition[] =>
  firstOfEach(
    heads.flatMap((head) => head.codes ?? []),
    ({ list, code }) => `${list}/${code}`,
  );

/** Public holidays of several heads: a door that one of them knows to be shut must not look open. */
const joinHolidays = (heads: readonly DirectoryHead[]): PublicHoliday[] =>
  firstOfEach(
    heads.flatMap((head) => head.publicHolidays ?? []),
    ({ date }) => date,
  );

/** The head of the first, with the codes and the public holidays that the others know besides. */
function joinHeads(heads: readonly DirectoryHead[]): DirectoryHead {
  const [first] = heads;
  if (heads.length === 1) return first!;
  const [codes, publicHolidays] = [joinCodes(heads), joinHolidays(heads)];
  return {
    ...first!,
    ...filled('codes', codes),
    ...filled('publicHolidays', publicHolidays),
  };
}

/**
 * One directory from several: head, languages and emergency contacts of the first, records of all in order.
 *
 * The same record in two directories (it shares an identifier of a register, or both id and name, in directories of one
 * country, time zone and source language) becomes one, field by field from the version with the newest evidence; what
 * the others say instead stands in `conflicts`. Any other record whose id is taken gets its directory's id in front, and
 * references to it follow. Dates later than the newest `updatedOn` are slips and count for nothing where records are made
 * one. Nothing is dropped silently, no promise and no hours become fresher, and no secret place
 * becomes known.
 * @param ids for each directory the ids that its services have in the merged one, by their own. What is there is kept, so that a
 * service goes on under the id that somebody has seen when more records have come; what is new is added
 * @throws RangeError when the list is empty
 */
export function mergeDirectories(
  directories: readonly Directory[],
  ids: readonly Map<string, string>[] = directories.map(() => new Map<string, string>()),
): MergedDirectory {
  const [first] = directories;
  if (first === undefined) throw new RangeError('No directory to merge.');
  const conflicts: MergeConflict[] = [];
  const heads = new Map(directories.map((directory) => [directory, headOf(directory)]));
  const organizations = gatherRecords(heads, (directory) => directory.organizations);
  const idsOf = new Map(
    directories.map((directory, index) => [directory, ids[index] ?? new Map<string, string>()]),
  );
  const services = gatherRecords<Service>(
    heads,
    (directory) => directory.services,
    namesServices,
    areApart,
    (directory) => idsOf.get(directory)!,
  );
  const codes = joinCodes(directories);
  const latestDay = latestDayOf(directories);
  return {
    ...headOf(first),
    ...filled('codes', codes),
    organizations: organizations.entries.map((entry) => {
      const { organization, conflicts: found } = mergeOrganizations(entry);
      for (const conflict of found) conflicts.push({ entity: 'organization', id: entry.id, ...conflict });
      return organization;
    }),
    services: services.entries.map(({ id, versions }) => {
      const [first, ...more] = versions.map(({ directory, record }): Version => {
        const service = withNewIds(
          record,
          id,
          (old) => services.newId(directory, old),
          (old) => organizations.newId(directory, old),
        );
        return { directoryId: directory.id, service };
      });
      if (more.length === 0) return first!.service;
      const { service, conflicts: found } = mergeServices(
        [first!, ...more],
        versions[0]!.head.languages[0]!,
        latestDay,
      );
      for (const conflict of found) conflicts.push({ entity: 'service', id, ...conflict });
      return service;
    }),
    origins: new Map(
      services.entries.map(({ id, versions }) => [id, joinHeads(versions.map(({ head }) => head))]),
    ),
    holders: new Map(services.entries.map(({ id, versions }) => [id, versions.map(({ head }) => head)])),
    heads: [...heads.values()],
    organizationOrigins: new Map(organizations.entries.map(({ id, versions }) => [id, versions[0]!.head])),
    conflicts,
  };
}
