import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../test/arbitraries/index.ts';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { organizationWords, serviceWords } from './service-words.ts';
import { obviousFits } from '../../../test/reference/obvious-search.ts';
import * as FIT from './fit.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';

type Words = (service: Service) => string;

function indexOf(directory: Directory, wordsOf?: Words): TextIndex {
  const organizations = organizationWords(directory);
  const steps = buildTextIndex(directory.services.length, (index) => {
    const service = directory.services[index]!;
    return serviceWords(service, directory, organizations, wordsOf?.(service));
  });
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

const NAMES = Object.keys(FIT) as (keyof typeof FIT)[];
/** The fit of each service by its name; undefined when nothing was typed. */
const fitsIn = (directory: Directory, text: string, wordsOf?: Words) => {
  const fits = indexOf(directory, wordsOf).find(text);
  return fits === undefined ? undefined : [...fits].map((fit) => NAMES.find((name) => FIT[name] === fit));
};
const match = (text: string, fields: Partial<Service> = {}, wordsOf?: Words) =>
  fitsIn(makeDirectory([makeService('s', fields)]), text, wordsOf)?.[0];

describe('where words are found', () => {
  const SERVICE: Partial<Service> = {
    name: { nb: 'Grünerløkka helsestasjon', en: 'Health centre' },
    alternateName: 'Løkkahuset',
    summary: { nb: 'Gratis prevensjon.', ar: 'مساعدة مجانية' },
    description: 'Spør etter Kari på mandager.',
    locations: [
      {
        id: 'a',
        visibility: 'public',
        name: 'Det gule huset',
        area: 'Indre øst',
        address: { street: 'Oppdiktet gate 12', locality: 'Tromsø' },
      },
    ],
    serviceArea: { scope: 'regional', regions: ['Finnmark'] },
    contacts: [
      { channel: 'phone', value: '+4710000001', printed: '10 00 00 01' },
      { channel: 'phone', value: { shortCode: '116000', country: 'NO' } },
    ],
  };

  test.each([
    ['grunerlokka', 'name'],
    ['løkkahuset', 'wholeName'],
    ['HELSE', 'nameBegins'],
    ['health cent', 'nameBegins'],
    ['gruner health', 'nameBegins'],
    [' Grünerløkka! ', 'name'],
    ['health helsestasjon', 'name'],
  ])('in the name, in any language: %s', (text, fit) => expect(match(text, SERVICE)).toBe(fit));

  test.each([
    ['tromso', 'topic'],
    ['trom', 'topicBegins'],
    ['finnmark', 'topic'],
    ['stiftelsen havna', 'topic'],
    ['helsestasjon tromsø', 'topic'],
  ])('in who runs it and where: %s', (text, fit) => expect(match(text, SERVICE)).toBe(fit));

  test.each([
    'prevensjon',
    'مساعده',
    'kari',
    'gule',
    'indre øst',
    'oppdiktet gate 12',
    '10 00 00 01',
    '10000001',
    '+4710000001',
    '116000',
  ])('elsewhere in the record: %s', (text) => expect(match(text, SERVICE)).toBe('text'));

  test.each(['tannlege', 'prevensjon tannlege', 'stasjon', 'kka', '116001', '10000002'])(
    'nowhere: %s',
    (text) => expect(match(text, SERVICE)).toBe('none'),
  );

  test('never in the notes of the editors', () => {
    expect(match('hemmelig', { internal: 'hemmelig', extensions: { 'a:b': 'hemmelig' } })).toBe('none');
  });
});

test('no words, or signs alone, are no search', () => {
  expect(['', '  ', '–!'].map((text) => match(text))).toEqual([undefined, undefined, undefined]);
});

test('words begin where they are typed', () => {
  expect(match('help', { name: 'Selvhelp', summary: '–' })).toBe('none');
  expect(match('मदद', { name: 'हमारीमदद' })).toBe('none');
});

describe('scripts without spaces are searched inside', () => {
  test.each([
    ['帮助', '需要帮助吗'],
    ['帮', '需要帮助吗'],
    ['吗', '需要帮助吗'],
    ['ที่พัก', 'หาที่พักฟรี'],
    ['HIV检测', '免费HIV检测'],
  ])('%s in %s', (text, name) => expect(match(text, { name })).not.toBe('none'));

  test.each([
    ['帮忙', '需要帮助吗'],
    ['助帮', '需要帮助吗'],
  ])('no %s in %s', (text, name) => expect(match(text, { name })).toBe('none'));
});

describe('other letters', () => {
  test.each(['осло', 'Осло', 'грюнер', 'Грюнерлокка', 'тромсе'])(
    '%s is found in Latin letters, as the names of places are written',
    (typed) => {
      const fields = { name: 'Grünerløkka helsestasjon', summary: 'Oslo og Tromsø' };
      expect(match(typed, fields)).not.toBe('none');
    },
  );

  test('a word in Cyrillic that is there is not looked for in Latin letters', () => {
    const services = [
      makeService('ru', { name: 'Дом', summary: 'помощь осло' }),
      makeService('nb', { name: 'Oslo', summary: 'x' }),
    ];
    expect(fitsIn(makeDirectory(services), 'осло')).toEqual(['text', 'none']);
    expect(match('дом', { name: 'Dommeren' })).toBe('none');
  });

  test.each(['طعام', 'الطعام', 'للطعام', 'والطعام', 'بالطعام'])(
    '%s finds food with and without its article',
    (typed) => {
      expect(match(typed, { name: 'طعام' })).toBe('wholeName');
      expect(match(typed, { summary: 'توزيع الطعام مجانا' })).toBe('text');
      expect(match(typed, { summary: 'الوصول للطعام' })).toBe('text');
      expect(match(typed, { summary: 'شرطة' })).toBe('none');
    },
  );

  test('Cyrillic is found by Latin letters', () => {
    expect(match('prezervativ', { summary: 'Бесплатные презервативы.' })).toBe('text');
    expect(match('pomosh', { name: 'Помощь' })).toBe('nameBegins');
    expect(match('презерватив', { summary: 'Бесплатные презервативы.' })).toBe('text');
  });
});

describe('slips', () => {
  test.each([
    ['helsestajon', 'nearInName'],
    ['tromsoe', 'nearInTopic'],
    ['prevansjon', 'nearInText'],
    ['helsestajon tromso', 'nearInName'],
  ])('%s', (text, fit) =>
    expect(
      match(text, {
        name: 'Helsestasjon',
        summary: 'Prevensjon.',
        serviceArea: { scope: 'local', regions: ['Tromsø'] },
      }),
    ).toBe(fit),
  );

  test('are not looked for when enough has the word as it was typed', () => {
    const many = Array.from({ length: 20 }, (_, index) => makeService(`s${index}`, { name: 'Rosenhuset' }));
    const one = makeService('one', { name: 'Rosanhuset' });
    expect(fitsIn(makeDirectory([...many, one]), 'rosenhuset')?.at(-1)).toBe('none');
    expect(fitsIn(makeDirectory([...many.slice(1), one]), 'rosenhuset')?.at(-1)).toBe('nearInName');
  });

  test('are not looked for in the first letter of a word that is there', () => {
    const services = ['Deported', 'Reported', 'Deportee'].map((name, index) =>
      makeService(`s${index}`, { name, summary: 'x' }),
    );
    expect(fitsIn(makeDirectory(services), 'deported')).toEqual(['wholeName', 'none', 'nearInName']);
    expect(fitsIn(makeDirectory(services.slice(1)), 'deportes')?.at(-1)).toBe('nearInName');
    expect(match('eported', { name: 'Reported' })).toBe('nearInName');
  });

  test('of a short word are those of a whole one that begins with the same letter: it is like too many', () => {
    const texts = ['Tannlege', 'Annet', 'Menn', 'Vann', 'Taushetsplikt', 'Need', 'Sortert'];
    const directory = makeDirectory(texts.map((name, index) => makeService(`s${index}`, { name })));
    expect(fitsIn(directory, 'tann')).toEqual(['nameBegins', ...Array<string>(6).fill('none')]);
    for (const typed of ['tanb', 'weed', 'sotra'])
      expect([typed, new Set(fitsIn(directory, typed))]).toEqual([typed, new Set(['none'])]);
    expect(fitsIn(directory, 'tamnlege')?.[0]).toBe('nearInName');
    // Somebody has it: nobody meant another.
    expect(fitsIn(directory, 'menn')?.slice(1, 4)).toEqual(['none', 'wholeName', 'none']);
    for (const typed of ['vanj', 'vnn', 'vanni', 'avnn'])
      expect([typed, fitsIn(directory, typed)?.[3]]).toEqual([
        typed,
        typed === 'avnn' || typed === 'vnn' ? 'none' : 'nearInName',
      ]);
  });
});

test('words given from outside are found', () => {
  expect(match('mat')).toBe('none');
  expect(match('mat', {}, () => 'Mat og klær')).toBe('topic');
});

test('a whole name is one name, not words of two', () => {
  const fields = { name: { nb: 'Blå Kors', en: 'Blue Cross' }, alternateName: 'BK' };
  expect(['kors blå', 'blue cross', 'bk'].map((text) => match(text, fields))).toEqual(
    Array(3).fill('wholeName'),
  );
  expect(['blå', 'blue kors'].map((text) => match(text, fields))).toEqual(['name', 'name']);
});

test('a service of which nothing can be read is in no answer', () => {
  expect(match('a', { name: '–' })).toBe('none');
});

test('text that looks like a pattern is plain words', () => {
  expect(match('.*', { name: 'Hjelp' })).toBeUndefined(); // no words are left of it
  expect(match('(a+)+$', { name: 'aaaa' })).toBe('nameBegins');
  expect(match('[', { name: 'Hjelp' })).toBeUndefined();
});

/** A text such as readers type, made of what services of the directory say: words, beginnings, slips. */
const typedIn = (directory: Directory): fc.Arbitrary<string> => {
  const words = JSON.stringify(directory)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const typed = fc
    .tuple(
      fc.constantFrom(...words, 'hjelp'),
      fc.nat(9),
      fc.constantFrom('whole', 'start', 'without', 'twice'),
    )
    .map(([word, at, how]) =>
      how === 'start'
        ? word.slice(0, at + 1)
        : how === 'without'
          ? word.slice(0, at) + word.slice(at + 1)
          : how === 'twice'
            ? word.slice(0, at + 1) + word.slice(at)
            : word,
    );
  return fc.array(typed, { minLength: 1, maxLength: 2 }).map((all) => all.join(' '));
};

test('finds what a look at every word of every service finds', () => {
  fc.assert(
    fc.property(
      arbitraryDirectory.chain((directory) => fc.tuple(fc.constant(directory), typedIn(directory))),
      ([directory, text]) => {
        const found = indexOf(directory).find(text);
        expect(found === undefined ? undefined : [...found]).toEqual(obviousFits(directory, text));
      },
    ),
    { numRuns: 40 },
  );
});
