import { describe, expect, test } from 'vitest';
import { makeService } from '../../../test/fixtures/make.ts';
import type { Contact } from '../../entities/contact.ts';
import type { Service } from '../../entities/service.ts';
import { bestContact, type BestContactOptions, contactsNow } from './best-contact.ts';

const NOON = Date.parse('2026-11-24T12:00:00+01:00');
const DAYTIME = { periods: [{ days: ['tu' as const], opens: '10:00', closes: '15:00' }] };
const EVENING = { periods: [{ days: ['tu' as const], opens: '18:00', closes: '21:00' }] };
const phone = (fields: Partial<Contact> = {}): Contact => ({
  channel: 'phone',
  value: '+4722000000',
  ...fields,
});
const mail: Contact = { channel: 'email', value: 'post@example.org' };
const rank = (
  contacts: Contact[],
  options: Partial<BestContactOptions> = {},
  fields: Partial<Service> = {},
) =>
  contactsNow(makeService('a', { contacts, ...fields }), { at: NOON, timeZone: 'Europe/Oslo', ...options });
const order = (...args: Parameters<typeof rank>) =>
  rank(...args).map(
    ({ contact, availability }) => `${String(contact.label ?? contact.channel)} ${availability}`,
  );

describe('who answers', () => {
  test('now comes before a message that waits, that before what nobody knows, and closed last', () => {
    const contacts = [
      phone({ label: 'evening', openingHours: EVENING }),
      phone({ label: 'some time', openingHours: { printed: 'Tuesdays' } }),
      mail,
      phone({ label: 'daytime', openingHours: DAYTIME }),
    ];
    expect(order(contacts)).toEqual(['daytime now', 'email later', 'some time unknown', 'evening closed']);
  });

  test('of equals the order of the record counts', () => {
    expect(order([phone({ label: 'b' }), phone({ label: 'a' })])).toEqual(['b unknown', 'a unknown']);
  });

  test('a line without hours of its own has those of the service', () => {
    expect(order([phone()], {}, { openingHours: DAYTIME })).toEqual(['phone now']);
    expect(rank([phone()], {}, { openingHours: DAYTIME })[0]?.changesAt).toBe('2026-11-24T14:00:00.000Z');
  });

  test('a form with hours is answered in them, and can be filled in at any time', () => {
    expect(order([{ ...mail, openingHours: DAYTIME }])).toEqual(['email now']);
    expect(order([{ ...mail, openingHours: EVENING }])).toEqual(['email later']);
  });

  test('old hours are not known', () => {
    const verification = { lastVerifiedOn: '2025-01-01', method: 'phone', confidence: 'high' } as const;
    expect(order([phone({ openingHours: DAYTIME })], {}, { verification })).toEqual(['phone unknown']);
  });

  test('a service that is shut has nobody', () => {
    expect(rank([phone()], {}, { status: 'temporarily-closed' })).toEqual([]);
    expect(
      bestContact(makeService('a', { status: 'defunct', contacts: [mail] }), { at: NOON, timeZone: 'UTC' }),
    ).toBeUndefined();
    expect(rank([phone()], {}, { status: 'active' })).toHaveLength(1);
  });

  test('a web page waits too, and tells no change where none is known', () => {
    const page: Contact = { channel: 'web', value: 'https://example.org' };
    const form: Contact = { channel: 'form', value: 'https://example.org' };
    expect(order([page, form])).toEqual(['web later', 'form later']);
    expect(order([mail], {}, { openingHours: DAYTIME })).toEqual(['email later']);
    expect(rank([phone()])[0]).toEqual({ contact: phone(), availability: 'unknown' });
  });
});

describe('what the person needs', () => {
  test('her language comes first, then a line that does not say, then one without it', () => {
    const contacts = [
      phone({ label: 'nb', languages: ['nb'] }),
      phone({ label: 'silent' }),
      phone({ label: 'ro', languages: ['ro'] }),
    ];
    expect(
      rank(contacts, { languages: ['ro-RO'] }).map(({ contact, speaksLanguage }) => [
        contact.label,
        speaksLanguage,
      ]),
    ).toEqual([
      ['ro', true],
      ['silent', undefined],
      ['nb', false],
    ]);
  });

  test('one of her languages is enough, and the form of a language does not matter', () => {
    const contacts = [phone({ label: 'ro', languages: ['RO-md'] })];
    expect(rank(contacts, { languages: ['so', 'ro'] })[0]?.speaksLanguage).toBe(true);
    expect(rank(contacts, { languages: ['so', 'ru'] })[0]?.speaksLanguage).toBe(false);
    expect(rank([phone({ languages: ['rom'] })], { languages: ['ro'] })[0]?.speaksLanguage).toBe(false);
  });

  test('the languages of the service hold for lines that name none', () => {
    const fields = { languages: [{ code: 'so' }] };
    expect(rank([phone()], { languages: ['so'] }, fields)[0]?.speaksLanguage).toBe(true);
    expect(rank([phone()], {}, fields)[0]).not.toHaveProperty('speaksLanguage');
  });

  test('to stay unknown she gets only ways that are known to hide her number', () => {
    const contacts = [
      phone({ label: 'hidden', numberShown: 'no' }),
      phone({ label: 'shown', numberShown: 'yes' }),
      phone({ label: 'nobody knows', numberShown: 'unconfirmed' }),
      phone({ label: 'says nothing' }),
      { channel: 'form', value: 'https://example.org', label: 'form' } as const,
      { channel: 'web', value: 'https://example.org', label: 'web' } as const,
      { channel: 'chat', value: 'https://example.org', label: 'chat' } as const,
      {
        channel: 'chat',
        value: 'https://example.org',
        label: 'chat asks',
        numberShown: 'unconfirmed',
      } as const,
    ];
    expect(rank(contacts, { anonymous: true }).map(({ contact }) => contact.label)).toEqual([
      'form',
      'web',
      'hidden',
      'chat',
    ]);
  });

  test('apps and mail show a name or an address, whatever the number', () => {
    const link = (channel: 'chat' | 'web' | 'form', value: string) => ({ channel, value }) as const;
    const contacts = [
      { channel: 'messenger', value: 'https://m.me/x', numberShown: 'no' },
      { channel: 'telegram', value: 'https://t.me/x', numberShown: 'no' },
      { channel: 'whatsapp', value: '+4799000000', printed: '99 00 00 00', numberShown: 'no' },
      { ...mail, numberShown: 'no' },
      { channel: 'video', value: 'https://example.org', numberShown: 'no' },
      link('chat', 'https://m.me/x'),
      link('chat', 'https://chat.whatsapp.com/x'),
      link('chat', 'https://signal.group/#x'),
      link('form', 'https://www.fb.com/x'),
      link('web', 'https://www.facebook.com/x'),
      link('chat', 'https://example.org/t.me/'),
    ] as Contact[];
    expect(rank(contacts, { anonymous: true }).map(({ contact }) => contact.value)).toEqual([
      'https://example.org/t.me/',
    ]);
  });

  test('only the channels that she can use', () => {
    expect(order([phone(), mail], { channels: ['email'] })).toEqual(['email later']);
    expect(order([phone(), mail], { channels: [] })).toEqual([]);
  });
});

test('the best is the first, and a service without contacts has none', () => {
  const options = { at: NOON, timeZone: 'Europe/Oslo' };
  expect(bestContact(makeService('a', { contacts: [phone(), mail] }), options)?.contact).toEqual(mail);
  expect(bestContact(makeService('a'), options)).toBeUndefined();
});
