import { isPlainObject, ownValue } from '../../json.ts';
import type { LossLog } from '../../draft/loss-log.ts';
import { JsonLdNode, type Graph, type PlacedValue } from './json-ld-node.ts';
import { scriptsOfHtml } from './scripts-of-html.ts';
import { readContext } from './terms.ts';

/** How deep graphs in graphs are looked for. */
const MAX_DEPTH = 20;
/** So many nodes of one name are looked at; more are a slip, and would take time for each of the others. */
const MOST_SAME = 20;
/** Properties by which a node is named that is a thing of its own, and not a part of the one that names it. */
const OF_OTHERS: ReadonlySet<string> = new Set(['provider', 'brand', 'parentOrganization', 'memberOf', 'isRelatedTo', 'publisher', 'isPartOf', 'about', 'mainEntity', 'breadcrumb', 'primaryImageOfPage', 'author', 'branchOf', 'department', 'subOrganization']); // prettier-ignore

/** A read input: its nodes from the top, and what they share. */
export interface LoadedGraph {
  graph: Graph;
  nodes: JsonLdNode[];
  /** Of plain strings, by a context; the last one counts. */
  language: string | undefined;
  /** Is the node named by another as a part of it? Then it is read with that. */
  isPart: (node: JsonLdNode) => boolean;
}

/** The documents in an input: parsed JSON, JSON as text, or a web page. */
function documentsOf(input: unknown, log: LossLog): PlacedValue[] {
  if (typeof input !== 'string') return [{ value: input, path: '' }];
  if (/^\s*</.test(input)) return scriptsOfHtml(input, (path) => log.tell(path, 'no-json'));
  try {
    return [{ value: JSON.parse(input) as unknown, path: '' }];
  } catch {
    log.tell('', 'no-json');
    return [];
  }
}

/** Finds the nodes from the top, and of all that are embedded those that have a name. */
export function loadGraph(input: unknown, log: LossLog): LoadedGraph {
  const prefixes = new Set<string>();
  const byId = new Map<string, PlacedValue[]>();
  const parts = new Set<string>();
  const tops: PlacedValue[] = [];
  let language: string | undefined;

  const collect = ({ value, path }: PlacedValue, depth: number): void => {
    if (depth > MAX_DEPTH) return log.tell(path, 'too-deep');
    if (Array.isArray(value))
      return value.forEach((item: unknown, index) =>
        collect({ value: item, path: `${path}/${index}` }, depth + 1),
      );
    if (!isPlainObject(value)) return log.tell(path, 'no-node');
    language = readContext(ownValue(value, '@context'), prefixes) ?? language;
    const inner = ownValue(value, '@graph');
    if (inner !== undefined) collect({ value: inner, path: `${path}/@graph` }, depth + 1);
    // A graph with a name and nothing else is a wrapper; anything else that stands beside it is a node.
    if (inner === undefined || ownValue(value, '@type') !== undefined) tops.push({ value, path });
  };
  const index = (value: unknown, path: string, depth: number, property: string): void => {
    if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value))
      return value.forEach((item: unknown, at) => index(item, `${path}/${at}`, depth + 1, property));
    if (!isPlainObject(value)) return;
    const id = ownValue(value, '@id');
    if (typeof id === 'string') {
      const same = byId.get(id) ?? [];
      if (Object.keys(value).length > 1)
        byId.set(id, same.length < MOST_SAME ? [...same, { value, path }] : same);
      else if (!OF_OTHERS.has(property)) parts.add(id);
    }
    for (const [key, inner] of Object.entries(value))
      if (key !== '@graph' && key !== '@context')
        index(inner, `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1, key);
  };
  for (const document of documentsOf(input, log)) collect(document, 0);
  for (const { value, path } of tops) index(value, path, 0, '');
  const graph: Graph = { prefixes, byId, used: new Set() };
  return {
    graph,
    nodes: tops.map(({ value, path }) => new JsonLdNode(value as Record<string, unknown>, path, graph, log)),
    language,
    isPart: ({ id }) => id !== undefined && parts.has(id),
  };
}
