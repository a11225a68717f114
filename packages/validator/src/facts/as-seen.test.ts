import { describe, expect, test } from 'vitest';
import { addressesIn, tracesIn } from './address-words.ts';
import { asSeen, withoutAccents } from './as-seen.ts';
import { skeletonOf } from './skeleton.ts';

describe('a text as a reader sees it', () => {
  test.each([
    ['Storg\u0430ta 5', 'Storgata 5'],
    ['St\u03BFrgata', 'Storgata'],
    ['Kirke\u0432eien', 'Kirkebeien'],
    ['Stor\u200Bgata\u00AD \u20605', 'Storgata 5'],
    ['\uFF33\uFF54\uFF4F\uFF52\uFF47\uFF41\uFF54\uFF41 \uFF15', 'Storgata 5'],
    ['Storgata\u00A0\u2464', 'Storgata 5'],
    ['S\u0336t\u0336o\u0336r\u0336g\u0336a\u0336t\u0336a\u0336 5', 'Storgata 5'],
    ['S t o r g a t a 5', 'Storgata 5'],
    ['S.t.o.r.g.a.t.a', 'Storgata'],
    ['S-t-o-r-g-a-t-a', 'Storgata'],
    ['0 1 8 2 Oslo', '0182 Oslo'],
    ['59\u00BA54\u00B4', '59\u00B054\u2032'],
    ['\u0423л. Лeнина', 'Ул. Ленина'],
    ['الشارع ٥', 'الشارع 5'],
    ['٥٩٫٩١٥٣٢، ١٠٫٧٥٣٤٢', '59.91532, 10.75342'],
    ['۵۹٫۹۱۵۳۲', '59.91532'],
    ['59⋅91532', '59.91532'],
    ['Storgata&nbsp;12', 'Storgata 12'],
    ['Storgata&#160;12', 'Storgata 12'],
    ['Storgata&#xA0;12', 'Storgata 12'],
    ['&Oslash;stgata&amp;nbsp;12, Gr&oslash;nland', 'Østgata 12, Grønland'],
    ['Hemmelig&shy;gata 5', 'Hemmeliggata 5'],
  ])('“%s” is “%s”', (text, seen) => {
    expect(asSeen(text)).toBe(seen);
  });

  test.each([
    'Storgata 5',
    'Møt oss på Grünerløkka, café Åse.',
    'улица Ленина, 5',
    'شارع النصر',
    'F.eks. d.v.s. a b c',
    'Ring 2 2 9 9 0 0 0 0',
    'H.I.V.',
    'R&D; mat &amp; drikke',
    'R-e-n',
  ])('“%s” stays as it is', (text) => {
    expect(asSeen(text)).toBe(text);
  });

  // Where its time grew faster than the text, it would not be done before the time of a test is over.
  test.each(['a b c ', '1 2 3 ', '\u0430b'])(
    'two hundred thousand times “%s”, which stand apart and never end, are read to their end',
    (part) => {
      expect(() => asSeen(part.repeat(200_000))).not.toThrow();
    },
  );

  test('accents come off where one was put on', () => {
    expect(withoutAccents('Storgáta')).toBe('Storgata');
    expect(withoutAccents('Grønland på Åsen')).toBeUndefined();
  });
});

describe('an address that was made hard to see', () => {
  test.each([
    'Hemmeligg\u0430t\u0430 5',
    'Hemmelig\u200Bgata 5',
    'H e m m e l i g g a t a 5',
    'H.e.m.m.e.l.i.g.g.a.t.a 5',
    'Hemmeliggata \uFF15',
    'Hemmeliggáta 5',
    'Hemmeligga\u0336ta 5',
    'Hemmeliggata \u{1D7D3}',
    '59\u00BA54\u00B446\u00B4\u00B4N',
    '59,9127\u00A0\u200B10,7461',
  ])('“%s” is found', (text) => {
    expect(tracesIn(text)).not.toEqual([]);
  });

  test('is found in the notes, and has the skeleton of the plain one', () => {
    expect(addressesIn('Hemmelig\u200Bg\u0430ta 5')).toEqual(['hemmeliggata 5']);
    for (const text of [
      'Hemmeligg\u0430t\u0430 5',
      'H e m m e l i g g a t a 5',
      'Hemmeligg\u03B1ta 5',
      'Hemmeliggata \u2464',
    ])
      expect(skeletonOf(text)).toBe(skeletonOf('Hemmeliggata 5'));
    expect(skeletonOf('St0rgata 5')).toBe(skeletonOf('Storgata 5'));
  });
});
