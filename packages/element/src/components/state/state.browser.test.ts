import { render } from 'lit';
import { describe, expect, test } from 'vitest';
import type { ViewContext } from '../../context.ts';
import { makeDirectoryOf } from '../../testing/fixtures.ts';
import { all, onCleanPage } from '../../testing/page.ts';
import { makeContext, makeRecordContext, resultOf } from '../../testing/records.ts';
import { cardTemplate } from '../card/card-template.ts';
import { spokenRecord } from '../take/spoken-parts.ts';
import { renderState } from './state.ts';

onCleanPage();

test('words of the directory keep their language and their direction inside a line of another', async () => {
  const directory = makeDirectoryOf('when-cold', 'open-door');
  const service = (id: string) => directory.services.find((candidate) => candidate.id === id)!;
  const cold = service('when-cold');
  cold['openingHours'] = { ...(cold['openingHours'] as object), condition: 'under −10 °C' };
  service('open-door')['openingHours'] = {
    periods: [{ days: ['tu'], opens: '10:00', closes: '16:00', label: { en: 'Only urgent cases' } }],
    publicHolidays: 'open',
  };
  const context = await makeContext('ar', directory);
  const drawnOf = (id: string) => {
    render(renderState(resultOf(id, context), context), document.body);
    return all(document.body, '.state span[lang]').map(({ lang, dir, textContent }) => [
      lang,
      dir,
      textContent,
    ]);
  };
  expect(drawnOf('when-cold')).toEqual([['nb', 'auto', 'under −10 °C']]);
  expect(drawnOf('open-door')).toEqual([['en', 'auto', 'Only urgent cases']]);
});

/** A state in a box of its own. */
function drawn(context: ViewContext): HTMLElement {
  const box = document.createElement('div');
  render(renderState(resultOf('open-door', context), context), box);
  return box;
}

test('hours of a chat or a video call are told as what they are, never as those of a phone; a page or mail is never open', async () => {
  const directory = makeDirectoryOf('open-door');
  const [service] = directory.services;
  delete service!['openingHours'];
  service!['locations'] = [];
  const hours = { always: true, publicHolidays: 'open' };
  const said: string[] = [];
  for (const contact of [
    { channel: 'phone', value: '+4700000001' },
    { channel: 'chat', value: 'https://chat.example.org/' },
    { channel: 'web', value: 'https://example.org/' },
    { channel: 'email', value: 'post@example.org' },
    { channel: 'video', value: 'https://video.example.org/' },
  ]) {
    service!['contacts'] = [{ ...contact, openingHours: hours }];
    const context = await makeContext('en', directory);
    said.push(drawn(context).textContent.replace(/\s+/g, ' ').trim().split(': Open')[0] ?? '');
  }
  const unknown = 'Opening hours are not known. Ask first.';
  expect(said).toEqual(['Phone', 'Chat', unknown, unknown, 'Video']);
});

test('what is shut for a while is marked as lasting, for paper; what is open today is not', async () => {
  const directory = makeDirectoryOf('open-door');
  const classesOf = async () => {
    const context = await makeContext('en', directory);
    return [...drawn(context).querySelector('.state')!.classList];
  };
  expect(await classesOf()).not.toContain('lasts');
  directory.services[0]!['status'] = 'temporarily-closed';
  expect(await classesOf()).toContain('lasts');
});

test('what is not known at this moment alone is not marked as lasting; hours that nobody knows are', async () => {
  const directory = makeDirectoryOf('open-door');
  const [service] = directory.services;
  const periods = [{ days: ['tu'], opens: '10:00', closes: '16:00' }];
  const stateWith = async (openingHours: unknown) => {
    service!['openingHours'] = openingHours;
    const { classList } = drawn(await makeContext('en', directory)).querySelector('.state')!;
    return [...classList].filter((name) => name === 'unknown' || name === 'lasts');
  };
  expect(await stateWith({ periods, condition: 'under −10 °C' })).toEqual(['unknown']);
  expect(await stateWith({ periods: [{ days: ['tu'], opens: '10:00' }] })).toEqual(['unknown']);
  expect(await stateWith({ periods: [{ ...periods[0], lastEntry: '11:00' }] })).toEqual(['unknown']);
  expect(await stateWith({ printed: 'Tirsdager' })).toEqual(['unknown', 'lasts']);
});

