import type { Directory, Organization, Service } from '@service-directory/schema';
import { directoryHeadSchema, measurable, organizationSchema, serviceSchema } from '@service-directory/schema/zod'; // prettier-ignore

/** The head of a directory: all but its records. */
export type DirectoryHead = Omit<Directory, 'organizations' | 'services'>;

/**
 * Records of ours that come back inside a document of another format. Whoever had it in hand may have changed them, so
 * nothing is taken that the schema does not allow: a secret place could otherwise get its address back.
 */

/** The service, when it is one that the schema allows. */
export const soundService = (value: unknown): Service | undefined =>
  serviceSchema.safeParse(measurable(value)).data;

export const soundOrganization = (value: unknown): Organization | undefined =>
  organizationSchema.safeParse(measurable(value)).data;

export const soundHead = (value: unknown): DirectoryHead | undefined =>
  directoryHeadSchema.safeParse(measurable(value)).data;
