import { defineFileRule } from '../../rule.ts';

/** An invisible mark at the start that some editors add. It is read over here; other programs stumble. */
export const fileByteOrderMark = defineFileRule({
  code: 'file/byte-order-mark',
  severity: 'info',
  source: 'RFC 8259, section 8.1: must not be added',
  why: 'Many programs that read JSON refuse a file that begins with it.',
  ok: 'id: huset\n',
  notOk: '\uFEFFid: huset\n',
});
