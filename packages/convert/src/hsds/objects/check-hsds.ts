import { isPlainObject, ownEntries } from '../../json.ts';
import { DATE_TIME, EMAIL, isWebUri, UUID } from './formats.ts';
import { HSDS_OBJECTS } from './hsds-objects.ts';
import type { HsdsKind, HsdsProperty, PropertyType } from './object-table.ts';

/** Something in an object that HSDS 3.1 does not allow. */
export interface HsdsProblem {
  /** JSON Pointer from the object. */
  path: string;
  problem: 'missing' | 'type' | 'format' | 'code';
}

const FORMATS: Readonly<Record<string, (value: string) => boolean>> = {
  uuid: (value) => UUID.test(value),
  uri: isWebUri,
  email: (value) => EMAIL.test(value),
  datetime: (value) => DATE_TIME.test(value),
};

function checkString(type: PropertyType & string, value: unknown): HsdsProblem['problem'] | undefined {
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value) ? undefined : 'type';
  if (typeof value !== 'string') return 'type';
  return FORMATS[type]?.(value) === false ? 'format' : undefined;
}

function* checkProperty({ type }: HsdsProperty, value: unknown, path: string): Generator<HsdsProblem> {
  if (typeof type === 'string' || 'codes' in type || !('list' in type || 'one' in type)) {
    const problem =
      typeof type === 'string'
        ? checkString(type, value)
        : 'codes' in type
          ? type.codes.some((code) => code === value)
            ? undefined
            : 'code'
          : checkString('uuid', value);
    if (problem !== undefined) yield { path, problem };
  } else if ('one' in type) yield* problemsOf(type.one, value, path);
  else if (!Array.isArray(value)) yield { path, problem: 'type' };
  else for (const [index, item] of value.entries()) yield* problemsOf(type.list, item, `${path}/${index}`);
}

function* problemsOf(kind: HsdsKind, value: unknown, path: string): Generator<HsdsProblem> {
  if (!isPlainObject(value)) {
    yield { path, problem: 'type' };
    return;
  }
  const { properties } = HSDS_OBJECTS[kind];
  for (const [name, { isRequired }] of Object.entries(properties))
    if (isRequired && !Object.hasOwn(value, name)) yield { path: `${path}/${name}`, problem: 'missing' };
  for (const [name, inner] of ownEntries(value)) {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property !== undefined) yield* checkProperty(property, inner, `${path}/${name}`);
  }
}

/**
 * What is wrong with an object by HSDS 3.1, as far as our table tells; unknown properties are allowed there.
 * @param kind such as `service`
 */
export const checkHsds = (kind: HsdsKind, value: unknown): HsdsProblem[] => [...problemsOf(kind, value, '')];

/** Would HSDS take this value in this property? True for a property that it does not know. */
export function fitsHsds(kind: HsdsKind, name: string, value: unknown): boolean {
  const { properties } = HSDS_OBJECTS[kind];
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return property === undefined || checkProperty(property, value, '').next().done === true;
}
