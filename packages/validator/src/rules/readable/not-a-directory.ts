import { defineFileRule } from '../../rule.ts';

/** A file of JSON or YAML in good order that holds something else than a directory or records of one. */
export const fileNotADirectory = defineFileRule({
  code: 'file/not-a-directory',
  severity: 'error',
  source: 'service-directory.schema.json',
  why: 'What it holds cannot be shown to a reader. Told field by field it would look as if a directory had many faults.',
  ok: '{"kind": "service-directory", "schemaVersion": "1.1", "id": "huset"}\n',
  notOk: '{"name": "huset", "version": "1.0.0", "dependencies": {}}\n',
});
