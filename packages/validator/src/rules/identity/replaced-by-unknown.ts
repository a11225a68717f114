import { recordsAt, textAt } from '../../data.ts';
import { suggest } from '../../suggest.ts';
import { defineRule } from '../../rule.ts';

/** Flags a service that was replaced by one which is not in the directory, or by itself. */
export const serviceReplacedByUnknown = defineRule({
  code: 'service/replaced-by-unknown',
  severity: 'error',
  source: 'Design, section 4: replacedBy',
  why: 'A person who finds the closed service is sent on to nothing.',
  on: 'directory',
  ok: {},
  notOk: {
    services: [
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: { nb: 'Stengt.', en: 'Closed.' },
        status: 'defunct',
        replacedBy: 'nye-helsehjelpen',
        needs: ['general-health'],
        access: { residenceStatus: 'unconfirmed' },
        sources: [],
        verification: { method: 'website', confidence: 'low' },
      },
    ],
  },
  check(directory, report, { unreadIds }) {
    const services = recordsAt(directory, 'services');
    const ids = services.flatMap(([, service]) => textAt(service, 'id') ?? []);
    for (const [index, service] of services) {
      const id = textAt(service, 'replacedBy');
      if (id === undefined || unreadIds.has(id)) continue;
      const isItself = id === textAt(service, 'id');
      if (!ids.includes(id) || isItself) {
        report({
          path: ['services', index, 'replacedBy'],
          params: { id, isItself, suggestion: isItself ? undefined : suggest(id, ids) },
        });
      }
    }
  },
});
