import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { TextNode, TextTree } from './text-tree.ts';
import { writeYamlString } from './write-yaml-string.ts';

const OTHER: TextNode = { kind: 'other' };

/** Anchors that are pointed at more often fill the memory; such a file is no record. */
const MAX_ALIASES = 100;

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

/** Values under an anchor stand in other places too, where they may be something else: they are left alone. */
function toTree(node: unknown, text: string): TextNode {
  if ((node as WithNotes | null | undefined)?.anchor !== undefined) return OTHER;
  if (isScalar(node)) return typeof node.value === 'string' ? toString(node, node.value, text) : OTHER;
  if (isSeq(node)) {
    return {
      kind: 'list',
      items: node.items.map((item) => toTree(item, text)),
      isPlain: !node.items.some(hasComment),
    };
  }
  if (isMap(node)) {
    return {
      kind: 'map',
      entries: node.items.map(({ key, value }) => [
        String(isScalar(key) ? key.value : key),
        toTree(value, text),
      ]),
    };
  }
  return OTHER;
}

/** A YAML 1.2 text as a tree; undefined when it cannot be read. */
export function readYamlTree(text: string): TextTree | undefined {
  const document = parseDocument(text, { prettyErrors: false, version: '1.2', merge: false });
  if (document.errors.length > 0) return undefined;
  return {
    root: toTree(document.contents, text),
    toData: (): unknown => document.toJS({ maxAliasCount: MAX_ALIASES }),
  };
}
