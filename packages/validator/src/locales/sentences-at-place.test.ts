import { describe, expect, test } from 'vitest';
import { FILE_SENTENCES } from './file-sentences.ts';
import { sentencesFor } from './index.ts';
import { sentencesAtPlace } from './sentences-at-place.ts';

const [nb, en] = [sentencesAtPlace('nb', FILE_SENTENCES), sentencesAtPlace('en', FILE_SENTENCES)];
const stale = {
  code: 'service/stale',
  params: { until: '2020-01-01', lastVerifiedOn: '2019-01-01' },
  path: '/services/0/verification/lastVerifiedOn',
};

describe('a finding in a cell', () => {
  test('names the column by the heading that stands over it', () => {
    const { help } = nb({ ...stale, cell: 'F2', heading: 'Sist sjekket' });
    expect(help).toContain('«Sist sjekket»');
    expect(help).not.toMatch(/lastVerifiedOn|reviewBy/);
    expect(en({ ...stale, cell: 'F2', heading: 'Sist sjekket' }).help).toContain('“Sist sjekket”');
  });

  test('names other columns as we write them', () => {
    expect(nb({ ...stale, cell: 'F2', heading: 'Sist sjekket' }).help).toContain('«Kontrolleres igjen»');
    expect(nb({ ...stale, cell: 'F2' }).help).toContain('«Sist kontrollert»');
  });

  test('about the directory names its sheets, and not the column of a service of that name', () => {
    const running = {
      code: 'directory/holidays-running-out',
      params: { missing: ['2027'] },
      path: '',
      cell: 'A1',
    };
    expect(nb(running).help).toBe('Legg helligdagene i 2027 til i arket «Helligdager».');
    expect(en(running).help).toBe('Add the holidays of 2027 to the sheet “Public holidays”.');
    const none = { code: 'directory/no-emergency-contacts', params: {}, path: '', cell: 'A1' };
    expect(nb(none).help).toContain('arket «Nødnumre»');
    expect(en(none).help).not.toContain('emergencyContacts');
  });

  test('names the column of a field within a record, such as a town', () => {
    const nowhere = { code: 'location/nowhere', params: {}, path: '/services/0/locations/0', cell: 'A2' };
    expect(nb(nowhere).help).toContain('stedsnavnet («Poststed»)');
    expect(nb(nowhere).help).not.toContain('address');
  });

  test('names codes by the words of a cell, and elsewhere as they are', () => {
    const found = {
      code: 'condition/residence-contradicted',
      params: { field: 'summary', said: 'Ta med oppholdskort', value: 'not-required' },
      path: '/services/0/summary',
    };
    const inCell = nb({ ...found, cell: 'C3' });
    expect(inCell.message).toBe(
      '«Kort beskrivelse» sier «Ta med oppholdskort», mens «Oppholdsstatus» er «Krever ikke opphold».',
    );
    expect(inCell.help).toContain('«Noe hjelp uten opphold»');
    expect(inCell.help).not.toContain('some-services-only');
    const quoting = { ...found, params: { ...found.params, said: 'walk-in og not-required' } };
    expect(nb({ ...quoting, cell: 'C3' }).message).toContain('«walk-in og not-required»');
    expect(nb(found).help).toContain('some-services-only');
    expect(en({ ...found, cell: 'C3' }).message).not.toContain('not-required');
  });

  test('names short codes by the words of a cell too, and keeps them for whoever has a document', () => {
    const appointment = {
      code: 'condition/appointment-contradicted',
      params: { field: 'summary', said: 'free', value: 'walk-in' },
      path: '/services/0/summary',
    };
    expect(nb({ ...appointment, cell: 'C3' }).help).toContain('både «Kom uten avtale» og «Bestill time»');
    expect(nb({ ...appointment, cell: 'C3' }).message).toContain('sier «free», mens');
    expect(nb(appointment).help).toContain('både walk-in og appointment');
    const cost = {
      ...appointment,
      code: 'condition/cost-contradicted',
      params: { ...appointment.params, value: 'free' },
    };
    expect(en({ ...cost, cell: 'C3' }).message).toContain('while “Cost” is “Free”');
    expect(en(cost).message).toContain('while cost is “free”');
    const rule = {
      code: 'condition/rule-as-own-word',
      params: { field: 'cost' },
      path: '/services/0/access/cost/basis',
    };
    expect(nb({ ...rule, cell: 'N2' }).help).toBe(
      'Skriv «Grunnlag»: «sier loven eller en nasjonal regel», og si i merknaden hva regelen er. Behold «sier tjenesten selv» bare med en kilde fra tjenesten selv.',
    );
    expect(nb(rule).help).toMatch(/^Skriv basis: rule, .* Behold stated bare/);
  });

  test('names what no column is named after by the heading of its cell', () => {
    const found = {
      code: 'text/invisible-character',
      params: { field: 'printed', character: 'U+200B' },
      path: '/services/0/openingHours/printed',
      cell: 'N4',
      heading: 'Åpningstider',
    };
    expect(nb(found).message).toContain('«Åpningstider» inneholder');
    expect(en(found).message).toContain('“Åpningstider” holds');
    expect(nb({ ...found, params: { ...found.params, field: 'other' } }).message).toContain('«other»');
  });

  test('says in words what no list of codes has', () => {
    const found = {
      code: 'condition/residence-required',
      params: { value: 'required' },
      path: '/services/0/access/residenceStatus/value',
      cell: 'M5',
      heading: 'Krever oppholdstillatelse?',
    };
    expect(nb(found).message).toContain('er «Krever opphold»: ');
    expect(nb(found).message).not.toContain('required');
    expect(en(found).message).toContain('“Asks for the right to stay”');
    expect(nb(found).help).toContain('med en merknad som sier hvilken del');
  });

  test('says what a channel needs in whole sentences', () => {
    const found = {
      code: 'schema/wrong-format',
      params: { field: 'value', expected: 'this channel needs an address that begins with https://' },
      path: '/services/0/contacts/0/value',
      cell: 'K2',
      heading: 'Nettside',
    };
    expect(nb(found)).toEqual({
      message:
        'Det som står i «Nettside», kan ikke brukes: denne kanalen trenger en adresse som begynner med https://.',
      help: 'Rett «Nettside», eller utelat det hvis det ikke er kjent.',
    });
    expect(en(found)).toEqual({
      message:
        'What stands in “Nettside” cannot be used: this channel needs an address that begins with https://.',
      help: 'Correct “Nettside”, or leave it out when it is not known.',
    });
  });

  test.each([
    ['a phone is written as +4722112233 (E.164) or as {shortCode, country}', /116 117/],
    ['a number is written as +4722112233 (E.164), without spaces', /116 117/],
    ['a date is written YYYY-MM-DD and exists in the calendar', /24\.12\.2026/],
    ['a language is a BCP 47 tag such as nb, en or zh-Hans', /norsk|Norwegian/],
    ['a country is two capital letters (ISO 3166-1), such as NO', /Norge|Norway/],
  ])('says as cells are written, not as files are: %s', (expected, written) => {
    const found = {
      code: 'schema/wrong-format',
      params: { field: 'value', found: '12 34', expected },
      path: '/services/0/contacts/0/value',
    };
    for (const said of [nb, en]) {
      const { message, help } = said({ ...found, cell: 'K2', heading: 'Telefon' });
      expect(message).toMatch(written);
      expect(message + help).not.toMatch(/E\.164|BCP|ISO|shortCode|YYYY|ÅÅÅÅ/);
      expect(said(found).message).not.toMatch(written);
      expect(said(found).message).not.toMatch(/E\.164/);
    }
  });

  test('says of a point what it is, whatever the column of it is called', () => {
    const found = {
      code: 'location/swapped-coordinates',
      params: { latitude: 10.7461, longitude: 59.9127, country: 'NO' },
      path: '/services/0/locations/0/position',
      cell: 'H2',
      heading: 'Koordinater',
    };
    expect(nb(found).message).toBe(
      'Breddegrad 10,7461 og lengdegrad 59,9127 ligger utenfor Norge; byttet om ligger de innenfor.',
    );
    expect(nb(found).help).toBe('Bytt dem om: breddegraden er 59,9127, og lengdegraden 10,7461.');
    expect(en(found).message).toContain('Latitude 10.7461 and longitude 59.9127 lie outside Norway');
  });

  test('lists “not known” where a cell may say it', () => {
    const found = {
      code: 'sheet/yes-no',
      params: { found: 'kanskje', list: 'residenceStatus', allowed: ['not-asked'] },
      path: '',
    };
    expect(nb({ ...found, cell: 'M4' }).help).toBe(
      'Skriv ett av disse: «Spør ikke om opphold». Vet ingen det, skriv «vet ikke».',
    );
    expect(en({ ...found, cell: 'M4' }).help).toContain('write “not known”');
    const other = { ...found, params: { ...found.params, list: 'visibility', allowed: ['public'] } };
    expect(nb({ ...other, cell: 'M4' }).help).not.toContain('vet ikke');
  });

  test('says of what is no e-mail address how one is written', () => {
    const found = {
      code: 'schema/wrong-format',
      params: { field: 'value', expected: 'this is no e-mail address' },
      path: '/services/0/contacts/0/value',
      heading: 'E-post',
      cell: 'L4',
    };
    expect(nb(found)).toEqual({
      message: 'Det som står i «E-post», er ingen e-postadresse.',
      help: 'Skriv hele adressen og ingenting annet, som post@example.org. Krøllalfa skrives @, ikke (at).',
    });
    expect(en(found).help).toContain('such as post@example.org');
  });

  test('says the heading of the sheet for what a row or a column lacks, and ours where it has none', () => {
    const place = { path: '', cell: 'H1' };
    const assumed = (heading?: string) => ({
      ...place,
      code: 'sheet/assumed-value',
      params: { column: 'method', list: 'verificationMethod', code: 'second-hand', rows: 3, heading },
    });
    expect(nb(assumed('Hvordan vet vi det'))).toEqual({
      message: '3 rader sier ikke noe i «Hvordan vet vi det»: det er lest som «Fra andre kilder».',
      help: 'Fyll ut «Hvordan vet vi det» der dere vet mer. Slik det er nå, loves det minste.',
    });
    expect(nb(assumed())).toEqual({
      message: 'Arket har ingen kolonne «Kontrollert hvordan», så 3 rader er lest som «Fra andre kilder».',
      help: 'Lag en kolonne «Kontrollert hvordan» der dere vet mer. Slik det er nå, loves det minste.',
    });
    expect(en(assumed('How do we know')).message).toBe(
      '3 rows without a word in “How do we know”: read as “From other sources”.',
    );
    expect(en(assumed()).help).toContain('Add a column “How checked”');
    const lacking = {
      ...place,
      code: 'sheet/no-evidence',
      params: {
        headings: ['Gratis?'],
        missing: ['sourceRead', 'basis'],
        missingHeadings: ['Lest den', ''],
      },
    };
    expect(nb(lacking).message).toContain('«Lest den» og «Grunnlag» mangler');
    expect(en(lacking).message).toContain('“Lest den” and “Basis” are missing');
    const half = {
      ...place,
      code: 'sheet/half-position',
      params: { heading: 'Bredde', column: 'longitude', otherHeading: 'Lengde (øst)' },
    };
    expect(nb(half).message).toContain('«Lengde (øst)»');
    expect(en({ ...half, params: { ...half.params, otherHeading: undefined } }).message).toContain(
      '“Longitude”',
    );
  });

  test('tells latitude and longitude in one cell apart from a number that is too large', () => {
    const message = (found: string) =>
      nb({
        code: 'sheet/number-unclear',
        params: { found, heading: 'Bredde', limit: 90 },
        path: '',
        cell: 'I2',
      });
    expect(message('59,9139 10,7522')).toEqual({
      message: '«59,9139 10,7522» i «Bredde» er to tall, og cellen rommer ett.',
      help: 'Skriv det første i «Breddegrad» og det andre i «Lengdegrad».',
    });
    expect(message('599139').message).toContain('det meste er 90');
  });

  test('names the column of a text by its heading', () => {
    const found = {
      code: 'text/personal-number',
      params: { field: 'description' },
      path: '/services/3/description/nb',
    };
    expect(nb({ ...found, cell: 'D5', heading: 'Om tilbudet' }).message).toMatch(/^«Om tilbudet» inneholder/);
    expect(nb({ ...found, cell: 'D5' }).message).toMatch(/^«Beskrivelse» inneholder/);
  });

  test('does not take the heading of one column for another', () => {
    const missing = { code: 'schema/missing-field', params: { field: 'summary' }, path: '/services/0' };
    expect(nb({ ...missing, cell: 'A2', heading: 'Navn' }).message).toContain('«Kort beskrivelse»');
  });

  test('names what is missing by its own column, and not by that of the nearest cell', () => {
    const missing = {
      code: 'schema/missing-field',
      params: { field: 'retrievedOn' },
      path: '/services/1/sources/0/retrievedOn',
      cell: 'R3',
      heading: 'Kilde',
    };
    expect(nb(missing).message).toBe('Feltet «Kilde lest (dato)» mangler.');
    expect(en(missing).message).toBe('The field “Source read (date)” is missing.');
    expect(nb({ ...missing, heading: 'Lest' }).message).toBe('Feltet «Lest» mangler.');
    const headingsOf = (_: unknown, column: string) =>
      column === 'sources.retrievedOn' ? ['Dato for lesing'] : [];
    expect(nb(missing, headingsOf).message).toBe('Feltet «Dato for lesing» mangler.');
  });

  test('does not call a condition by the column of what it rests on', () => {
    const found = {
      code: 'condition/rule-without-law',
      params: { field: 'residenceStatus', value: 'not-required', host: 'fyrlykta.no' },
      path: '/services/1/access/residenceStatus/basis',
      cell: 'N2',
      heading: 'Hva det bygger på',
    };
    expect(nb(found).message).toMatch(/^«Oppholdsstatus» står som en regel \(«Hva det bygger på»: /);
    const headingsOf = (_: unknown, column: string) =>
      column === 'access.basis' ? ['Hva det bygger på'] : ['Opphold'];
    expect(nb(found, headingsOf).message).toMatch(/^«Opphold» står som en regel \(«Hva det bygger på»: /);
  });

  test('calls a place that is told in parts by the columns that the sheet has', () => {
    const found = {
      code: 'location/confidential-details',
      path: '/services/0/locations/0/position',
      cell: 'F6',
    };
    const of = (...known: string[]) =>
      nb({ ...found, params: { field: 'position' }, heading: 'Synlighet' }, (_, column) =>
        known.includes(column) ? [`Vår ${column.split('.').at(-1) ?? ''}`] : [],
      ).message;
    expect(of('locations.position.latitude', 'locations.position.longitude')).toContain(
      'har «Vår latitude» og «Vår longitude»',
    );
    expect(of('locations.position')).toContain('har «Vår position».');
    expect(of()).toContain('har «Breddegrad» og «Lengdegrad»');
  });

  test('names the column of the words beside a condition, though only the condition has a cell', () => {
    const missing = {
      code: 'schema/missing-field',
      params: { field: 'note' },
      path: '/services/1/access/anonymity/note',
      cell: 'G3',
    };
    expect(nb({ ...missing, heading: 'Anonymt' }).message).toContain('«Anonymt (merknad)»');
    expect(nb({ ...missing, heading: 'Anonymt kommentar' }).message).toContain('«Anonymt kommentar»');
  });

  test('names what a code or a field is in a sheet', () => {
    const found = {
      code: 'location/confidential-details',
      params: { field: 'address' },
      path: '/services/0/locations/0/address',
      cell: 'F6',
    };
    expect(nb({ ...found, heading: 'Besøk' }).message).toBe(
      'Stedet er hemmelig og har «Besøk». Det skal ikke stå i filen i det hele tatt.',
    );
    const walkIn = { code: 'service/walk-in-without-place', params: {}, path: '/services/0', cell: 'A2' };
    expect(nb(walkIn).help).toContain('«Hvordan komme inn»');
    const disagree = {
      code: 'condition/codes-disagree',
      params: { field: 'anonymity', value: 'full', other: 'identification', otherValue: 'none' },
      path: '/services/0/access/anonymity',
      cell: 'G5',
    };
    expect(nb(disagree).help).toContain('«vet ikke»');
  });

  test('of the sheet itself has its own words', () => {
    const own = { code: 'sheet/error-cell', params: { heading: 'summary' }, path: '', cell: 'B2' };
    expect(nb(own)).toEqual(sentencesFor('nb', FILE_SENTENCES)('sheet/error-cell', own.params));
  });

  test('says what it found as it stands, also when that looks like a pattern', () => {
    const found = { code: 'text/personal-number', params: { field: 'summary' }, path: '/services/0/summary' };
    expect(nb({ ...found, cell: 'A2', heading: 'Pris $& i kr' }).message).toContain('«Pris $& i kr»');
  });
});

test('a finding elsewhere names the field', () => {
  expect(nb(stale)).toEqual(sentencesFor('nb')(stale.code, stale.params));
});

describe('a finding about a field that the sheet has no column for', () => {
  const at = (code: string, params: object, heading = 'E-post') => ({
    code,
    params: { ...params },
    path: '/services/0/contacts/0/value',
    cell: 'F2',
    heading,
  });

  test.each([
    [
      'contact/wrong-channel',
      { channel: 'email', meant: 'phone', better: '22 99 00 01' },
      'Flytt det til kolonnen «Telefon»',
    ],
    ['contact/number-shown-unconfirmed', { channel: 'sms' }, 'skriv svaret i beskrivelsen'],
    ['hours/equal-times', { opens: '10:00' }, '«døgnåpent»'],
  ])('%s says what to do in the sheet', (code, params, words) => {
    const { help } = nb(at(code, params));
    expect(help).toContain(words);
    expect(help + en(at(code, params)).help).not.toMatch(/channel|value:|numberShown|always|closes/);
  });

  test('is told by its fields elsewhere', () => {
    const { cell: _, ...elsewhere } = at('contact/wrong-channel', {
      channel: 'email',
      meant: 'phone',
      better: '1',
    });
    expect(nb(elsewhere).help).toContain('channel: phone');
  });
});
