import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, type TestWorld } from '../src/cli/testing/test-world.ts';

const LIST = [
  'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon;Sist sjekket',
  'Helsehjelpen;Eksempelforeningen;Gratis hjelp fra sykepleier.;Vanlig helsehjelp;+47 22 99 00 00;2019-01-01',
].join('\n');

let world: TestWorld;
beforeAll(async () => {
  world = await makeTestWorld();
  await world.write('liste.csv', LIST);
  await world.write('odelagt.xlsx', 'PK\u0003\u0004junk');
  await world.write('apen.csv', 'Navn;Organisasjon\n"Helsehjelpen;Eksempelforeningen\n');
});
afterAll(() => world.remove());

describe('a finding of a rule for every kind of file', () => {
  test.each(['text', 'html', 'markdown', 'github', 'junit', 'json'])(
    'names the column by its own heading in %s',
    async (format) => {
      const { out } = await world.run(['check', '@/liste.csv', '--lang', 'nb', '--format', format]);
      const told = out.split('\n').filter((line) => /F2/.test(line));
      expect(told.join('\n')).toMatch(/Sist sjekket/);
      expect(out).not.toMatch(/verification\.lastVerifiedOn[ ,.]/);
    },
  );
});

describe('a spreadsheet that cannot be read', () => {
  test('is told by its file, never by line 0', async () => {
    const { err, code } = await world.run(['check', '@/odelagt.xlsx']);
    expect(err).toMatch(/could not be checked in full \(@\/odelagt\.xlsx\): /);
    expect(err).not.toContain('0:0');
    expect(code).toBe(2);
  });

  test('is told by the cell when that is known', async () => {
    const { err } = await world.run(['check', '@/apen.csv', '--lang', 'nb']);
    expect(err).toContain('(@/apen.csv, celle A2)');
  });
});
