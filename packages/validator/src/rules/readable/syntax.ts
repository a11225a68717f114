import { defineFileRule } from '../../rule.ts';

/** A file that is not the JSON or YAML it is meant to be. */
export const fileSyntax = defineFileRule({
  code: 'file/syntax',
  severity: 'error',
  source: 'RFC 8259 (JSON), YAML 1.2.2',
  why: 'Nothing in the file can be used, and nothing in it was checked, until it can be read.',
  ok: 'id: huset\nname: "Huset"\n',
  notOk: 'id: huset\nname: "Huset\n',
});
