import { recordsAt, stringsAt, textAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Notes an organisation that runs no service in the directory. */
export const organizationUnused = defineRule({
  code: 'organization/unused',
  severity: 'info',
  source: 'Our own choice',
  why: 'It is shown nowhere. Often its last service was removed, or a service names it wrongly.',
  on: 'directory',
  ok: { organizations: [{ id: 'eksempelforeningen', name: 'Eksempelforeningen' }] },
  notOk: {
    organizations: [
      { id: 'eksempelforeningen', name: 'Eksempelforeningen' },
      { id: 'en-annen-forening', name: 'En annen forening' },
    ],
  },
  check(directory, report, { unreadIds }) {
    // A service that could not be read may be the one that names it.
    if (unreadIds.size > 0) return;
    const used = new Set(
      recordsAt(directory, 'services').flatMap(([, service]) => stringsAt(service, 'organizationIds')),
    );
    for (const [index, organization] of recordsAt(directory, 'organizations')) {
      const id = textAt(organization, 'id');
      if (id !== undefined && !used.has(id)) report({ path: ['organizations', index], params: { id } });
    }
  },
});
