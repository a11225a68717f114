import { expect, test } from 'vitest';
import { checkedOn, messageAbout } from './testing/review-kit.ts';

const byPhone = checkedOn('2026-06-14');
const website = { verification: { method: 'website', confidence: 'low' } };
const source = (id: string, more: object = {}) => ({
  id,
  url: `https://example.org/${id}`,
  retrievedOn: '2026-05-20',
  supports: ['access'],
  ...more,
});
const DUE = { reviewBy: '2026-06-15' };
const fresh = { verification: { ...byPhone.verification, ...DUE } };

test('a promise has its limits below it, in the words that readers see', () => {
  const police = {
    value: 'legal-duty-only',
    basis: 'stated',
    note: { nb: 'Vi ringer deg først.', en: 'We call you first.' },
  };
  const access = { residenceStatus: 'unconfirmed', police };
  expect(messageAbout({ ...fresh, access })).toMatch(
    /hva det bygger på: Varsler politiet bare når loven krever: .*\n {2}- «Vi ringer deg først\.»\n/,
  );
  expect(messageAbout({ ...fresh, access }, 'en')).toContain('  - “We call you first.”\n');
});

test('without a note a promise that people dare by is told in full', () => {
  const access = {
    residenceStatus: 'unconfirmed',
    police: { value: 'legal-duty-only', basis: 'stated' },
    cost: { value: 'free', basis: 'stated' },
  };
  const body = messageAbout({ ...fresh, access });
  expect(body).toContain(
    '«De sier fra til politiet uten ditt ja bare når loven krever det, for eksempel når liv er i fare.»',
  );
  expect(body).toMatch(/Gratis: det sier dere selv \(.+\)\n {2}- Varsler/);
});

test('the duties that limit every promise are told where there is one', () => {
  const duty = 'plikt til å varsle om alvorlig fare';
  const cost = { value: 'free', basis: 'stated' };
  expect(messageAbout({ access: { residenceStatus: 'unconfirmed', cost } })).toContain(duty);
  expect(messageAbout({ access: { residenceStatus: 'unconfirmed' } })).not.toContain(duty);
});

test('what old means is told where something is', () => {
  const means = 'Der det står «dette er gammelt»';
  const cost = { value: 'free', basis: 'stated', checkedOn: '2024-01-10' };
  const access = { residenceStatus: 'unconfirmed', cost };
  const old = messageAbout({ ...website, access });
  expect(old).toContain('Gratis: det sier dere selv (kontrollert 10. januar 2024); dette er gammelt\n');
  expect(old).toContain(means);
  expect(messageAbout({ ...fresh, access })).not.toContain(means);
});

test('sources are numbered, named by their numbers and listed once with their dates written out', () => {
  const cost = { value: 'free', basis: 'reported', sourceIds: ['b', 'c', 'a'], checkedOn: '2026-06-01' };
  const sources = [
    source('a', { publishedOn: '2026-02' }),
    source('b', { publishedOn: '2026-03-15' }),
    source('c'),
  ];
  const change = { ...website, sources, access: { residenceStatus: 'unconfirmed', cost } };
  const body = messageAbout(change);
  expect(body).toContain('Gratis: det sier andre om dere (kilde 1, 2 og 3, kontrollert 1. juni 2026)\n');
  expect(body).toContain(
    [
      '- Kilder:',
      '  - 1: https://example.org/a, fra februar 2026, lest 20. mai 2026',
      '  - 2: https://example.org/b, fra 15. mars 2026, lest 20. mai 2026',
      '  - 3: https://example.org/c, lest 20. mai 2026',
      '',
    ].join('\n'),
  );
  expect(messageAbout(change, 'en')).toContain('(sources 1, 2 and 3, checked on 1 June 2026)');
});

test('the pages of a service that keeps a place secret are named by their sites alone', () => {
  const body = messageAbout({ locations: [{ id: 'x', visibility: 'confidential' }] });
  expect(body).toContain('- Kilder: example.org, lest 20. mai 2026\n');
  expect(body).not.toContain('https://example.org/helsehjelp');
});

test('a question has what readers are told beside it', () => {
  const note = { nb: 'Siden nevner det ikke.', en: 'The page does not say.' };
  const access = { residenceStatus: { value: 'unconfirmed', note } };
  expect(messageAbout({ access })).toContain(
    'Får de hjelp uten oppholdstillatelse? Vi skriver: «Siden nevner det ikke.»\n',
  );
});

test('a way in has its note below it', () => {
  const entry = [{ value: 'walk-in', note: { nb: 'Si «hei» i døra.' } }];
  expect(messageAbout({ access: { residenceStatus: 'unconfirmed', entry } })).toContain(
    '- Slik får folk hjelp: Kom uten avtale\n  - «Si ‘hei’ i døra.»\n',
  );
});
