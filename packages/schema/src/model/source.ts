import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on where facts of a record come from. */
export const source: FieldNotes<Entities['source']> = {
  id: {
    example: 'site',
    schemaOrg: ['schema:CreativeWork.identifier'],
    differs: 'A short word, unique within the record, by which conditions name what they rest on.',
  },
  url: {
    example: 'https://example.org/havna/health',
    schemaOrg: ['schema:CreativeWork.url'],
    osm: ['source'],
    differs: 'Always an address, where OpenStreetMap also takes words such as survey.',
  },
  title: { example: 'Health – Havna', schemaOrg: ['schema:CreativeWork.name'] },
  publishedOn: {
    example: '2026-03',
    unit: 'YYYY, YYYY-MM or YYYY-MM-DD',
    schemaOrg: ['schema:CreativeWork.datePublished'],
    differs: 'As much of the date as the page tells.',
  },
  retrievedOn: {
    example: '2026-09-01',
    unit: 'YYYY-MM-DD',
    differs:
      'When somebody read it there, since pages change; the dates of HSDS and schema.org are those of writing.',
  },
  via: {
    example: 'https://example.org/archive/1',
    schemaOrg: ['schema:CreativeWork.archivedAt'],
    differs: 'Where it was read when the page itself was not, be it an archive or somebody’s copy.',
  },
  supports: {
    example: ['access.residenceStatus', 'contacts'],
    unit: 'paths of fields, from the record',
    hsds: ['metadata.field_name'],
    osm: ['source:*'],
    differs: 'The fields that rest on the page; HSDS names the field that was changed.',
  },
};
