import { isPlainObject, ownValue, pointerToken } from '../../json.ts';
import type { LossLog } from '../../draft/loss-log.ts';
import { shortName } from './terms.ts';

/** A value of a property, with its JSON Pointer. */
export interface PlacedValue {
  value: unknown;
  path: string;
}

/** What all nodes of one input share. */
export interface Graph {
  /** Prefixes that stand for schema.org. */
  prefixes: ReadonlySet<string>;
  /** Nodes by `@id`, all that have it: what is said of a thing may stand in several places (JSON-LD 1.1, section 4.1). */
  byId: ReadonlyMap<string, readonly PlacedValue[]>;
  /** Paths of nodes that have been read as a part of another. */
  used: Set<string>;
}

/** Keywords of JSON-LD that say nothing of the thing. */
const KEYWORDS: ReadonlySet<string> = new Set(['@id', '@type', '@context']);

/** How deep lists in lists are read. */
const MAX_DEPTH = 20;

const flatten = (value: unknown, path: string, depth = 0): PlacedValue[] => {
  if (value === null || value === undefined) return [];
  // Whatever lies deeper is told by whoever wants a value and finds a list.
  if (depth > MAX_DEPTH) return [{ value, path }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => flatten(item, `${path}/${index}`, depth + 1));
  for (const wrapper of ['@list', '@set'])
    if (isPlainObject(value) && Object.hasOwn(value, wrapper))
      return flatten(value[wrapper], `${path}/${wrapper}`, depth + 1);
  return [{ value, path }];
};

/** One node of JSON-LD: its properties by their short names, and which of them have been read. */
export class JsonLdNode {
  readonly raw: Record<string, unknown>;
  readonly path: string;
  readonly graph: Graph;
  readonly log: LossLog;
  readonly types: readonly string[];
  readonly #keys = new Map<string, string[]>();
  readonly #read = new Set<string>();

  constructor(raw: Record<string, unknown>, path: string, graph: Graph, log: LossLog) {
    this.raw = raw;
    this.path = path;
    this.graph = graph;
    this.log = log;
    for (const key of Object.keys(raw)) {
      const name = shortName(key, graph.prefixes);
      this.#keys.set(name, [...(this.#keys.get(name) ?? []), key]);
    }
    this.types = flatten(ownValue(raw, '@type') ?? ownValue(raw, 'type'), '').flatMap(({ value }) =>
      typeof value === 'string' ? [shortName(value, graph.prefixes)] : [],
    );
    if (!Object.hasOwn(raw, '@type')) this.#read.add('type');
  }

  get id(): string | undefined {
    const id = ownValue(this.raw, '@id');
    return typeof id === 'string' ? id : undefined;
  }

  /** All that is said of the thing: here, and wherever else it stands by its name. */
  get everywhere(): readonly JsonLdNode[] {
    const others = (this.id === undefined ? undefined : this.graph.byId.get(this.id)) ?? [];
    return [
      this,
      ...others.flatMap(({ value, path }) =>
        isPlainObject(value) && value !== this.raw ? [new JsonLdNode(value, path, this.graph, this.log)] : [],
      ),
    ];
  }

  isA(...types: string[]): boolean {
    return types.some((type) => this.types.includes(type));
  }

  has(name: string): boolean {
    return this.#keys.has(name);
  }

  /** The values of a property, lists made flat. It counts as read from now on. */
  take(name: string): PlacedValue[] {
    this.#read.add(name);
    return (this.#keys.get(name) ?? []).flatMap((key) =>
      flatten(ownValue(this.raw, key), `${this.path}/${pointerToken(key)}`),
    );
  }

  /** The nodes among the values of a property, those that are only named looked up; what is no node is told. */
  nodes(name: string): JsonLdNode[] {
    return this.take(name).flatMap(({ value, path }) => {
      if (!isPlainObject(value)) {
        this.tell(path, 'unread-value');
        return [];
      }
      const id = ownValue(value, '@id');
      const isName = Object.keys(value).length === 1 && typeof id === 'string';
      const found = isName ? this.graph.byId.get(id)?.[0] : { value, path };
      if (found === undefined || !isPlainObject(found.value)) {
        this.tell(path, 'unread-value');
        return [];
      }
      this.graph.used.add(found.path);
      return [new JsonLdNode(found.value, found.path, this.graph, this.log)];
    });
  }

  tell(path: string, kind: string): void {
    this.log.tell(path, kind);
  }

  /** Tells each property that nobody has read. */
  finish(): void {
    for (const [name, keys] of this.#keys)
      if (!this.#read.has(name) && !KEYWORDS.has(name))
        for (const key of keys)
          if (flatten(this.raw[key], '').length > 0)
            this.tell(`${this.path}/${pointerToken(key)}`, 'unread-property');
  }
}
