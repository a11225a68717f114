import { describe, expect, test } from 'vitest';
import { makeDirectoryOf } from '../../testing/fixtures.ts';
import { withNumbers } from '../../testing/numbers.ts';
import { makeRecordContext, resultOf, serviceOf } from '../../testing/records.ts';
import { spokenCard, spokenRecord } from './spoken-parts.ts';
import { openAddresses } from './take-text.ts';

describe('what is read aloud', () => {
  test('each part in its own language, without signs that nobody hears', async () => {
    const context = await makeRecordContext('ar');
    const parts = spokenRecord(resultOf('open-door', context), context);
    expect(parts[0]).toEqual({ text: 'الباب المفتوح', lang: 'ar', isNeeded: true });
    expect(parts.find(({ lang }) => lang === 'nb')?.text).toBe(
      openAddresses(serviceOf('open-door', context))[0],
    );
    expect(parts.map(({ text }) => text).join('')).not.toMatch(/[\u2066-\u2069]/);
  });

  test('says as much of the hours and of what they ask as the card does', async () => {
    const context = await makeRecordContext('en');
    const text = (id: string) =>
      spokenRecord(resultOf(id, context), context)
        .map((part) => part.text)
        .join(' ');
    expect(text('open-door')).toContain('Open until');
    expect(text('no-hours')).toContain('Opening hours are not known.');
  });

  test('of a card, behind a number that nobody answers now, that and when somebody does', async () => {
    const context = await makeRecordContext('en');
    const result = resultOf('open-door', context);
    const wordsWith = (day: string) => {
      const openingHours = { periods: [{ days: [day], opens: '09:00', closes: '16:00' }], publicHolidays: 'open' }; // prettier-ignore
      const contacts = [{ channel: 'phone', value: '+4722990003', openingHours }];
      const parts = spokenCard({ ...result, service: { ...result.service, contacts } } as never, context);
      return parts
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('\u00a0', ' ');
    };
    expect(wordsWith('we')).toMatch(/22 99 00 03 Closed opens Wednesday 09:00$/);
    expect(wordsWith('tu')).toMatch(/22 99 00 03$/);
  });

  test('whose a number is, in its own language, before the number', async () => {
    const context = await withNumbers('en');
    const parts = spokenRecord(resultOf('open-door', context), context);
    expect(parts.slice(-5)).toEqual(
      [
        { text: 'For women: 00 00 00 31', lang: 'en' },
        { text: 'For menn:', lang: 'nb' },
        { text: '00 00 00 32', lang: 'en' },
        { text: 'SMS: 00 00 00 33', lang: 'en' },
        { text: 'Texts for women (SMS): 00 00 00 34', lang: 'en' },
      ].map((part) => ({ ...part, isNeeded: true })),
    );
  });

  test('says all that the record says is not known', async () => {
    const context = await makeRecordContext('en');
    const text = spokenRecord(resultOf('nothing-known', context), context)
      .map((part) => part.text)
      .join(' ');
    expect(text).toContain('Not known: do they tell the police?');
    expect(text).toContain('We do not know whether you need an appointment.');
    expect(text).toContain('We found no number and no address to write to.');
    expect(text).toContain('Languages: not known');
  });

  test('says how many there is room for, whom it serves, and what an app reveals', async () => {
    const directory = makeDirectoryOf('open-door');
    Object.assign(directory.services[0]!, {
      contacts: [{ channel: 'telegram', value: 'nobody_example' }],
      serviceArea: { scope: 'regional', regions: ['Viken', 'NO-03'], note: { en: 'Only the coast.' } },
    });
    const context = await makeRecordContext('en', directory);
    const text = spokenRecord(resultOf('open-door', context), context)
      .map((part) => part.text)
      .join(' ');
    expect(text).toContain('Places: Thirty seats.');
    expect(text).toMatch(/Area: [^.]+, Viken Only the coast\./);
    expect(text).toContain('Telegram: The maker of the app can know');
  });

  test('the state, the promises and the numbers are needed', async () => {
    const context = await makeRecordContext('en');
    const parts = spokenRecord(resultOf('paused', context), context);
    const needed = parts.filter(({ isNeeded }) => isNeeded).map(({ text }) => text);
    expect(needed).toContain('Closed for repairs.');
    expect(needed).toContain('Closed for a while.');
    expect(needed).toContain('Not known: do they ask for a permit?');
    expect(needed).toContain('Phone: 00 00 00 20');
  });
});

