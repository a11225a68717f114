import type { Loss } from '../conversion.ts';
import { contextOf, type Context } from './context.ts';
import { isPlainObject, isTooDeep, objectOf, ownEntries, tidy, type Fields } from '../json.ts';
import { EXTENSION } from './namespace.ts';
import { extensionOf } from './remainder.ts';
import type { Found } from './trees.ts';

type Lose = Context['lose'];

/** A record without our extensions, at any depth: for one whose extensions are not what we would have written. */
function withoutExtensions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExtensions);
  if (!isPlainObject(value)) return value;
  return objectOf(
    ownEntries(value)
      .filter(([key]) => key !== EXTENSION)
      .map(([key, inner]) => [key, withoutExtensions(inner)]),
  );
}

/** What is told while a record is read. */
export class Told {
  readonly losses: Loss[] = [];
  readonly lose: Lose = (path, reason) => this.losses.push({ path, reason });

  /** Takes back what is told of our own writing too: it is not lost, since the extension has it. */
  forgive(ours: Told): void {
    const keys = new Set(ours.losses.map(keyOfLoss));
    this.losses.splice(0, Infinity, ...this.losses.filter((loss) => !keys.has(keyOfLoss(loss))));
  }
}
const keyOfLoss = ({ path, reason }: Loss) => `${reason} ${path}`;

/** Reads a record; when its extensions are not of the form that we write, once more without them. */
export function attempt<Result>(
  found: Found,
  lose: Lose,
  read: (native: Fields, told: Told) => Result,
): Result | undefined {
  if (isTooDeep(found.native)) {
    lose(found.path, 'hsds/too-deep');
    return undefined;
  }
  const told = new Told();
  let result: Result;
  try {
    result = read(found.native, told);
  } catch {
    told.losses.splice(0, Infinity, { path: found.path, reason: 'hsds/extension-not-understood' });
    result = read(withoutExtensions(found.native) as Fields, told);
  }
  for (const { path, reason } of told.losses) lose(path, reason);
  return result;
}

/** The context of a record: its own when it travels with one, else that of the whole. */
export function contextFor(native: Fields, context: Context, lose: Lose): Context {
  const own = extensionOf(native)?.['context'];
  if (!isPlainObject(own)) return { ...context, lose };
  const { directory: id, languages, country, timeZone, asOf, codes } = own;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const head = {
    id: text(id),
    languages,
    country: text(country),
    timeZone: text(timeZone),
    codes,
  } as Parameters<typeof contextOf>[0];
  return { ...contextOf(tidy(head), text(asOf), lose), see: context.see };
}

/** Did we write this record? */
export const isOurs = (native: Fields): boolean => extensionOf(native) !== undefined;
