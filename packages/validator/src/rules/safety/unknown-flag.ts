import { contactSchema, serviceSchema } from '@service-directory/schema/zod';
import { recordsAt, type Data } from '../../data.ts';
import { isSecrecyFlag } from '../../facts/secrecy-flags.ts';
import type { Path } from '../../finding.ts';
import { defineRule, type Report } from '../../rule.ts';

const SERVICE_FIELDS: ReadonlySet<string> = new Set(Object.keys(serviceSchema.shape));
const CONTACT_FIELDS: ReadonlySet<string> = new Set(Object.keys(contactSchema.shape));

/** What people write for `internal`: «intern merknad», «internalNotes», «ikke_publiser». */
const NOTES =
  /^intern(?!at)|^(?:private|secret|hidden|editor)_?(?:note|comment)|merknad$|(?:ikke|not?|dont)_?publi/i;

/** Flags a field of a service or contact that looks as if it should keep something from being published. */
export const serviceUnknownFlag = defineRule({
  code: 'service/unknown-flag',
  severity: 'error',
  source:
    'Safety guide, section 4: unknown keys are errors, so that a misspelt flag protects nothing quietly',
  why: 'Only “internal” and the visibility of a place keep something out of what readers get. Everything else is published as it stands, the remark “do not publish” included.',
  replaces: ['schema/unknown-field'],
  on: 'service',
  fieldByField: [],
  ok: { internal: 'Ring før neste kontroll.' },
  notOk: { internMerknad: 'Ring før neste kontroll.' },
  check(service, report) {
    tellFlags(service, SERVICE_FIELDS, [], report);
    for (const [index, contact] of recordsAt(service, 'contacts'))
      tellFlags(contact, CONTACT_FIELDS, ['contacts', index], report);
  },
});

function tellFlags(record: Data, known: ReadonlySet<string>, before: Path, report: Report): void {
  for (const field of Object.keys(record)) {
    if (known.has(field)) continue;
    const isNotes = NOTES.test(field);
    if (isNotes || isSecrecyFlag(field))
      report({ path: [...before, field], params: { field, isNotes, isContact: before.length > 0 } });
  }
}
