import { expect, test } from 'vitest';
import { messageAbout, WEEK } from './testing/review-kit.ts';

test('the words of the source are told beside the hours that were read from them', () => {
  const openingHours = { ...WEEK, printed: { nb: 'Mandag og tirsdag på formiddagen', en: 'Mornings' } };
  expect(messageAbout({ openingHours })).toContain(
    '  - vi gjengir også kilden: «Mandag og tirsdag på formiddagen»\n',
  );
  expect(messageAbout({ openingHours }, 'en')).toContain('“Mornings”');
});

test('hours of single days are told with for whom and how they hold', () => {
  const periods = [
    { opens: '10:00', closes: '12:00', label: { nb: 'Frokost' }, audience: ['women'], lastEntry: '11:30' },
  ];
  const exceptions = [{ from: '2026-12-24', through: '2026-12-24', periods }];
  expect(messageAbout({ openingHours: { ...WEEK, exceptions } })).toContain(
    '24. desember 2026: 10:00–12:00 (Frokost, bare for: Kvinner, ingen nye etter 11:30)',
  );
});

test('of many days that differ the first are told, and that there are more', () => {
  const exceptions = ['01', '02', '03', '04', '05', '06', '07', '08'].map((day) => ({
    from: `2026-07-${day}`,
    through: `2026-07-${day}`,
    closed: true,
  }));
  const hoursOf = (count: number) => ({ openingHours: { ...WEEK, exceptions: exceptions.slice(0, count) } });
  expect(messageAbout(hoursOf(6))).not.toContain('senere');
  expect(messageAbout(hoursOf(7))).toContain('stengt 6. juli 2026\n  - og én endring til senere\n');
  expect(messageAbout(hoursOf(8))).toContain('  - og 2 endringer til senere\n');
  expect(messageAbout(hoursOf(8), 'en')).toContain('  - and 2 more changes later\n');
});

test('where only a place or a line has hours it is not said that there are none', () => {
  const none = 'vi oppgir ingen';
  expect(messageAbout({})).toContain(none);
  const contact = { channel: 'phone', value: '+4722990000', openingHours: WEEK };
  expect(messageAbout({ contacts: [contact] })).not.toContain(none);
  const stops = [{ name: 'Torget', openingHours: WEEK }];
  expect(messageAbout({ locations: [{ id: 'x', visibility: 'public', stops }] })).not.toContain(none);
});
