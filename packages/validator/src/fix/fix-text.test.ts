import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { fixText } from './fix-text.ts';

const NFD_A = 'a\u030A'; // å as two signs

const json = (value: unknown, country = 'NO') => {
  const { text, changes } = fixText(JSON.stringify(value), 'JSON', { country });
  return { value: JSON.parse(text) as unknown, changes };
};
const yaml = (text: string, country = 'NO') => fixText(text, 'YAML', { country });
const contact = (channel: string, value: unknown) => ({ contacts: [{ channel, value }] });

describe('texts', () => {
  test('lose blanks at their ends and doubled blanks, in every language', () => {
    const { value, changes } = json({
      name: ' Havn  dagsenter ',
      summary: { nb: 'Mat  og dusj.', en: 'Food.' },
    });
    expect(value).toEqual({ name: 'Havn dagsenter', summary: { nb: 'Mat og dusj.', en: 'Food.' } });
    expect(changes).toEqual([
      { path: '/name', what: 'spaces', before: ' Havn  dagsenter ', after: 'Havn dagsenter' },
      { path: '/summary/nb', what: 'spaces', before: 'Mat  og dusj.', after: 'Mat og dusj.' },
    ]);
  });

  test('keep line breaks, the blanks that begin a line, and blanks that do not break', () => {
    const description = 'To ting:\n  - mat\n  - dusj\n\nRing 22\u00A099\u00A000\u00A000.';
    expect(json({ description }).changes).toEqual([]);
  });

  test('lose blanks at the ends of their lines', () => {
    expect(json({ description: 'Mat. \t\n\n   \nDusj.' }).value).toEqual({ description: 'Mat.\n\n\nDusj.' });
  });

  test('have their letters composed', () => {
    const { value, changes } = json({ name: `B${NFD_A}ten` });
    expect(value).toEqual({ name: 'Båten' });
    expect(changes).toMatchObject([{ path: '/name', what: 'normal-form' }]);
  });

  test('that are only blanks are left for the rules to tell', () => {
    expect(json({ name: '   ' }).changes).toEqual([]);
  });

  test('in notes of the editors and in fields of others are not touched', () => {
    expect(json({ internal: ' x  y ', extensions: { 'a:b': { name: ' x  y ' } } }).changes).toEqual([]);
  });

  test('in addresses are tidied, letters of web addresses are not composed', () => {
    const url = `https://example.org/b${NFD_A}t`;
    const { value } = json({ address: { street: 'Prøvegata  1' }, sources: [{ url: `${url} ` }] });
    expect(value).toEqual({ address: { street: 'Prøvegata 1' }, sources: [{ url }] });
  });
});

describe('codes', () => {
  test.each([
    [{ needs: ['Food', 'havna:Sauna', 'Fod'] }, { needs: ['food', 'havna:Sauna', 'Fod'] }],
    [{ access: { cost: { value: 'Free' } } }, { access: { cost: { value: 'free' } } }],
    [{ access: { residenceStatus: 'Unconfirmed' } }, { access: { residenceStatus: 'unconfirmed' } }],
    [
      { access: { entry: ['Walk-in', { value: 'LOTTERY' }] } },
      { access: { entry: ['walk-in', { value: 'lottery' }] } },
    ],
    [{ contacts: [{ channel: 'Web', cost: 'Free' }] }, { contacts: [{ channel: 'web', cost: 'free' }] }],
    [{ locations: [{ kind: 'Mobile' }] }, { locations: [{ kind: 'mobile' }] }],
    [{ openingHours: { publicHolidays: 'Closed' } }, { openingHours: { publicHolidays: 'closed' } }],
    [{ audience: [{ group: 'Roma', welcome: 'Only' }] }, { audience: [{ group: 'roma', welcome: 'only' }] }],
    [
      { country: 'no', languages: ['NB', 'zh-Hans'] },
      { country: 'NO', languages: ['nb', 'zh-Hans'] },
    ],
    [{ languages: [{ code: 'PL', mode: 'Staff' }] }, { languages: [{ code: 'pl', mode: 'staff' }] }],
  ])('%j becomes %j', (before, after) => expect(json(before).value).toEqual(after));

  test('a code of one list is none of another', () => {
    expect(json({ access: { cost: { value: 'Walk-In' } } }).changes).toEqual([]);
  });

  test('a text that happens to be a code keeps its capital', () => {
    expect(json({ name: 'Food', label: { en: 'Free' } }).changes).toEqual([]);
  });

  test('a place may be closed by it but never opened', () => {
    expect(json({ locations: [{ visibility: 'Confidential' }] }).value).toEqual({
      locations: [{ visibility: 'confidential' }],
    });
    expect(json({ locations: [{ visibility: 'Public' }] }).changes).toEqual([]);
  });

  test('an id keeps its capitals: it never changes', () => {
    expect(json({ id: 'Havn', organizationIds: ['Havn'] }).changes).toEqual([]);
  });
});

