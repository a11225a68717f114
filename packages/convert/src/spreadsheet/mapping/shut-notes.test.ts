import { describe, expect, test } from 'vitest';
import { fromSpreadsheet } from './from-spreadsheet.ts';
import { surroundings } from './surroundings/index.ts';
import { HOW, makeRow, makeSheet, makeWorkbook, type TestCell } from './testing/make-workbook.ts';

const read = (more: Record<string, TestCell>) => {
  const { output, problems } = fromSpreadsheet(makeRow(more), HOW, '2026-12-01', surroundings);
  const told = problems.filter(({ code }) => code === 'sheet/unread-hours');
  return { service: output.services[0]!, told };
};

describe('a note of the editors that says that it is shut', () => {
  test.each(['Nedlagt', 'Stengt i desember', 'Stengt fram til februar', 'Åpner først i februar', 'Stengt til februar 2027'])(
    'leaves hours and phone hours in words: “%s”',
    (note) => {
      const { service, told } = read({
        Åpningstider: 'man–fre 9–15',
        Telefon: '+4722990000',
        Telefontid: 'man-fre 9-15',
        Merknad: note,
      });
      expect(service['openingHours']).toEqual({ printed: 'man–fre 9–15' });
      expect(JSON.stringify(service['contacts'])).not.toContain('periods');
      expect(told).toMatchObject([{ params: { heading: 'Merknad', reason: 'note' } }]);
      expect(JSON.stringify(told)).not.toContain(note);
    },
  ); // prettier-ignore

  test('holds for columns of days, and for weeks', () => {
    const { service } = read({ 'Man-fre': '9-15', Lør: '10-14', Kommentar: 'kun partallsuker' });
    expect(service['openingHours']).toEqual({ printed: 'mandag–fredag 9-15; lørdag 10-14' });
  });

  test('that it is shut down is told also without hours, and not where the row says so', () => {
    expect(read({ Merknad: 'Nedlagt' }).told).toHaveLength(1);
    expect(read({ Merknad: 'Stengt i desember' }).told).toEqual([]);
    const phone = { Telefon: '+4722990000', Telefontid: 'man-fre 9-15' };
    expect(read({ ...phone, Merknad: 'Stengt i desember' }).told).toHaveLength(1);
    expect(read({ Merknad: 'Nedlagt', Status: 'nedlagt', Åpningstider: 'man-fre 9-15' }).told).toEqual([]);
  });

  test('holds for the hours of another sheet', () => {
    const services = makeSheet(
      [
        ['Id', 'Navn', 'Organisasjon', 'Kort beskrivelse', 'Hjelper med', 'Merknad'],
        [
          'a',
          'Helsehjelpen',
          'Eksempelforeningen',
          'Gratis hjelp.',
          'Vanlig helsehjelp',
          'Stengt i desember',
        ],
      ],
      { name: 'Tjenester' },
    );
    const hours = makeSheet(
      [
        ['Tjeneste', 'Dager', 'Åpner', 'Stenger'],
        ['a', 'lør', '10:00', '14:00'],
      ],
      { name: 'Åpningstider' },
    );
    const { output } = fromSpreadsheet(makeWorkbook(services, hours), HOW, '2026-12-01', surroundings);
    expect(output.services[0]!['openingHours']).toEqual({ printed: 'lør 10:00 – 14:00' });
  });

  test.each(['Ringte 3. november', 'Stengt i helgene', 'Stengt i juli 2025', 'Ringes annenhver uke'])(
    'or says nothing of the kind, leaves the hours: “%s”',
    (note) => {
      const { service, told } = read({ Åpningstider: 'man–fre 9–15', Merknad: note });
      expect(service['openingHours']).toHaveProperty('periods');
      expect(told).toEqual([]);
    },
  );
});

