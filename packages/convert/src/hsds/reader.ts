import type { Context } from './context.ts';
import { isPlainObject, objectOf, ownEntries, ownValue, pointerToken, type Fields } from '../json.ts';
import { EXTENSION } from './namespace.ts';

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Reads an object of HSDS property by property, from whoever wrote it: a `null`, an empty string and an empty list say
 * nothing, a number may be a string and a string a number, and what is of another type is told and left.
 */
export class Reader {
  readonly #read = new Set<string>(['id', EXTENSION]);
  readonly #ones = new Map<string, Reader>();
  readonly native: Fields;
  readonly path: string;
  readonly context: Context;

  /** @param path JSON Pointer of the object in the input */
  constructor(native: unknown, path: string, context: Context) {
    this.native = isPlainObject(native) ? native : {};
    this.path = path;
    context.see?.(this.native, path);
    this.context = context;
  }

  lose(reason: string, property?: string): void {
    this.context.lose(property === undefined ? this.path : `${this.path}/${pointerToken(property)}`, reason);
  }

  /** The value as it stands; nothing for `null` and what is empty. */
  raw(property: string): unknown {
    this.#read.add(property);
    const value = ownValue(this.native, property);
    return isNothing(value) ? undefined : value;
  }

  /** Words with something to read in them, without blanks around them. */
  string(property: string): string | undefined {
    const value = this.raw(property);
    if (value === undefined) return undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') {
      this.lose('hsds/wrong-type', property);
      return undefined;
    }
    const trimmed = value.trim();
    return trimmed === '' ? undefined : trimmed;
  }

  /** A string of at most so many characters; more is cut and told. */
  stringUpTo(maxLength: number, property: string): string | undefined {
    const value = this.string(property);
    if (value === undefined || value.length <= maxLength) return value;
    const characters = [...value];
    if (characters.length <= maxLength) return value;
    this.lose('hsds/too-long', property);
    return characters.slice(0, maxLength).join('').trim();
  }

  number(property: string): number | undefined {
    const value = this.raw(property);
    if (value === undefined) return undefined;
    const number =
      typeof value === 'string' &&
      /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(value.slice(0, 60).trim())
        ? Number(value)
        : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    this.lose('hsds/wrong-type', property);
    return undefined;
  }

  /** The objects of a list, each with where it stands; one object alone counts as a list of one. */
  list(property: string): Reader[] {
    const value = this.raw(property);
    if (value === undefined) return [];
    if (isPlainObject(value)) return [this.at(value, property)];
    if (!Array.isArray(value)) {
      this.lose('hsds/wrong-type', property);
      return [];
    }
    return value.flatMap((item: unknown, index) => {
      if (isPlainObject(item)) return [this.at(item, property, index)];
      if (!isNothing(item))
        this.context.lose(`${this.path}/${pointerToken(property)}/${index}`, 'hsds/wrong-type');
      return [];
    });
  }

  /** The object in a property: the same reader each time, so that it knows what has been asked for. */
  one(property: string): Reader | undefined {
    const value = this.raw(property);
    if (value === undefined) return undefined;
    if (isPlainObject(value)) {
      const known = this.#ones.get(property) ?? this.at(value, property);
      this.#ones.set(property, known);
      return known;
    }
    this.lose('hsds/wrong-type', property);
    return undefined;
  }

  /** Something inside, read in the same context. */
  at(native: unknown, ...keys: (string | number)[]): Reader {
    return new Reader(native, [this.path, ...keys.map(pointerToken)].join('/'), this.context);
  }

  /** Marks properties as dealt with. */
  skip(...properties: string[]): void {
    for (const property of properties) this.#read.add(property);
  }

  /** The properties that nobody has asked for and that say something. */
  leftover(): Fields {
    return objectOf(
      ownEntries(this.native).filter(([property, value]) => !this.#read.has(property) && !isNothing(value)),
    );
  }

  /** Tells everything that nobody has asked for. */
  loseLeftover(reason = 'hsds/no-place'): void {
    for (const property of Object.keys(this.leftover())) this.lose(reason, property);
  }
}
