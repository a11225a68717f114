import { defineFileRule } from '../../rule.ts';

/** A field that stands twice in one record. */
export const fileDuplicateKey = defineFileRule({
  code: 'file/duplicate-key',
  severity: 'error',
  source: 'RFC 8259, section 4; YAML 1.2.2, section 3.2.1.3',
  why: 'Some programs keep the first value and some the last. If one of them says that an address is secret, half of the programs publish it.',
  ok: 'id: huset\nvisibility: confidential\n',
  notOk: 'id: huset\nvisibility: confidential\nvisibility: public\n',
});
