import { describe, expect, test } from 'vitest';
import * as FIT from './fit.ts';
import { isJoinable, raiseByJoined } from './joined-words.ts';

/** The fits of two services after two words were tried as one. @param known the fits of both to each word */
function raised(words: string[], known: Record<string, readonly number[]>, before = [0, 0]) {
  const fits = Uint8Array.from(before);
  const asked: unknown[][] = [];
  raiseByJoined(fits, words, (...typed) => {
    asked.push(typed);
    return Uint8Array.from(known[typed[0]] ?? [0, 0]);
  });
  return { fits: [...fits], asked };
}

describe('words may have been typed apart', () => {
  test.each([
    [['natt', 'hjemmet'], true],
    [['a', 'b', 'c', 'd', 'e', 'f'], true],
    [['a', 'b', 'c', 'd', 'e', 'f', 'g'], false],
    [['牙医', 'oslo'], false],
  ])('%j: %s', (words, is) => expect(isJoinable(words)).toBe(is));
});

describe('what two words name that are written in one', () => {
  test.each([
    [FIT.name, FIT.name],
    [FIT.wholeName, FIT.name],
    [FIT.meant, FIT.meant],
    [FIT.topic, FIT.topic],
    [FIT.nearInName, FIT.nameBegins],
    [FIT.nearInTopic, FIT.topicBegins],
    [FIT.text, FIT.none],
    [FIT.nearInText, FIT.none],
    [FIT.topicPart, FIT.none],
    [FIT.nameBegins, FIT.none],
  ])('with a fit of %i fits with %i', (fit, joined) => {
    expect(raised(['natt', 'hjemmet'], { natthjemmet: [fit, 0] }).fits).toEqual([joined, 0]);
  });

  test('lowers nothing', () => {
    expect(
      raised(['natt', 'hjemmet'], { natthjemmet: [FIT.topic, FIT.topic] }, [FIT.meant, FIT.text]).fits,
    ).toEqual([FIT.meant, FIT.topic]);
  });

  test('is not looked for where the two are short, nor with a slip where they are not long', () => {
    expect(raised(['to', 'let'], { tolet: [FIT.name, 0] })).toEqual({ fits: [0, 0], asked: [] });
    expect(raised(['pro', 'hus'], { prohus: [FIT.nearInName, FIT.name] }).fits).toEqual([0, FIT.name]);
    expect(raised(['pro', 'huset'], { prohuset: [FIT.nearInName, 0] }).fits).toEqual([FIT.nameBegins, 0]);
  });

  test('fits no better than the worst of the other words', () => {
    const known = { natthjemmet: [FIT.name, FIT.name], oslo: [FIT.topic, FIT.none] };
    expect(raised(['natt', 'hjemmet', 'oslo'], known).fits).toEqual([FIT.topic, 0]);
    expect(raised(['oslo', 'natt', 'hjemmet'], known).fits).toEqual([FIT.topic, 0]);
  });

  test('goes on where it is the last that is typed, and so does the last of the others', () => {
    const known = { natthjemmet: [FIT.name, 0], oslonatt: [FIT.name, 0] };
    expect(raised(['oslo', 'natt', 'hjemmet'], known).asked).toEqual([
      ['oslonatt', false, true],
      ['hjemmet', true],
      ['natthjemmet', true, true],
      ['oslo', false],
    ]);
  });

  test('leaves the other words alone where nobody is called so', () => {
    expect(raised(['natt', 'hjemmet', 'oslo'], {}).asked.map(([word]) => word)).toEqual([
      'natthjemmet',
      'hjemmetoslo',
    ]);
  });
});