test('under a notice that speaks of being closed nothing is open, and one that does not changes nothing', async () => {
  const directory = makeDirectoryOf('open-door');
  const [service] = directory.services;
  service!['openingHours'] = { always: true, publicHolidays: 'open' };
  const wordsWith = async (text: string) => {
    service!['alert'] = { text, from: '2026-03-10', through: '2026-03-10' };
    return drawn(await makeContext('en', directory))
      .textContent.replace(/\s+/g, ' ')
      .trim();
  };
  expect(await wordsWith('Stengt i dag.')).toBe('Opening hours are not certain. Call first.');
  expect(await wordsWith('Ny inngang.')).toContain('Open');
});

test('hours of a service to which one comes by appointment say so, those of its telephone do not', async () => {
  const directory = makeDirectoryOf('open-door');
  const [service] = directory.services;
  const hours = { periods: [{ days: ['tu'], opens: '10:00', closes: '16:00' }], publicHolidays: 'open' };
  service!['access'] = { residenceStatus: 'unconfirmed', entry: ['appointment'] };
  service!['locations'] = [];
  const words = async () => drawn(await makeContext('en', directory)).textContent;
  service!['openingHours'] = hours;
  service!['contacts'] = [{ channel: 'phone', value: '+4700000001' }];
  expect(await words()).toContain('Book an appointment');
  service!['contacts'] = [];
  expect(await words()).toContain('Book an appointment');
  delete service!['openingHours'];
  service!['contacts'] = [{ channel: 'phone', value: '+4700000001', openingHours: hours }];
  expect(await words()).toContain('Open');
  expect(await words()).not.toContain('Book an appointment');
});

describe('places', () => {
  const week = (opens: string, closes: string, more: object = {}) => ({
    periods: [{ days: ['tu', 'we'], opens, closes }],
    publicHolidays: 'open',
    ...more,
  });
  const place = (id: string, locality: string, more: object = {}) => ({
    id,
    visibility: 'public',
    address: { street: 'Storgata 1', locality },
    ...more,
  });
  const stateWith = async (service: object) => {
    const directory = makeDirectoryOf('open-door');
    Object.assign(directory.services[0]!, { contacts: [] }, service);
    const box = drawn(await makeContext('en', directory));
    return box.textContent.replace(/[\s\u2068\u2069]+/g, ' ').trim();
  };

  test('have their own hours in the place of those of the service', async () => {
    const own = { openingHours: week('18:00', '20:00') };
    expect(
      await stateWith({ openingHours: week('09:00', '17:00'), locations: [place('a', 'Oslo', own)] }),
    ).toBe('Closed opens 18:00');
  });

  test('of a service for some alone say for whom it is open', async () => {
    const audience = [
      { group: 'women', welcome: 'only' },
      { group: 'migrants', welcome: 'mainly' },
    ];
    expect(await stateWith({ openingHours: week('09:00', '17:00'), locations: [], audience })).toBe(
      'Open until 17:00 · only for: Women',
    );
  });

  test('whose hours are over are not known, and no check is blamed for it', async () => {
    const periods = [{ days: ['tu'], opens: '09:00', closes: '17:00', validThrough: '2024-01-31' }];
    expect(await stateWith({ openingHours: { periods }, locations: [] })).toBe(
      'Opening hours are not known.',
    );
  });

  test('of which nobody knows the hours stand beside one that is shut, three of them, and beside none that is open', async () => {
    const shut = place('a', 'Oslo', { openingHours: week('18:00', '20:00') });
    const unknown = ['Bergen', 'Alta', 'Moss', 'Hamar'].map((town) => place(town.toLowerCase(), town));
    const openingHours = undefined;
    expect(await stateWith({ openingHours, locations: [...unknown.slice(0, 1), shut] })).toBe(
      'Storgata 1, Oslo: Closed opens 18:00 Storgata 1, Bergen: Opening hours are not known.',
    );
    const many = await stateWith({ openingHours, locations: [shut, ...unknown] });
    expect(many.match(/not known/g)).toHaveLength(3);
    const open = place('a', 'Oslo', { openingHours: week('09:00', '20:00') });
    expect(await stateWith({ openingHours, locations: [open, ...unknown] })).not.toContain('not known');
    expect(
      await stateWith({ openingHours: week('18:00', '20:00'), locations: [shut, ...unknown] }),
    ).not.toContain('not known');
  });

  test('of one street in two towns are told apart by the town', async () => {
    const locations = [
      place('a', 'Oslo', { openingHours: week('09:00', '20:00') }),
      place('b', 'Bergen', { openingHours: week('18:00', '20:00') }),
    ];
    expect(await stateWith({ openingHours: undefined, locations })).toBe(
      'Storgata 1, Oslo: Open until 20:00',
    );
  });

  test('without hours of their own tell the condition of those of the service', async () => {
    const cold = week('09:00', '17:00', { condition: { en: 'below −10 °C' } });
    const locations = [place('a', 'Oslo'), place('b', 'Bergen', { openingHours: week('18:00', '20:00') })];
    expect(await stateWith({ openingHours: cold, locations })).toBe('May be open. Only when: below −10 °C.');
  });
});

