import { stringsAt } from '../data.ts';
import type { Evidence, FoundCondition, FoundSource } from './conditions.ts';
import { supportsField } from './field-paths.ts';
import type { Publisher } from './publishers.ts';

/** Is there a source of that kind at all? Most services have none, and then nothing more is looked at. */
export function hasPublisher({ sources }: Evidence, publisher: Publisher): boolean {
  for (const source of sources.values()) if (source.publisher === publisher) return true;
  return false;
}

const supports = ({ record }: FoundSource, field: string): boolean =>
  stringsAt(record, 'supports').some((path) => supportsField(path, 'access', field));

/**
 * The sources that a condition names and the record has. A page that says something else is no evidence for it, so
 * those that support the condition count alone, where there are any.
 */
export function namedSourcesOf({ record, field }: FoundCondition, { sources }: Evidence): FoundSource[] {
  const named = stringsAt(record, 'sourceIds').flatMap((id) => {
    const source = sources.get(id);
    return source === undefined || source.host === '' ? [] : [source];
  });
  const supporting = named.filter((source) => supports(source, field));
  return supporting.length > 0 ? supporting : named;
}
