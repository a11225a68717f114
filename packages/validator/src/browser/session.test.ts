import { describe, expect, it } from 'vitest';
import { Session } from './session.ts';
import { badDirectory, bytesOf, goodDirectory, TODAY } from './testing/directories.ts';
import type { CheckProgress } from './types.ts';

const hooks = { onProgress: () => undefined, pause: () => Promise.resolve() };
const file = (path: string, value: unknown) => ({ path, content: bytesOf(value) });
const checkedWith = async (...files: { path: string; content: Uint8Array }[]) => {
  const session = new Session();
  return { session, result: await session.check(files, { today: TODAY }, hooks) };
};

describe('check', () => {
  it('finds nothing wrong with a good directory, and says that it may be published', async () => {
    const { result } = await checkedWith(file('good.json', goodDirectory()));
    expect(result.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(result).toMatchObject({
      verdict: expect.stringContaining('can be published'),
      checked: 'Checked 1 service and 1 organisation in 1 file.',
      subject: { files: 1, services: 1, organizations: 1 },
      lang: 'en',
    });
    expect(result.incomplete).toBeUndefined();
  });

  it('gives findings with file and line, their counts, and the card of each rule', async () => {
    const text = JSON.stringify(badDirectory(), null, 2);
    const { result } = await checkedWith(file('bad.json', text));
    const line = text.slice(0, text.indexOf('"minAge"')).split('\n').length;
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'schema/unknown-field', file: 'bad.json', line }),
    );
    expect(result.counts.error).toBe(result.findings.filter(({ severity }) => severity === 'error').length);
    expect(result.verdict).toContain(`${result.counts.error} errors`);
    const card = result.rules.find(({ code }) => code === 'schema/unknown-field');
    expect(card).toMatchObject({ family: 'shape', severity: 'error' });
    expect(card?.why).not.toBe('');
    expect(card?.notOk).toMatch(/\S/);
  });

  it('gives the directories as they were read', async () => {
    const { session } = await checkedWith(file('a.json', goodDirectory()), file('b.json', badDirectory()));
    expect(session.directories()).toEqual([goodDirectory(), badDirectory()]);
  });

  it('reads a source folder as one directory, and names what it left out', async () => {
    const { organizations, services, ...head } = badDirectory();
    const [organization] = organizations as { id: string }[];
    const [service] = services as { id: string }[];
    const { result } = await checkedWith(
      file('vestbyen/directory.json', head),
      file(`vestbyen/organizations/${organization?.id ?? ''}.json`, organization),
      file(`vestbyen/services/${service?.id ?? ''}.json`, service),
      file('vestbyen/logo.png', 'x'),
    );
    expect(result.subject).toEqual({ files: 3, organizations: 1, services: 1 });
    expect(result.leftOut).toEqual(['vestbyen/logo.png']);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ file: `vestbyen/services/${service?.id ?? ''}.json` }),
    );
  });

  it('checks several directories, each on its own', async () => {
    const { result } = await checkedWith(file('a.json', badDirectory()), file('b.json', badDirectory()));
    const filesOf = result.findings.map((finding) => finding.file);
    expect(filesOf.filter((name) => name === 'a.json')).toHaveLength(filesOf.length / 2);
    expect(result.subject).toEqual({ files: 2, organizations: 2, services: 2 });
  });

  it('looks in each for what another keeps secret', async () => {
    const withService = (changes: object) => {
      const directory = goodDirectory();
      Object.assign((directory['services'] as object[])[0] ?? {}, changes);
      return directory;
    };
    const secret = withService({
      locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
      internal: 'Huset ligger i Hemmeligveien 5.',
    });
    const open = withService({ description: { nb: 'Spør i Hemmeligveien.', en: 'Ask us.' } });
    const { result } = await checkedWith(file('a.json', secret), file('b.json', open));
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'location/secret-elsewhere', file: 'b.json' }),
    );
  });

  it('says that it is not complete when a file could not be read, and checks the others', async () => {
    const { result } = await checkedWith(file('a.json', '{'), file('b.json', badDirectory()));
    expect(result.unreadable).toEqual(['a.json']);
    expect(result.incomplete).toContain('a.json');
    expect(result.findings.some((finding) => finding.file === 'b.json')).toBe(true);
  });

  it('tells bytes first and records after them', async () => {
    const seen: CheckProgress[] = [];
    const onProgress = (progress: CheckProgress) => seen.push(progress);
    await new Session().check([file('a.json', goodDirectory())], { today: TODAY }, { ...hooks, onProgress });
    expect(seen.map(({ stage }) => stage)).toEqual(['read', 'check']);
    expect(seen.at(-1)).toEqual({ stage: 'check', done: 2, total: 2 });
  });

  it('refuses a folder in which nothing can be read, in words', async () => {
    await expect(checkedWith(file('pictures/a.png', 'x'))).rejects.toMatchObject({
      code: 'nothing-to-read',
      message: expect.stringContaining('.xlsx'),
    });
  });

  it('refuses an option that is wrong', async () => {
    const check = new Session().check([file('a.json', goodDirectory())], { today: 'tomorrow' }, hooks);
    await expect(check).rejects.toMatchObject({ name: 'CheckError', code: 'bad-option' });
  });
});

