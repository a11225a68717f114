import type { RawFinding } from '../finding.ts';
import type { RecordParts } from './record-parts.ts';

/** How many combinations of parts are kept in one place of the tree. When there are more in one, all are forgotten. */
const MAX_KEPT = 4_000;
/**
 * After so many records it is told whether remembering pays, which it does when so large a share was known: to find out
 * what a rule reads costs a few times as much as to ask it. Early on less is known of a list that will repeat itself.
 */
const TRIALS: readonly (readonly [asked: number, leastShare: number])[] = [
  [300, 0.15],
  [2_000, 0.6],
];
const LAST_TRIAL = 2_000;

/** A combination of parts that was seen: what is known of it, and what it goes on with. */
interface Entry {
  answers: readonly RawFinding[] | undefined;
  /** Of how many changes among the askers the answers know. */
  version: number;
  /** By the number of the next place, then by the id of the part. */
  next: (Map<number, Entry> | undefined)[];
}

/** A place of the tree: whoever looks at the fields from the root to here, and at no others. */
interface Node<Asker> {
  /** The field, and those from the root to it. */
  field: string;
  fields: readonly string[];
  /** The number of the field among the parts of a record; known when the first comes. */
  fieldNumber: number | undefined;
  /** Which of the places behind the same one it is. */
  number: number;
  askers: Asker[];
  version: number;
  kept: number;
  asked: number;
  found: number;
  children: Node<Asker>[];
  /** How many places there have been right behind this one. */
  numbers: number;
}

export interface Visitor<Asker> {
  /** Gets what is known of the parts of a record. */
  tell(answers: readonly RawFinding[]): void;
  /** Asks, and gives what is to be remembered; undefined when nothing is. It may move askers. */
  ask(askers: readonly Asker[], fields: readonly string[]): readonly RawFinding[] | undefined;
  /** Gets askers for whom nothing can be remembered, or not often enough. They are no longer in the tree. */
  drop(askers: readonly Asker[]): void;
}

/**
 * Answers by the parts of a record that they depend on. Askers that depend on the same fields share a place, and places
 * share the way to them: fields in the order of their names. So a record is compared with all that is known in as many
 * look-ups as the tree has places.
 */
export class AnswerTree<Asker> {
  readonly #root: Node<Asker> = newNode('', [], 0);
  #entry: Entry = newEntry();
  #isFull = false;

  /** Puts an asker where those are that depend on the same fields. What is known there lacks its answers, and is forgotten. */
  add(fields: readonly string[], asker: Asker): void {
    const node = this.#nodeOf(fields);
    node.askers.push(asker);
    node.version += 1;
    node.asked = 0;
    node.found = 0;
  }

  /** Takes askers from the place of these fields. */
  remove(fields: readonly string[], askers: ReadonlySet<Asker>): void {
    const node = this.#nodeOf(fields);
    node.askers = node.askers.filter((asker) => !askers.has(asker));
    node.version += 1;
    prune(this.#root);
  }

  /** Goes through all places with a record. */
  visit(parts: RecordParts, visitor: Visitor<Asker>): void {
    if (this.#isFull) this.#forget();
    this.#visitNode(this.#root, this.#entry, parts, visitor);
  }

  #visitNode(node: Node<Asker>, entry: Entry, parts: RecordParts, visitor: Visitor<Asker>): void {
    if (node.askers.length > 0) {
      node.asked += 1;
      if (entry.answers !== undefined && entry.version === node.version) {
        node.found += 1;
        if (entry.answers.length > 0) visitor.tell(entry.answers);
      } else if (doesNotPay(node)) visitor.drop(node.askers.splice(0));
      else {
        entry.version = node.version;
        entry.answers = visitor.ask(node.askers, node.fields);
      }
    }
    const { children } = node;
    let hasUnsteady = false;
    for (let at = 0; at < children.length; at++) {
      const child = children[at]!;
      const id = parts.idOf((child.fieldNumber ??= parts.numberOf(child.field)));
      if (id === 0) hasUnsteady = true;
      else this.#visitNode(child, this.#entryBehind(entry, child, id), parts, visitor);
    }
    if (hasUnsteady) dropUnsteady(node, parts, visitor);
  }

  #entryBehind(entry: Entry, child: Node<Asker>, id: number): Entry {
    const known = (entry.next[child.number] ??= new Map<number, Entry>());
    let next = known.get(id);
    if (next === undefined) {
      known.set(id, (next = newEntry()));
      child.kept += 1;
      if (child.kept >= MAX_KEPT) this.#isFull = true;
    }
    return next;
  }

  #nodeOf(fields: readonly string[]): Node<Asker> {
    let node = this.#root;
    for (const field of [...fields].sort()) {
      let next = node.children.find((child) => child.field === field);
      if (next === undefined)
        node.children.push((next = newNode(field, [...node.fields, field], node.numbers++)));
      node = next;
    }
    return node;
  }

  #forget(): void {
    this.#isFull = false;
    this.#entry = newEntry();
    const forgetBelow = (node: Node<Asker>) => {
      node.kept = 0;
      node.children.forEach(forgetBelow);
    };
    forgetBelow(this.#root);
  }
}

function doesNotPay({ asked, found }: { asked: number; found: number }): boolean {
  const trial = asked >= LAST_TRIAL ? TRIALS.at(-1) : TRIALS.find(([at]) => at === asked);
  return trial !== undefined && found < asked * trial[1];
}

const newEntry = (): Entry => ({ answers: undefined, version: 0, next: [] });

const newNode = <Asker>(field: string, fields: readonly string[], number: number): Node<Asker> => ({
  field,
  fields,
  fieldNumber: undefined,
  number,
  askers: [],
  version: 0,
  kept: 0,
  asked: 0,
  found: 0,
  children: [],
  numbers: 0,
});

/** Takes away the places where nobody is, nor behind them. Their numbers are not given again. */
function prune<Asker>(node: Node<Asker>): boolean {
  node.children = node.children.filter((child) => !prune(child));
  return node.children.length === 0 && node.askers.length === 0;
}

/** Takes away the places of fields that cannot be known again, and tells who was there. */
function dropUnsteady<Asker>(node: Node<Asker>, parts: RecordParts, visitor: Visitor<Asker>): void {
  const isUnsteady = ({ fieldNumber = -1 }: Node<Asker>) => parts.idOf(fieldNumber) === 0;
  const unsteady = node.children.filter(isUnsteady);
  node.children = node.children.filter((child) => !isUnsteady(child));
  visitor.drop(unsteady.flatMap((child) => askersBelow(child)));
}

/** Those in a place and behind it, who are no longer there. */
const askersBelow = <Asker>(node: Node<Asker>): Asker[] => [
  ...node.askers.splice(0),
  ...node.children.flatMap((child) => askersBelow(child)),
];
