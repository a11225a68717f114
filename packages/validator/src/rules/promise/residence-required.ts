import { conditionCode } from '../../facts/conditions.ts';
import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Codes that people write for a status that is asked for. */
const REQUIRED_CODES =
  /^(?:required|requires?|needed|mandatory|only-residents|residents-only|legal-residence|påkrevd|kreves|krav|ja|yes)$/i;
/** The codes of the model, of which none is of that kind. */
const KNOWN: ReadonlySet<string> = new Set([
  'unconfirmed',
  'not-asked',
  'not-required',
  'some-services-only',
]);

/** Flags a service whose code says that it asks for the right to stay: such a service does not belong in the directory. */
export const conditionResidenceRequired = defineRule({
  code: 'condition/residence-required',
  severity: 'error',
  source: 'Design, section 4: there is no `required`',
  why: 'The directory promises services that help whoever comes. One that asks for residence turns people away, or worse, finds out that they have none.',
  replaces: ['schema/unknown-code', 'schema/bare-condition'],
  on: 'service',
  ok: { access: { residenceStatus: { value: 'not-required', basis: 'stated', sourceIds: ['nettsiden'] } } },
  notOk: { access: { residenceStatus: { value: 'required', basis: 'stated', sourceIds: ['nettsiden'] } } },
  check(service, report) {
    const value = conditionCode(service, 'residenceStatus');
    if (value === undefined || KNOWN.has(value) || !REQUIRED_CODES.test(value.trim())) return;
    const isBare = typeof fieldOf(service['access'], 'residenceStatus') === 'string';
    report({ path: ['access', 'residenceStatus', ...(isBare ? [] : ['value'])], params: { value } });
  },
});
