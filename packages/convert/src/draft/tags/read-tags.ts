import type { Position } from '@service-directory/schema';
import { fromOsmHours } from '@service-directory/schema/convert-hours';
import { openingHoursSchema, verificationSchema } from '@service-directory/schema/zod';
import { put, type Draft } from '../draft.ts';
import { organizationTypeOf } from './operator-list.ts';
import { readContacts } from './read-contacts.ts';
import { readNeeds } from './read-needs.ts';
import { readPlace } from './read-place.ts';
import { readState } from './read-state.ts';
import { isLanguageTag, readWords } from './read-words.ts';
import type { TagContext } from './tag-context.ts';

/** The most characters of a summary; a longer text is the description. */
const LONGEST_SUMMARY = 200;
const LONGEST_NAME = 200;
const LONGEST_TEXT = 5000;

function readNames(service: Draft, context: TagContext): void {
  put(service, 'name', readWords('name', LONGEST_NAME, context));
  const alternate = ['alt_name', 'short_name'].find((key) => context.tags.peek(key) !== undefined);
  if (alternate !== undefined) put(service, 'alternateName', readWords(alternate, LONGEST_NAME, context));
  const description = readWords('description', LONGEST_TEXT, context);
  const texts = typeof description === 'string' ? [description] : Object.values(description ?? {});
  const isShort = texts.every((text) => [...text].length <= LONGEST_SUMMARY);
  put(service, isShort ? 'summary' : 'description', description);
}

function readOperators({ tags, operators, lose }: TagContext): string[] | undefined {
  const names = (tags.take('operator') ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '' && [...name].length <= LONGEST_NAME);
  if (names.length === 0 && tags.peek('operator') !== undefined) lose('operator', 'too-long');
  const ids = [...new Set(names.map((name) => operators.idOf(name)))];
  const type = tags.take('operator:type');
  if (type !== undefined) {
    const code = organizationTypeOf(type);
    const [name] = names;
    if (code === undefined || name === undefined || names.length > 1 || !operators.setType(name, code))
      lose('operator:type', 'unread-value');
  }
  return ids.length === 0 ? undefined : ids;
}

function readAges(service: Draft, { tags, lose }: TagContext): void {
  for (const [key, field] of [
    ['min_age', 'minimumAge'],
    ['max_age', 'maximumAge'],
  ] as const) {
    const text = tags.take(key);
    if (text === undefined) continue;
    if (/^\d{1,3}$/.test(text) && Number(text) <= 120) service[field] = Number(text);
    else lose(key, 'unread-value');
  }
}

function readLanguages({ tags, lose }: TagContext): Draft[] | undefined {
  const languages = tags.keysOf('language:').flatMap((key) => {
    const code = key.slice('language:'.length);
    if (!isLanguageTag(code)) return [];
    const value = tags.take(key);
    if (value === 'yes' || value === 'main') return [{ code }];
    if (value !== undefined) lose(key, 'unread-value');
    return [];
  });
  return languages.length === 0 ? undefined : languages;
}

function readHours({ tags, lose }: TagContext): unknown {
  const text = tags.take('opening_hours');
  if (text === undefined) return undefined;
  const { output, losses } = fromOsmHours(text);
  const hours = openingHoursSchema.safeParse(output).data;
  if (hours === undefined) lose('opening_hours', 'unread-value');
  else if (hours.printed !== undefined && losses.length > 0) lose('opening_hours', 'hours-as-words');
  else if (losses.some(({ kind }) => kind !== 'spelling')) lose('opening_hours', 'hours');
  return hours;
}

/** A mapper who looked at the place is second hand, and vouches for little more than that it is there. */
function readVerification({ tags, options, lose }: TagContext): unknown {
  const least = { method: 'second-hand', confidence: 'low' };
  const key = ['check_date', 'survey:date'].find((one) => tags.peek(one) !== undefined);
  if (key === undefined) return least;
  const lastVerifiedOn = tags.take(key) ?? '';
  const checked = verificationSchema.safeParse({ lastVerifiedOn, ...least }).data;
  const isToCome = options.today !== undefined && lastVerifiedOn > options.today;
  if (checked !== undefined && !isToCome) return checked;
  lose(key, 'unread-value');
  return least;
}

function readIdentifiers({ tags, lose }: TagContext): Draft[] {
  const keys = [...(tags.peek('ref') === undefined ? [] : ['ref']), ...tags.keysOf('ref:')];
  return keys.flatMap((scheme) => {
    const value = tags.take(scheme);
    if (value === undefined) return [];
    if (scheme.length <= 50 && value.length <= 100) return [{ scheme, value }];
    lose(scheme, 'too-long');
    return [];
  });
}

/** May anybody know where the only place of a service is? Only then it may name the object of a map that shows it. */
export const isShown = ({ locations }: Draft): boolean =>
  !Array.isArray(locations) || locations.every((one: Draft) => one['visibility'] === 'public');

/**
 * A service out of the tags of one object, in the fields of the model: what the tags say and nothing else. Conditions
 * are `unconfirmed`, also where a tag speaks of them: a mapper's word is no promise of the service. It has no id and no
 * sources yet. Every tag is taken over or told.
 * @param position where the object is, when that is known
 */
export function readTags(context: TagContext, position: Position | undefined): Draft {
  const { tags, lose } = context;
  const service: Draft = {};
  const { live, status, keyOf } = readState(context);
  put(service, 'organizationIds', readOperators(context));
  readNames(service, context);
  put(service, 'status', status);
  readNeeds(service, live, keyOf, context);
  readAges(service, context);
  service['access'] = { residenceStatus: 'unconfirmed' };
  put(service, 'languages', readLanguages(context));
  const location = readPlace(context, live, position);
  put(service, 'locations', location === undefined ? undefined : [location]);
  const country = tags.peek('addr:country');
  const contacts = readContacts(context, /^[A-Z]{2}$/.test(country ?? '') ? country : undefined);
  put(service, 'contacts', contacts.length === 0 ? undefined : contacts);
  put(service, 'openingHours', readHours(context));
  service['verification'] = readVerification(context);
  const identifiers = readIdentifiers(context);
  put(service, 'identifiers', identifiers.length === 0 ? undefined : identifiers);
  for (const key of ['fee', 'charge', 'access', 'appointment', 'reservation'])
    if (tags.take(key) !== undefined) lose(key, 'no-promise');
  for (const key of tags.unread()) lose(key, 'unread-tag');
  return service;
}
