import { WHEELCHAIR, type Position, type Visibility } from '@service-directory/schema';
import { mostSecret } from '../../secrecy/stated-visibility.ts';
import { put, type Draft } from '../draft.ts';
import { mayBeRefuge } from './may-be-refuge.ts';
import { readWords } from './read-words.ts';
import type { TagContext, TagLoss } from './tag-context.ts';

/** Address parts of at most so many characters, by field. */
const PARTS = [
  ['postalCode', ['addr:postcode'], 20],
  ['locality', ['addr:city', 'addr:town', 'addr:municipality'], 100],
  ['region', ['addr:state', 'addr:region', 'addr:county'], 100],
] as const;

const LONGEST_STREET = 200;

function readStreet({ tags, lose }: TagContext): string | undefined {
  const street = tags.take('addr:street') ?? tags.take('addr:place');
  if (street === undefined) return undefined;
  const number = tags.take('addr:housenumber');
  const whole = number === undefined ? street : `${street} ${number}`;
  if ([...whole].length <= LONGEST_STREET) return whole;
  lose('addr:street', 'too-long');
  return undefined;
}

function readAddress(context: TagContext): Draft {
  const { tags, lose } = context;
  const address: Draft = {};
  put(address, 'street', readStreet(context));
  for (const [field, keys, maxLength] of PARTS) {
    const key = keys.find((one) => tags.peek(one) !== undefined);
    const value = key === undefined ? undefined : tags.take(key);
    if (key === undefined || value === undefined) continue;
    if ([...value].length <= maxLength) address[field] = value;
    else lose(key, 'too-long');
  }
  const country = tags.take('addr:country');
  if (country !== undefined && /^[A-Z]{2}$/.test(country)) address['country'] = country;
  else if (country !== undefined) lose('addr:country', 'unread-value');
  return address;
}

function readAccessibility(context: TagContext): Draft | undefined {
  const { tags, lose } = context;
  const value = tags.take('wheelchair');
  const note = readWords('wheelchair:description', 200, context);
  const code = WHEELCHAIR.find((one) => one === value);
  if (value !== undefined && code === undefined) lose('wheelchair', 'unread-value');
  if (code === undefined && note === undefined) return undefined;
  return { wheelchair: code ?? 'unconfirmed', ...(note === undefined ? {} : { note }) };
}

/** The keys of an address, by the field that they go to. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  street: ['addr:street', 'addr:place'],
  ...Object.fromEntries(PARTS.map(([field, keys]) => [field, keys])),
  country: ['addr:country'],
};
/** What is finer than a town. */
const FINE = ['street', 'postalCode'];

/** Takes parts out of an address and tells each. */
function hide(address: Draft, fields: readonly string[], reason: TagLoss, { tags, lose }: TagContext): void {
  for (const field of fields) {
    if (address[field] === undefined) continue;
    const keys = KEYS[field] ?? [];
    lose(keys.find((key) => tags.peek(key) !== undefined) ?? '', reason);
    delete address[field];
  }
}

/** Who may know the place: as the tags say, and of what may be a refuge no more than its area. */
function readVisibility({ stated, tags, lose }: TagContext, isRefuge: boolean): Visibility {
  for (const { name, isUnderstood } of stated.flags) {
    tags.markRead(name);
    if (!isUnderstood) lose(name, 'unread-value');
  }
  return isRefuge ? mostSecret(stated.visibility, 'area') : stated.visibility;
}

/**
 * Where it is, as the only location of the service. Of a place that is not public no point is taken over, whatever its
 * precision: that of others is a guess.
 * @param live the tags with which its kind is told, without `disused:` and the like
 */
export function readPlace(
  context: TagContext,
  live: Readonly<Record<string, string>>,
  position: Position | undefined,
): Draft | undefined {
  const isRefuge = mayBeRefuge(live);
  const visibility = readVisibility(context, isRefuge);
  const location: Draft = { id: 'place', visibility };
  const address = readAddress(context);
  if (visibility !== 'public') {
    const reason = isRefuge ? 'may-be-refuge' : 'secret-place';
    hide(address, visibility === 'confidential' ? Object.keys(address) : FINE, reason, context);
    if (position !== undefined) context.lose('', reason);
  } else put(location, 'position', position);
  put(location, 'address', Object.keys(address).length === 0 ? undefined : address);
  put(location, 'accessibility', readAccessibility(context));
  return Object.keys(location).length > 2 || visibility === 'confidential' ? location : undefined;
}
