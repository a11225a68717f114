import { publicPlace, withoutSecretPlaces } from '@service-directory/convert/secret-places';
import type { Directory, Location, Service } from '@service-directory/schema';
import { isMapIdentifier } from '../facts/map-identifiers.ts';
import { namesVerifier } from '../facts/named-verifier.ts';
import type { Removal, RemovalReason } from './types.ts';

const REASONS: Readonly<Record<string, RemovalReason>> = {
  'directory/secret-place': 'secret-place',
  'directory/place-too-exact': 'place-too-exact',
};

/** Told in the wide. */
const WIDE: ReadonlySet<unknown> = new Set(['on-request', 'area']);
/** Or to all: whatever else stands there, misspelt or missing, counts as a secret. */
const NO_SECRET: ReadonlySet<unknown> = new Set([...WIDE, 'public']);

const hasHiddenPlace = ({ locations }: Service) =>
  locations?.some(({ visibility }) => visibility !== 'public') === true;
const hasSecretPlace = ({ locations }: Service) =>
  locations?.some(({ visibility }) => !NO_SECRET.has(visibility)) === true;

/** Told with a path from the service. */
type Tell = (path: string, reason: RemovalReason) => void;

/** A service with a place that is not public, without what others wrote of it and what tells of the place elsewhere. */
function besideHiddenPlace(service: Service, tell: Tell): Service {
  const { extensions, ...kept } = service;
  if (extensions !== undefined) tell('extensions', 'extensions-beside-secret');
  if (kept.locations !== undefined)
    kept.locations = kept.locations.map((place, index) =>
      WIDE.has(place.visibility)
        ? (publicPlace({ ...place }, (path) =>
            tell(`locations/${index}/${path}`, 'place-too-exact'),
          ) as unknown as Location)
        : place,
    );
  kept.identifiers?.forEach((identifier, index) => {
    if (isMapIdentifier(identifier)) tell(`identifiers/${index}`, 'identifier-beside-secret');
  });
  const identifiers = kept.identifiers?.filter((identifier) => !isMapIdentifier(identifier));
  if (identifiers !== undefined && identifiers.length !== kept.identifiers?.length) {
    if (identifiers.length > 0) kept.identifiers = identifiers;
    else delete kept.identifiers;
  }
  if (hasSecretPlace(service) && namesVerifier(service)) {
    const { verifiedBy: _, ...verification } = kept.verification;
    kept.verification = verification;
    tell('verification/verifiedBy', 'person-beside-secret');
  }
  return kept;
}

/**
 * A directory as everybody may read it, and what was taken out. A valid directory has secrets in the notes of its editors
 * only; places are looked at all the same, so that no way into this function can publish one.
 */
export function removePrivate(directory: Directory): { directory: Directory; removed: Removal[] } {
  const removed: Removal[] = [];
  const idAt = (path: string) => directory.services[Number(path.split('/')[2])]?.id ?? '';
  const { output, losses } = withoutSecretPlaces(directory);
  for (const { path, reason } of losses)
    removed.push({ recordId: idAt(path), path, reason: REASONS[reason] ?? 'secret-place' });
  const safe = output as Directory;
  const services = safe.services.map((service, index) => {
    const { internal, ...kept } = service;
    const tell: Tell = (path, reason) =>
      removed.push({ recordId: service.id, path: `/services/${index}/${path}`, reason });
    if (internal !== undefined) tell('internal', 'internal');
    return hasHiddenPlace(service) ? besideHiddenPlace(kept, tell) : kept;
  });
  return { directory: { ...safe, services }, removed };
}
