import { expect, test } from 'vitest';
import { messageAbout } from './testing/review-kit.ts';

const phone = { channel: 'phone', value: '+4722990000', printed: '22 99 00 00' };
const about = (...contacts: object[]) => messageAbout({ contacts });

test('a line is told with what it is for, the languages that it answers in, its price and its note', () => {
  const contact = {
    ...phone,
    label: { nb: 'Vakta' },
    purpose: { nb: 'om natta' },
    languages: ['ro', 'en'],
    cost: 'free',
    numberShown: 'no',
    note: { nb: 'Trykk 2.' },
  };
  expect(about(contact)).toContain(
    [
      '- Kontakt: Telefon (Vakta, om natta): 22 99 00 00',
      '  - Svarer på: rumensk, engelsk',
      '  - Gratis å ta kontakt',
      '  - Vi sier at dere ikke ser nummeret til den som tar kontakt.',
      '  - «Trykk 2.»',
      '',
    ].join('\n'),
  );
});

test('the number is the one that readers call, not another that was printed', () => {
  expect(about({ ...phone, printed: '22 99 99 99' })).toContain('Telefon: +47 22 99 00 00\n');
  expect(about({ channel: 'phone', value: { shortCode: '116006', country: 'NO' } })).toContain(
    'Telefon: 116 006',
  );
});

test.each([
  ['sms', 'Vi sier at dere ser nummeret'],
  ['whatsapp', 'Vi sier at dere ser nummeret'],
  ['signal', 'Vi sier at dere kanskje ser nummeret'],
])('who writes by %s shows her number as readers are told', (channel, words) => {
  expect(about({ channel, value: '+4722990000', numberShown: 'no' })).toContain(words);
});

test('whether a number is seen is asked once, where it is not known', () => {
  const question = 'Ser dere nummeret til dem som ringer? Vi sier at dere kanskje gjør det.';
  expect(
    about(phone, { ...phone, value: '+4722990001', numberShown: 'unconfirmed' }).split(question),
  ).toHaveLength(2);
  expect(about({ ...phone, numberShown: 'yes' })).not.toContain(question);
  expect(about({ channel: 'email', value: 'post@example.org' })).not.toContain(question);
});

test('what a phone and an app show is said once for all', () => {
  const [onPhone, inApp] = ['blir liggende i telefonen', 'De som lager appen'];
  expect(about(phone)).toContain(onPhone);
  expect(about(phone)).not.toContain(inApp);
  const app = { channel: 'telegram', value: 'huset' };
  expect(about(app, app).split(inApp)).toHaveLength(2);
  expect(about(app)).not.toContain(onPhone);
});
