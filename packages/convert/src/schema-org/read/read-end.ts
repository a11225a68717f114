import { readEnd } from '../../draft/state/end-day.ts';
import { leastOpen, type Status } from '../../draft/state/status-words.ts';
import { LossLog } from '../../draft/loss-log.ts';
import { isPlainObject } from '../../json.ts';
import { JsonLdNode } from '../json-ld/json-ld-node.ts';
import { readString } from '../json-ld/read-text.ts';
import type { ReadContext } from './read-context.ts';

/** The status of what an organisation does, by the day on which it was dissolved; undefined while it is there. */
export function readEndOf(node: JsonLdNode, { options }: ReadContext): Status | undefined {
  const ends = node.everywhere.flatMap((part) => {
    if (part.take('dissolutionDate').length === 0) return [];
    const found = readString(part, 'dissolutionDate');
    const { status, isUnderstood } = readEnd(found?.text ?? '', options.today);
    if (!isUnderstood && found !== undefined) part.tell(found.path, 'unread-value');
    return [status];
  });
  return leastOpen(...ends);
}

/** The status of a service whose providers are all dissolved. */
export function readEndOfProviders(node: JsonLdNode, context: ReadContext): Status | undefined {
  // What of them cannot be read is told where they are read.
  const log = new LossLog('schema-org');
  const ends = node
    .take('provider')
    .map(({ value, path }) =>
      isPlainObject(value) ? readEndOf(new JsonLdNode(value, path, node.graph, log), context) : undefined,
    );
  return ends.includes(undefined) ? undefined : leastOpen(...ends);
}
