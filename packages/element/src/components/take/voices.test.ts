import { expect, test } from 'vitest';
import { deviceVoice, speakable } from './voices.ts';

const voice = (lang: string, localService = true) =>
  ({ lang, localService, name: lang }) as SpeechSynthesisVoice;

test('a voice speaks every form of its language', () => {
  const voices = [voice('no-NO'), voice('pt-BR'), voice('en_GB')];
  expect(deviceVoice('nb', voices)).toBe(voices[0]);
  expect(deviceVoice('nn', voices)).toBe(voices[0]);
  expect(deviceVoice('pt', voices)).toBe(voices[1]);
  expect(deviceVoice('en', voices)).toBe(voices[2]);
  expect(deviceVoice('ro', voices)).toBeUndefined();
});

test('a voice that is somewhere else is never used', () => {
  expect(deviceVoice('ro', [voice('ro-RO', false)])).toBeUndefined();
});

test('parts without a voice stay silent, the others are spoken', () => {
  const english = voice('en-GB');
  const parts = [
    { text: 'Open', lang: 'en' },
    { text: 'Storgata 1', lang: 'nb' },
  ];
  expect(speakable(parts, [english])).toEqual([{ text: 'Open', lang: 'en', voice: english }]);
  expect(speakable(parts, [])).toEqual([]);
});
