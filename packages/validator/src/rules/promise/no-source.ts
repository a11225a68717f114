import { fieldOf, stringsAt } from '../../data.ts';
import { evidenceOf, type FoundSource } from '../../facts/conditions.ts';
import { supportsField } from '../../facts/field-paths.ts';
import { suggest } from '../../suggest.ts';
import { defineRule } from '../../rule.ts';

/** Does the source with this id say that it supports a condition? */
function supports(sources: ReadonlyMap<string, FoundSource>, id: unknown, field: string): boolean {
  const paths = typeof id === 'string' ? fieldOf(sources.get(id)?.record, 'supports') : undefined;
  if (!Array.isArray(paths)) return false;
  for (const path of paths as readonly unknown[])
    if (typeof path === 'string' && supportsField(path, 'access', field)) return true;
  return false;
}

/** Are all these sources there, and does one of them support the condition? */
function areGood(ids: unknown, sources: ReadonlyMap<string, FoundSource>, field: string): boolean {
  if (!Array.isArray(ids)) return false;
  let isSupported = false;
  for (const id of ids as readonly unknown[]) {
    if (typeof id === 'string' && !sources.has(id)) return false;
    isSupported ||= supports(sources, id, field);
  }
  return isSupported;
}

/** Flags a condition other than `unconfirmed` that rests on no source, on one that is missing, or on one that is about something else. */
export const conditionNoSource = defineRule({
  code: 'condition/no-source',
  severity: 'error',
  source: 'Design, sections 2 and 4: a promise carries its evidence',
  why: 'A person decides by this whether to come. If nobody can look up where it was said, it is a guess, and she pays for it.',
  on: 'service',
  ok: { access: { residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['nettsiden'] } } },
  notOk: { access: { residenceStatus: { value: 'not-asked', basis: 'stated' } } },
  check(service, report, context) {
    const { conditions, sources } = evidenceOf(service, context);
    for (const { field, value, record, path } of conditions) {
      if (record === undefined || value === 'unconfirmed') continue;
      const ids = fieldOf(record, 'sourceIds');
      if (areGood(ids, sources, field)) continue;
      // Ways in may stand as bare codes, so one written out without any evidence says no more than that.
      if (path.length > 2 && ids === undefined && fieldOf(record, 'basis') === undefined) continue;
      const wanted = stringsAt(record, 'sourceIds');
      const unknown = wanted.find((id) => !sources.has(id));
      if (wanted.length === 0) {
        const suggestion = [...sources.keys()].find((id) => supports(sources, id, field));
        report({ path, params: { field, value, problem: 'none', suggestion } });
      } else if (unknown !== undefined) {
        const suggestion = suggest(unknown, [...sources.keys()]);
        report({
          path: [...path, 'sourceIds', wanted.indexOf(unknown)],
          params: { field, value, problem: 'unknown', id: unknown, suggestion },
        });
      } else {
        const fieldPath = `access.${field}`;
        report({ path, params: { field, value, problem: 'unsupported', id: wanted[0], fieldPath } });
      }
    }
  },
});
