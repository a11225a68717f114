import type { Data } from '../data.ts';

/**
 * A string in a file, with where it stands and how another would be written there. The same place of the file may come
 * several times in a tree: behind an anchor of YAML.
 */
export interface StringNode {
  kind: 'string';
  value: string;
  /** Offsets of its first sign and of the one after its last, quotation marks included. */
  start: number;
  end: number;
  /** Line breaks at its end belong to the way it is written (a block of YAML), not to the text. */
  endsLine: boolean;
  /** How a value is written in its place, in the same style where that can be. */
  write(value: string): string;
  /** Changes the value that `toData` gives, not the text. */
  set(value: string): void;
}

export interface ListNode {
  kind: 'list';
  items: TextNode[];
  /** Can its items change places? Not where a comment stands among them. */
  isPlain: boolean;
}

export interface MapNode {
  kind: 'map';
  entries: [string, TextNode][];
}

/** A value that is never touched, such as a number. */
export interface OtherNode {
  kind: 'other';
}

/** A file as a tree of values with their places, whatever its format. */
export type TextNode = StringNode | ListNode | MapNode | OtherNode;

export interface TextTree {
  root: TextNode;
  /** What the file says, as data. */
  toData(): unknown;
}

/** The strings of a record that decide how its other fields are read. */
export const stringsOf = (node: MapNode): Data =>
  Object.fromEntries(
    node.entries.flatMap(([key, value]) => (value.kind === 'string' ? [[key, value.value] as const] : [])),
  );
