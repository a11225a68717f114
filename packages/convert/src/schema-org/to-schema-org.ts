import type { Directory } from '@service-directory/schema';
import type { Conversion } from '../conversion.ts';
import type { DraftOptions } from '../draft/draft.ts';
import { LossLog } from '../draft/loss-log.ts';
import { publicPart } from '../secrecy/public-part.ts';
import { CONTEXT, OWN_TERM } from './json-ld/terms.ts';
import { restOf } from './read/own-rest.ts';
import { readRecords } from './read/read-records.ts';
import { writeContext, type Node } from './write/write-context.ts';
import { writeGraph } from './write/write-graph.ts';

/** A document in JSON-LD 1.1. */
export interface SchemaOrgDocument {
  '@context': typeof CONTEXT;
  '@graph': Node[];
}

/**
 * A directory in the words of schema.org (JSON-LD 1.1), for web pages and search engines: a `Dataset` for its head, then
 * the organisations, then the services (`Service`, or `GovernmentService` when the state runs it) with their places and
 * contacts as `ServiceChannel`.
 *
 * - Hours are written whole or not at all: what schema.org cannot say (odd weeks, a condition, an end that nobody knows)
 *   leaves a gap, since a gap is better than a wrong «open». 24:00 becomes 23:59:59.
 * - Rough points are left out. Secret places have nothing of where they are.
 * - What a service asks and promises stands as `additionalProperty` in our codes, each with its basis, the newest day of
 *   its evidence and the pages it rests on; what is too old to count is left out. schema.org’s own word is used for the
 *   cost alone (`isAccessibleForFree`), and only when nothing limits it.
 * - What schema.org has no word for, each node keeps under `serviceDirectory`, which others pass over; `fromSchemaOrg`
 *   puts both together again. Losses named `hours-…` and `holidays-unsaid` are losses of the words, not of the record.
 *
 * @param options `language`: all texts in this one (BCP 47), as plain strings, which is what a page in one language
 *   wants; all languages when left out. `today`: hours and promises that are
 *   too old by then, or when the directory was last changed, are not written
 */
export function toSchemaOrg(
  directory: Directory,
  options: Pick<DraftOptions, 'language' | 'today'> = {},
): Conversion<SchemaOrgDocument> {
  const log = new LossLog('schema-org');
  const tell = (path: string, kind: string) => log.tell(path, kind);
  const shown = publicPart(directory, tell);
  const { language } = options;
  const { head, organizations, services } = writeGraph(writeContext(shown, options, tell), language);
  const { organizations: _, services: __, ...headFields } = shown;
  head[OWN_TERM] = headFields;
  const graph = [head, ...organizations, ...services];
  const known: DraftOptions = { country: shown.country, language: shown.languages[0]! };
  /** What reading the words would give, node by node. */
  const readNode = () => {
    const read = readRecords({ '@graph': graph }, known);
    return new Map(
      [...read.organizationRecords, ...read.services].map(({ node, draft }) => [node.raw as unknown, draft]),
    );
  };
  const organizationDrafts = readNode();
  organizations.forEach((node, index) => {
    node[OWN_TERM] = restOf(shown.organizations[index]!, organizationDrafts.get(node) ?? {});
  });
  // Once the organisations have their own ids, services name them right.
  const serviceDrafts = readNode();
  services.forEach((node, index) => {
    node[OWN_TERM] = restOf(shown.services[index]!, serviceDrafts.get(node) ?? {});
  });
  return { output: { '@context': CONTEXT, '@graph': graph }, losses: log.all };
}
