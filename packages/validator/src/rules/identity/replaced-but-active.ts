import { textAt } from '../../data.ts';
import { isInUse } from '../../facts/hours.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';

const plain = {
  organizationIds: ['eksempelforeningen'],
  summary: { nb: 'Gratis hjelp.', en: 'Free help.' },
  needs: ['general-health'],
  access: { residenceStatus: 'unconfirmed' },
  contacts: [{ channel: 'phone', value: '+4722990000' }],
  sources: [],
  verification: { method: 'website', confidence: 'low', lastVerifiedOn: '2026-05-20' },
};

/** Flags a service that another one has replaced and that is still shown as open. */
export const serviceReplacedButActive = defineWholeRule({
  code: 'service/replaced-but-active',
  severity: 'warning',
  source: 'Design, section 4: status, replacedBy',
  why: 'The list shows the old door beside the new one, and she takes the one that is nearer.',
  on: 'whole',
  ok: {},
  notOk: {
    services: [
      { ...plain, id: 'helsehjelpen', name: 'Helsehjelpen', replacedBy: 'nye-hjelpen' },
      { ...plain, id: 'nye-hjelpen', name: 'Nye hjelpen' },
    ],
  },
  start: () => [] as { id: string; status: string; path: Path; recordId: string }[],
  see({ record, path }, replaced) {
    const id = textAt(record, 'replacedBy');
    if (id === undefined || !isInUse(record)) return;
    replaced.push({
      id,
      status: textAt(record, 'status') ?? 'active',
      path: [...path, 'replacedBy'],
      recordId: textAt(record, 'id') ?? '',
    });
  },
  finish(replaced, report) {
    for (const { id, status, path, recordId } of replaced) report({ path, params: { id, status }, recordId });
  },
});
