import { directoryHeadSchema, measurable, organizationSchema, serviceSchema } from '@service-directory/schema/zod'; // prettier-ignore
import type * as z from 'zod';
import { isData, textAt, type Data } from '../data.ts';
import type { Path, RawFinding } from '../finding.ts';
import { fromZodIssue, type ZodIssue } from '../from-zod-issue.ts';
import { fastShape, objectShape, type FastShape } from './fast-shape.ts';
import type { RecordParts } from './record-parts.ts';

const SCHEMAS = {
  head: directoryHeadSchema,
  organizations: organizationSchema,
  services: serviceSchema,
} as const;

type RecordName = keyof typeof SCHEMAS;

/** What a schema asks of a record and of each of its fields. */
interface Shape {
  isRight: FastShape;
  fields: ReadonlyMap<string, { schema: z.core.$ZodType; isRight: FastShape }>;
}

const shapes = new Map<RecordName, Shape>();

/** Made when first asked for: a command that only prints help does not wait for it. */
function shapeOf(name: RecordName): Shape {
  let shape = shapes.get(name);
  if (shape === undefined) {
    const fields = Object.entries(SCHEMAS[name].shape).map(
      ([field, schema]) => [field, { schema, isRight: fastShape(schema) }] as const,
    );
    shape = { isRight: fastShape(SCHEMAS[name]), fields: new Map(fields) };
    shapes.set(name, shape);
  }
  return shape;
}

/** Kinds of issues of which zod's own words are used: those of formats, names of fields and rules between fields. */
const TOLD_BY_ZOD: ReadonlySet<string> = new Set([
  'custom',
  'invalid_format',
  'invalid_key',
  'invalid_element',
]);

/**
 * Keeps zod from finding words for what we tell in our own, from the code and the value. Its words would list all codes,
 * and describe a value of the wrong type by its `constructor.name`, which throws for
 * `{"constructor": {"name": {"toString": 1}}}`.
 */
const withoutWords = ({ code }: { code: string }) => (TOLD_BY_ZOD.has(code) ? undefined : 'Invalid input');

/**
 * What the schema says of one record. zod, which finds the words, is asked only about what is not right, field by field:
 * it takes some twenty times as long.
 */
export function shapeFindings(
  name: RecordName,
  record: unknown,
  at: Path,
  country: string | undefined,
): RawFinding[] {
  const shape = shapeOf(name);
  if (shape.isRight(record)) return [];
  const schema = SCHEMAS[name];
  const recordId = textAt(record, 'id') ?? '';
  return issuesOf(shape, schema, record).flatMap((issue) =>
    fromZodIssue(issue, record, schema as Parameters<typeof fromZodIssue>[2], country).map((problem) => ({
      ...problem,
      params: isData(record) || name === 'head' ? problem.params : { ...problem.params, list: name },
      path: [...at, ...problem.path],
      recordId,
      related: [],
    })),
  );
}

/** Made for the first service that comes in parts. */
let serviceShape: ReturnType<typeof objectShape>;

/** Has a service the right shape? Of each part that is asked once. */
export function isRightService(service: Data, { fields, parts }: RecordParts): boolean {
  serviceShape ??= objectShape(serviceSchema);
  if (serviceShape === undefined) return false;
  let isRight = true;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!;
    part.isRight ??= serviceShape.fields.get(fields[index] ?? '')?.(part.value) ?? false;
    if (!part.isRight) isRight = false;
  }
  return (
    isRight &&
    serviceShape.required.every((field) => Object.hasOwn(service, field)) &&
    serviceShape.between(service)
  );
}

const issuesIn = (schema: z.core.$ZodType, value: unknown): readonly ZodIssue[] =>
  (schema as z.ZodType).safeParse(measurable(value), { error: withoutWords }).error?.issues ?? [];

function issuesOf({ fields }: Shape, schema: z.ZodType, record: unknown): readonly ZodIssue[] {
  if (!isData(record)) return issuesIn(schema, record);
  const issues = issuesOfFields(fields, record);
  // Then each field is right by itself, and a rule between them is broken.
  return issues.length === 0 ? issuesIn(schema, record) : issues;
}

function issuesOfFields(fields: Shape['fields'], record: Data): ZodIssue[] {
  const issues: ZodIssue[] = [];
  for (const [field, { schema, isRight }] of fields) {
    const value = record[field];
    if (isRight(value)) continue;
    for (const issue of issuesIn(schema, value)) issues.push({ ...issue, path: [field, ...issue.path] });
  }
  const unknown = Object.keys(record).filter((key) => !fields.has(key));
  if (unknown.length > 0)
    issues.push({
      code: 'unrecognized_keys',
      keys: unknown,
      path: [],
      message: '',
      input: record,
    } as ZodIssue);
  return issues;
}
