import { serviceSchema } from '@service-directory/schema/zod';
import * as z from 'zod';

/** A field of a service that holds no other fields. */
export interface SchemaField {
  /** Its names from the service down, with dots; what stands in a list has no number: `locations.stops.name`. */
  path: string;
  /** The values that it may have, where the schema lists them. */
  codes: readonly unknown[];
}

/** What is looked at of a JSON Schema. */
interface Node {
  $ref?: string;
  anyOf?: readonly Node[];
  oneOf?: readonly Node[];
  properties?: Readonly<Record<string, Node>>;
  items?: Node;
  enum?: readonly unknown[];
  const?: unknown;
}

/** Every field of a service, of its places, lines, hours and sources too, as the schema has them today. */
export function schemaFields(): SchemaField[] {
  const root = z.toJSONSchema(serviceSchema, { unrepresentable: 'any', reused: 'inline' }) as Node & {
    $defs?: Readonly<Record<string, Node>>;
  };
  const found = new Map<string, unknown[]>();
  const walk = (node: Node, path: string): void => {
    if (node.$ref !== undefined) return walk(root.$defs?.[node.$ref.split('/').at(-1)!] ?? {}, path);
    const forms = [...(node.anyOf ?? []), ...(node.oneOf ?? [])];
    if (forms.length > 0) {
      for (const form of forms) walk(form, path);
      return;
    }
    if (node.items !== undefined) return walk(node.items, path);
    if (node.properties !== undefined) {
      for (const [name, field] of Object.entries(node.properties))
        walk(field, path === '' ? name : `${path}.${name}`);
      return;
    }
    const codes = node.enum ?? (node.const === undefined ? [] : [node.const]);
    found.set(path, [...(found.get(path) ?? []), ...codes]);
  };
  walk(root, '');
  return [...found].map(([path, codes]) => ({ path, codes }));
}
