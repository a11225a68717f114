import { recordsAt, textAt } from '../../data.ts';
import { isOrganizationNumber } from '../../facts/organization-number.ts';
import { defineRule } from '../../rule.ts';

/** Flags a Norwegian organisation number whose check digit is wrong. */
export const organizationIdentifierChecksum = defineRule({
  code: 'organization/identifier-checksum',
  severity: 'error',
  source:
    'Brønnøysundregistrene, «Organisasjonsnummeret»: modulus 11, weights 3 2 7 6 5 4 3 2; org-id.guide NO-BRC',
  why: 'With a wrong digit the directory says that somebody else runs the service.',
  on: 'organization',
  ok: { identifiers: [{ scheme: 'NO-BRC', value: '999999999' }] },
  notOk: { identifiers: [{ scheme: 'NO-BRC', value: '999999998' }] },
  check(organization, report) {
    for (const [index, identifier] of recordsAt(organization, 'identifiers')) {
      if (!/^no-brc$/i.test((textAt(identifier, 'scheme') ?? '').trim())) continue;
      const value = textAt(identifier, 'value');
      if (value !== undefined && !isOrganizationNumber(value))
        report({ path: ['identifiers', index, 'value'], params: { value } });
    }
  },
});
