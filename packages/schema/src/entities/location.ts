import * as z from 'zod';
import { LOCATION_KIND, PRECISION, VISIBILITY, WHEELCHAIR } from '../codes/structure.ts';
import { countryCode } from '../formats/country-code.ts';
import { identifier } from '../formats/identifier.ts';
import { longText, shortText } from '../formats/text.ts';
import { openingHoursSchema } from './opening-hours.ts';

export const addressSchema = z.strictObject({
  street: z.string().trim().min(1).max(200).optional().describe('Street and number, as locals write it.'),
  postalCode: z.string().trim().min(1).max(20).optional().describe('Postal code.'),
  locality: z.string().trim().min(1).max(100).optional().describe('Town or municipality.'),
  region: z.string().trim().min(1).max(100).optional().describe('County or region.'),
  country: countryCode.optional().describe('Country (ISO 3166-1); the directory’s country when left out.'),
});

export const positionSchema = z.strictObject({
  latitude: z.number().min(-90).max(90).describe('WGS84 latitude in degrees, north positive.'),
  longitude: z.number().min(-180).max(180).describe('WGS84 longitude in degrees, east positive.'),
  precision: z.enum(PRECISION).describe('How fine the point is; a map shows no more than this.'),
});

const stopSchema = z.strictObject({
  name: shortText.describe('What the stop is called.'),
  position: positionSchema.optional().describe('Where it stops.'),
  openingHours: openingHoursSchema.optional().describe('When it is there.'),
});

/** Where a service meets people. What may be said of the place depends on `visibility`. */
export const locationSchema = z
  .strictObject({
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
  })
  .superRefine((location, context) => {
    const refuse = (field: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (location.visibility === 'confidential') {
      for (const field of ['address', 'position', 'stops', 'directions', 'surroundings'] as const) {
        if (location[field] !== undefined) refuse(field, `a confidential place has no ${field}`);
      }
    } else if (location.visibility !== 'public') {
      if (location.address?.street !== undefined || location.address?.postalCode !== undefined) {
        refuse('address', `a place that is ${location.visibility} has no street and no postal code`);
      }
      if (location.position !== undefined && location.position.precision !== 'locality') {
        refuse('position', `a place that is ${location.visibility} has no position finer than locality`);
      }
      if (
        location.stops?.some((stop) => stop.position !== undefined && stop.position.precision !== 'locality')
      ) {
        refuse('stops', `a place that is ${location.visibility} has no stop finer than locality`);
      }
    }
  });

export type Address = z.infer<typeof addressSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Location = z.infer<typeof locationSchema>;
