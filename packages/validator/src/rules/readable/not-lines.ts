import { defineFileRule } from '../../rule.ts';

/** Flags a JSON document over several lines in a file whose name says that each line is a record. */
export const fileNotLines = defineFileRule({
  code: 'file/not-lines',
  severity: 'warning',
  source: 'NDJSON specification, section 3.1: each line is a JSON text',
  why: 'Programs that read such a file line by line find no record in it, or refuse it.',
  ok: '{"kind": "service-directory", "id": "a"}\n',
  notOk: '{\n  "kind": "service-directory",\n  "id": "a"\n}\n',
});
