import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { READ_LIMITS } from '../limits.ts';
import { ReadStop } from '../stop.ts';
import { XmlReader, type Attributes } from './xml-reader.ts';

/** What a visitor meets, a line each. `leaveOut` names elements that it leaves out. */
function read(text: string, { pieces = text.length, leaveOut = '', limits = {} } = {}): string[] {
  const met: string[] = [];
  const visitor = {
    open: (name: string, attributes: Attributes, parent: string) => {
      met.push(`<${name} ${JSON.stringify(attributes)} in ${parent}`);
      return name !== leaveOut;
    },
    close: (name: string) => void met.push(`/${name}`),
    text: (piece: string, parent: string) => void met.push(`${parent}: ${piece}`),
  };
  const reader = new XmlReader(visitor, 'part.xml', { ...READ_LIMITS, ...limits });
  for (let start = 0; start < text.length; start += Math.max(1, pieces))
    reader.write(text.slice(start, start + pieces));
  reader.end();
  return met;
}

const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof ReadStop) return error.problem.params;
    throw error;
  }
  return 'read';
};

describe('XmlReader', () => {
  test('tells elements by their local names, with their parents', () =>
    expect(read('<x:a k="1" r:id="2"><b/>t</x:a>')).toEqual([
      '<a {"k":"1","r:id":"2"} in ',
      '<b {} in a',
      '/b',
      'a: t',
      '/a',
    ]));

  test('leaves out an element with all that is in it', () =>
    expect(read('<a><c>x<b>y</b></c><b>z</b></a>', { leaveOut: 'c' })).toEqual([
      '<a {} in ',
      '<c {} in a',
      '<b {} in a',
      'b: z',
      '/b',
      '/a',
    ]));

  test('knows the five entities and numbered signs, and reads CDATA as text', () =>
    expect(read('<a>&lt;&amp;&quot;&apos;&gt;&#229;&#x1F600;<![CDATA[<b>]]></a>').join('')).toContain(
      '<&"\'>å😀',
    ));

  test('reads the same in pieces of any length', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (pieces) => {
        const text = '<a k="æ&amp;ø">en\r\nto<b/>😀</a>';
        const join = (met: string[]) => met.join('|').replaceAll('|a: ', '').replace('en\nto', 'a: en\nto');
        expect(join(read(text, { pieces }))).toBe(join(read(text)));
      }),
    ));

  test.each([
    ['that ends too early', '<a><b></b>'],
    ['with tags that cross', '<a><b></a></b>'],
    ['with two roots', '<a/><b/>'],
    ['with an attribute twice', '<a k="1" k="2"/>'],
    ['with a sign that XML lacks', '<a>\u0001</a>'],
    ['with an unknown entity', '<a>&aring;</a>'],
    ['with an entity that JavaScript would know', '<a>&constructor;&toString;</a>'],
    ['with a number that is no sign', '<a>&#xFFFFFFFF;</a>'],
    ['with nothing in it', ''],
  ])('calls a part damaged %s', (_, text) =>
    expect(refusal(() => read(text))).toMatchObject({ reason: 'damaged', part: 'part.xml' }),
  );

  test('refuses a document that makes entities of its own, and expands none of them', () => {
    const bomb =
      '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><a>&b;&x;</a>';
    expect(refusal(() => read(bomb))).toMatchObject({ reason: 'damaged', detail: 'doctype' });
  });

  test('keeps to its limit of depth', () => {
    const deep = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    expect(refusal(() => read(deep(100)))).toBe('read');
    expect(refusal(() => read(deep(101)))).toEqual({ of: 'depth', limit: 100, found: undefined });
  });

  test('counts the depth of what is left out, too', () =>
    expect(refusal(() => read('<c>' + '<a>'.repeat(100), { leaveOut: 'c' }))).toMatchObject({ of: 'depth' }));

  test('refuses an attribute or text that has no end', () => {
    const pieces = 2 ** 20;
    expect(refusal(() => read(`<a k="${'x'.repeat(6 * 2 ** 20)}"/>`, { pieces }))).toMatchObject({
      of: 'text',
    });
    expect(refusal(() => read(`<a>${'x'.repeat(6 * 2 ** 20)}</a>`, { pieces }))).toMatchObject({
      of: 'text',
    });
  });
});
