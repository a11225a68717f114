import {
  accessCondition,
  CONDITION_KEYS,
  entryConditions,
  type Condition,
  type Service,
} from '@service-directory/schema';
import { maybe, node, type Node, type WriteContext } from './write-context.ts';

const detail = (propertyID: string, value: string): Node => node('PropertyValue', { propertyID, value });

/** A condition with what it rests on; undefined for what is not known, and for a word whose evidence is too old to count. */
function writePromise(key: string, condition: Condition, context: WriteContext): Node | undefined {
  const { value, basis, note, sources, evidenceOn, evidenceYear, isStale } = condition;
  if (value === 'unconfirmed' || basis === undefined || evidenceOn === undefined || isStale) return undefined;
  return node('PropertyValue', {
    propertyID: `access.${key}`,
    value,
    description: maybe(note, context.words),
    valueReference: [
      detail('basis', basis),
      detail('evidenceOn', evidenceYear ?? evidenceOn),
      ...sources.map(({ url }) => detail('source', url)),
    ],
  });
}

/**
 * What a service asks and promises, in our codes, each with what it rests on and how new that is. schema.org has no word
 * for any of it but the cost.
 */
export function writePromises(service: Service, context: WriteContext): Node[] {
  const { today } = context;
  const conditions = CONDITION_KEYS.map((key) => [key, accessCondition(service, key, today)] as const);
  const entry = entryConditions(service, today).map((condition) => ['entry', condition] as const);
  return [...conditions, ...entry].flatMap(([key, condition]) => writePromise(key, condition, context) ?? []);
}

/** Free of cost by the service's own word or that of others, without limits. */
export function isPlainlyFree(service: Service, { today }: WriteContext): boolean {
  const { value, basis, note, isStale } = accessCondition(service, 'cost', today);
  return value === 'free' && basis !== undefined && basis !== 'rule' && note === undefined && !isStale;
}
