import type { Directory } from '@service-directory/schema';
import type { Conversion, Loss } from '../conversion.ts';
import { withinVisibility } from '../secrecy/within-visibility.ts';
import { recordOfLine } from './record-of-line.ts';

/** How a record says what it is, where its fields do not. */
const WRAPPERS = { organizations: 'organization', services: 'service' } as const;

const lineOf = (list: keyof typeof WRAPPERS, record: object): string => {
  const isClear = recordOfLine(record)?.kind === list && Object.keys(record).length > 1;
  return JSON.stringify(isClear ? record : { [WRAPPERS[list]]: record });
};

/**
 * A directory as NDJSON (one JSON value a line, UTF-8, line feed behind each): the head first, then the organisations,
 * then the services, each in its order. The command `check` reads it without holding it all in memory.
 *
 * This is our own format with other line breaks: nothing that the model allows is lost or taken out, and `internal` is
 * still there. Publish what `publish` writes, not this. Of a place that is not public nothing is written that the model
 * does not allow: files are sent about.
 */
export function toNdjson(directory: Directory): Conversion<string> {
  const losses: Loss[] = [];
  const { organizations, services, ...head } = withinVisibility(
    directory,
    (path) => void losses.push({ path, reason: 'ndjson/secret-place' }),
  );
  const lines = [
    JSON.stringify(head),
    ...organizations.map((record) => lineOf('organizations', record)),
    ...services.map((record) => lineOf('services', record)),
  ];
  return { output: `${lines.join('\n')}\n`, losses };
}
