import { personInData } from '../../facts/person-in-data.ts';
import { namesPerson } from '../../facts/person-names.ts';
import { defineRule } from '../../rule.ts';
import { TEXT_FIELDS } from '../../walk.ts';

/** Flags the name of a person in an address, beside a number in foreign data, or in a link to a profile. It is not repeated. */
export const textPersonInData = defineRule({
  code: 'text/person-in-data',
  severity: 'warning',
  source: 'Safety guide, section 4: no names of staff or private numbers; roles and shared lines instead',
  why: 'It is somebody’s home, phone or page. Whoever looks for the helper, or for the woman who lives with her, begins there.',
  on: 'string',
  within: ['name', 'number', 'links', 'dotted'],
  mayHold:
    /[cCvV]\/|^ ?[Hh]os |^[A-ZÀ-Ž][^\d\n]{2,60}\d|facebook\.com\/|linkedin\.com\/in|\bfb\.(?:com|me)\/|\bm\.me\/|messenger\.com|instagram\.com\//,
  ok: 'https://www.facebook.com/eksempelforeningen',
  notOk: 'https://www.facebook.com/kari.nordmann',
  check({ value, field }, report) {
    const isText = TEXT_FIELDS.has(field);
    const kind = personInData(value, isText);
    // A name in a text is told by text/personal-name, one in a label by contact/personal-line; what places are called is not judged.
    const isTold = isText && field !== 'name' && kind !== 'profile' && namesPerson(value) !== undefined;
    if (kind !== undefined && !isTold) report({ params: { field, kind } });
  },
});
