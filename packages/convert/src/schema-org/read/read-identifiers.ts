import type { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { isPlainObject } from '../../json.ts';
import { readString } from '../json-ld/read-text.ts';
import type { Draft } from '../../draft/draft.ts';

/** Identifiers in registers (`PropertyValue`). One that names no register is told. */
export function readIdentifiers(node: JsonLdNode): Draft[] | undefined {
  const found: Draft[] = [];
  for (const { value, path } of node.take('identifier')) {
    if (!isPlainObject(value)) node.tell(path, 'unread-value');
  }
  const nodes = node.take('identifier').some(({ value }) => isPlainObject(value))
    ? node.nodes('identifier')
    : [];
  for (const one of nodes) {
    const scheme = readString(one, 'propertyID')?.text;
    const value = readString(one, 'value')?.text;
    one.finish();
    if (scheme !== undefined && value !== undefined && scheme.length <= 50 && value.length <= 100)
      found.push({ scheme, value });
    else node.tell(one.path, 'unread-value');
  }
  return found.length === 0 ? undefined : found;
}
