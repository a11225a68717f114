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

const PARTS = [
  { text: 'Open', lang: 'en', isNeeded: true },
  { text: 'Storgata 1', lang: 'nb' },
  { text: 'For kvinner:', lang: 'nb', isNeeded: true },
];

test('parts without a voice stay silent, but for what is needed: that the voice of the interface speaks', () => {
  const english = voice('en-GB');
  expect(speakable(PARTS, 'en', [english])).toEqual([
    { ...PARTS[0], voice: english },
    { ...PARTS[2], lang: 'en', voice: english },
  ]);
});

test('without a voice for the interface nothing is spoken: the warnings and the numbers would be missing', () => {
  expect(speakable(PARTS, 'ar', [voice('nb-NO'), voice('en-GB')])).toEqual([]);
  expect(speakable(PARTS, 'en', [])).toEqual([]);
});
