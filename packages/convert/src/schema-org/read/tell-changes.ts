import type { Directory } from '@service-directory/schema';
import { isPlainObject, sameJson, ownValue, pointerToken } from '../../json.ts';
import { OWN_TERM, shortName } from '../json-ld/terms.ts';
import { writeContext } from '../write/write-context.ts';
import { writeGraph } from '../write/write-graph.ts';
import type { JsonLdNode } from '../json-ld/json-ld-node.ts';

/** How deep nodes are compared. */
const MAX_DEPTH = 50;

/** A value in one form, whether it was written short or expanded (JSON-LD 1.1, section 5). */
function plain(value: unknown, prefixes: ReadonlySet<string>, depth = 0): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value)) {
    const items = (value as unknown[]).map((item) => plain(item, prefixes, depth + 1));
    return items.length === 1 ? items[0] : items;
  }
  if (typeof value === 'string') return shortName(value, prefixes);
  if (!isPlainObject(value)) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && (keys[0] === '@id' || keys[0] === '@value'))
    return plain(value[keys[0]], prefixes, depth + 1);
  return Object.fromEntries(
    keys
      .filter((key) => key !== '@context')
      .map((key) => [shortName(key, prefixes), plain(value[key], prefixes, depth + 1)]),
  );
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [value]);

/** Does the one say nothing that the other does not? What is too old on the day of writing is left out. */
function saysNoMore(given: unknown, written: unknown, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(given) || Array.isArray(written))
    return listOf(given).every((item) => listOf(written).some((one) => saysNoMore(item, one, depth + 1)));
  if (isPlainObject(given) && isPlainObject(written))
    return Object.entries(given).every(
      ([key, value]) => Object.hasOwn(written, key) && saysNoMore(value, written[key], depth + 1),
    );
  return sameJson(given, written);
}

/** The one language in which the head says that all texts are; undefined when they are in all that it has. */
export function languageOf(head: JsonLdNode, languages: readonly string[]): string | undefined {
  const values = head.take('inLanguage').map(({ value }) => ownValue(value, '@value') ?? value);
  const isBare = typeof ownValue(head.raw, 'inLanguage') === 'string';
  const [first] = values;
  return typeof first === 'string' && values.length === 1 && (isBare || languages.length > 1)
    ? first
    : undefined;
}

/**
 * Tells which properties of our nodes no longer say what the records say: somebody changed them where the record keeps
 * its ownValue word, or added some.
 */
export function tellChanges(
  directory: Directory,
  nodes: readonly JsonLdNode[],
  language: string | undefined,
  tell: (path: string, kind: string) => void,
): void {
  const { head, organizations, services } = writeGraph(
    writeContext(directory, { language }, () => undefined),
    language,
  );
  const written = new Map([head, ...organizations, ...services].map((node) => [String(node['@id']), node]));
  for (const node of nodes) {
    const { prefixes } = node.graph;
    const known = plain(written.get((node.id ?? '').replace(/^[^#]*/, '')), prefixes);
    for (const [key, value] of Object.entries(node.raw)) {
      const name = shortName(key, prefixes);
      if (name === OWN_TERM || name.startsWith('@')) continue;
      const wanted = isPlainObject(known) ? known[name] : undefined;
      if (!saysNoMore(plain(value, prefixes), wanted))
        tell(`${node.path}/${pointerToken(key)}`, 'changed-elsewhere');
    }
  }
}
