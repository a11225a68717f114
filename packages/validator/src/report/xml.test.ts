import { expect, test } from 'vitest';
import { parseXml } from './testing/parse-xml.ts';
import { xmlElement, xmlLines } from './xml.ts';

test('attributes and lines come back as they were', () => {
  const text = `a & b < c > d "e" 'f' ]]>`;
  const { attributes, text: content } = parseXml(
    xmlElement('case', { name: text, tests: 2 }, xmlLines([text, text])),
  );
  expect(attributes).toEqual({ name: text, tests: '2' });
  expect(content).toBe(`${text}\n${text}`);
});

test('an element without content closes itself', () => {
  expect(xmlElement('a', {})).toBe('<a/>');
});
