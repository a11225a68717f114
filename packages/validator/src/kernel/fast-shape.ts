import { quickTestOf } from '@service-directory/schema/zod';
import type * as z from 'zod';

/** Tells quickly that a value has the right shape. `false` means: ask zod, which knows why, or that it is right after all. */
export type FastShape = (value: unknown) => boolean;

/** What of a zod schema is read here: `_zod.def` of zod 4. */
interface Definition {
  type: string;
  format?: string;
  pattern?: RegExp;
  fn?: (value: never) => unknown;
  entries?: Readonly<Record<string, string | number>>;
  values?: readonly unknown[];
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  keyType?: z.core.$ZodType;
  valueType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  shape?: Readonly<Record<string, z.core.$ZodType>>;
  catchall?: z.core.$ZodType;
  checks?: readonly z.core.$ZodCheck<never>[];
}

interface CheckDefinition {
  check: string;
  minimum?: number;
  maximum?: number;
  value?: number;
  inclusive?: boolean;
  pattern?: RegExp;
}

const known = new WeakMap<z.core.$ZodType, FastShape>();

/**
 * A check made of plain functions from a zod schema, without generated code, so that it also runs where a page forbids
 * `eval`. It is never kinder than zod; for kinds of schema that it does not know it answers by asking zod itself.
 */
export function fastShape(schema: z.core.$ZodType): FastShape {
  const made = known.get(schema);
  if (made !== undefined) return made;
  const test = withChecks(typeTest(schema), schema);
  known.set(schema, test);
  return test;
}

const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;

/** A schema of a kind not known here is asked itself. */
const asking =
  (schema: z.core.$ZodType): FastShape =>
  (value) => {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return !(result instanceof Promise) && result.issues.length === 0;
  };

function typeTest(schema: z.core.$ZodType): FastShape {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'string': {
      const { format, fn, pattern } = definition;
      if (format === undefined) return (value) => typeof value === 'string';
      // A format of the schema's own is a function, such as that of dates; `email` is told by its pattern alone.
      if (fn !== undefined) return (value) => typeof value === 'string' && fn(value as never) === true;
      return pattern !== undefined && format === 'email'
        ? (value) => typeof value === 'string' && pattern.test(value)
        : asking(schema);
    }
    case 'number':
      return definition.format === 'safeint'
        ? (value) => Number.isSafeInteger(value)
        : (value) => Number.isFinite(value);
    case 'unknown':
      return () => true;
    case 'never':
      return () => false;
    case 'enum': {
      const values = new Set<unknown>(Object.values(definition.entries ?? {}));
      return (value) => values.has(value);
    }
    case 'literal': {
      const values = new Set(definition.values);
      return (value) => values.has(value);
    }
    case 'optional': {
      const inner = fastShape(definition.innerType!);
      return (value) => value === undefined || inner(value);
    }
    case 'array':
      return arrayTest(fastShape(definition.element!));
    case 'union':
      return anyOf(definition.options!.map(fastShape));
    case 'record':
      return recordTest(fastShape(definition.keyType!), fastShape(definition.valueType!));
    case 'object':
      return definition.catchall?._zod.def.type === 'never' ? objectTest(definition.shape!) : asking(schema);
    default:
      return asking(schema);
  }
}

/** What a schema asks of an object, field by field, and what it asks between them. */
export interface ObjectShape {
  fields: ReadonlyMap<string, FastShape>;
  required: readonly string[];
  /** Asked of an object whose fields are right. */
  between: FastShape;
}

/** The shape of an object that may have no other fields; undefined for any other schema. */
export function objectShape(schema: z.core.$ZodType): ObjectShape | undefined {
  const { type, catchall, shape } = definitionOf(schema);
  if (type !== 'object' || catchall?._zod.def.type !== 'never' || shape === undefined) return undefined;
  const fields = new Map(Object.entries(shape).map(([name, field]) => [name, fastShape(field)]));
  const required = [...fields].filter(([, test]) => !test(undefined)).map(([name]) => name);
  return { fields, required, between: withChecks(() => true, schema) };
}

const arrayTest =
  (element: FastShape): FastShape =>
  (value) => {
    if (!Array.isArray(value)) return false;
    for (let index = 0; index < value.length; index++) if (!element(value[index])) return false;
    return true;
  };

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

