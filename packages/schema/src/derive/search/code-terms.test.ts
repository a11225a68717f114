import { describe, expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Service } from '../../entities/service.ts';
import type { CodeTerm } from './code-terms.ts';
import { DirectoryTermSearch } from './term-search.ts';

const AT = Date.parse('2026-11-24T12:00:00+01:00');

const need = (code: string, ...phrases: string[]): CodeTerm => ({ list: 'needs', code, phrases });
/** A service that stands after all others wherever nothing but its name decides. */
const bed = makeService('z-bed', { needs: ['emergency-overnight-stay'] });
const psychologist = makeService('psychologist', { needs: ['mental-health'] });
const shower = makeService('z-shower', { needs: ['shower-laundry'] });

/** The ids of what a text finds, in order. */
function found(text: string, services: Service[], terms: CodeTerm[], fillers?: string[]): string[] {
  const search = new DirectoryTermSearch(makeDirectory(services));
  search.useTerms(terms, fillers);
  return search.query({ text }, AT).results.map(({ service }) => service.id);
}

describe('which of several codes is meant', () => {
  test('that of which the word is a phrase comes before one with a longer phrase', () => {
    const terms = [need('mental-health', 'no puedo dormir'), need('emergency-overnight-stay', 'dormir')];
    expect(found('dormir', [bed, psychologist], terms)).toEqual(['z-bed', 'psychologist']);
  });

  test('that of which all words are a phrase comes before one that has them in several', () => {
    const terms = [
      need('mental-health', 'no puedo', 'dormir mal'),
      need('emergency-overnight-stay', 'no dormir'),
    ];
    expect(found('no dormir', [bed, psychologist], terms)).toEqual(['z-bed', 'psychologist']);
  });

  test('that of which it is a word comes before one that has a word that begins so', () => {
    const terms = [need('mental-health', 'душевное здоровье'), need('shower-laundry', 'Душ и стирка')];
    expect(found('душ', [shower, psychologist], terms)).toEqual(['z-shower', 'psychologist']);
  });

  test('a phrase comes before a name that begins so, and behind a name that has the word', () => {
    const services = [
      makeService('begins', { name: 'Skeiv Verden', needs: ['clothing'] }),
      makeService('named', { name: 'Ver', needs: ['clothing'] }),
      bed,
    ];
    expect(found('ver', services, [need('emergency-overnight-stay', 'ver')])).toEqual([
      'named',
      'z-bed',
      'begins',
    ]);
  });
});

test('who is meant and has a name that begins so comes before others who are meant', () => {
  const lawyers = makeService('z-lawyers', { name: 'Street Lawyers', needs: ['legal-advice'] });
  const others = makeService('others', { needs: ['legal-advice'] });
  expect(found('lawyer', [others, lawyers], [need('legal-advice', 'lawyer')])).toEqual([
    'z-lawyers',
    'others',
  ]);
});

test('the name of a country finds who is there or helps there, before who only speaks of it', () => {
  const services = [
    makeService('a-journey', { summary: 'Before a journey to Sweden' }),
    makeService('z-there', { serviceArea: { scope: 'national', countries: ['SE'] } }),
  ];
  expect(found('Sweden', services, [{ list: 'countries', code: 'SE', phrases: ['Sweden'] }])).toEqual([
    'z-there',
    'a-journey',
  ]);
});

test('a language finds who speaks it, and behind them who only reads and writes it', () => {
  const services = [
    makeService('a-written', { languages: [{ code: 'th', mode: 'written' }] }),
    makeService('other', { languages: [{ code: 'nb', mode: 'written' }] }),
    makeService('z-spoken', { languages: [{ code: 'th' }] }),
  ];
  expect(found('Thai', services, [{ list: 'languages', code: 'th', phrases: ['Thai'] }])).toEqual([
    'z-spoken',
    'a-written',
  ]);
});

test('who asks for an interpreter finds, behind who interprets, those with whom one may be asked for', () => {
  const services = [
    makeService('a-asked', { canAskFor: ['interpreter'] }),
    makeService('b-with-one', { languages: [{ code: 'th', mode: 'interpreter' }] }),
    makeService('companion', { canAskFor: ['companion'], languages: [{ code: 'th', mode: 'staff' }] }),
    makeService('z-interprets', { needs: ['interpreting'] }),
  ];
  const terms = [need('interpreting', 'tłumacz', 'tłumacz języka migowego')];
  for (const typed of ['tłumacz', 'tłum', 'tłumacza'])
    expect([typed, found(typed, services, terms)]).toEqual([
      typed,
      ['z-interprets', 'a-asked', 'b-with-one'],
    ]);
});

