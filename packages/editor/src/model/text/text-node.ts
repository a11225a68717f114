/** The values of a file with the places at which they are written, whatever its format. */
export type PlacedNode = PlacedScalar | PlacedMap | PlacedList;

/** Offsets of the first sign, and of the one after the last; line breaks and remarks behind it are not its own. */
interface Placed {
  start: number;
  end: number;
}

export interface PlacedScalar extends Placed {
  kind: 'scalar';
  value: unknown;
  /** How YAML writes it, such as `BLOCK_FOLDED`; undefined in JSON. */
  style: string | undefined;
}

export interface PlacedEntry {
  key: string;
  keyStart: number;
  keyEnd: number;
  value: PlacedNode;
}

export interface PlacedMap extends Placed {
  kind: 'map';
  /** Written with a line for each entry, without brackets. */
  isBlock: boolean;
  entries: PlacedEntry[];
}

export interface PlacedList extends Placed {
  kind: 'list';
  isBlock: boolean;
  items: PlacedNode[];
  /** Offsets of the dashes of a block. */
  dashes?: number[];
}

/** Formats whose texts can be changed in place. */
export type TextFormat = 'JSON' | 'YAML';

/** A text as it was read. */
export interface PlacedText {
  root: PlacedNode | undefined;
  data: unknown;
}
