import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on when and how a record was last checked. */
export const verification: FieldNotes<Entities['verification']> = {
  lastVerifiedOn: {
    example: '2026-09-01',
    unit: 'YYYY-MM-DD',
    hsds: ['service.assured_date'],
    schemaOrg: ['schema:WebPage.lastReviewed'],
    osm: ['check_date'],
    differs:
      'Of the record as a whole; the date of schema.org is that of a web page, the one of OpenStreetMap often says only that a place is still there.',
  },
  method: {
    example: 'provider-confirmed',
    osm: ['source'],
    differs: 'A call and a look at a web site are not worth the same; HSDS has the date alone.',
  },
  verifiedBy: {
    example: 'the editors',
    hsds: ['service.assurer_email'],
    schemaOrg: ['schema:WebPage.reviewedBy'],
    differs: 'A role and never a person or a mail address, since files are copied and kept.',
  },
  reviewBy: {
    example: '2027-03-01',
    unit: 'YYYY-MM-DD',
    schemaOrg: ['schema:CreativeWork.expires'],
    differs: 'After this day nothing is deleted, but the record counts as old and is not shown as certain.',
  },
  confidence: {
    example: 'high',
    differs:
      'A reader is told to ask first where the editors are in doubt; none of the three standards has it.',
  },
};
