import * as z from 'zod';
import { LOCATION_KIND, PRECISION, VISIBILITY, WHEELCHAIR } from '../codes/structure.ts';
import { countryCode } from '../formats/country-code.ts';
import { identifier } from '../formats/identifier.ts';
import { longText, shortText } from '../formats/text.ts';
import { wordsUpTo } from '../formats/words.ts';
import { openingHoursSchema } from './opening-hours.ts';
import { hasCode, lacksFields, withRules, type Keywords, type Rule } from './rule.ts';

/** A postal address, as far as it may be known: which parts a place may have hangs on its `visibility`, which `locationSchema` checks. */
export const addressSchema = z
  .strictObject({
    street: wordsUpTo(200).optional().describe('Street and number, as locals write it.'),
    postalCode: wordsUpTo(20).optional().describe('Postal code.'),
    locality: wordsUpTo(100).optional().describe('Town or municipality.'),
    region: wordsUpTo(100).optional().describe('County or region.'),
    country: countryCode.optional().describe('Country (ISO 3166-1); the directory’s country when left out.'),
  })
  .meta({ id: 'address', description: 'A postal address, as far as it may be known.' });

/** A point in WGS84 degrees, and how fine it is: no map and no distance is better than its `precision`. */
export const positionSchema = z
  .strictObject({
    latitude: z.number().min(-90).max(90).describe('WGS84 latitude in degrees, north positive.'),
    longitude: z.number().min(-180).max(180).describe('WGS84 longitude in degrees, east positive.'),
    precision: z.enum(PRECISION).describe('How fine the point is; a map shows no more than this.'),
  })
  .meta({ id: 'position', description: 'A point on the map (WGS84), and how fine it is.' });

const stopSchema = z
  .strictObject({
    name: shortText.describe('What the stop is called.'),
    position: positionSchema.optional().describe('Where it stops.'),
    openingHours: openingHoursSchema.optional().describe('When it is there.'),
  })
  .meta({ id: 'stop', description: 'A stop of a mobile service.' });

const fields = z.strictObject({
  id: identifier.describe('Id, unique within the service.'),
  name: shortText.optional().describe('What the place is called, when it differs from the service.'),
  kind: z.enum(LOCATION_KIND).optional().describe('physical when left out.'),
  visibility: z
    .enum(VISIBILITY)
    .describe(
      'public: anyone may know. on-request: the service tells it. area: only a wide area. confidential: a secret.',
    ),
  address: addressSchema.optional().describe('Postal address.'),
  position: positionSchema.optional().describe('Where it is.'),
  area: shortText
    .optional()
    .describe('The wide area in words, such as «Oslo», for places without a public address.'),
  directions: longText.optional().describe('How to find the door.'),
  stops: z.array(stopSchema).optional().describe('Where a mobile service stops.'),
  accessibility: z
    .strictObject({
      wheelchair: z.enum(WHEELCHAIR).describe('Can a person in a wheelchair get in?'),
      note: shortText.optional().describe('Step, lift, toilet.'),
    })
    .optional()
    .describe('Physical access.'),
  surroundings: longText.optional().describe('Safety hints about what is near, such as a police station.'),
  openingHours: openingHoursSchema
    .optional()
    .describe('When this place is open, when it differs from the service.'),
});

/** What would show where a secret place is. */
const SECRETS = ['address', 'position', 'stops', 'directions', 'surroundings'] as const;

const confidentialIsSecret: Rule<z.infer<typeof fields>> = {
  check(location, refuse) {
    if (location.visibility !== 'confidential') return;
    for (const field of SECRETS) {
      if (location[field] !== undefined) refuse(`a confidential place has no ${field}`, field);
    }
  },
  keywords: {
    $comment: `A confidential place has none of these: ${SECRETS.join(', ')}.`,
    if: hasCode('visibility', ['confidential']),
    then: lacksFields(...SECRETS),
  },
};

const isFine = (position: z.infer<typeof positionSchema> | undefined) =>
  position !== undefined && position.precision !== 'locality';

/** A position no finer than a town. */
const COARSE_POSITION: Keywords = { type: 'object', properties: { precision: { const: 'locality' } } };

const HALF_SECRET: readonly string[] = ['on-request', 'area'];

const halfSecretIsCoarse: Rule<z.infer<typeof fields>> = {
  check({ visibility, address, position, stops }, refuse) {
    if (!HALF_SECRET.includes(visibility)) return;
    if (address?.street !== undefined || address?.postalCode !== undefined)
      refuse(`a place that is ${visibility} has no street and no postal code`, 'address');
    if (isFine(position))
      refuse(`a place that is ${visibility} has no position finer than locality`, 'position');
    if (stops?.some((stop) => isFine(stop.position)))
      refuse(`a place that is ${visibility} has no stop finer than locality`, 'stops');
  },
  keywords: {
    $comment:
      'A place on request, or with an area, has no street, no postal code and no point finer than a town.',
    if: hasCode('visibility', HALF_SECRET),
    then: {
      properties: {
        address: { type: 'object', ...lacksFields('street', 'postalCode') },
        position: COARSE_POSITION,
        stops: { type: 'array', items: { type: 'object', properties: { position: COARSE_POSITION } } },
      },
    },
  },
};

/** Where a service meets people. What may be said of the place depends on `visibility`. */
export const locationSchema = withRules(fields, [confidentialIsSecret, halfSecretIsCoarse]).meta({
  id: 'location',
  title: 'Place of a service',
  description: 'Where a service meets people. What may be said of the place depends on its visibility.',
});

/** A postal address; the country of the directory when it names none. Its fields: docs/fields.md#address. */
export type Address = z.infer<typeof addressSchema>;
/** A point in WGS84 degrees with how fine it is; 0 is a degree like any other. Its fields: docs/fields.md#position. */
export type Position = z.infer<typeof positionSchema>;
/** Where a service meets people; its `visibility` decides what may be shown of it. Its fields: docs/fields.md#location. */
export type Location = z.infer<typeof locationSchema>;
