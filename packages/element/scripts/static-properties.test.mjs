import { expect, test } from 'vitest';
import { staticProperties } from './static-properties.mjs';

const IMPORT = "import { property, state } from 'lit/decorators.js';";

test('what decorators say of fields is said by the class, and the fields keep what they begin with', () => {
  const code = `${IMPORT}
export class A extends LitElement {
  /** How many. */
  @property({ type: Number, reflect: true }) count = 1;
  @property({ attribute: false }) list?: string[];
  @property() name = '';
  @state() private isOpen = false;
  @state({ hasChanged: differs }) private at = 0;
  plain = 2;
}`;
  const written = staticProperties('a.ts', code);
  expect(written).toContain(
    'static properties = { count: { type: Number, reflect: true }, list: { attribute: false }, name: {  }, ' +
      'isOpen: { state: true, attribute: false }, at: { hasChanged: differs, state: true, attribute: false } };',
  );
  expect(written).not.toMatch(/@|decorators/);
  expect(written).toMatch(/ count = 1;\n.* list\?: string\[\];\n.* name = '';\n.* private isOpen = false;/);
  expect(written).toContain('plain = 2;');
});

test('each class has its own; a module without decorators stays as it is', () => {
  const two = `${IMPORT} class A { @state() a = 1; } const B = class { @property() b = 2; };`;
  expect(staticProperties('a.ts', two)).toBe(
    ' class A { static properties = { a: { state: true, attribute: false } };  a = 1; } const B = class { static properties = { b: {  } };  b = 2; };',
  );
  expect(staticProperties('a.ts', 'class A { @other() a = 1; }')).toBe('class A { @other() a = 1; }');
});

test('what cannot be written so is told with its place', () => {
  expect(() => staticProperties('a.ts', `${IMPORT} class A { @property(options) a = 1; }`)).toThrow(
    'a.ts: the options of @property at a are no object literal.',
  );
  expect(() =>
    staticProperties('a.ts', `${IMPORT} class A { static properties = {}; @state() a = 1; }`),
  ).toThrow('a.ts: a class with decorators of Lit has properties of its own besides.');
});
