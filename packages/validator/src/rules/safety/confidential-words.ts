import { fieldOf, isData, recordsAt, stringsAt, stringsBelow, textAt, type Data } from '../../data.ts';
import type { Path } from '../../finding.ts';
import { foldStreet, streetNamesIn, tracesIn } from '../../facts/address-words.ts';
import { hasConfidentialPlace, isConfidential } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** Streets with a number of places in the directory that anyone may know; they may be named anywhere. */
function publicStreetsOf(directory: Data): Set<string> {
  const streets = recordsAt(directory, 'services')
    .flatMap(([, service]) => recordsAt(service, 'locations'))
    .filter(([, location]) => textAt(location, 'visibility') === 'public' && !isConfidential(location))
    .flatMap(([, location]) => textAt(fieldOf(location, 'address'), 'street') ?? []);
  return new Set(streets.map(foldStreet).filter((street) => /\d/.test(street)));
}

/** Parts of a service in which an address stands by right: places that anyone may know, and their hours. */
function isOpenPlace(service: Data, path: Path): boolean {
  const [list, index] = path;
  if (list !== 'locations' || typeof index !== 'number') return false;
  const location = recordsAt(service, 'locations').find(([at]) => at === index)?.[1];
  return location !== undefined && textAt(location, 'visibility') === 'public' && !isConfidential(location);
}

/** Street names that the editors' own notes hold, which are secret unless they are public elsewhere. */
function secretStreetsOf(service: Data): string[] {
  const secrets = [fieldOf(service, 'internal')];
  for (const [, location] of recordsAt(service, 'locations')) {
    if (isConfidential(location)) secrets.push(fieldOf(location, 'address'), fieldOf(location, 'directions'));
  }
  const words = secrets.filter((secret) => secret !== undefined).flatMap((secret) => stringsBelow(secret));
  return words.flatMap(({ value }) => streetNamesIn(value));
}

/**
 * Flags whatever gives away a confidential place in the texts, contacts and sources of its service, in any language.
 * The words themselves are not repeated in the report.
 */
export const locationConfidentialWords = defineRule({
  code: 'location/confidential-words',
  severity: 'error',
  source: 'Safety guide, section 4: the validator also looks at free text and every translation',
  why: 'The address field is empty, and the street stands in the fifth translation of the description. Whoever looks for the people inside reads that too.',
  on: 'directory',
  ok: {
    services: [
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: {
          nb: 'Et trygt sted i Oslo. Ring døgnet rundt.',
          en: 'A safe place in Oslo. Call at any hour.',
        },
        needs: ['crisis-shelter'],
        access: { residenceStatus: 'unconfirmed' },
        locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
        contacts: [{ channel: 'phone', value: '+4722990000' }],
        sources: [],
        verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
      },
    ],
  },
  notOk: {
    services: [
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: { nb: 'Et trygt sted i Oslo.', en: 'A safe place. Come to Hemmeliggata 5.' },
        needs: ['crisis-shelter'],
        access: { residenceStatus: 'unconfirmed' },
        locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
        contacts: [{ channel: 'phone', value: '+4722990000' }],
        sources: [],
        verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
      },
    ],
  },
  check(directory, report) {
    const services = recordsAt(directory, 'services');
    const secretServices = services.filter(([, service]) => hasConfidentialPlace(service));
    if (secretServices.length === 0) return;
    const publicStreets = publicStreetsOf(directory);

    const search = (
      record: Data,
      before: Path,
      secretStreets: readonly string[],
      pass: (path: Path) => boolean,
    ) => {
      for (const { path, value } of stringsBelow(record, new Set(['internal']))) {
        if (pass(path)) continue;
        const traces: string[] = tracesIn(value, publicStreets);
        const folded = foldStreet(value);
        if (!traces.includes('street') && secretStreets.some((street) => folded.includes(street)))
          traces.push('street');
        const field = String(path.find((step) => typeof step === 'string') ?? '');
        if (traces.length > 0) report({ path: [...before, ...path], params: { traces, field } });
      }
    };

    for (const [index, service] of secretServices) {
      const secretStreets = secretStreetsOf(service).filter(
        (street) => ![...publicStreets].some((known) => known.startsWith(street)),
      );
      // The fields of the place itself are told by location/confidential-details.
      const isTold = (path: Path) =>
        path[0] === 'locations' &&
        ['address', 'position', 'stops', 'directions', 'surroundings'].includes(String(path[2])) &&
        isConfidential(recordsAt(service, 'locations').find(([at]) => at === path[1])?.[1]);
      search(
        service,
        ['services', index],
        secretStreets,
        (path) => isOpenPlace(service, path) || isTold(path),
      );
    }

    // An organisation that has nothing but secret places is as good as one of them.
    for (const [index, organization] of recordsAt(directory, 'organizations')) {
      const id = textAt(organization, 'id');
      const own = services.filter(
        ([, service]) => id !== undefined && stringsAt(service, 'organizationIds').includes(id),
      );
      if (own.length === 0 || !own.every(([, service]) => isData(service) && hasConfidentialPlace(service)))
        continue;
      search(organization, ['organizations', index], [], () => false);
    }
  },
});
