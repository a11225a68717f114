import { fieldOf, recordsAt, stringsAt, textAt } from '../../data.ts';
import { conditionsOf, sourcesOf, supportsField } from '../../facts/conditions.ts';
import { suggest } from '../../suggest.ts';
import { defineRule } from '../../rule.ts';

/** Flags a condition other than `unconfirmed` that rests on no source, on one that is missing, or on one that is about something else. */
export const conditionNoSource = defineRule({
  code: 'condition/no-source',
  severity: 'error',
  source: 'Design, sections 2 and 4: a promise carries its evidence',
  why: 'A person decides by this whether to come. If nobody can look up where it was said, it is a guess, and she pays for it.',
  on: 'service',
  ok: { access: { residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['nettsiden'] } } },
  notOk: { access: { residenceStatus: { value: 'not-asked', basis: 'stated' } } },
  check(service, report) {
    const sources = sourcesOf(service);
    for (const { field, value, record, path } of conditionsOf(service)) {
      if (record === undefined || value === 'unconfirmed') continue;
      const isList = Array.isArray(fieldOf(fieldOf(service, 'access'), field));
      const ids = stringsAt(record, 'sourceIds');
      // Ways in may stand as bare codes, so one written out without any evidence says no more than that.
      if (isList && fieldOf(record, 'basis') === undefined && fieldOf(record, 'sourceIds') === undefined)
        continue;
      const fieldPath = `access.${field}`;
      if (ids.length === 0) {
        const fitting = recordsAt(service, 'sources')
          .filter(([, source]) => supportsField(stringsAt(source, 'supports'), fieldPath))
          .flatMap(([, source]) => textAt(source, 'id') ?? []);
        report({ path, params: { field, value, problem: 'none', suggestion: fitting[0] } });
        continue;
      }
      const unknown = ids.find((id) => !sources.has(id));
      if (unknown !== undefined) {
        const suggestion = suggest(unknown, [...sources.keys()]);
        report({
          path: [...path, 'sourceIds', ids.indexOf(unknown)],
          params: { field, value, problem: 'unknown', id: unknown, suggestion },
        });
      } else if (!ids.some((id) => supportsField(stringsAt(sources.get(id), 'supports'), fieldPath))) {
        report({ path, params: { field, value, problem: 'unsupported', id: ids[0], fieldPath } });
      }
    }
  },
});
