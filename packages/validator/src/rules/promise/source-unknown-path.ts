import { unknownStepOf } from '../../facts/known-paths.ts';
import { suggest } from '../../suggest.ts';
import { defineRule } from '../../rule.ts';

/** Flags a source that is said to support a field which services do not have. */
export const sourceUnknownPath = defineRule({
  code: 'source/unknown-path',
  severity: 'warning',
  source: 'Design, section 4: Source, supports [field paths]',
  why: 'The fact it was meant for stands there without a source, and whoever wants to check it finds nothing.',
  on: 'source',
  ok: { supports: ['access.residenceStatus', 'contacts[0].value'] },
  notOk: { supports: ['access', 'hours'] },
  check(source, report) {
    const supports = source['supports'];
    if (!Array.isArray(supports)) return;
    for (let index = 0; index < supports.length; index++) {
      const path: unknown = supports[index];
      const unknown = typeof path === 'string' ? unknownStepOf(path) : undefined;
      if (typeof path !== 'string' || unknown === undefined) continue;
      const meant = suggest(unknown.name, unknown.allowed);
      const suggestion = meant === undefined ? undefined : `${unknown.before}${meant}`;
      report({ path: ['supports', index], params: { path, suggestion } });
    }
  },
});
