import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { TextNode, TextTree } from './text-tree.ts';

const OTHER: TextNode = { kind: 'other' };

function toTree(node: Node): TextNode {
  switch (node.type) {
    case 'string':
      return {
        kind: 'string',
        value: String(node.value),
        start: node.offset,
        end: node.offset + node.length,
        endsLine: false,
        write: (value) => JSON.stringify(value),
        set(value) {
          // Read-only in its type, so that nobody expects the text to follow; `getNodeValue` reads it.
          (node as { value?: unknown }).value = value;
        },
      };
    case 'array':
      return { kind: 'list', items: (node.children ?? []).map(toTree), isPlain: true };
    case 'object':
      return {
        kind: 'map',
        entries: (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
          key === undefined || value === undefined ? [] : [[String(key.value), toTree(value)]],
        ),
      };
    default:
      return OTHER;
  }
}

/** A JSON text as a tree (RFC 8259: no comments); undefined when it cannot be read. */
export function readJsonTree(text: string): TextTree | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (root === undefined || errors.length > 0) return undefined;
  return { root: toTree(root), toData: (): unknown => getNodeValue(root) };
}
