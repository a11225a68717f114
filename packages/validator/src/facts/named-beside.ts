import { isData, valueAt } from '../data.ts';
import type { RuleContext } from '../rule.ts';
import { textsOf } from './texts.ts';

/** Fields that say whose a contact or a place is. */
const NAMES = ['label', 'name', 'purpose'] as const;
/** Steps from the root to a service. */
const TO_SERVICE = 2;

/**
 * By what the entry is called in which a text stands: the label of a contact beside its note, the name of a place beside the way
 * there. Not the name of the service: it is that of all its texts.
 */
export function namesBeside({
  path,
  service,
  head,
}: Pick<RuleContext, 'path' | 'service' | 'head'>): string[] {
  const [root, start] = service === undefined ? [head, 0] : [service, TO_SERVICE];
  const steps = path.slice(start);
  for (let length = steps.length - 1; length > 0; length--) {
    const holder = valueAt(root, steps.slice(0, length));
    const names = isData(holder) ? NAMES.flatMap((name) => textsOf(holder[name])) : [];
    if (names.length > 0) return names;
  }
  return [];
}