/** Most unions and lists of checks have two members, and a loop over two costs more than the two. */
function anyOf(options: readonly FastShape[]): FastShape {
  const [first, second, ...others] = options;
  if (first === undefined) return () => false;
  if (second === undefined) return first;
  const rest = others.length === 0 ? undefined : anyOf(others);
  return rest === undefined
    ? (value) => first(value) || second(value)
    : (value) => first(value) || second(value) || rest(value);
}

function allOf(tests: readonly FastShape[]): FastShape {
  const [first, second, ...others] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  const rest = others.length === 0 ? undefined : allOf(others);
  return rest === undefined
    ? (value) => first(value) && second(value)
    : (value) => first(value) && second(value) && rest(value);
}

/** So many names of a record are remembered as right: there are few languages, and they come again and again. */
const MAX_NAMES = 100;

function recordTest(key: FastShape, item: FastShape): FastShape {
  const rightNames = new Set<string>();
  const isRightName = (name: string): boolean => {
    if (name === '__proto__' || !key(name)) return false;
    if (rightNames.size < MAX_NAMES) rightNames.add(name);
    return true;
  };
  return (value) => {
    if (!isPlain(value)) return false;
    for (const name in value)
      if (!(rightNames.has(name) || isRightName(name)) || !item(value[name])) return false;
    return true;
  };
}

/** A field of an object, and what to ask of it when it is there. */
interface FieldTest {
  name: string;
  test: FastShape;
  isRequired: boolean;
  /** Is it right when it stands there without a value, as a program may have it and JSON cannot? */
  mayBeUndefined: boolean;
  /** The field that stood behind it the last time. */
  next: FieldTest | undefined;
}

function fieldTest(name: string, schema: z.core.$ZodType): FieldTest {
  const mayBeUndefined = fastShape(schema)(undefined);
  // What is optional about it has been asked with that.
  const { type, innerType, checks } = definitionOf(schema);
  const isWrapper = type === 'optional' && innerType !== undefined && (checks?.length ?? 0) === 0;
  const test = fastShape(isWrapper ? innerType : schema);
  return { name, test, isRequired: !mayBeUndefined, mayBeUndefined, next: undefined };
}

function objectTest(shape: Readonly<Record<string, z.core.$ZodType>>): FastShape {
  const fields = new Map(Object.entries(shape).map(([name, schema]) => [name, fieldTest(name, schema)]));
  const required = [...fields.values()].filter(({ isRequired }) => isRequired).length;
  // Most objects have the fields of the last one, in its order: only where one is more or less it is looked up.
  const start: Pick<FieldTest, 'next'> = { next: undefined };
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const record = value as Record<string, unknown>;
    let found = 0;
    let before = start;
    for (const name in record) {
      let field = before.next;
      if (field === undefined || field.name !== name) {
        field = fields.get(name);
        if (field === undefined) return false;
        before.next = field;
      }
      before = field;
      const item = record[name];
      if (item === undefined ? !field.mayBeUndefined : !field.test(item)) return false;
      if (field.isRequired) found += 1;
    }
    return found === required;
  };
}

/** Checks beside the type, in the order in which zod runs them. */
function withChecks(type: FastShape, schema: z.core.$ZodType): FastShape {
  const checks = definitionOf(schema).checks ?? [];
  if (checks.length === 0) return type;
  return allOf([type, ...checks.map(checkTest)]);
}

function checkTest(check: z.core.$ZodCheck<never>): FastShape {
  const quick = quickTestOf(check);
  if (quick !== undefined) return quick as FastShape;
  const definition = check._zod.def as unknown as CheckDefinition;
  const { minimum = 0, maximum = 0, value: limit = 0, pattern } = definition;
  switch (definition.check) {
    case 'min_length':
      return (value) => (value as { length: number }).length >= minimum;
    case 'max_length':
      return (value) => (value as { length: number }).length <= maximum;
    case 'greater_than':
      return definition.inclusive === true
        ? (value) => (value as number) >= limit
        : (value) => (value as number) > limit;
    case 'less_than':
      return definition.inclusive === true
        ? (value) => (value as number) <= limit
        : (value) => (value as number) < limit;
    case 'string_format':
      if (pattern !== undefined && !pattern.global && !pattern.sticky)
        return (value) => pattern.test(value as string);
      break;
    default:
  }
  // Rules between fields, and whatever is not known here, are asked as zod asks them.
  return (value) => {
    const payload = { value: value as never, issues: [] as z.core.$ZodRawIssue[] };
    return !(check._zod.check(payload) instanceof Promise) && payload.issues.length === 0;
  };
}
