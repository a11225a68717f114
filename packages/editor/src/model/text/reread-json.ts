import { sameData, valueAt, type Path } from '../data.ts';
import { JsonList, JsonMap, movedNode, placeJson } from './place-json.ts';
import type { TextEdit } from './text-edit.ts';
import type { PlacedNode, PlacedText } from './text-node.ts';

/** The step to the part of a value that holds an edit, brackets aside; undefined when none does, or it is not sure. */
function stepInto(node: PlacedNode, step: string | number | undefined, edit: TextEdit): number | undefined {
  if (node.kind === 'scalar' || step === undefined) return undefined;
  const isNamed = (name: string) => name === String(step);
  const index =
    node.kind === 'map'
      ? node.entries.findIndex(({ key }) => isNamed(key))
      : typeof step === 'number'
        ? step
        : -1;
  // Of a key that is there twice, the last one counts.
  if (node.kind === 'map' && node.entries.filter(({ key }) => isNamed(key)).length !== 1) return undefined;
  const part = node.kind === 'map' ? node.entries[index]?.value : node.items[index];
  if (part === undefined || part.kind === 'scalar') return undefined;
  return edit.start > part.start && edit.end < part.end ? index : undefined;
}

/** A text of JSON after an edit, of which only the smallest value that holds the edit is read again. */
class Reread {
  readonly #text: string;
  readonly #edit: TextEdit;
  readonly #delta: number;
  readonly #wanted: unknown;

  constructor(text: string, edit: TextEdit, wanted: unknown) {
    this.#text = text;
    this.#edit = edit;
    this.#delta = edit.text.length - (edit.end - edit.start);
    this.#wanted = wanted;
  }

  /** The same value in the new text; undefined when it does not say what it should. */
  read(node: PlacedNode, path: Path, at: Path = []): PlacedNode | undefined {
    const [step, ...rest] = path;
    const index = stepInto(node, step, this.#edit);
    if (index === undefined || step === undefined || node.kind === 'scalar') return this.#readWhole(node, at);
    const part = node.kind === 'map' ? node.entries[index]?.value : node.items[index];
    const inside = part === undefined ? undefined : this.read(part, rest, [...at, step]);
    if (inside === undefined) return undefined;
    const [text, delta] = [this.#text, this.#delta];
    const place = (own: PlacedNode, number: number) =>
      number === index ? inside : movedNode(text, own, number > index ? delta : 0);
    const end = node.end + delta;
    if (node.kind === 'list') return new JsonList(text, node.start, end, node.items.map(place));
    const entries = node.entries.map(({ key, keyStart, keyEnd, value }, own) => {
      const by = own > index ? delta : 0;
      return { key, keyStart: keyStart + by, keyEnd: keyEnd + by, value: place(value, own) };
    });
    return new JsonMap(text, node.start, end, entries);
  }

  #readWhole({ start, end }: PlacedNode, at: Path): PlacedNode | undefined {
    try {
      const data: unknown = JSON.parse(this.#text.slice(start, end + this.#delta));
      return sameData(data, valueAt(this.#wanted, at)) ? placeJson(this.#text, start) : undefined;
    } catch {
      return undefined;
    }
  }
}

/**
 * A text of JSON after an edit, with its places. Only the smallest value that holds the edit is read again: what stands
 * around it is the same text as before, and says the same. It takes no longer in a long file.
 * @param path to what the edit changes
 * @param wanted what the text is to say
 * @returns undefined when it does not say that
 */
export function rereadJson(
  root: PlacedNode,
  path: Path,
  { edit, text, wanted }: { edit: TextEdit; text: string; wanted: unknown },
): PlacedText | undefined {
  const found = new Reread(text, edit, wanted).read(root, path);
  return found === undefined ? undefined : { root: found, data: wanted };
}