describe('what is only like a word', () => {
  const tromso = makeService('tromso', { name: 'Tromsø' });

  test('is left out where the word is one for what services have', () => {
    expect(found('tromse', [tromso, bed], [])).toEqual(['tromso']);
    expect(found('tromse', [tromso, bed], [need('emergency-overnight-stay', 'tromse')])).toEqual(['z-bed']);
  });

  test('stays when nobody has what the word is for', () => {
    expect(found('tromse', [tromso], [need('phone-internet', 'tromse')])).toEqual(['tromso']);
  });

  test('is of a short word a whole one that begins with the same letter, where nobody says the short one', () => {
    const terms = [need('emergency-overnight-stay', 'need', 'sorted things', 'gummi')];
    expect(found('gumi', [bed], terms)).toEqual(['z-bed']);
    expect(found('sortd', [bed], terms)).toEqual(['z-bed']);
    for (const typed of ['weed', 'sort e', 'gim'])
      expect([typed, found(typed, [bed], terms)]).toEqual([typed, []]);
    const says = makeService('says', { summary: 'Gumi' });
    expect(found('gumi', [bed, says], terms)).toEqual(['says']);
  });

  test('is left out among codes where services say just that short word', () => {
    const thailand = makeService('thailand', { summary: 'Thailand' });
    const terms = [need('emergency-overnight-stay', 'this')];
    expect(found('thai', [thailand, bed], terms)).toEqual(['thailand']);
    expect(found('thia', [thailand, bed], terms)).toContain('z-bed');
  });

  test('may lack double letters besides, in a long word that nothing is like', () => {
    const terms = [need('emergency-overnight-stay', 'trafficking')];
    expect(found('trafiking', [bed], terms)).toEqual(['z-bed']);
    expect(found('trafikin', [psychologist, bed], terms)).toEqual(['z-bed']);
    expect(found('toffiking', [bed], terms)).toEqual([]);
  });
});

describe('marks', () => {
  const terms = [need('crisis-line', 'tự tử'), need('legal-advice', 'tư vấn'), need('food', 'Tu')];
  const services = [
    makeService('z-line', { needs: ['crisis-line'] }),
    makeService('law', { needs: ['legal-advice'] }),
    makeService('tu', { name: 'Turist', needs: ['clothing'] }),
    makeService('written', { name: 'Chống tự tử', needs: ['clothing'] }),
  ];

  test('that were typed leave out what has others, in codes and in the words of services', () => {
    expect(found('tự tử', services, terms)).toEqual(['written', 'z-line']);
  });

  test('count for nothing where no code has them', () => {
    expect(found('tù', services, terms)).toEqual(found('tu', services, terms));
    expect(found('tu', services, terms)).toHaveLength(4);
  });
});

test('a phrase with a hyphen is found without it', () => {
  const terms = [need('emergency-overnight-stay', 'SIM-kort')];
  expect(found('simkort', [bed], terms)).toEqual(['z-bed']);
});

test('a Persian phrase is found with a joiner, a space or nothing within its words, and among words that say nothing', () => {
  const terms = [need('emergency-overnight-stay', 'بی\u200Cسرپناه'), need('mental-health', 'می\u200Cزند')];
  for (const text of ['بی\u200Cسرپناه', 'بی سرپناه', 'بیسرپناه'])
    expect([text, found(text, [bed, psychologist], terms)]).toEqual([text, ['z-bed']]);
  for (const text of ['مرا می\u200Cزند', 'مرا می زند', 'مرا میزند'])
    expect([text, found(text, [bed, psychologist], terms, ['مرا', 'می'])]).toEqual([text, ['psychologist']]);
});

test('a name of several words is found in one, that of who runs it too', () => {
  const clinic = makeService('clinic', { name: 'Pro Sentret helseklinikk' });
  expect(found('prosentret', [clinic], [])).toEqual(['clinic']);
  expect(found('stiftelsenhavna', [clinic], [])).toEqual(['clinic']);
});

describe('anonymity', () => {
  const promises = (id: string, value: string, checkedOn = '2026-11-01') =>
    makeService(id, {
      access: { residenceStatus: 'unconfirmed', anonymity: { value, basis: 'stated', checkedOn } as never },
      verification: { method: 'website', confidence: 'high' } as never,
    });
  const services = [
    promises('a-in-part', 'partial'),
    promises('in-full', 'full'),
    promises('never', 'none'),
    promises('long-ago', 'full', '2024-01-01'),
    makeService('silent'),
  ];
  const term: CodeTerm = { list: 'toggles', code: 'anonymous', phrases: ['anonymt', 'uten navn'] };

  test.each(['anonymt', 'anonym', 'navn'])(
    'finds who promises it by evidence that counts, in part behind in full: %s',
    (text) => {
      expect(found(text, services, [term])).toEqual(['in-full', 'a-in-part']);
    },
  );
});

describe('fillers', () => {
  const terms = [need('emergency-overnight-stay', 'sleep', 'no home'), need('mental-health', 'cannot sleep')];
  const fillers = ['I', 'have', 'no', 'to'];

  test('are done without when nothing good is found with them', () => {
    expect(found('I have no place to sleep', [bed, psychologist], terms, [...fillers, 'place'])[0]).toBe(
      'z-bed',
    );
    expect(found('I have no place to sleep', [bed], terms, fillers)).toEqual([]);
  });

  test('leave behind what was found with them', () => {
    const church = makeService('church', { summary: 'I have to sleep.' });
    expect(found('I have to sleep', [church, bed], terms, fillers)).toEqual(['z-bed', 'church']);
  });

  test('are looked for where something good has them', () => {
    const home = [need('emergency-overnight-stay', 'no home'), need('mental-health', 'home')];
    expect(found('no home', [bed, psychologist], home, fillers)).toEqual(['z-bed']);
  });

  test('find nothing by themselves', () => {
    expect(found('I have', [bed], terms, fillers)).toEqual([]);
  });

  test('of a script without spaces part phrases, and phrases part each other', () => {
    const zh = [need('emergency-overnight-stay', '打我'), need('mental-health', '律师')];
    expect(found('男朋友打我', [bed], zh, ['男朋友', '我'])).toEqual(['z-bed']);
    const both = makeService('both', { needs: ['emergency-overnight-stay', 'mental-health'] });
    expect(found('律师打我', [bed, psychologist, both], zh)).toEqual(['both']);
  });
});
