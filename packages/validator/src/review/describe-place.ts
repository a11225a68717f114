import { isRegionName, type Location } from '@service-directory/schema';
import { countryName } from '../locales/country-name.ts';
import { describeHours } from './describe-hours.ts';
import { lineWith, type Line } from './fact.ts';
import type { Telling } from './telling.ts';
import { withPart } from './words/index.ts';

/** Can a person in a wheelchair get in, and what is in the way? */
function wheelchairOf({ accessibility }: Location, { language, tell }: Telling): string | undefined {
  if (accessibility === undefined) return undefined;
  return withPart(language.labels.wheelchair[accessibility.wheelchair].label, tell(accessibility.note));
}

/** Codes and times, and no words of the record. */
const withoutWords = (telling: Telling): Telling => ({ ...telling, tell: () => undefined });

/**
 * A place whose address not everybody may know. No words of it but its wide area are told, since mails are forwarded: “behind the
 * church” is no address that the guard would know. That readers are told more is said.
 */
function describeKept(location: Location, kept: string, area: string | undefined, telling: Telling): Line {
  const { words } = telling.language;
  const { name, directions, surroundings, stops, openingHours, accessibility } = location;
  const silent = withoutWords(telling);
  const hours = describeHours(openingHours, silent).join('; ');
  const hasWords =
    [name, directions, surroundings, stops, accessibility?.note].some((part) => part !== undefined) ||
    hours !== describeHours(openingHours, telling).join('; ');
  return lineWith([kept, ...(area === undefined ? [] : [words.onlyArea(area)])].join(' '), [
    wheelchairOf(location, silent),
    hours === '' ? undefined : words.hoursHere(hours),
    hasWords ? words.moreInRecord : undefined,
  ]);
}

/** The address of a place that anyone may know; empty without one. */
function addressOf({ address = {} }: Location, { directory, language, allow }: Telling): string {
  const { street, postalCode, locality, region, country } = address;
  const town = [postalCode, locality].filter((part) => part !== undefined).join(' ');
  const isAbroad = country !== undefined && country !== directory.country;
  const whole = [
    street,
    town,
    region !== undefined && isRegionName(region) && region !== locality ? region : undefined,
    isAbroad ? countryName(language.lang, country) : undefined,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
  return whole === '' ? '' : (allow(whole) ?? language.words.leftOut);
}

function describeOpen(location: Location, telling: Telling): Line {
  const { language, tell } = telling;
  const { words, labels } = language;
  const name = tell(location.name);
  const area = tell(location.area);
  const address = addressOf(location, telling);
  const stops = (location.stops ?? []).flatMap((stop) => {
    const stopName = tell(stop.name);
    return stopName === undefined
      ? []
      : [withPart(stopName, describeHours(stop.openingHours, telling).join('; '))];
  });
  const what = [name, address === '' ? area : address, stops.join(', ')].filter(
    (part) => part !== undefined && part !== '',
  );
  const { kind = 'physical' } = location;
  const kindLabel = labels.locationKind[kind].label;
  const [directions, surroundings] = [tell(location.directions), tell(location.surroundings)];
  return lineWith(
    withPart(
      what.length === 0 ? kindLabel : what.join(': '),
      describeHours(location.openingHours, telling).join('; '),
    ),
    [
      kind === 'physical' || what.length === 0 ? undefined : kindLabel,
      address === '' ? undefined : area,
      directions === undefined ? undefined : words.directions(directions),
      surroundings === undefined ? undefined : words.surroundings(surroundings),
      wheelchairOf(location, telling),
    ],
  );
}

/** A place as readers see it, as far as it may stand in a mail. The address of one that is a secret never does. */
export function describePlace(location: Location, telling: Telling): Line {
  const { service, guard, language, tell, allow } = telling;
  const { words } = language;
  const { visibility, address } = location;
  const area = tell(location.area);
  if (guard.isSecretPlace(service.id, location.id) || visibility === 'confidential') {
    const secret = guard.holdsAddress(service.id) ? words.markedSecret : words.secretPlace;
    const kept = guard.isUnmarkedPlace(service.id, location.id) ? words.unmarkedPlace : secret;
    return describeKept(location, kept, area, telling);
  }
  if (visibility === 'public') return describeOpen(location, telling);
  const coarse = [area ?? address?.locality, address?.region]
    .filter((part) => part !== undefined)
    .map((part) => allow(part) ?? words.leftOut);
  const kept = visibility === 'area' ? words.placeArea : words.placeOnRequest;
  return describeKept(location, kept, coarse.length === 0 ? undefined : coarse.join(', '), telling);
}
