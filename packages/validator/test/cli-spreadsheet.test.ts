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

describe('no report repeats', () => {
  const HEADINGS = 'Navn;Organisasjon;Kort beskrivelse;Hjelper med';
  const reports = ['text', 'html', 'markdown', 'github', 'junit', 'json', 'sarif'];
  /** Everything that the reports say of a list of one row. */
  const saidOf = async (more: string, cells: string, name = 'Trygt bosted') => {
    await world.write(
      'stille.csv',
      `${HEADINGS};${more}\n${name};Eksempelforeningen;Et trygt sted.;Krisesenter;${cells}\n`,
    );
    const all = await Promise.all(
      reports.map((format) => world.run(['check', '@/stille.csv', '--lang', 'nb', '--format', format])),
    );
    return all.map(({ out, err }) => out + err).join('\n');
  };

  test.each([
    'Type sted',
    'Telefon',
    'WhatsApp',
    'Språk',
    'Målgruppe',
    'Pris',
    'Status',
    'Dekker',
    'Sist kontrollert',
    'Minstealder',
    'Hvordan komme inn',
    'Grunnlag',
  ])(
    'the address of a secret place that stands below “%s”, and tells that it stands there',
    async (heading) => {
      const said = await saidOf(`Synlighet;Område;${heading}`, 'Hemmelig adresse;Oslo;Hvalrossgata 9');
      expect(said).not.toMatch(/Hvalross/);
      expect(said).toContain('location/confidential-words');
    },
  );

  // Month 82: a synthetic number of the tax administration, which is nobody's.
  test.each(['E-post', 'Nettside', 'Se også', 'Erstattet av', 'Land', 'Type sted'])(
    'the identity number that stands below “%s”',
    async (heading) => {
      const said = await saidOf(heading, '05827700055');
      expect(said).not.toMatch(/05827700055|058277 00055/);
      expect(said).toContain('text/personal-number');
    },
  );

  test('the identity number of which an id was made', async () => {
    const said = await saidOf('Telefon', '+47 22 99 00 00', 'Kari 05827700055');
    expect(said).not.toContain('05827700055');
    expect(said).toContain('text/personal-number');
  });
});
