import { entriesAt, textAt } from '../../data.ts';
import { isInUse } from '../../facts/hours.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule } from '../../rule.ts';

/** So many pointers and closed services are kept until every record has been seen; a directory with more is checked in its first part. */
const MAX_KEPT = 20_000;

const plain = {
  organizationIds: ['eksempelforeningen'],
  summary: { nb: 'Gratis hjelp.', en: 'Free help.' },
  needs: ['general-health'],
  access: { residenceStatus: 'unconfirmed' },
  contacts: [{ channel: 'phone', value: '+4722990000' }],
  sources: [],
  verification: { method: 'website', confidence: 'low', lastVerifiedOn: '2026-05-20' },
};

/** Flags a service that sends a reader on to one that has closed. */
export const servicePointsToClosed = defineWholeRule({
  code: 'service/points-to-closed',
  severity: 'warning',
  source: 'Design, section 4: status, replacedBy; data model 1.1: seeAlso',
  why: 'She was turned away once already, and the second door is shut for good.',
  on: 'whole',
  ok: {},
  notOk: {
    services: [
      { ...plain, id: 'helsehjelpen', name: 'Helsehjelpen', seeAlso: ['gamle-hjelpen'] },
      { ...plain, id: 'gamle-hjelpen', name: 'Gamle hjelpen', status: 'defunct' },
    ],
  },
  start: () => ({
    closed: new Map<string, string>(),
    pointers: [] as { id: string; path: Path; recordId: string }[],
  }),
  see({ list, record, path }, { closed, pointers }) {
    if (list !== 'services') return;
    const recordId = textAt(record, 'id') ?? '';
    if (!isInUse(record) && closed.size < MAX_KEPT) closed.set(recordId, textAt(record, 'status') ?? '');
    if (pointers.length >= MAX_KEPT) return;
    const replacedBy = textAt(record, 'replacedBy');
    if (replacedBy !== undefined) pointers.push({ id: replacedBy, path: [...path, 'replacedBy'], recordId });
    if (record['seeAlso'] === undefined || !isInUse(record)) return;
    for (const [index, id] of entriesAt(record, 'seeAlso'))
      if (typeof id === 'string') pointers.push({ id, path: [...path, 'seeAlso', index], recordId });
  },
  finish({ closed, pointers }, report) {
    if (closed.size === 0) return;
    for (const { id, path, recordId } of pointers) {
      const status = closed.get(id);
      // A service that points to itself is told by other rules.
      if (status !== undefined && id !== recordId) report({ path, params: { id, status }, recordId });
    }
  },
});
