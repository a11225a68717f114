import type { serviceSchema } from '@service-directory/schema/zod';
import { isData, typeName, valueAt } from './data.ts';
import type { Params, Path, Severity } from './finding.ts';
import { repair } from './repair.ts';
import { suggest, suggestCode } from './suggest.ts';
import { fieldNameOf } from './walk.ts';

/** A zod 4 issue, as `safeParse` gives it. */
export type ZodIssue = NonNullable<ReturnType<typeof serviceSchema.safeParse>['error']>['issues'][number];

/** What of a zod schema is read here to find the names a record may have. The shape is that of zod 4's `_zod.def`. */
interface SchemaLike {
  _zod: {
    def: {
      type: string;
      shape?: Readonly<Record<string, SchemaLike>>;
      element?: SchemaLike;
      innerType?: SchemaLike;
      valueType?: SchemaLike;
      options?: readonly SchemaLike[];
      entries?: Readonly<Record<string, string>>;
    };
  };
}

/** What the schema found, in our codes. */
export interface ShapeProblem {
  code: string;
  severity: Severity;
  /** From the record that was parsed. */
  path: Path;
  params: Params;
}

/** A list of allowed codes is cut here in a message; the help names the likely one. */
const MAX_LISTED = 12;
/** A value that is shown in a message is cut here. */
const MAX_SHOWN = 60;

/** The value as a message shows it. */
function show(value: unknown): string {
  const text =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : typeName(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** What may stand at this path; nothing when it leads nowhere. */
function schemasAt(schema: SchemaLike, path: Path): SchemaLike['_zod']['def'][] {
  const { shape, element, innerType, valueType, options } = schema._zod.def;
  if (innerType !== undefined) return schemasAt(innerType, path);
  if (options !== undefined) return options.flatMap((option) => schemasAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema._zod.def];
  const next =
    shape === undefined ? (element ?? valueType) : Object.hasOwn(shape, step) ? shape[step] : undefined;
  return next === undefined ? [] : schemasAt(next, rest);
}

/** Names that an object at this path may have; empty when any name goes or the path leads nowhere. */
const allowedKeys = (schema: SchemaLike, path: Path): string[] => [
  ...new Set(schemasAt(schema, path).flatMap(({ shape = {} }) => Object.keys(shape))),
];

/** Codes of the `value` of what may stand at this path; none when it has none. */
const codesOfValue = (schema: SchemaLike, path: Path): string[] => [
  ...new Set(schemasAt(schema, [...path, 'value']).flatMap(({ entries = {} }) => Object.values(entries))),
];

const isAtRoot = (issue: ZodIssue) => issue.path.length === 0;
const isWrongType = (issue: ZodIssue) => isAtRoot(issue) && issue.code === 'invalid_type';

/**
 * A union says only that nothing fits. The branch that was meant is the one whose type fits and that has the least to
 * complain about; its issues are the ones a person can act on. Undefined when the value has the type of none.
 */
function bestBranch(branches: readonly ZodIssue[][]): ZodIssue[] | undefined {
  const fitting = branches.filter(
    (issues) => !issues.some((issue) => isAtRoot(issue) && issue.code !== 'custom'),
  );
  return [...fitting].sort((left, right) => left.length - right.length)[0];
}

const pathOf = (issue: ZodIssue): Path =>
  issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));

/**
 * What a zod issue says, in our codes and with what our sentences need. One issue gives several problems when it
 * names several keys, or when a union hides several issues.
 * @param record the value that was parsed
 * @param schema the schema it was parsed with
 * @param country the country whose phone numbers may be written without a country code
 */
