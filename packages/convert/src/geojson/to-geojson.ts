import type { Directory, Location, Service } from '@service-directory/schema';
import type { Conversion } from '../conversion.ts';
import { dayOfWriting } from '../draft/day-of-writing.ts';
import type { DraftOptions } from '../draft/draft.ts';
import { LossLog } from '../draft/loss-log.ts';
import { publicPart } from '../secrecy/public-part.ts';
import type { DirectoryFeature, DirectoryFeatures } from './geojson-types.ts';
import { placeOfFeature } from './place-of-feature.ts';
import { propertiesOf } from './properties.ts';

/** The features of a directory from which all has been taken that must not be shown. */
export function featuresOf(
  directory: Directory,
  options: Pick<DraftOptions, 'language' | 'today'>,
): DirectoryFeature[] {
  const language = options.language ?? directory.languages[0] ?? '';
  const today = dayOfWriting(directory, options.today);
  const featureOf = (
    service: Service,
    location: Location | undefined,
    isFirst: boolean,
  ): DirectoryFeature => ({
    type: 'Feature',
    id: location === undefined ? service.id : `${service.id}/${location.id}`,
    geometry: placeOfFeature(location).geometry,
    properties: propertiesOf(service, location, directory, { language, today }),
    ...(isFirst ? { serviceDirectory: service } : {}),
  });
  return directory.services.flatMap((service) =>
    service.locations === undefined || service.locations.length === 0
      ? [featureOf(service, undefined, true)]
      : service.locations.map((location, index) => featureOf(service, location, index === 0)),
  );
}

/**
 * A directory as GeoJSON (RFC 7946): one feature for each service at each of its places, in WGS84, without `crs` and
 * `bbox`. `geometry` is null where no point is known or may be shown; a rough point says so in the properties `precision`
 * and `approximate`. Secret places have nothing of where they are, also not in the properties.
 *
 * The properties are for maps and tables: flat, named as in OpenStreetMap where it has a name. The whole records stand
 * beside them in the foreign member `serviceDirectory` (section 6.1), from which `fromGeoJson` takes them. Programs such
 * as QGIS drop foreign members: then the properties are all that is left.
 * @param options `language` of the texts in the properties, the first of the directory when left out; `today`: hours
 *   that are too old by then, or when the directory was last changed, are left out
 */
export function toGeoJson(
  directory: Directory,
  options: Pick<DraftOptions, 'language' | 'today'> = {},
): Conversion<DirectoryFeatures> {
  const log = new LossLog('geojson');
  const { services, ...shown } = publicPart(directory, (path, kind) => log.tell(path, kind));
  return {
    output: {
      type: 'FeatureCollection',
      serviceDirectory: shown,
      features: featuresOf({ ...shown, services }, options),
    },
    losses: log.all,
  };
}
