import { fieldOf } from '../data.ts';
import type { Evidence, FoundCondition, FoundSource } from './conditions.ts';
import type { Publisher } from './publishers.ts';

/** Is there a source of that kind at all? Most services have none, and then nothing more is looked at. */
export function hasPublisher({ sources }: Evidence, publisher: Publisher): boolean {
  for (const source of sources.values()) if (source.publisher === publisher) return true;
  return false;
}

/** The sources that a condition names and the record has. */
export function namedSourcesOf({ record }: FoundCondition, { sources }: Evidence): FoundSource[] {
  const ids = fieldOf(record, 'sourceIds');
  if (!Array.isArray(ids)) return [];
  return (ids as readonly unknown[]).flatMap((id) => {
    const source = typeof id === 'string' ? sources.get(id) : undefined;
    return source === undefined || source.host === '' ? [] : [source];
  });
}
