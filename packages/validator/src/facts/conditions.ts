import { fieldOf, isData, recordsAt, textAt, type Data } from '../data.ts';
import type { Path } from '../finding.ts';

/** A condition of a service, whichever way it was written. */
export interface FoundCondition {
  /** The name of the field, such as `cost`. */
  field: string;
  value: string;
  /** Undefined for a bare code. */
  record: Data | undefined;
  /** From the service. */
  path: Path;
}

/** The conditions of a service with a value; `eligibility` is running text and none. */
export function conditionsOf(service: Data): FoundCondition[] {
  const access = fieldOf(service, 'access');
  if (!isData(access)) return [];
  const found: FoundCondition[] = [];
  const add = (field: string, condition: unknown, path: Path) => {
    const record = isData(condition) ? condition : undefined;
    const value = typeof condition === 'string' ? condition : textAt(record, 'value');
    if (value !== undefined) found.push({ field, value, record, path });
  };
  for (const [field, condition] of Object.entries(access)) {
    if (field === 'eligibility') continue;
    if (Array.isArray(condition))
      condition.forEach((item, index) => add(field, item, ['access', field, index]));
    else add(field, condition, ['access', field]);
  }
  return found;
}

/** The sources of a service by id. */
export const sourcesOf = (service: Data): Map<string, Data> =>
  new Map(
    recordsAt(service, 'sources').flatMap(([, source]) => {
      const id = textAt(source, 'id');
      return id === undefined ? [] : [[id, source] as const];
    }),
  );

/** The names in a field path: `locations[0].address` has three. */
const stepsOf = (fieldPath: string) => fieldPath.split(/[.[\]]+/).filter((step) => step !== '');

/** Does one of these field paths say what another is about: equal, a part of it, or the whole of it? */
export function supportsField(supports: readonly string[], field: string): boolean {
  const wanted = stepsOf(field);
  return supports.some((support) => {
    const steps = stepsOf(support);
    return steps.length > 0 && steps.slice(0, wanted.length).every((step, index) => step === wanted[index]);
  });
}
