import { describe, expect, it } from 'vitest';
import { readPublisher, readReport } from './publisher.ts';

describe('readPublisher', () => {
  it.each([
    ['Havn, post@havn.example', { name: 'Havn', email: 'post@havn.example' }],
    ['post@havn.example Havn', { name: 'Havn', email: 'post@havn.example' }],
    [
      'Natthjemmet i Vestbyen <post@havn.example>',
      { name: 'Natthjemmet i Vestbyen', email: 'post@havn.example' },
    ],
    ['Havn & co – https://havn.example/feil', { name: 'Havn & co', reportUrl: 'https://havn.example/feil' }],
  ])('reads “%s”', (text, publisher) => {
    expect(readPublisher(text)).toEqual(publisher);
  });

  it('tells which half is missing', () => {
    expect(readPublisher('')).toBe('no-address');
    expect(readPublisher('Havn')).toBe('no-address');
    expect(readPublisher('post@havn.example')).toBe('no-name');
  });
});

it('takes no address that a reader could not use, or that carries a password', () => {
  for (const text of [
    'http://havn.example',
    'javascript:alert(1)',
    'havn.example',
    'a@b',
    'https://a:b@havn.example',
  ])
    expect(readReport(text), text).toBeUndefined();
});
