import type { SpokenPart } from './take-text.ts';

const baseOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';

/** Norwegian goes by several tags; a voice for one reads the others. */
const sameVoice = (tag: string): string => {
  const base = baseOf(tag);
  return base === 'nb' || base === 'nn' ? 'no' : base;
};

/**
 * A voice of the device itself for a language; undefined when there is none. A voice from elsewhere would be sent every
 * word that it speaks.
 */
export const deviceVoice = (
  lang: string,
  voices: readonly SpeechSynthesisVoice[],
): SpeechSynthesisVoice | undefined =>
  voices.find((voice) => voice.localService && sameVoice(voice.lang) === sameVoice(lang));

/** What can be spoken with the voices of the device, each with its voice. Parts in other languages stay silent. */
export const speakable = (
  parts: readonly SpokenPart[],
  voices: readonly SpeechSynthesisVoice[],
): (SpokenPart & { voice: SpeechSynthesisVoice })[] =>
  parts.flatMap((part) => {
    const voice = deviceVoice(part.lang, voices);
    return voice === undefined ? [] : [{ ...part, voice }];
  });
