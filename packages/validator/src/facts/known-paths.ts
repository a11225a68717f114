import {
  accessConditionsSchema,
  contactSchema,
  locationSchema,
  openingHoursSchema,
  serviceSchema,
  verificationSchema,
} from '@service-directory/schema/zod';
import { stepsOf } from './field-paths.ts';

const FIELDS = Object.keys(serviceSchema.shape);
/** The fields below those that have many; of the others any name is taken. */
const BELOW: ReadonlyMap<string, readonly string[]> = new Map([
  ['access', Object.keys(accessConditionsSchema.shape)],
  ['locations', Object.keys(locationSchema.shape)],
  ['contacts', Object.keys(contactSchema.shape)],
  ['openingHours', Object.keys(openingHoursSchema.shape)],
  ['verification', Object.keys(verificationSchema.shape)],
]);

/** A name in a field path that no service has. */
export interface UnknownStep {
  name: string;
  /** What stands before it, with a point behind; empty for the first. */
  before: string;
  /** The names that may stand there. */
  allowed: readonly string[];
}

/** A place in a list: `locations[0].address`, `locations.0.address`. */
const isIndex = (step: string | undefined) => step !== undefined && /^\d+$/.test(step);

function findUnknownStep(path: string): UnknownStep | undefined {
  const steps = stepsOf(path);
  const [field = ''] = steps;
  if (!FIELDS.includes(field)) return { name: field, before: '', allowed: FIELDS };
  const allowed = BELOW.get(field);
  const name = steps[isIndex(steps[1]) ? 2 : 1];
  if (allowed === undefined || name === undefined || allowed.includes(name)) return undefined;
  return { name, before: `${field}.`, allowed };
}

/** How many different paths are remembered; real directories use about forty. */
const MAX_KNOWN = 500;
const known = new Map<string, UnknownStep | undefined>();

/** The first name in a field path that a service does not have; undefined when it has all that we look at. */
export function unknownStepOf(path: string): UnknownStep | undefined {
  if (!known.has(path)) {
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(path, findUnknownStep(path));
  }
  return known.get(path);
}
