import type { Contact } from '../../entities/contact.ts';
import type { Location } from '../../entities/location.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Service } from '../../entities/service.ts';
import { hoursOf } from '../service/service-status.ts';
import { sideOf, type Candidate, type FieldConflict, type Version } from './choose-field.ts';
import { deepEqual } from './deep-equal.ts';
import { byEvidence, evidenceOf, newestOf } from './evidence-of.ts';

/** Where the hours of a record stand that say when it is open. */
type Depth = 'location' | 'service' | 'contact';

/** When one version says that the service is open. */
export interface HoursWord extends Candidate {
  depth: Depth;
  hours: readonly OpeningHours[];
}

/**
 * Field paths of the hours. A record whose hours stand at its places may name them by the short path all the same. Of words that are
 * as new the first counts: that of the places before that of the service, from which places differ.
 */
const PATHS: Readonly<Record<Depth, readonly string[]>> = {
  location: ['openingHours', 'locations.openingHours', 'locations.stops.openingHours'],
  service: ['openingHours'],
  contact: ['openingHours', 'contacts.openingHours'],
};

const DEPTHS = Object.keys(PATHS);

/** A record whose sources support `locations.openingHours` where they say `locations[0].openingHours`. */
const withPlainPaths = (service: Service): Service => ({
  ...service,
  sources: service.sources.map((source) => ({
    ...source,
    supports: source.supports.map((path) => path.replaceAll(/\[[^[\]]*\]/g, '')),
  })),
});

function wordOf(version: Version, latestDay: string): HoursWord[] {
  const found = hoursOf(version.service);
  const depth = found[0]?.of.kind;
  if (depth === undefined) return [];
  const service = withPlainPaths(version.service);
  const evidenceOn = newestOf(PATHS[depth].map((path) => evidenceOf(service, path, latestDay)));
  const hours = found.map((one) => one.hours);
  return [{ version, depth, evidenceOn, hours, value: hours.length === 1 ? hours[0] : hours }];
}

const compareWords = (a: HoursWord, b: HoursWord): number =>
  byEvidence(a, b) || DEPTHS.indexOf(a.depth) - DEPTHS.indexOf(b.depth);

/** Do all hours of both say the same? */
const agree = (a: HoursWord, b: HoursWord): boolean =>
  [...a.hours, ...b.hours].every((hours) => deepEqual(hours, a.hours[0]));

/**
 * Whose word counts for when a service is open, wherever in the record each version has its hours: the newest. Those who
 * have other hours elsewhere in the record are told as conflicts; those in the same field are, where the field is chosen.
 * Where two that differ are as new nobody's word counts, whichever came first. Undefined when no version has hours.
 * @param latestDay evidence of later days counts for nothing, YYYY-MM-DD
 */
export function chooseHours(
  versions: readonly Version[],
  latestDay: string,
): { newest: HoursWord | undefined; conflicts: FieldConflict[] } | undefined {
  const words = versions.flatMap((version) => wordOf(version, latestDay));
  const [newest, ...others] = words.sort(compareWords);
  if (newest === undefined) return undefined;
  const differing = others.filter((other) => !agree(newest, other));
  const isDisputed = differing.some((other) => compareWords(newest, other) === 0);
  const conflicts = differing
    .filter((other) => isDisputed || other.depth !== newest.depth)
    .map((other) => ({ field: 'openingHours', kept: sideOf(newest), other: sideOf(other) }));
  return { newest: isDisputed ? undefined : newest, conflicts };
}

/** A part of a record, without hours that are not those of the newest word. */
function withoutOtherHours<Part extends Location | Contact>(
  parts: readonly Part[] | undefined,
  isSame: (part: Part, known: Part) => boolean,
  newest: readonly Part[] | undefined,
): Part[] | undefined {
  return parts?.map((part) => {
    const known = newest?.find((one) => isSame(part, one));
    return known !== undefined && deepEqual(hoursIn(part), hoursIn(known)) ? part : withoutHours(part);
  });
}

const stopsOf = (part: Location | Contact) => ('stops' in part ? part.stops : undefined);

const hoursIn = (part: Location | Contact) => [
  part.openingHours,
  stopsOf(part)?.map(({ openingHours }) => openingHours),
];

function withoutHours<Part extends Location | Contact>({ openingHours, ...part }: Part): Part {
  const stops = stopsOf(part as Part)?.map(({ openingHours, ...stop }) => stop);
  return { ...part, ...(stops === undefined ? {} : { stops }) } as Part;
}

type Fields = Pick<Service, 'openingHours' | 'locations' | 'contacts'>;

/**
 * The hours, places and contacts of a merged record, so that only the newest word says when it is open: hours of others
 * are left out where they would speak. Without hours of its own, or where no word counts, what is left is unknown.
 */
export function keepNewestHours(fields: Fields, newest: HoursWord | undefined): Fields {
  const { version, depth } = newest ?? {};
  const { openingHours, ...rest } = fields;
  // Where hours of one depth are lost, those of another must not stand in for them, not even the newest version's own.
  const locations = withoutOtherHours(
    fields.locations,
    (part, known) => part.id === known.id,
    depth === 'location' ? version?.service.locations : [],
  );
  const contacts = withoutOtherHours(
    fields.contacts,
    (part, known) => part.channel === known.channel && deepEqual(part.value, known.value),
    depth === 'contact' ? version?.service.contacts : [],
  );
  // Beside those of its places those of the service hold where the newest version has them, and nowhere else.
  const kept = { openingHours, locations } as Service;
  const isKept =
    openingHours !== undefined &&
    (depth === 'service' ||
      deepEqual(
        [openingHours, hoursOf(kept).map(({ hours }) => hours)],
        [version?.service.openingHours, newest?.hours],
      ));
  const isSaid = isKept || hoursOf({ locations } as Service).length > 0;
  return {
    ...rest,
    ...(isKept && { openingHours }),
    ...(locations === undefined ? {} : { locations }),
    // Beside hours of the service or of its places those of a telephone say who answers.
    ...(isSaid || contacts === undefined ? {} : { contacts }),
  };
}
