import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Scalar } from 'yaml';
import type { TextNode, TextTree } from './text-tree.ts';
import { writeYamlString } from './write-yaml-string.ts';

const OTHER: TextNode = { kind: 'other' };

/** Anchors that stand for so much that they fill the memory are refused; such a file is no record. */
const MAX_ALIASES = 100;
/** Aliases that are followed, those behind aliases included. */
const MAX_FOLLOWED = 10_000;

interface WithNotes {
  anchor?: string;
  comment?: string | null;
  commentBefore?: string | null;
}

const hasComment = (node: unknown): boolean => {
  const { comment, commentBefore } = (node ?? {}) as WithNotes;
  return (comment ?? '') !== '' || (commentBefore ?? '') !== '';
};

function toString(node: Scalar, value: string, text: string): TextNode {
  const [start, end] = node.range ?? [];
  if (start === undefined || end === undefined) return OTHER;
  const source = text.slice(start, end);
  return {
    kind: 'string',
    value,
    start,
    end,
    endsLine: node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL',
    write: (after) => writeYamlString(source, node.type, after),
    set(after) {
      node.value = after;
    },
  };
}

/** Reads the nodes of a document, with what stands behind an alias in each place where it stands. */
class TreeReader {
  readonly #text: string;
  readonly #document: Document;
  #aliases = 0;

  constructor(text: string, document: Document) {
    this.#text = text;
    this.#document = document;
  }

  /** Were there more aliases than are followed? Then what has an anchor may stand in places that were not seen. */
  get hasTooMany(): boolean {
    return this.#aliases > MAX_FOLLOWED;
  }

  read(node: unknown): TextNode {
    if (isAlias(node)) {
      this.#aliases += 1;
      return this.hasTooMany ? OTHER : this.read(node.resolve(this.#document));
    }
    if (isScalar(node))
      return typeof node.value === 'string' ? toString(node, node.value, this.#text) : OTHER;
    if (isSeq(node)) {
      return {
        kind: 'list',
        items: node.items.map((item) => this.read(item)),
        isPlain: !node.items.some((item) => hasComment(item) || isShared(item)),
      };
    }
    if (isMap(node)) {
      return {
        kind: 'map',
        entries: node.items.map(({ key, value }) => [
          String(isScalar(key) ? key.value : key),
          this.read(value),
        ]),
      };
    }
    return OTHER;
  }
}

/** Values that stand in other places too, which a list must not put in another order. */
const isShared = (node: unknown): boolean =>
  isAlias(node) || (node as WithNotes | null)?.anchor !== undefined;

/** A YAML 1.2 text as a tree; undefined when it cannot be read. */
export function readYamlTree(text: string): TextTree | undefined {
  // A warning of the parser would go past the report, to the terminal.
  const options = { prettyErrors: false, logLevel: 'error', version: '1.2', merge: false } as const;
  const document = parseDocument(text, options);
  if (document.errors.length > 0) return undefined;
  const reader = new TreeReader(text, document);
  const root = reader.read(document.contents);
  if (reader.hasTooMany) return undefined;
  return { root, toData: (): unknown => document.toJS({ maxAliasCount: MAX_ALIASES }) };
}
