import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMargins } from './without-margins.mjs';

test('blanks in front of lines go, and lines that are comments alone; what stands behind code stays', () => {
  const code = '// src/a.ts\nlet a = 1; // one\n  // why\n  let b = /* @__PURE__ */ f(/\\/\\/ /);\n';
  assert.equal(withoutMargins(code), 'let a = 1; // one\nlet b = /* @__PURE__ */ f(/\\/\\/ /);\n');
});

test('the lines of a text stay, in a template with places for values too', () => {
  const code = [
    'let a = `',
    '// not a comment',
    '$' + '{1}',
    '  // nor this',
    '`;',
    'let b = `',
    '  c`;',
  ].join('\n');
  assert.equal(withoutMargins(code), code);
});

test('comments of several lines go where they have them to themselves, and licences stay', () => {
  const code =
    '/*! MIT */\nclass A {\n  /** One line. */\n  a = 1;\n  /**\n   * Two.\n   * @returns 2\n   */\n  b() { return /** @type {number} */ (2); }\n}\n';
  assert.equal(
    withoutMargins(code),
    '/*! MIT */\nclass A {\na = 1;\nb() { return /** @type {number} */ (2); }\n}\n',
  );
});
