import { turningWordsOf } from '@service-directory/convert/cell-words';
import { editDistance } from './edit-distance.ts';
import { remember } from './facts/remember.ts';

/** Names that people type for one of ours and that are too far from it for a count of letters. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  latitude: ['lat', 'y'],
  longitude: ['lon', 'lng', 'long', 'x'],
  postalCode: ['postcode', 'zip', 'zipcode', 'postnummer'],
  locality: ['city', 'town', 'municipality', 'place', 'poststed'],
  street: ['address1', 'streetaddress', 'gate', 'vei'],
  openingHours: ['hours', 'opening', 'schedule', 'schedules'],
  organizationIds: ['organization', 'organizationid', 'organizations', 'provider', 'organisasjon'],
  contacts: ['phones', 'phone', 'contact'],
  needs: ['services', 'categories', 'tags', 'taxonomy'],
  access: ['conditions', 'requirements', 'accessconditions'],
  position: ['geo', 'coordinates', 'point'],
  url: ['website', 'web', 'link', 'homepage'],
  summary: ['short', 'abstract', 'excerpt'],
  retrievedOn: ['accessed', 'read', 'retrieved'],
  lastVerifiedOn: ['verifiedon', 'lastverified', 'assureddate'],
  visibility: ['confidential', 'hidden', 'secret', 'private'],
  mo: ['mon', 'monday', 'mandag', 'man'],
  tu: ['tue', 'tuesday', 'tirsdag', 'tir'],
  we: ['wed', 'wednesday', 'onsdag', 'ons'],
  th: ['thu', 'thursday', 'torsdag', 'tor'],
  fr: ['fri', 'friday', 'fredag', 'fre'],
  sa: ['sat', 'saturday', 'lørdag', 'lør'],
  su: ['sun', 'sunday', 'søndag', 'søn'],
};

/** Longer names than this are not compared: the time grows with the square. */
const MAX_LENGTH = 60;

/** So many names get a suggestion, each among so many. */
const MAX_SUGGESTIONS = 100;
const MAX_ALLOWED = 5_000;

const plain = remember((name) => name.toLowerCase().replace(/[\s_-]/g, ''));

/** A name with itself in plain letters. */
interface Candidate {
  name: string;
  letters: string;
}
const candidateOf = (name: string): Candidate => ({ name, letters: plain(name) });

/** The first of those that the fewest letters part from a name; undefined when more than a third of them do. */
function nearest(wanted: string, allowed: readonly Candidate[]): Candidate | undefined {
  let found: Candidate | undefined;
  let fewest = Infinity;
  for (const candidate of allowed) {
    const most = Math.max(1, Math.floor(Math.min(wanted.length, candidate.name.length) / 3));
    // Only fewer letters than before are of interest, and are counted faster.
    const limit = Math.min(most, fewest - 1);
    const edits = editDistance(wanted, candidate.letters, limit);
    if (edits > limit) continue;
    found = candidate;
    fewest = edits;
  }
  return found;
}

function meantBy(name: string, allowed: readonly Candidate[]): Candidate | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const wanted = plain(name);
  if (wanted === '') return undefined;
  const equal = allowed.find(({ letters }) => letters === wanted);
  if (equal !== undefined) return equal;
  const known = allowed.find(
    (candidate) =>
      Object.hasOwn(OTHER_NAMES, candidate.name) && OTHER_NAMES[candidate.name]?.includes(wanted),
  );
  if (known !== undefined) return known;
  const near = wanted.length > 2 ? nearest(wanted, allowed) : undefined;
  if (near !== undefined) return near;
  // A cut-off or longer form: `not-required-at-all`, `verific`.
  return wanted.length < 4
    ? undefined
    : allowed.find(
        ({ letters }) => letters.startsWith(wanted) || (letters !== '' && wanted.startsWith(letters)),
      );
}

/** The allowed name that was most likely meant; undefined when none is near. */
export const suggest = (name: string, allowed: readonly string[]): string | undefined =>
  meantBy(name, allowed.map(candidateOf))?.name;

/** Of the codes of a list the same is asked at each unknown one. */
const turnsOf = remember(turningWordsOf);

/** `suggest` for codes that promise something: never one that says the opposite, as `not-required` of `is-required`. */
export function suggestCode(code: string, allowed: readonly string[]): string | undefined {
  const turns = turnsOf(code);
  return suggest(
    code,
    allowed.filter((one) => turnsOf(one) === turns),
  );
}

/**
 * `suggest` for the names of a directory, of which thousands may lead to nothing: suggests for the first hundred
 * different ones, and only from the first 5,000 allowed.
 * @param allowedNames asked for only when there is something to suggest
 */
export function suggester(allowedNames: () => readonly string[]): (name: string) => string | undefined {
  const made = new Map<string, string | undefined>();
  let allowed: readonly Candidate[] | undefined;
  return (name) => {
    if (!made.has(name) && made.size < MAX_SUGGESTIONS) {
      allowed ??= allowedNames().slice(0, MAX_ALLOWED).map(candidateOf);
      made.set(name, meantBy(name, allowed)?.name);
    }
    return made.get(name);
  };
}
