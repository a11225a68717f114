import { fieldOf, isData, textAt, type Data } from '../data.ts';
import type { Path } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { namesLimits } from './limits.ts';
import { hostOf } from './links.ts';
import { publisherOf, type Publisher } from './publishers.ts';
import { textsOf } from './texts.ts';

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

export function conditionsOf(service: Data): FoundCondition[] {
  const found: FoundCondition[] = [];
  const access = fieldOf(service, 'access');
  if (!isData(access)) return found;
  const add = (field: string, condition: unknown, index: number | undefined) => {
    const value = codeOf(condition);
    if (value === undefined) return;
    const path = index === undefined ? ['access', field] : ['access', field, index];
    found.push({ field, value, record: isData(condition) ? condition : undefined, path });
  };
  for (const field of Object.keys(access)) {
    const condition = access[field];
    if (Array.isArray(condition)) condition.forEach((item: unknown, index) => add(field, item, index));
    else if (field !== 'eligibility') add(field, condition, undefined);
  }
  return found;
}

/** The code of a condition, bare or with what it rests on. */
export const codeOf = (condition: unknown): string | undefined =>
  typeof condition === 'string' ? condition : textAt(condition, 'value');

/** The code of a condition of a service; undefined when it says none. */
export const conditionCode = (service: Data, field: string): string | undefined =>
  codeOf(fieldOf(service['access'], field));

/** “Never without consent”, and no word on the limits that the law sets. */
export const isAbsolute = (condition: unknown): boolean =>
  codeOf(condition) === 'never-without-consent' && !textsOf(fieldOf(condition, 'note')).some(namesLimits);

/** Is this one of the ways in? */
export function hasEntry(service: Data, code: string): boolean {
  const entry = fieldOf(service['access'], 'entry');
  if (!Array.isArray(entry)) return false;
  for (const condition of entry as readonly unknown[]) if (codeOf(condition) === code) return true;
  return false;
}

/** A source of a service, with who speaks there. */
export interface FoundSource {
  record: Data;
  /** Empty when its address cannot be read. */
  host: string;
  publisher: Publisher;
}

function sourcesOf(service: Data): Map<string, FoundSource> {
  const found = new Map<string, FoundSource>();
  const sources = fieldOf(service, 'sources');
  if (!Array.isArray(sources)) return found;
  for (const record of sources as readonly unknown[]) {
    const id = textAt(record, 'id');
    if (id === undefined || !isData(record)) continue;
    const host = hostOf(textAt(record, 'url') ?? '');
    found.set(id, { record, host, publisher: publisherOf(host) });
  }
  return found;
}

/** What a service promises, and what that rests on. */
export interface Evidence {
  /** The conditions with a value; `eligibility` is running text and none. */
  conditions: readonly FoundCondition[];
  /** The sources by id. */
  sources: ReadonlyMap<string, FoundSource>;
}

let last: { context: RuleContext; service: Data; evidence: Evidence } | undefined;

/**
 * The conditions and sources of a service. Half a dozen rules ask for them one after the other, so those of the last
 * service are kept for as long as the same run goes on.
 */
export function evidenceOf(service: Data, context: RuleContext): Evidence {
  if (last?.service !== service || last.context !== context)
    last = {
      context,
      service,
      evidence: { conditions: conditionsOf(service), sources: sourcesOf(service) },
    };
  return last.evidence;
}