describe('phone numbers', () => {
  test.each([
    ['NO', 'phone', '22 99 00 00', '+4722990000'],
    ['NO', 'phone', '+47 22 99 00 00', '+4722990000'],
    ['NO', 'sms', '0047 22990000', '+4722990000'],
    ['SE', 'phone', '08-463 10 00', '+4684631000'],
    ['NO', 'whatsapp', '+47 22 99 00 00', '+4722990000'],
  ])('in %s %s %s becomes %s', (country, channel, before, after) => {
    const { value, changes } = json(contact(channel, before), country);
    expect(value).toEqual(contact(channel, after));
    expect(changes).toMatchObject([{ path: '/contacts/0/value', what: 'phone', before, after }]);
  });

  test.each([
    ['a short number', 'phone', '116 006'],
    ['a number of five digits', 'phone', '02800'],
    ['a service code', 'phone', '*31#22990000'],
    ['an extension', 'phone', '22 99 00 00 ext. 5'],
    ['two numbers', 'phone', '22 99 00 00 / 22 99 00 01'],
    ['a number that cannot be', 'phone', '22 99 00'],
    ['an app without a country code', 'whatsapp', '22 99 00 00'],
    ['a zero in brackets', 'phone', '+44 (0)20 7946 0018'],
    ['a user name', 'telegram', '22990000'],
    ['a page', 'web', '22990000'],
  ])('%s is left alone', (_, channel, value) => {
    expect(json(contact(channel, value)).changes).toEqual([]);
  });

  test('without a known country only those with a country code are changed', () => {
    const text = JSON.stringify({
      contacts: [
        { channel: 'phone', value: '22 99 00 00' },
        { channel: 'phone', value: '+47 22 99 00 00' },
      ],
    });
    expect(fixText(text, 'JSON').changes.map(({ path }) => path)).toEqual(['/contacts/1/value']);
  });

  test('the country of the file counts when none is given', () => {
    const text = JSON.stringify({ country: 'NO', emergencyContacts: [contact('phone', '22 99 00 00')] });
    expect(fixText(text, 'JSON').changes).toMatchObject([{ after: '+4722990000' }]);
  });

  test('of a service with a place abroad are not taken for numbers at home', () => {
    const service = { ...contact('phone', '22 99 00 00'), locations: [{ address: { country: 'SE' } }] };
    expect(json(service).changes).toEqual([]);
  });

  test('in YAML get quotation marks, without which they would be numbers', () => {
    const { text } = yaml('contacts:\n  - channel: phone\n    value: 22 99 00 00 # vakta\n');
    expect(text).toBe("contacts:\n  - channel: phone\n    value: '+4722990000' # vakta\n");
  });
});

describe('order', () => {
  test('days of the week stand Monday first', () => {
    const { value, changes } = json({ periods: [{ days: ['We', 'mo', 'su'] }] });
    expect(value).toEqual({ periods: [{ days: ['mo', 'we', 'su'] }] });
    expect(changes).toEqual([
      { path: '/periods/0/days', what: 'day-order', before: 'We, mo, su', after: 'mo, we, su' },
    ]);
  });

  test('needs, contacts and languages keep theirs: readers see them so', () => {
    expect(json({ needs: ['food', 'clothing', 'abortion'], languages: ['nb', 'en', 'ar'] }).changes).toEqual(
      [],
    );
  });

  test('days with a comment among them stay, so that it stands beside its day', () => {
    const text = 'days:\n  - we # lege\n  - mo\n';
    expect(yaml(text).text).toBe(text);
  });

  test('days with one that is none stay', () => {
    expect(json({ days: ['we', 'man'] }).changes).toEqual([]);
  });
});

