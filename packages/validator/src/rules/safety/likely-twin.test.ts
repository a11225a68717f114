import { describe, expect, test } from 'vitest';
import { toldBy } from '../../testing/told-by.ts';
import { locationLikelyTwin } from './likely-twin.ts';

const phone = (value: unknown) => ({ channel: 'phone', value });
const house = (visibility: string, more: object = {}) => ({
  id: 'a',
  name: 'Rosenhuset',
  organizationIds: ['org'],
  needs: ['crisis-shelter', 'counselling'],
  contacts: [phone('+4755112233')],
  locations: [{ id: 'hus', visibility, area: 'Bergen' }],
  ...more,
});
const open = (more: object = {}, location: object = {}) => ({
  id: 'b',
  name: 'Husrom',
  organizationIds: ['other'],
  needs: ['crisis-shelter'],
  contacts: [phone('+4755112233')],
  locations: [
    {
      id: 'hus',
      visibility: 'public',
      address: { street: 'Prøvegata 5', postalCode: '5052', locality: 'Bergen' },
      ...location,
    },
  ],
  ...more,
});
const pathsOf = (...services: object[]) =>
  toldBy(locationLikelyTwin, 'directory', { services }).map(({ path, recordId }) => `${recordId} ${path}`);
const TOLD = ['b /services/1/locations/0'];

describe.each(['confidential', 'on-request', 'area'])('beside a place that is %s', (visibility) => {
  const beside = (more: object, location: object = {}, own: object = {}) =>
    pathsOf(house(visibility, own), open(more, location));
  const page = (value: string) => [{ channel: 'web', value }];
  const at = (area: unknown) => ({ locations: [{ id: 'hus', visibility, area }] });
  const broken = { identifiers: [{ scheme: { toString: 1 }, value: { toString: 1 } }] };
  const brreg = { identifiers: [{ scheme: 'NO-BRC', value: '999999999' }] };

  test.each<[string, object, object?, object?]>([
    ['the number', {}],
    ['a point', {}, { address: undefined, position: { latitude: 60.39, longitude: 5.32 } }],
    [
      'a page of its own',
      { contacts: page('http://example.org/Hus/') },
      {},
      { contacts: page('https://www.example.org/hus') },
    ],
    [
      'a mail',
      { contacts: [{ channel: 'email', value: 'Hus@example.org' }] },
      {},
      { contacts: [{ channel: 'email', value: 'hus@example.org' }] },
    ],
    ['an identifier', { contacts: [], ...brreg }, {}, brreg],
    ['no town said by the one', {}, {}, at('Vestlandet')],
    ['no town said by the other', {}, { address: { street: 'Prøvegata 5' } }],
  ])('%s tells the same house', (_, more, location, own) => {
    expect(beside(more, location, own)).toEqual(TOLD);
  });

  test.each<[string, object, object?, object?]>([
    ['the day office of the same number', { needs: ['violence-support', 'counselling'] }],
    ['another number', { contacts: [phone('+4755112234')] }],
    [
      'the front page',
      { contacts: page('https://example.org/') },
      {},
      { contacts: page('https://example.org/') },
    ],
    ['a short number', { contacts: [phone('116006')] }, {}, { contacts: [phone('116006')] }],
    ['a house in another town', {}, { address: { street: 'Prøvegata 5', locality: 'Bodø' } }],
    ['a town alone', {}, { address: { locality: 'Bergen' } }],
    [
      'the middle of a town',
      {},
      { address: undefined, position: { latitude: 60.39, longitude: 5.32, precision: 'locality' } },
    ],
    ['a place that says no more', {}, { visibility: 'on-request' }],
    ['an identifier that is none', { contacts: [], ...broken }, {}, broken],
    ['no contact at all', { contacts: [{}, phone({ shortCode: '116006', country: 'NO' })] }],
  ])('%s is none', (_, more, location, own) => {
    expect(beside(more, location, own)).toEqual([]);
  });

  test('the number of a switchboard, and the office of a house, say nothing', () => {
    expect(pathsOf(house(visibility), open(), open({ id: 'c', name: 'Sengen' }))).toEqual([]);
    const { locations } = open();
    const both = [...house(visibility).locations, ...locations];
    expect(pathsOf(house(visibility, { locations: both }), open())).toEqual([]);
    expect(pathsOf(house(visibility), open({ locations: both }))).toEqual([]);
  });

  test('in whichever order', () => {
    expect(pathsOf(open(), house(visibility))).toEqual(['b /services/0/locations/0']);
  });
});

describe('of the same name', () => {
  const other = { name: 'ROSENHUSET', needs: ['food'] };

  test('and number beside a place on request is told, whatever it is for', () => {
    expect(pathsOf(house('on-request'), open(other))).toEqual(TOLD);
    expect(pathsOf(house('on-request'), open({ ...other, contacts: [phone('+4755112234')] }))).toEqual([]);
    const farAway = { address: { street: 'Prøvegata 5', locality: 'Bodø' } };
    expect(pathsOf(house('on-request'), open(other, farAway))).toEqual([]);
  });

  test('beside a secret place is told by another rule', () => {
    expect(pathsOf(house('confidential'), open({ name: 'Rosenhuset' }))).toEqual([]);
  });
});

test('the address is not repeated', () => {
  const [finding] = toldBy(locationLikelyTwin, 'directory', { services: [house('area'), open()] });
  expect(JSON.stringify(finding)).not.toMatch(/prøvegata|rosenhuset/i);
});
