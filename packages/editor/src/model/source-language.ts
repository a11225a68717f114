import type { Field, FieldKind } from '../form/field.ts';
import { isData, valueAt, type Change, type Path } from './data.ts';
import { languagesOf } from './directory-document.ts';
import { type ListName, LISTS } from './file-names.ts';

/** The fields of the records of each list, and of the head. */
type Fields = Readonly<Record<ListName | 'head', readonly Field[]>>;

const isTag = (lang: string): boolean => {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
};

/**
 * The language that plain texts are in, where these changes put another one first; undefined where they do not, and where the
 * first one is only called otherwise: a tag that was wrong is no language to keep.
 */
export function languageLeft(changes: readonly Change[], data: unknown): string | undefined {
  const change = changes.find(
    ({ kind, path }) => kind === 'set' && path.length === 1 && path[0] === 'languages',
  );
  if (change?.kind !== 'set') return undefined;
  const [before, after] = [languagesOf(data), languagesOf({ languages: change.value })];
  const [old, first] = [before[0], after[0]];
  if (old === undefined || first === undefined || old === first || !isTag(old)) return undefined;
  return before.includes(first) || after.includes(old) ? old : undefined;
}

function textsOf(fields: readonly Field[], data: unknown, path: Path): Path[] {
  return fields.flatMap((field) => textsIn(field.value, data, [...path, field.name]));
}

function textsIn(kind: FieldKind, data: unknown, path: Path): Path[] {
  const value = valueAt(data, path);
  if (value === undefined) return [];
  if (kind.kind === 'text') return typeof value === 'string' ? [path] : [];
  if (kind.kind === 'either') return textsIn((isData(value) ? kind.record : kind.word).value, data, path);
  if (kind.kind === 'map')
    return Object.keys(isData(value) ? value : {}).flatMap((key) =>
      textsIn(kind.item.value, data, [...path, key]),
    );
  if (kind.kind === 'records' || kind.kind === 'conditions')
    return (Array.isArray(value) ? value : []).flatMap((_, index) =>
      kind.kind === 'records'
        ? textsIn(kind.item.value, data, [...path, index])
        : textsOf(kind.fields, data, [...path, index]),
    );
  return 'fields' in kind ? textsOf(kind.fields, data, path) : [];
}

/** Where the texts of a directory stand that do not say their language, and are thus in the first. */
export function plainTexts(data: unknown, fields: Fields): Path[] {
  const records = LISTS.flatMap((list) => {
    const all = valueAt(data, [list]);
    return (Array.isArray(all) ? all : []).flatMap((_, index) => textsOf(fields[list], data, [list, index]));
  });
  return [...textsOf(fields.head, data, []), ...records];
}