export function fromZodIssue(
  issue: ZodIssue,
  record: unknown,
  schema: SchemaLike,
  country?: string,
  before: Path = [],
): ShapeProblem[] {
  const path = [...before, ...pathOf(issue)];
  const value = valueAt(record, path);
  const found = show(value);
  const field = fieldNameOf(path);
  const problem = (code: string, params: Params = {}, at: Path = path): ShapeProblem[] => [
    { code, severity: 'error', path: at, params: { field, ...params } },
  ];
  const missing = () => problem('schema/missing-field', {}, path);

  switch (issue.code) {
    case 'invalid_type':
      if (value === undefined) return missing();
      return problem('schema/wrong-type', { expected: [issue.expected], found, foundType: typeName(value) });

    case 'invalid_value': {
      if (value === undefined) return missing();
      const allowed = issue.values.map(String);
      if (typeof value === 'object' && value !== null) {
        return problem('schema/wrong-type', { expected: ['string'], found, foundType: typeName(value) });
      }
      return problem('schema/unknown-code', {
        found,
        allowed: allowed.slice(0, MAX_LISTED),
        more: Math.max(0, allowed.length - MAX_LISTED),
        suggestion: suggestCode(String(value), allowed),
      });
    }

    case 'unrecognized_keys': {
      const allowed = allowedKeys(schema, path);
      return issue.keys.flatMap((key) =>
        problem('schema/unknown-field', { field: key, suggestion: suggest(key, allowed), allowed }, [
          ...path,
          key,
        ]),
      );
    }

    case 'invalid_union': {
      if (value === undefined) return missing();
      const branches = issue.errors as readonly ZodIssue[][];
      const best = bestBranch(branches);
      if (best !== undefined)
        return best.flatMap((inner) => fromZodIssue(inner, record, schema, country, path));
      // No branch has the type of the value. A code that stands where only `unconfirmed` may is a promise cut short.
      const codes = branches.flat().filter((inner) => isAtRoot(inner) && inner.code === 'invalid_value');
      const ownCode = branches.flat().find((inner) => isAtRoot(inner) && inner.code === 'invalid_format');
      if (ownCode !== undefined && typeof value === 'string' && value.includes(':'))
        return fromZodIssue(ownCode, record, schema, country, path);
      const types = branches.flat().filter(isWrongType);
      if (typeof value === 'string' && codes.length > 0) {
        const values = codes.flatMap((inner) =>
          inner.code === 'invalid_value' ? inner.values.map(String) : [],
        );
        if (values.length === 1 && values[0] === 'unconfirmed' && types.length > 0) {
          const allowed = codesOfValue(schema, path);
          const suggestion = suggestCode(value, allowed);
          return allowed.includes(value)
            ? problem('schema/bare-condition', { found })
            : problem('schema/unknown-code', { found, allowed, more: 0, suggestion });
        }
        const fake = { ...codes[0], values, path: [] } as unknown as ZodIssue;
        return fromZodIssue(fake, record, schema, country, path);
      }
      if (codes.length > 0 && types.length === 0) {
        const values = codes.flatMap((inner) => (inner.code === 'invalid_value' ? [...inner.values] : []));
        const fake = { ...codes[0], values, path: [] } as unknown as ZodIssue;
        return fromZodIssue(fake, record, schema, country, path);
      }
      const expected = [
        ...(codes.length > 0 ? ['string'] : []),
        ...types.flatMap((inner) => (inner.code === 'invalid_type' ? [String(inner.expected)] : [])),
      ];
      if (expected.length > 0) {
        return problem('schema/wrong-type', {
          expected: [...new Set(expected)],
          found,
          foundType: typeName(value),
        });
      }
      // The type fits a branch at its root and something else is wrong there: too long, empty, a bad format.
      const [only] = [...branches].sort(
        (left, right) => Number(left.some(isWrongType)) - Number(right.some(isWrongType)),
      );
      return (only ?? []).flatMap((inner) => fromZodIssue(inner, record, schema, country, path));
    }

    case 'invalid_key':
    case 'invalid_element':
      return problem('schema/bad-name', {
        field: String(path.at(-1) ?? ''),
        expected: issue.issues[0]?.message ?? '',
      });

    case 'too_big':
    case 'too_small': {
      // zod measures whatever has a length; that it is an object is told beside this.
      if (isData(value)) return [];
      const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
      const code = issue.code === 'too_big' ? 'schema/too-much' : 'schema/too-little';
      const length = typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
      return problem(code, {
        limit,
        length,
        of: Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : 'number',
      });
    }

    case 'invalid_format':
      return problem('schema/wrong-format', {
        found,
        expected: formatSentence(issue),
        suggestion: repair(value, formatSentence(issue), country),
      });

    default:
      // What two fields need beside each other and one of them lacks is a missing field to whoever mends it.
      if (value === undefined && issue.path.length > 0)
        return problem('schema/missing-field', { expected: issue.message });
      // The channel of a contact says how its value is written: what is wrong is that one value. It is not shown: it may
      // be somebody’s number.
      return problem(isContactValue(record, path) ? 'schema/wrong-format' : 'schema/not-together', {
        expected: issue.message,
        suggestion: repair(value, issue.message, country),
      });
  }
}

/** The number or address of a contact, written as text. */
function isContactValue(record: unknown, path: Path): boolean {
  if (path.at(-1) !== 'value' || typeof valueAt(record, path) !== 'string') return false;
  const contact = valueAt(record, path.slice(0, -1));
  return isData(contact) && contact['channel'] !== undefined;
}

/** The schema's own sentence about a format; zod's own formats have none. */
function formatSentence(issue: ZodIssue & { format: string }): string {
  if (issue.format === 'email') return 'an e-mail address is written name@example.org';
  if (issue.format === 'date') return 'a date is written YYYY-MM-DD and exists in the calendar';
  return issue.message;
}
