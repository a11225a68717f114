import { directoryHeadSchema, organizationSchema, serviceSchema } from '@service-directory/schema/zod';
import { textAt } from '../data.ts';
import type { Path, RawFinding } from '../finding.ts';
import { fromZodIssue } from '../from-zod-issue.ts';
import { fastShape } from './fast-shape.ts';

const SCHEMAS = {
  head: directoryHeadSchema,
  organizations: organizationSchema,
  services: serviceSchema,
} as const;

/** Made when first asked for: a command that only prints help does not wait for it. */
const isRight = {
  head: (record: unknown) => fastShape(directoryHeadSchema)(record),
  organizations: (record: unknown) => fastShape(organizationSchema)(record),
  services: (record: unknown) => fastShape(serviceSchema)(record),
};

/**
 * Keeps zod from describing a value of the wrong type in words of its own, which reads `constructor.name` of the data
 * and throws for `{"constructor": {"name": {"toString": 1}}}`. Our sentence comes from the code and the value.
 */
const nameNoType = ({ code }: { code: string }) => (code === 'invalid_type' ? 'Invalid input' : undefined);

/** What the schema says of one record. zod, which finds the words, is asked only about a record that is not right. */
export function shapeFindings(
  kind: keyof typeof SCHEMAS,
  record: unknown,
  at: Path,
  country: string | undefined,
): RawFinding[] {
  if (isRight[kind](record)) return [];
  const schema = SCHEMAS[kind];
  const recordId = textAt(record, 'id') ?? '';
  const issues = schema.safeParse(record, { error: nameNoType }).error?.issues ?? [];
  return issues.flatMap((issue) =>
    fromZodIssue(issue, record, schema as Parameters<typeof fromZodIssue>[2], country).map((problem) => ({
      ...problem,
      path: [...at, ...problem.path],
      recordId,
      related: [],
    })),
  );
}
