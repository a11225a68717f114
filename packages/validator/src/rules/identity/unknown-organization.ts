import { entriesAt, recordsAt, textAt } from '../../data.ts';
import { suggest } from '../../suggest.ts';
import { defineRule } from '../../rule.ts';

/** Flags a service that names an organisation which is not in the directory. */
export const serviceUnknownOrganization = defineRule({
  code: 'service/unknown-organization',
  severity: 'error',
  source: 'Design, section 4: organizationIds',
  why: 'A reader must see who stands behind a service before she trusts it.',
  on: 'service',
  ok: { organizationIds: ['eksempelforeningen'] },
  notOk: { organizationIds: ['eksempelforening'] },
  check(service, report, { directory, once, unreadIds }) {
    const known = once(
      'service/unknown-organization',
      () =>
        new Set(
          recordsAt(directory, 'organizations').flatMap(
            ([, organization]) => textAt(organization, 'id') ?? [],
          ),
        ),
    );
    for (const [index, id] of entriesAt(service, 'organizationIds')) {
      if (typeof id !== 'string' || known.has(id) || unreadIds.has(id)) continue;
      report({ path: ['organizationIds', index], params: { id, suggestion: suggest(id, [...known]) } });
    }
  },
});
