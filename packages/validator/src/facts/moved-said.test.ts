import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../testing/sentences.ts';
import { movedSaidIn, ownPlacesOf } from './moved-said.ts';

const OWN = ownPlacesOf({ locations: [{ address: { street: 'Prøvegata 1', locality: 'Oslo' } }] })!;
const TODAY = '2026-12-02';
const said = (text: string, language: string) => movedSaidIn(text, language, OWN, TODAY);

const MOVED = {
  nb: [
    'Vi har flyttet.',
    'Vi har flyttet til Storgata 3.',
    'Vi har flyttet fra Prøvegata 1 til Storgata 3.',
    'Vi har flyttet til Prøvegata 3.',
    'Vi er flyttet inn i nye og større lokaler.',
    'Tilbudet er flyttet til Bergen.',
    'NB! Ny adresse: Storgata 3.',
    'Vår nye adresse er Storgata 3.',
    'Fra 1. november finner du oss i Storgata 3.',
    'Vi flytter til Storgata 3 den 1. november.',
  ],
  nn: ['Me har flytta til nye lokale.'],
  en: [
    'We have moved to a new address.',
    'We’ve moved!',
    'We have moved to Storgata 3, Oslo.',
    'New address: Storgata 3.',
    'From 1 November you find us at Storgata 3.',
  ],
};

const NOT_MOVED = {
  nb: [
    'Vi har flyttet til Prøvegata 1.',
    'Vi har flyttet til nye lokaler i Prøvegata 1.',
    'Vi flyttet i fjor, og adressen er Prøvegata 1.',
    'Tilbudet er flyttet til Oslo.',
    'Vi har ikke flyttet.',
    'Vi har flyttet til Storgata 3 i 2019.',
    'Fra 1. januar finner du oss i Storgata 3.',
    'Vi flytter 1. januar 2027 til Storgata 3.',
    'Fra 1. november finner du oss på nett.',
    'Hjelp til deg som er flyttet til Norge.',
    'Mange har flyttet til Norge for å jobbe.',
    'Har du flyttet til Bergen?',
    'Vi har flyttet mange kvinner til trygge boliger.',
    'Vi har flyttet til tirsdager.',
    'Vi har flyttet gruppa til Zoom.',
    'Ny adresse: post@example.org.',
    'Vi hjelper deg med ny adresse: Skatteetaten og Posten.',
  ],
  en: [
    'We moved last year and our address is Prøvegata 1.',
    'We have moved to Zoom.',
    'We have moved 40 women to safe homes.',
    'We help people who have moved to Norway.',
    'Women who moved here alone.',
  ],
  es: ['Ayudamos a mujeres que se han mudado.'],
  ru: ['Помогаем тем, кто переехал в Норвегию.'],
};

describe('a text that says that its service has moved', () => {
  test.each(sentencesOf(MOVED))('is heard in %s: %s', (language, sentence) => {
    expect(said(sentence, language)).toBeTypeOf('string');
  });

  test.each(sentencesOf(NOT_MOVED))('is not heard in %s: %s', (language, sentence) => {
    expect(said(sentence, language)).toBeUndefined();
  });

  test('is quoted with the place', () => {
    expect(said('Velkommen! Vi har flyttet til Storgata 3.', 'nb')).toBe('Vi har flyttet til Storgata 3');
  });

  test('is read in languages that are known, and to the end of a long text', () => {
    expect(said('We have moved.', 'sw')).toBeUndefined();
    expect(said('vi har flyttet fra noe, '.repeat(2000), 'nb')).toBeUndefined();
  });
});

test('only a street can be the wrong one', () => {
  expect(ownPlacesOf({ locations: [{ address: { locality: 'Oslo' } }, {}] })).toBeUndefined();
  expect(ownPlacesOf({ locations: [{ stops: [{ address: { street: 'Prøvegata 1' } }] }] })?.streets).toEqual([
    'prøvegata 1',
  ]);
});