describe('what decides whether one gets in is read aloud too', () => {
  async function spoken(change: object): Promise<string> {
    const directory = makeDirectoryOf('open-door');
    Object.assign(directory.services[0]!, change);
    const context = await makeRecordContext('en', directory);
    return spokenRecord(resultOf('open-door', context), context)
      .map(({ text }) => text)
      .join(' | ');
  }

  test('what it is about at length, in which languages and how, and whether a wheelchair gets in', async () => {
    const text = await spoken({
      description: 'They have a kitchen.',
      languages: [{ code: 'ro', mode: 'interpreter' }, { code: 'en' }],
      locations: [{ id: 'a', visibility: 'public', accessibility: { wheelchair: 'limited' } }],
    });
    expect(text).toContain('They have a kitchen.');
    expect(text).toMatch(/Languages: Romanian .*interpreter.*English/);
    expect(text.match(/wheelchair/gi)).toHaveLength(1);
  });

  test('languages that only a telephone has, as the card does, and not that nobody knows any', async () => {
    const contacts = [{ channel: 'phone', value: '+4722990001', languages: ['en', 'ro'] }];
    const text = await spoken({ languages: undefined, contacts });
    expect(text).toMatch(/Languages: English, Romanian \(Call/);
    expect(text).not.toContain('Languages: not known');
  });

  test('the way to an open door, what is near it, and the note of a number; nothing of a place that is kept back', async () => {
    const near = {
      directions: { en: 'Green door.' },
      surroundings: { en: 'Police station across the street.' },
    };
    const contacts = [{ channel: 'phone', value: '+4722990001', note: { en: 'Thursdays only.' } }];
    const at = (visibility: string) => spoken({ contacts, locations: [{ id: 'a', visibility, ...near }] });
    const open = await at('public');
    for (const words of ['Green door.', 'Police station across the street.', 'Thursdays only.'])
      expect(open).toContain(words);
    for (const visibility of ['on-request', 'confidential'])
      expect(await at(visibility)).not.toMatch(/Green|Police station/);
  });

  test('the ways in, for whom the door is, other conditions, and what they do not do', async () => {
    const text = await spoken({
      audience: [{ group: 'women', welcome: 'only' }],
      minimumAge: 18,
      maximumAge: 25,
      notOffered: { en: 'No beds.' },
      access: {
        residenceStatus: 'unconfirmed',
        entry: [{ value: 'appointment', basis: 'stated', sourceIds: ['page'] }],
        eligibility: { en: 'Only those who live in Vestby.' },
      },
    });
    for (const said of [
      'Book an appointment',
      'Women: Only for this group',
      '18 to 25 years',
      'Only those who live in Vestby.',
      'What they do not do: | No beds.',
    ])
      expect(text).toContain(said);
  });

  test('for whom alone it is once, as the limit of a promise or by itself', async () => {
    const limit = { en: 'Only those who live in Vestby.' };
    const known = { value: 'not-asked', basis: 'stated', sourceIds: ['page'] };
    for (const residenceStatus of [known, { ...known, note: { en: 'By day.' } }, 'unconfirmed'])
      expect((await spoken({ access: { residenceStatus, eligibility: limit } })).split(limit.en)).toHaveLength(2); // prettier-ignore
  });

  test('of authorities nothing is said without its limits', async () => {
    const { locale } = await makeRecordContext('en');
    const access = {
      residenceStatus: 'unconfirmed',
      police: { value: 'never-without-consent', basis: 'stated', sourceIds: ['page'] },
    };
    const text = await spoken({ access });
    expect(text).toContain(locale.explanations.police['never-without-consent']);
    expect(text).toContain(locale.messages.whatTheyAskHelp);
    const silent = await spoken({ access: { residenceStatus: 'unconfirmed' } });
    expect(silent).not.toContain(locale.messages.whatTheyAskHelp);
  });

  test('nor of anonymity and of what they write down', async () => {
    const { locale } = await makeRecordContext('en');
    for (const said of [
      { anonymity: { value: 'full', basis: 'stated', sourceIds: ['page'] } },
      { records: { value: 'none-kept', basis: 'stated', sourceIds: ['page'] } },
    ])
      expect(await spoken({ access: { residenceStatus: 'unconfirmed', ...said } })).toContain(
        locale.messages.whatTheyAskHelp,
      );
  });

  test('the hours of the week, of the service and of each place', async () => {
    const hours = (days: string[]) => ({ periods: [{ days, opens: '10:00', closes: '15:00' }] });
    const verification = {
      method: 'phone',
      confidence: 'high',
      lastVerifiedOn: '2026-02-01',
    };
    const locations = [
      {
        id: 'a',
        visibility: 'public',
        address: { locality: 'Vestby' },
        openingHours: hours(['mo', 'tu', 'we']),
      },
    ];
    const text = await spoken({ openingHours: hours(['fr']), locations, verification });
    expect(text).toContain('Opening hours: Friday 10:00–15:00');
    expect(text).toContain('Opening hours: Vestby: Monday 10:00–15:00; Wednesday 10:00–15:00');
    const old = { ...verification, lastVerifiedOn: '2024-02-01' };
    expect(await spoken({ openingHours: hours(['fr']), verification: old })).not.toContain('Friday 10:00');
  });

  test('hours with all that limits them, and the days that differ by their dates', async () => {
    const day = (days: string[], more: object = {}) => ({ days, opens: '10:00', closes: '15:00', ...more });
    const openingHours = {
      periods: [
        day(['mo', 'we', 'th', 'fr']),
        day(['we'], { opens: '18:00', closes: '23:00', audience: ['women'] }),
        day(['sa'], { entry: 'appointment', lastEntry: '14:00', label: { en: 'Nurse' } }),
      ],
      exceptions: [{ from: '2026-03-13', through: '2026-03-13', closed: true, note: { en: 'Planning day' } }],
      condition: { en: 'below −10 °C' },
    };
    const text = await spoken({ openingHours, locations: [] });
    expect(text).toContain('18:00–23:00 only for: Women');
    expect(text).toContain('Saturday 10:00–15:00 Nurse last entry 14:00 Book an appointment');
    expect(text).toMatch(/Other hours soon: .*Friday Mar(?:ch)? 13 closed; Planning day/);
    expect(text).toContain('May be open. below −10 °C');
    expect(text).not.toMatch(/\d[*?]/);
  });

  test('hours that change from week to week, each with its date', async () => {
    const periods = [
      { days: ['th'], opens: '10:00', closes: '12:00', isoWeeks: 'odd' },
      { days: ['th'], opens: '13:00', closes: '15:00', isoWeeks: 'even' },
    ];
    const text = await spoken({ openingHours: { periods }, locations: [] });
    const [, first = ''] = /Thursday (1\d:00)–1\d:00\. Other/.exec(text) ?? [];
    const other = first === '10:00' ? '13:00–15:00' : '10:00–12:00';
    expect(text).toMatch(new RegExp(`Other hours soon:? Thursday Mar(?:ch)? \\d+ ${other}; Thursday`));
  });

  test('days in a row with the same hours as one', async () => {
    const periods = [{ days: ['we', 'th', 'fr', 'sa'], opens: '10:00', closes: '15:00' }];
    expect(await spoken({ openingHours: { periods }, locations: [] })).toContain(
      'Wednesday–Saturday 10:00–15:00',
    );
  });

  test('the hours of stops and of a telephone', async () => {
    const openingHours = { periods: [{ days: ['we'], opens: '10:00', closes: '15:00' }] };
    const locations = [
      { id: 'bus', kind: 'mobile', visibility: 'public', stops: [{ name: 'The square', openingHours }] },
    ];
    const contacts = [{ channel: 'phone', value: '+4700000001', label: { en: 'Duty phone' }, openingHours }];
    const text = await spoken({ openingHours: undefined, locations, contacts });
    expect(text).toContain('Opening hours: The square: Wednesday 10:00–15:00');
    expect(text).toContain('Duty phone: Wednesday 10:00–15:00');
  });

  test('why there is no address, where one is kept back', async () => {
    const { locale } = await makeRecordContext('en');
    const text = await spoken({ locations: [{ id: 'a', visibility: 'confidential' }] });
    expect(text).toContain(locale.messages.confidentialPlace);
  });

  test('who cannot be called is not told to call, and where nothing is known nobody is told to ask', async () => {
    const access = { residenceStatus: 'unconfirmed' };
    const email = [{ channel: 'email', value: 'post@example.org' }];
    expect(await spoken({ access, contacts: email })).toContain('need an appointment. Ask first.');
    const nothing = await spoken({ access, contacts: [], locations: [] });
    expect(nothing).not.toMatch(/Call first|Ask first|Use phone/);
    expect(await spoken({ access, contacts: email, locations: [] })).toContain(
      'no place to go to. Use phone or internet.',
    );
  });
});
