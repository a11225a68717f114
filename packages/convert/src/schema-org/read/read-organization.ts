import { organizationSchema } from '@service-directory/schema/zod';
import { put, type Draft } from '../../draft/draft.ts';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { readString, readText } from '../json-ld/read-text.ts';
import { readIdentifiers } from './read-identifiers.ts';

/** What kind of body, by its type. */
const TYPES = new Map([
  ['GovernmentOrganization', 'public'],
  ['NGO', 'charity'],
]);

/** A field of an organisation, when it is one that the schema allows. */
function sound(node: JsonLdNode, field: 'url' | 'email', found: { text: string; path: string } | undefined) {
  if (found === undefined) return undefined;
  const text = field === 'email' ? found.text.replace(/^mailto:/i, '') : found.text;
  if (organizationSchema.shape[field].safeParse(text).success) return text;
  node.tell(found.path, 'unread-value');
  return undefined;
}

/** The kind of body that its types say. */
export const organizationType = (node: JsonLdNode): string | undefined =>
  node.types.map((type) => TYPES.get(type)).find((type) => type !== undefined);

/** Who it is: the fields of an organisation without its id. */
export function readOrganization(node: JsonLdNode): Draft {
  const organization: Draft = {};
  put(organization, 'name', readText(node, 'name', 200) ?? readText(node, 'legalName', 200));
  put(organization, 'alternateName', readText(node, 'alternateName', 200));
  put(organization, 'description', readText(node, 'description', 5000));
  put(organization, 'type', organizationType(node));
  put(organization, 'url', sound(node, 'url', readString(node, 'url')));
  put(organization, 'email', sound(node, 'email', readString(node, 'email')));
  put(organization, 'identifiers', readIdentifiers(node));
  return organization;
}
