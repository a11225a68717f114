import type { Field } from '../form/field.ts';
import { isData, valueAt, wordOf, type Change } from '../model/data.ts';
import { placeOfField, removal, type EditContext, type Place } from './form-context.ts';

/** What a promise rests on: an answer that nobody knows rests on nothing. */
const EVIDENCE: readonly string[] = ['basis', 'sourceIds', 'checkedOn'];

/** As much as is needed to write down a source. */
type SourceContext = EditContext & { today: string };

const sourcesOf = ({ data, root }: EditContext): readonly unknown[] => {
  const sources = valueAt(data, [...root, 'sources']);
  return Array.isArray(sources) ? sources : [];
};

const idsAt = (condition: unknown): readonly unknown[] => {
  const ids = valueAt(condition, ['sourceIds']);
  return Array.isArray(ids) ? ids : [];
};

/** All ids of sources that something in a record names, however deep. */
function namedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namedIn);
  if (!isData(value)) return [];
  return [...idsAt(value).map(wordOf), ...Object.values(value).flatMap(namedIn)];
}

/** The path by which a source says what it supports: `access.cost`, without indexes. */
const supportPath = ({ root }: EditContext, { path }: Place): string =>
  path
    .slice(root.length)
    .filter((step) => typeof step === 'string')
    .join('.');

const isSupported = (supports: unknown, path: string) =>
  Array.isArray(supports) && supports.some((one) => path === one || path.startsWith(`${wordOf(one)}.`));

/**
 * An id for a source that no other has, and that nothing names: what named a source that was removed would else rest on the
 * new one.
 */
export function newSourceId(context: EditContext): string {
  const sources = sourcesOf(context);
  const taken = new Set([
    ...sources.map((one) => wordOf(valueAt(one, ['id']))),
    ...namedIn(valueAt(context.data, context.root)),
  ]);
  let count = sources.length + 1;
  while (taken.has(`s${count}`)) count += 1;
  return `s${count}`;
}

/** Lets a promise rest on a source, and the source say so; or takes that back. */
export function toggleSource(context: EditContext, place: Place, field: Field, sourceId: string): Change[] {
  const own = placeOfField(place, field);
  const ids = idsAt(valueAt(context.data, place.path));
  const index = ids.findIndex((id) => wordOf(id) === sourceId);
  if (index >= 0)
    return ids.length === 1 ? removal(context, own) : [{ kind: 'remove', path: [...own.path, index] }];
  return [nameSource(own, ids, sourceId), ...supportChanges(context, place, sourceId)];
}

const nameSource = ({ path, orders }: Place, ids: readonly unknown[], sourceId: string): Change =>
  ids.length === 0
    ? { kind: 'set', path, value: [sourceId], orders }
    : { kind: 'insert', path: [...path, ids.length], value: sourceId };

function supportChanges(context: EditContext, place: Place, sourceId: string): Change[] {
  const path = supportPath(context, place);
  const sources = sourcesOf(context);
  const index = sources.findIndex((one) => valueAt(one, ['id']) === sourceId);
  const supports = valueAt(sources[index], ['supports']);
  if (index < 0 || isSupported(supports, path)) return [];
  const at = [...context.root, 'sources', index, 'supports'];
  return Array.isArray(supports)
    ? [{ kind: 'insert', path: [...at, supports.length], value: path }]
    : [{ kind: 'set', path: at, value: [path] }];
}

/** A new source, read today, that the promise rests on. One step. */
export function addSource(context: SourceContext, place: Place, field: Field, url: string): Change[] {
  const list = sourcesOf(context);
  const id = newSourceId(context);
  const source = { id, url, retrievedOn: context.today, supports: [supportPath(context, place)] };
  const at = [...context.root, 'sources'];
  return [
    list.length === 0
      ? { kind: 'set', path: at, value: [source] }
      : { kind: 'insert', path: [...at, list.length], value: source },
    nameSource(placeOfField(place, field), idsAt(valueAt(context.data, place.path)), id),
  ];
}

/**
 * Takes out the sources that were added today for one promise alone, when that is no promise any more: nothing else names
 * them, and nothing was written in them since. Others stay: they were there for the record.
 */
function sourcesAlone(context: SourceContext, place: Place): Change[] {
  const ids = new Set(idsAt(valueAt(context.data, place.path)).map(wordOf));
  const named = namedIn(valueAt(context.data, context.root));
  const supports = [supportPath(context, place)];
  const sources = sourcesOf(context);
  const gone = sources.flatMap((source, index) => {
    const id = wordOf(valueAt(source, ['id']));
    const isAlone =
      isData(source) &&
      ids.has(id) &&
      named.filter((one) => one === id).length === 1 &&
      Object.keys(source).sort().join() === 'id,retrievedOn,supports,url' &&
      source['retrievedOn'] === context.today &&
      JSON.stringify(source['supports']) === JSON.stringify(supports);
    return isAlone ? [index] : [];
  });
  const path = [...context.root, 'sources'];
  if (gone.length === sources.length && gone.length > 0) return [{ kind: 'remove', path }];
  return gone.reverse().map((index) => ({ kind: 'remove', path: [...path, index] }));
}

/** Says that nobody knows: what the promise rested on goes with it, and its words stay to be read. One step. */
export function unconfirm(context: SourceContext, place: Place, code: string): Change[] {
  const value = valueAt(context.data, place.path);
  const rested = EVIDENCE.filter((name) => valueAt(value, [name]) !== undefined);
  return [
    { kind: 'set', path: [...place.path, 'value'], value: code },
    ...rested.map((name): Change => ({ kind: 'remove', path: [...place.path, name] })),
    ...sourcesAlone(context, place),
  ];
}

/** Takes a promise out, with what was added for it alone. One step. */
export const withdraw = (context: SourceContext, place: Place, taken = removal(context, place)): Change[] => [
  ...taken,
  ...sourcesAlone(context, place),
];