describe('what stands in the row and is in no column of ours', () => {
  const SAYS = [
    'Nedlagt',
    'Nedlagt 1.11',
    'Stengt til over nyttår',
    'OBS: stengt i desember',
    'Closed until January',
  ];
  const INNOCENT = [
    'x',
    '12',
    'Ringt i mai',
    'Stengt på helligdager',
    'Nytt tilbud',
    'Åpent som vanlig',
    'Se også Rettshjelpen',
  ];
  const hours = { Åpningstider: 'man–fre 9–15' };

  test.each(['Diverse', 'Kolonne1', 'Column1', 'Merknad fra møtet'])(
    'doubts the hours under “%s”',
    (heading) => {
      for (const note of SAYS) {
        const { service, told } = read({ ...hours, [heading]: note });
        expect(service['openingHours']).toEqual({ printed: 'man–fre 9–15' });
        expect(told).toMatchObject([{ params: { heading, reason: 'note' } }]);
        expect(JSON.stringify(told)).not.toContain(note);
      }
      for (const note of INNOCENT) expect(read({ ...hours, [heading]: note }).told).toEqual([]);
    },
  );

  test('doubts them under no heading, and in a hidden column, of which nothing is repeated', () => {
    const rows = (note: string, more = {}) =>
      fromSpreadsheet(
        makeWorkbook(
          makeSheet(
            [
              ['Navn', 'Åpningstider'],
              ['Helsehjelpen', 'man–fre 9–15', note],
              ['Rettshjelpen', 'man–fre 9–15'],
            ],
            more,
          ),
        ),
        HOW,
        '2026-12-01',
        surroundings,
      );
    for (const note of SAYS) {
      const { output, problems } = rows(note);
      expect(output.services.map(({ openingHours }) => openingHours)).toMatchObject([
        { printed: 'man–fre 9–15' },
        { periods: [{ opens: '09:00' }] },
      ]);
      expect(problems).toContainEqual({
        code: 'sheet/unread-hours',
        cell: 'C2',
        params: { where: 'stray', reason: 'note' },
      });
      const hidden = rows(note, { hiddenColumns: [2] }).problems;
      expect(hidden).toContainEqual({
        code: 'sheet/unread-hours',
        cell: 'C2',
        params: { where: 'hidden', reason: 'note' },
      });
      expect(JSON.stringify([problems, hidden])).not.toContain(note);
    }
    for (const note of INNOCENT)
      expect(rows(note).problems.filter(({ code }) => code === 'sheet/unread-hours')).toEqual([]);
  });

  test.each<[string, string]>([
    ['Parkering', 'Stengt om vinteren'],
    ['Heis', 'Ute av drift'],
    ['Venteliste', 'Stengt til januar'],
    ['Facebook', 'Nedlagt'],
    ['Leiekontrakt', 'til 31.12.2027'],
    ['Påmelding', 'Åpner 1. mars'],
  ])('says nothing of the hours where it is of something else: “%s”', (heading, note) => {
    expect(read({ ...hours, [heading]: note }).told).toEqual([]);
  });
});

describe('a comment on a cell of the row', () => {
  const read = (cell: string, comment: string) =>
    fromSpreadsheet(
      makeWorkbook(
        makeSheet(
          [
            ['Navn', 'Åpningstider', 'Telefon'],
            ['Helsehjelpen', 'man–fre 9–15', '+4722990000'],
            ['Rettshjelpen', 'man–fre 9–15'],
          ],
          { commentedCells: [cell], comments: new Map([[cell, comment]]) },
        ),
      ),
      HOW,
      '2026-12-01',
      surroundings,
    );
  const toldIn = ({ problems }: ReturnType<typeof read>) =>
    problems.filter(({ code }) => code === 'sheet/unread-hours');

  test.each(['Stengt hele desember', 'Redaktøren:\nStengt hele desember', 'Nedlagt 1.11'])(
    'doubts the hours, and nothing of it is repeated: “%s”',
    (comment) => {
      for (const cell of ['A2', 'B2']) {
        const result = read(cell, comment);
        expect(result.output.services.map(({ openingHours }) => openingHours)).toMatchObject([
          { printed: 'man–fre 9–15' },
          { periods: [{ opens: '09:00' }] },
        ]);
        expect(result.output.services[0]).not.toHaveProperty('openingHours.periods');
        expect(toldIn(result)).toMatchObject([{ cell, params: { where: 'comment', reason: 'note' } }]);
        expect(JSON.stringify([result.problems, result.output])).not.toContain(comment.slice(-8));
      }
    },
  );

  test('doubts nothing where it says nothing of that, or is on the phone', () => {
    for (const comment of ['Ringt 1.11, OK', 'Se nettsida', 'Stengt på helligdager'])
      expect(toldIn(read('B2', comment))).toEqual([]);
    expect(toldIn(read('C2', 'Stengt i juli'))).toEqual([]);
  });
});
