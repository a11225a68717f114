import { validate } from '@service-directory/validator';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { makeExample, MISTAKES } from '../scripts/make-example.mjs';

const TODAY = '2026-11-24';

async function findingsWith(mistakes: typeof MISTAKES) {
  const { findings } = validate(parse(await makeExample(TODAY, mistakes)), { today: TODAY });
  return findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
}

describe('the example', () => {
  it('has ten mistakes, each told by another rule', () => {
    expect(new Set(MISTAKES.map(({ code }) => code)).size).toBe(10);
  });

  it('has no error or warning without them', async () => {
    expect(await findingsWith([])).toEqual([]);
  });

  it.each(MISTAKES)('$code is told of its mistake, and nothing else', async (mistake) => {
    expect(await findingsWith([mistake])).toEqual([mistake.code]);
  });

  it('has them all together', async () => {
    expect((await findingsWith(MISTAKES)).sort()).toEqual(MISTAKES.map(({ code }) => code).sort());
  });

  it('holds days near the one on which it is made, so that it does not grow old', async () => {
    expect(await makeExample('2031-05-06', [])).toContain("lastVerifiedOn: '2031-05-06'");
  });
});