describe('what can be had of the last result', () => {
  it('is the same in another language as if it had been checked in it', async () => {
    const { session } = await checkedWith(file('bad.json', badDirectory()), file('torn.json', '{"a":'));
    const direct = await new Session().check(
      [file('bad.json', badDirectory()), file('torn.json', '{"a":')],
      { today: TODAY, lang: 'nb' },
      hooks,
    );
    expect(session.reword('nb')).toEqual(direct);
    expect(session.reword('nb').verdict).toMatch(/feil/);
  });

  it('names the columns of a sheet as they stand in it, in another language too', async () => {
    const sheet =
      'Navn;Organisasjon;Kort beskrivelse;Hjelper med;Telefon;Opphold\n' +
      'Hjelpa;Foreningen;Ta med oppholdskort.;Mat;+47 22 99 00 00;Krever ikke opphold';
    const { session } = await checkedWith({ path: 'a.csv', content: new TextEncoder().encode(sheet) });
    const told = session.reword('nb').findings.map(({ message }) => message);
    expect(told).toContainEqual(expect.stringMatching(/^«Kort beskrivelse» sier .*, mens «Opphold» er/));
  });

  it('is a report in each format, in the language asked for', async () => {
    const { session, result } = await checkedWith(file('bad.json', badDirectory()));
    const report = JSON.parse(session.report('json', 'nb')) as { findings: { message: string }[] };
    expect(report.findings).toHaveLength(result.findings.length);
    expect(report.findings[0]?.message).not.toBe(result.findings[0]?.message);
    expect(session.report('text', 'en')).toContain('bad.json');
  });

  it('is the repaired text of the files that can be repaired', async () => {
    const directory = goodDirectory();
    Object.assign((directory['services'] as object[])[0] ?? {}, { name: 'Helsehjelpen  ' });
    const { session } = await checkedWith(file('blanks.json', directory), file('good.json', goodDirectory()));
    const [fixed, ...others] = session.fix();
    expect(others).toEqual([]);
    expect(fixed).toMatchObject({
      path: 'blanks.json',
      text: expect.stringContaining('"name":"Helsehjelpen"'),
    });
    expect(fixed?.changes).toEqual([expect.objectContaining({ path: '/services/0/name' })]);
  });

  it('is refused before anything was checked, and after a check that could not run', async () => {
    const session = new Session();
    expect(() => session.report('json', 'en')).toThrow(/check a file first/);
    await session.check([file('a.json', goodDirectory())], { today: TODAY }, hooks);
    await session.check([], { today: TODAY }, hooks).catch(() => undefined);
    expect(() => session.fix()).toThrow(/check a file first/);
  });
});
