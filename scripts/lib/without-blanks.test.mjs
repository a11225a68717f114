import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transformSync } from 'esbuild';
import { withoutBlanks } from './without-blanks.mjs';

const lines = (...parts) => parts.join('\n');

test('blanks and comments go, a line for each statement stays, and the marks of calls without effects', () => {
  const code = lines(
    '// src/a.ts',
    'let a = 1; // one',
    '  // why',
    '  let b = /* @__PURE__ */ f(/\\/\\/ /);',
    '',
  );
  assert.equal(withoutBlanks(code), lines('let a=1;', 'let b=/* @__PURE__ */f(/\\/\\/ /);', ''));
});

test('the blanks and lines of a text stay, in a template with places for values too', () => {
  const text = (inner) =>
    lines('let a=`', '// not a comment', `$\{${inner}} "  a"`, '  // nor this', '`;', '');
  assert.equal(withoutBlanks(text(' one + 1 ')), text('one+1'));
  assert.equal(withoutBlanks('f("a  // b", \'c /* d */\');\n'), 'f("a  // b",\'c /* d */\');\n');
});

test('comments of several lines go, and licences and types stay', () => {
  const code =
    '/*! MIT */\nclass A {\n  /** One line. */\n  a = 1;\n  /**\n   * Two.\n   * @returns 2\n   */\n  b() { return /** @type {number} */ (2); }\n}\n';
  assert.equal(
    withoutBlanks(code),
    lines('/*! MIT */', 'class A{a=1;', 'b(){return/** @type {number} */(2);}', '}', ''),
  );
});

test('a blank stays where two words, signs or a number and a dot would become another one', () => {
  const code = lines(
    'let of = typeof a in b, c = 1 .toFixed(), d = a + +b - -c + ++e, f = a / /b/.c, g = a < !b;',
    'for (let { x, ...y } of z) x instanceof y ? await x : void 0;',
    'class B { #c; static async *#a() { yield* x; } get b() { return #c in this; } }',
    '',
  );
  const tight = withoutBlanks(code);
  assert.equal(
    tight,
    lines(
      'let of=typeof a in b,c=1 .toFixed(),d=a+ +b- -c+ ++e,f=a/ /b/.c,g=a< !b;',
      'for(let{x,...y}of z)x instanceof y?await x:void 0;',
      'class B{#c;static async*#a(){yield*x;}get b(){return #c in this;}}',
      '',
    ),
  );
  assert.equal(withoutBlanks(tight), tight);
  const minified = (text) => transformSync(text, { minify: true, format: 'esm' }).code;
  assert.equal(minified(tight), minified(code));
});
