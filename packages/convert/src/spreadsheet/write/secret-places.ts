import type { Loss } from '../../conversion.ts';
import { isDraft } from '../mapping/additions/field-path.ts';
import type { Draft } from '../mapping/assemble/desk.ts';
import { lossAt } from './loss-at.ts';

type Path = readonly (string | number)[];

/** What must not stand in any file of a place that is a secret. */
const SECRET = ['address', 'position', 'stops', 'directions', 'surroundings'];
/** The parts of an address that lead to a door. */
const FINE_ADDRESS = ['street', 'postalCode'];

/** A record without some of its fields, each told as a loss. */
function without(record: Draft, keys: readonly string[], path: Path, losses: Loss[]): Draft {
  const kept = { ...record };
  for (const key of keys)
    if (kept[key] !== undefined) {
      Reflect.deleteProperty(kept, key);
      losses.push(lossAt([...path, key], 'spreadsheet/secret-place'));
    }
  return kept;
}

const isFine = (position: unknown): boolean => isDraft(position) && position['precision'] !== 'locality';

/** Only what a wide area may say. */
function coarse(location: Draft, path: Path, losses: Loss[]): Draft {
  const kept = isFine(location['position']) ? without(location, ['position'], path, losses) : { ...location };
  if (isDraft(kept['address']))
    kept['address'] = without(kept['address'], FINE_ADDRESS, [...path, 'address'], losses);
  if (Array.isArray(kept['stops']))
    kept['stops'] = kept['stops'].map((stop: unknown, index) =>
      isDraft(stop) && isFine(stop['position'])
        ? without(stop, ['position'], [...path, 'stops', index], losses)
        : stop,
    );
  return kept;
}

function guarded(location: unknown, path: Path, losses: Loss[]): unknown {
  if (!isDraft(location)) return location;
  switch (location['visibility']) {
    case 'public':
      return location;
    case 'on-request':
    case 'area':
      return coarse(location, path, losses);
    default:
      // Who may know the place is not known, so nobody does.
      return without(location, SECRET, path, losses);
  }
}

/** A directory without what gives away a place that is not for all to know, though the model refuses it: files are sent about. */
export function withoutSecrets(directory: Draft, losses: Loss[]): Draft {
  const { services } = directory;
  if (!Array.isArray(services)) return directory;
  return {
    ...directory,
    services: services.map((service: unknown, index) => {
      if (!isDraft(service) || !Array.isArray(service['locations'])) return service;
      const locations = service['locations'].map((location: unknown, at) =>
        guarded(location, ['services', index, 'locations', at], losses),
      );
      return { ...service, locations };
    }),
  };
}
