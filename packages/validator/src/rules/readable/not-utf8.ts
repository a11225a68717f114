import { defineFileRule } from '../../rule.ts';

/** A file in another encoding than UTF-8. */
export const fileNotUtf8 = defineFileRule({
  code: 'file/not-utf8',
  severity: 'error',
  source: 'RFC 8259, section 8.1',
  why: 'Letters such as å, ł and ș come out as other signs, and names and addresses with them.',
  ok: 'name: Tromsø\n',
  notOk: new Uint8Array([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0x54, 0x72, 0x6f, 0x6d, 0x73, 0xf8, 0x0a]),
});
