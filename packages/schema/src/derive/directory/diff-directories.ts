import type { Directory } from '../../entities/directory.ts';
import type { Organization } from '../../entities/organization.ts';
import type { Service } from '../../entities/service.ts';
import { TEXTS } from './choose-field.ts';
import { diffValues, type ValueChange } from './diff-values.ts';

/**
 * What a change is about, by what a reader's safety hangs on: `place` (who may know where it is), `access` (what they
 * ask, who is told), `availability` (whether and when it is there), `contact`, `evidence` (what the record rests on),
 * `words`, and `other`.
 */
export type ChangeTopic = 'place' | 'access' | 'availability' | 'contact' | 'evidence' | 'words' | 'other';

interface OfRecord {
  /** Whose change it is; `directory` for the head. */
  entity: 'directory' | 'organization' | 'service';
  /** Id of the record; of the directory as it is afterwards. */
  id: string;
}

/** A record that is new, a record that is gone, or a part of one that differs. */
export type DirectoryChange =
  | (OfRecord & {
      /** The record is new. */
      kind: 'added';
      /** The whole record, without notes of the editors. */
      after: Organization | Service;
    })
  | (OfRecord & {
      /** The record is gone. */
      kind: 'removed';
      /** The whole record, as it last was, without notes of the editors. */
      before: Organization | Service;
    })
  | (OfRecord &
      ValueChange & {
        /** A part of the record differs; the path begins at the record. */
        kind: 'changed';
        /** By the first field of the path; the hours of a place or a contact are `availability`. */
        topic: ChangeTopic;
      });

/** A record without the notes of its editors, which are nobody else's business. No other part of one has any. */
function withoutInternal<T extends object>(record: T): T {
  const { internal, ...rest } = record as T & { internal?: unknown };
  return rest as T;
}

/** The fields of each topic: the first of a path decides. */
const FIELDS: Readonly<Partial<Record<ChangeTopic, string>>> = {
  place: 'locations serviceArea',
  access: 'access audience minimumAge maximumAge',
  availability: 'openingHours status replacedBy alert publicHolidays timeZone',
  contact: 'contacts emergencyContacts url email',
  evidence: 'sources verification translations',
  words: TEXTS,
};
const TOPICS = new Map(
  Object.entries(FIELDS).flatMap(([topic, fields]) =>
    fields.split(' ').map((field) => [field, topic as ChangeTopic] as const),
  ),
);

/** The hours of a place or a contact are about when, not about where or how. */
const topicOf = (path: string): ChangeTopic =>
  path.includes('/openingHours') ? 'availability' : (TOPICS.get(path.split('/')[1]!) ?? 'other');

function changedParts(record: OfRecord, before: object, after: object): DirectoryChange[] {
  return diffValues(withoutInternal(before), withoutInternal(after)).map((change) => ({
    ...record,
    kind: 'changed',
    ...change,
    topic: topicOf(change.path),
  }));
}

function diffRecords<T extends Organization | Service>(
  entity: 'organization' | 'service',
  before: readonly T[],
  after: readonly T[],
): DirectoryChange[] {
  const earlier = new Map(before.map((record) => [record.id, record]));
  const later = new Map(after.map((record) => [record.id, record]));
  const removed = [...earlier.values()]
    .filter(({ id }) => !later.has(id))
    .map((record): DirectoryChange => ({
      entity,
      id: record.id,
      kind: 'removed',
      before: withoutInternal(record),
    }));
  const addedOrChanged = [...later.values()].flatMap((record): DirectoryChange[] => {
    const known = earlier.get(record.id);
    return known === undefined
      ? [{ entity, id: record.id, kind: 'added', after: withoutInternal(record) }]
      : changedParts({ entity, id: record.id }, known, record);
  });
  return [...removed, ...addedOrChanged];
}

/**
 * What changed from one version of a directory to the next: the head, then organisations, then services; of each kind
 * what is gone first, then in the order of the newer version. Records are the same when their ids are; their order is
 * no change. Of records with the same id in one version the last counts. Notes of the editors (`internal`) are left out.
 *
 * A change holds what was there before: when a place has become secret, that is its address. Check before you publish it.
 */
export function diffDirectories(before: Directory, after: Directory): DirectoryChange[] {
  const { organizations: organizationsBefore, services: servicesBefore, ...headBefore } = before;
  const { organizations: organizationsAfter, services: servicesAfter, ...headAfter } = after;
  return [
    ...changedParts({ entity: 'directory', id: after.id }, headBefore, headAfter),
    ...diffRecords('organization', organizationsBefore, organizationsAfter),
    ...diffRecords('service', servicesBefore, servicesAfter),
  ];
}
