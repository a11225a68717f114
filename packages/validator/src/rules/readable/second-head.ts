import { defineFileRule } from '../../rule.ts';

/** Flags a second head in a file of lines (NDJSON). */
export const fileSecondHead = defineFileRule({
  code: 'file/second-head',
  severity: 'error',
  source: 'Our own choice: one file, one directory',
  why: 'Which of the two says in what language and country the records are is a guess, and time zones and numbers hang on it.',
  ok: 'kind: service-directory\n',
  notOk: '{"kind": "service-directory", "id": "a"}\n{"kind": "service-directory", "id": "b"}\n',
});
