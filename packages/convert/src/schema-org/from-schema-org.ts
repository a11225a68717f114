import type { Directory } from '@service-directory/schema';
import type { Conversion } from '../conversion.ts';
import type { Draft, DraftDirectory, DraftOptions } from '../draft/draft.ts';
import { draftHead } from '../draft/head.ts';
import { LossLog } from '../draft/loss-log.ts';
import { soundHead, type DirectoryHead } from '../draft/sound-record.ts';
import { slugOf, UniqueIds } from '../spreadsheet/mapping/assemble/slug.ts';
import type { JsonLdNode } from './json-ld/json-ld-node.ts';
import { loadGraph } from './json-ld/load-graph.ts';
import { OWN_TERM } from './json-ld/terms.ts';
import { nameOf } from './read/organization-list.ts';
import { restIn } from './read/own-rest.ts';
import { readRecords, type ReadRecord } from './read/read-records.ts';
import { languageOf, tellChanges } from './read/tell-changes.ts';

/** What the caller knows and the document does not say. */
export interface SchemaOrgOptions extends DraftOptions {
  /** Address of the web page on which the JSON-LD stood: the source of what is read. */
  sourceUrl?: string;
}

/** The head of a directory of ours, and its node. */
function readHead(input: unknown): { head: DirectoryHead; node: JsonLdNode } | undefined {
  for (const node of loadGraph(input, new LossLog('schema-org')).nodes) {
    const head = node.isA('Dataset') ? soundHead(restIn(node.take(OWN_TERM))) : undefined;
    if (head !== undefined) return { head, node };
  }
  return undefined;
}

/** Gives each service an id of its own; of two of ours with the same one the second is told. */
function withIds(records: readonly ReadRecord[], tell: (path: string, kind: string) => void): Draft[] {
  const ids = new UniqueIds();
  const taken = new Set<unknown>();
  for (const { draft, isOwn } of records) if (isOwn) ids.reserve(String(draft['id']));
  return records.flatMap(({ draft, isOwn, node }) => {
    if (!isOwn) return [{ id: ids.take(slugOf(nameOf(draft) ?? '') ?? 'service'), ...draft }];
    if (taken.has(draft['id'])) {
      tell(node.path, 'duplicate');
      return [];
    }
    taken.add(draft['id']);
    return [draft];
  });
}

/**
 * A directory out of JSON-LD with the words of schema.org: parsed JSON, JSON as text, or a web page, of which each
 * `<script type="application/ld+json">` is read (losses then begin with `script 1`).
 *
 * What `toSchemaOrg` wrote comes back whole; where somebody has since changed a word that the record keeps for itself,
 * the record counts and the change is told. Of others what Google’s examples hold is read: `LocalBusiness` and its kinds,
 * `Organization`, `Place`, `Service`, with `PostalAddress`, `GeoCoordinates`, `ContactPoint`, `OpeningHoursSpecification`
 * and its dated exceptions, in a graph, in lists, nested, with or without an address before the names. They become
 * unconfirmed records, second-hand and with low confidence; what they say of cost is no promise. Hours are read whole or
 * not at all. Persons are never taken over.
 *
 * No context is fetched, and none is followed but for prefixes. Never throws; each loss has a JSON Pointer.
 */
export function fromSchemaOrg(input: unknown, options: SchemaOrgOptions = {}): Conversion<DraftDirectory> {
  const ours = readHead(input);
  const known: SchemaOrgOptions =
    ours === undefined
      ? options
      : { ...options, country: ours.head.country, language: ours.head.languages[0]! };
  const { organizations, organizationRecords, services, losses } = readRecords(input, known);
  const log = new LossLog('schema-org');
  for (const { path, reason } of losses.all)
    if (path !== ours?.node.path) log.tell(path, reason.slice('schema-org/'.length));
  const tell = (path: string, kind: string) => log.tell(path, kind);
  const records = withIds(services, tell);
  const output: DraftDirectory = {
    ...(ours?.head ?? draftHead(options)),
    organizations: organizations.all,
    services: records,
  };
  if (ours !== undefined) {
    const isWhole = ({ isOwn }: ReadRecord) => isOwn;
    const drafts = (list: readonly ReadRecord[]) => list.filter(isWhole).map(({ draft }) => draft);
    const directory = {
      ...ours.head,
      organizations: drafts(organizationRecords),
      services: drafts(services),
    } as unknown as Directory;
    const own = [...organizationRecords, ...services].filter(isWhole);
    tellChanges(
      directory,
      [ours.node, ...own.map(({ node }) => node)],
      languageOf(ours.node, ours.head.languages),
      tell,
    );
  }
  return { output, losses: log.all };
}
