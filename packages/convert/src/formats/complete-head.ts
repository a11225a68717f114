import { SCHEMA_VERSION } from '@service-directory/schema';
import { slugOf } from '../spreadsheet/mapping/assemble/slug.ts';

/** What a person says of a directory whose source does not say it. */
export interface GivenHead {
  id?: string;
  name?: string;
  /** The name of the publisher. */
  publisher?: string;
  license?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** IANA. */
  timeZone?: string;
  /** The source language (BCP 47). */
  language?: string;
}

/** The fields of a head that must be there and that a person can give. */
export const GIVEN_FIELDS = [
  'id',
  'name',
  'publisher',
  'license',
  'country',
  'timeZone',
  'language',
] as const;
export type GivenField = (typeof GIVEN_FIELDS)[number];

/** Where each stands in a directory. */
const FIELD_OF: Readonly<Record<GivenField, string>> = {
  id: 'id',
  name: 'name',
  publisher: 'publisher',
  license: 'license',
  country: 'country',
  timeZone: 'timeZone',
  language: 'languages',
};

export interface CompletedHead {
  directory: Record<string, unknown>;
  /** What is still missing: without it the result is a draft. */
  missing: GivenField[];
  /** What was given and not used, since the source says something else. */
  unused: GivenField[];
}

const textOf = (name: unknown): string | undefined => {
  if (typeof name === 'string') return name;
  if (typeof name !== 'object' || name === null) return undefined;
  return Object.values(name).find((text) => typeof text === 'string');
};

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/**
 * Fills what a head must have from what was given, and nothing else: what the source says stays, and what nobody said
 * stays missing. An id is made from the name.
 * @param updatedOn the day on which this directory came to be, `YYYY-MM-DD`, when its source says no such day
 */
export function completeHead(draft: object, given: GivenHead, updatedOn?: string): CompletedHead {
  const directory: Record<string, unknown> = {
    kind: 'service-directory',
    schemaVersion: SCHEMA_VERSION,
    ...draft,
  };
  const unused: GivenField[] = [];
  for (const field of GIVEN_FIELDS) {
    const value = given[field];
    if (value === undefined) continue;
    const stored = field === 'publisher' ? { name: value } : field === 'language' ? [value] : value;
    const key = FIELD_OF[field];
    const standing = directory[key];
    if (!isFilled(standing)) directory[key] = stored;
    else if (saysOf(field, standing) !== value) unused.push(field);
  }
  const name = textOf(directory['name']);
  const id = name === undefined ? undefined : slugOf(name);
  if (!isFilled(directory['id']) && id !== undefined) directory['id'] = id;
  if (!isFilled(directory['updatedOn']) && updatedOn !== undefined) directory['updatedOn'] = updatedOn;
  return {
    directory: inUsualOrder(directory),
    missing: GIVEN_FIELDS.filter((field) => !isFilled(directory[FIELD_OF[field]])),
    unused,
  };
}

/** What stands there, in the form in which it is given. */
function saysOf(field: GivenField, standing: unknown): unknown {
  if (field === 'language') return Array.isArray(standing) ? (standing[0] as unknown) : standing;
  if (field === 'publisher' && typeof standing === 'object' && standing !== null)
    return textOf((standing as { name?: unknown }).name);
  return field === 'name' ? textOf(standing) : standing;
}

/** The head first, as people read it; then everything else as it came. */
function inUsualOrder(directory: Record<string, unknown>): Record<string, unknown> {
  const first = [
    'kind',
    'schemaVersion',
    'id',
    'name',
    'description',
    'publisher',
    'license',
    'country',
    'timeZone',
    'languages',
    'updatedOn',
  ];
  const last = ['organizations', 'services'];
  const others = Object.keys(directory).filter((key) => !first.includes(key) && !last.includes(key));
  const keys = [...first, ...others, ...last].filter((key) => Object.hasOwn(directory, key));
  return Object.fromEntries(keys.map((key) => [key, directory[key]]));
}