describe('the rest of a YAML file stays', () => {
  test('comments, quotation marks, breaks and line ends', () => {
    const text = [
      '# Felles for alle',
      'name: "Havn  dagsenter"   # som på døra',
      'alternateName: Mat,  dusj og (helst)  ro',
      "summary: { nb: 'Mat  og dusj.', en: Food   and shower. }",
      'description: >-',
      '  Et sted  å være',
      '  midt i  byen.',
      '',
      '  Åpent for alle.  ',
      'needs: [ Food,clothing ]',
      '',
    ].join('\r\n');
    expect(yaml(text).text).toBe(
      [
        '# Felles for alle',
        'name: "Havn dagsenter"   # som på døra',
        'alternateName: Mat, dusj og (helst) ro',
        "summary: { nb: 'Mat og dusj.', en: Food and shower. }",
        'description: >-',
        '  Et sted å være',
        '  midt i byen.',
        '',
        '  Åpent for alle.',
        'needs: [ food,clothing ]',
        '',
      ].join('\r\n'),
    );
  });

  test('the line break at the end of a block', () => {
    expect(yaml('summary: |\n  Mat.\n  Dusj.\n').changes).toEqual([]);
  });

  test('a mark at the beginning of the file', () => {
    expect(yaml('\uFEFFname: "a  b"\n').text).toBe('\uFEFFname: "a b"\n');
  });

  test('values under an anchor that are something else in another place, and that is told', () => {
    for (const text of [
      'name: &navn "Havn  senter"\ninternal: *navn\n',
      'internal: &navn "Havn  senter"\nname: *navn\n',
      'internal: &alt\n  name: "Havn  senter"\nlocations:\n  - *alt\n',
      'days: &dager [fr, mo]\ninternal: *dager\n',
      'name: &kode Food\nneeds: [*kode]\n',
    ]) {
      const { text: after, changes, left } = yaml(text);
      expect(after).toBe(text);
      expect(changes).toEqual([]);
      expect(left).toHaveLength(1);
    }
    expect(yaml('name: &navn "Havn  senter"\ninternal: *navn\n').left).toEqual([
      { path: '/name', what: 'spaces', before: 'Havn  senter', after: 'Havn senter' },
    ]);
  });

  test('days that stand in other places too keep their order', () => {
    const text = 'a: &dag fr\ndays: [*dag, mo]\n';
    expect(yaml(text).text).toBe(text);
  });

  test.each([
    [
      'name: &navn "Havn  senter" # navnet\nlabel: *navn\n',
      'name: &navn "Havn senter" # navnet\nlabel: *navn\n',
    ],
    ['needs: &behov [Food, SHOWER]\n', 'needs: &behov [food, SHOWER]\n'],
    [
      'a: &sted\n  locality: "Vest  byen"\nb: *sted\nc:\n  <<: *sted\n',
      'a: &sted\n  locality: "Vest byen"\nb: *sted\nc:\n  <<: *sted\n',
    ],
    ['a:\n  days: &d [fr, mo]\nb:\n  days: *d\n', 'a:\n  days: &d [mo, fr]\nb:\n  days: *d\n'],
  ])('values under an anchor are tidied once, when they are the same in all places: %j', (before, after) => {
    expect(yaml(before)).toMatchObject({ text: after, left: [] });
    expect(yaml(after).changes).toEqual([]);
  });

  test('anchors that stand for more than the memory holds, or for themselves, are left alone', () => {
    const bomb = [
      'a: &a [x, "y  z"]',
      ...[...'bcdefghijklmnop'].map((name, index) => {
        const before = 'abcdefghijklmno'[index] ?? '';
        return `${name}: &${name} [*${before}, *${before}, *${before}]`;
      }),
    ].join('\n');
    for (const text of [bomb, 'name: "a  b"\nlocations: &l\n  - *l\n']) expect(yaml(text).text).toBe(text);
  });

  test('a quotation over several lines is tidied where it stands', () => {
    const { text } = yaml('description: "Et  sted\n  å  være "\n');
    expect(parse(text)).toEqual({ description: 'Et sted å være' });
    expect(text.split('\n')).toHaveLength(3);
  });
});

test('the rest of a JSON file stays: spacing, order, escapes', () => {
  const text = '{\n\t"name" : "a  b",\n\t"summary":"\\u00e5",  "z": 1.0\n}';
  expect(fixText(text, 'JSON').text).toBe('{\n\t"name" : "a b",\n\t"summary":"\\u00e5",  "z": 1.0\n}');
});

test.each([
  ['JSON', '{ "name": "a  b", }'],
  ['JSON', '{ "name": "a  b" // x\n}'],
  ['JSON', `${'['.repeat(50_000)}`],
  ['YAML', 'name: [a  b'],
  ['YAML', 'a: 1\n---\nname: "a  b"\n'],
  ['YAML', ''],
] as const)('%s that cannot be read is given back as it was', (format, text) => {
  expect(fixText(text, format)).toMatchObject({ text, changes: [] });
});

test('a tag that nobody knows is mended around, and nothing is told on the terminal', () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const { text } = yaml('name: !odd some\n? [a, b]\n: c\nsummary: Mat  og dusj\n');
  expect(text).toBe('name: !odd some\n? [a, b]\n: c\nsummary: Mat og dusj\n');
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});
