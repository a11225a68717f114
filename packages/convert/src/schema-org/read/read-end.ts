import { readEnd } from '../../draft/state/end-day.ts';
import { leastOpen, type Status } from '../../draft/state/status-words.ts';
import { LossLog } from '../../draft/loss-log.ts';
import { isPlainObject, ownValue } from '../../json.ts';
import { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { readString } from '../json-ld/read-text.ts';
import type { ReadContext } from './read-context.ts';

/** The status of what an organisation does, by the day on which it was dissolved; undefined while it is there. */
export function readEndOf(node: JsonLdNode, { options }: ReadContext): Status | undefined {
  const values = node.take('dissolutionDate');
  if (values.length === 0) return undefined;
  const found = readString(node, 'dissolutionDate');
  const { status, isUnderstood } = readEnd(found?.text ?? '', options.today);
  if (!isUnderstood && found !== undefined) node.tell(found.path, 'unread-value');
  return status;
}

/** The status of a service whose providers are all dissolved. */
export function readEndOfProviders(node: JsonLdNode, context: ReadContext): Status | undefined {
  const ends = node.take('provider').map(({ value, path }) => {
    const id = ownValue(value, '@id');
    const named = typeof id === 'string' ? node.graph.byId.get(id)?.value : undefined;
    const provider = isPlainObject(named) ? named : value;
    // What of it cannot be read is told where the provider is read.
    return isPlainObject(provider)
      ? readEndOf(new JsonLdNode(provider, path, node.graph, new LossLog('schema-org')), context)
      : undefined;
  });
  return ends.includes(undefined) ? undefined : leastOpen(...ends);
}