describe('a shut door', () => {
  const DAY = { periods: [{ days: ['tu'], opens: '10:00', closes: '16:00' }], publicHolidays: 'open' };
  const SHUT = { periods: [{ days: ['we'], opens: '10:00', closes: '16:00' }], publicHolidays: 'open' };
  const phone = (openingHours?: unknown) => ({
    channel: 'phone',
    value: '+4700000001',
    ...(openingHours === undefined ? {} : { openingHours }),
  });
  const statesWith = async (service: object) => {
    const directory = makeDirectoryOf('open-door');
    Object.assign(directory.services[0]!, { locations: [] }, service);
    const box = drawn(await makeContext('en', directory));
    return [...box.querySelectorAll('.state')].map(({ textContent }) =>
      textContent.replace(/[\s\u2068\u2069]+/g, ' ').trim(),
    );
  };

  const saidWith = async (service: object) => {
    const directory = makeDirectoryOf('open-door');
    Object.assign(directory.services[0]!, { locations: [] }, service);
    const context = await makeRecordContext('en', directory);
    const parts = spokenRecord(resultOf('open-door', context), context);
    return parts.map(({ text }) => text).join(' ');
  };

  test('does not hide a telephone that answers', async () => {
    expect(await statesWith({ openingHours: SHUT, contacts: [phone(SHUT), phone(DAY)] })).toEqual([
      'Closed opens Wednesday 10:00',
      'Phone: Open until 16:00',
    ]);
    const chat = { channel: 'chat', value: 'https://chat.example.org/', openingHours: DAY };
    expect((await statesWith({ openingHours: SHUT, contacts: [chat] }))[1]).toBe('Chat: Open until 16:00');
    expect(await statesWith({ openingHours: { printed: 'Av og til' }, contacts: [phone(DAY)] })).toHaveLength(
      2,
    );
  });

  test('has the telephone that answers as its button, and calls it by its name', async () => {
    const directory = makeDirectoryOf('open-door');
    const office = { ...phone(SHUT), label: { en: 'Office' } };
    const night = { channel: 'phone', value: '+4700000002', label: { en: 'Night line' }, openingHours: DAY };
    for (const openingHours of [SHUT, undefined]) {
      Object.assign(directory.services[0]!, { locations: [], openingHours, contacts: [office, night] });
      const context = await makeContext('en', directory);
      const box = document.createElement('div');
      render(cardTemplate(resultOf('open-door', context), context, false), box);
      const words = box.textContent.replace(/[\s\u2068\u2069]+/g, ' ');
      expect(words).toContain('Phone: Night line: Open until 16:00');
      const links = [...box.querySelectorAll<HTMLAnchorElement>('a[part="contact"]')];
      expect(links.map(({ href }) => href)).toEqual(['tel:+4700000002']);
    }
  });

  test('promises no chat that nobody can open', async () => {
    const chat = { channel: 'chat', value: 'javascript:alert(1)', openingHours: DAY };
    const service = { openingHours: SHUT, contacts: [chat] };
    expect(await statesWith(service)).toHaveLength(1);
    expect(await saidWith(service)).not.toContain('Chat');
  });

  test('that lets nobody in any more does not hide a telephone that answers', async () => {
    const openingHours = { periods: [{ ...DAY.periods[0], lastEntry: '11:00' }], publicHolidays: 'open' };
    expect((await statesWith({ openingHours, contacts: [phone(DAY)] }))[1]).toBe('Phone: Open until 16:00');
  });

  test('is read aloud with the telephone that answers', async () => {
    expect(await saidWith({ openingHours: SHUT, contacts: [phone(DAY)] })).toContain(
      'Closed opens Wednesday 10:00 Phone: Open until 16:00',
    );
  });

  test('says nothing of a telephone that does not, or of which nobody knows, or where a message waits', async () => {
    for (const contact of [
      phone(),
      phone(SHUT),
      { channel: 'email', value: 'post@example.org', openingHours: DAY },
      { channel: 'web', value: 'https://example.org/', openingHours: DAY },
    ])
      expect(await statesWith({ openingHours: SHUT, contacts: [contact] })).toHaveLength(1);
  });

  test('has one state where it is open, where only the telephone has hours, and where all is shut for now', async () => {
    expect(await statesWith({ openingHours: DAY, contacts: [phone(DAY)] })).toHaveLength(1);
    expect(await statesWith({ openingHours: undefined, contacts: [phone(DAY)] })).toEqual([
      'Phone: Open until 16:00',
    ]);
    const paused = { status: 'temporarily-closed', openingHours: SHUT, contacts: [phone(DAY)] };
    expect(await statesWith(paused)).toHaveLength(1);
  });

  test('says nothing more of a telephone whose hours are too old', async () => {
    const directory = makeDirectoryOf('open-door');
    const [service] = directory.services;
    Object.assign(service!, { locations: [], openingHours: SHUT, contacts: [phone(DAY)] });
    const old = makeDirectoryOf('open-door');
    Object.assign(old.services[0]!, service, {
      verification: { lastVerifiedOn: '2020-01-01', method: 'website' },
    });
    expect(drawn(await makeContext('en', old)).querySelectorAll('.state')).toHaveLength(1);
  });
});

