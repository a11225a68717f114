import type { Draft } from '../draft.ts';

/** Fields that can rest on an object of somebody else's map; conditions never do. */
const FIELDS = ['organizationIds', 'name', 'alternateName', 'summary', 'description', 'status', 'needs', 'audience', 'minimumAge', 'maximumAge', 'languages', 'locations', 'contacts', 'openingHours']; // prettier-ignore

/** The fields of a record that rest on its only source. */
export const restsOn = (service: Draft): string[] => FIELDS.filter((field) => service[field] !== undefined);
