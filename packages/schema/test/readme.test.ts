import { expect, test } from 'vitest';
import * as api from '../src/index.ts';
import readme from '../README.md?raw';

test('the example in the README runs and prints what the README says', () => {
  const code = /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const body = code.replace(/^import (\{.*?\}) from '@service-directory\/schema';$/m, 'const $1 = api;');
  expect(body).not.toBe(code);
  const printed: string[] = [];
  const log = (...values: unknown[]) => printed.push(values.join(' '));
  // The example is our own file; this is how it runs against the sources.
  // eslint-disable-next-line no-new-func -- runs the example of our own README
  new Function('api', 'console', body)(api, { log });
  expect(printed).toHaveLength(2);
  for (const line of printed) expect(readme).toContain(`\`${line}\``);
});

test('every name that the README uses is exported', () => {
  const names = [...readme.matchAll(/^### `(\w+)\(/gm)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) expect(api).toHaveProperty(name);
});