describe('a place whose address is told on request', () => {
  const open = { periods: [{ days: ['tu'], opens: '09:00', closes: '20:00' }], publicHolidays: 'open' };
  const shut = { periods: [{ days: ['we'], opens: '09:00', closes: '20:00' }], publicHolidays: 'open' };
  const PUBLIC = { id: 'a', visibility: 'public', address: { street: 'Storgata 1', locality: 'Oslo' } };
  const HIDDEN = { id: 'b', visibility: 'on-request', address: { locality: 'Drammen' } };
  const stateOfPlaces = async (locations: readonly object[], more: object = {}) => {
    const directory = makeDirectoryOf('open-door');
    Object.assign(directory.services[0]!, { openingHours: undefined, locations }, more);
    const state = drawn(await makeContext('en', directory)).querySelector('.state')!;
    return state.textContent.replace(/[\s\u2068\u2069]+/g, ' ').trim();
  };

  test('is no open door beside a public one that is shut', async () => {
    const locations = [
      { ...PUBLIC, openingHours: shut },
      { ...HIDDEN, openingHours: open },
    ];
    expect(await stateOfPlaces(locations)).toBe('Drammen: Open until 20:00 · Call first.');
    expect(await stateOfPlaces(locations, { contacts: [] })).toBe('Drammen: Open until 20:00 · Ask first.');
  });

  test('nobody is asked first at a public place that is open, nor told twice', async () => {
    const locations = [
      { ...PUBLIC, openingHours: open },
      { ...HIDDEN, openingHours: shut },
    ];
    expect(await stateOfPlaces(locations)).toBe('Storgata 1, Oslo: Open until 20:00');
    const asked = { access: { residenceStatus: 'unconfirmed', entry: ['x:bell'] } };
    expect(await stateOfPlaces([{ ...HIDDEN, openingHours: open }], asked)).toBe(
      'Open until 20:00 · Call first.',
    );
  });
});
