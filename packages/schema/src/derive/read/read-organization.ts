import { ORGANIZATION_TYPE } from '../../codes/structure.ts';
import type { Organization } from '../../entities/organization.ts';
import { readCode, readList, readObject, readString, readText } from './lenient.ts';
import { readId } from './read-formats.ts';

/** Numbers in registers of others. */
export const readIdentifiers = readList(
  readObject<NonNullable<Organization['identifiers']>[number]>({ scheme: readString, value: readString }, [
    'scheme',
    'value',
  ]),
);

/** Who runs services. */
export const readOrganization = readObject<Organization>(
  {
    id: readId,
    name: readText,
    alternateName: readText,
    description: readText,
    type: readCode(ORGANIZATION_TYPE),
    url: readString,
    email: readString,
    identifiers: readIdentifiers,
  },
  ['id', 'name'],
);
