import { isData, type Data } from '../../data.ts';
import { stepsOf } from '../../facts/field-paths.ts';
import { unknownStepOf } from '../../facts/known-paths.ts';
import { defineRule } from '../../rule.ts';

/** Is there anything at the end of the path? Of the last field nothing is read: that it is there is enough. */
function isThere(value: unknown, steps: readonly string[], from: number): boolean {
  if (from === steps.length) return value !== undefined;
  const step = steps[from] ?? '';
  if (Array.isArray(value)) {
    // `locations[0]` is one of them, `locations` any.
    if (/^\d+$/.test(step)) return isThere(value[Number(step)], steps, from + 1);
    return value.some((item) => isThere(item, steps, from));
  }
  if (!isData(value)) return false;
  if (!Object.hasOwn(value, step)) return false;
  return from + 1 === steps.length || isThere(value[step], steps, from + 1);
}

/** Notes a source that supports a field which this record does not have. */
export const sourceEmptyField = defineRule({
  code: 'source/empty-field',
  severity: 'info',
  source: 'Design, section 4: Source, supports [field paths]',
  why: 'What was read there never made it into the record, or was taken out and its source forgotten.',
  on: 'service',
  ok: {},
  notOk: {
    sources: [
      {
        id: 'nettsiden',
        url: 'https://example.org/helsehjelp',
        retrievedOn: '2026-05-20',
        supports: ['access', 'capacity'],
      },
    ],
  },
  check(service, report) {
    const { sources } = service;
    if (!Array.isArray(sources)) return;
    for (let index = 0; index < sources.length; index++) {
      const supports: unknown = isData(sources[index]) ? (sources[index] as Data)['supports'] : undefined;
      if (!Array.isArray(supports)) continue;
      for (let number = 0; number < supports.length; number++) {
        const path: unknown = supports[number];
        if (typeof path !== 'string' || isThere(service, stepsOf(path), 0)) continue;
        if (unknownStepOf(path) !== undefined) continue; // source/unknown-path tells that
        report({ path: ['sources', index, 'supports', number], params: { path } });
      }
    }
  },
});
