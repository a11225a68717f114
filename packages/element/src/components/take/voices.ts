import type { SpokenPart } from './spoken-part.ts';

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

/** A part with the voice that speaks it. */
type VoicedPart = SpokenPart & { voice: SpeechSynthesisVoice };

/**
 * What can be spoken with the voices of the device, each with its voice: nothing without a voice for the language of the
 * interface, in which the state, the promises and the numbers are. Of the rest, parts in other languages stay silent.
 */
export function speakable(
  parts: readonly SpokenPart[],
  lang: string,
  voices: readonly SpeechSynthesisVoice[],
): VoicedPart[] {
  const main = deviceVoice(lang, voices);
  if (main === undefined) return [];
  return parts.flatMap((part) => {
    const own = deviceVoice(part.lang, voices);
    if (own !== undefined) return [{ ...part, voice: own }];
    return part.isNeeded === true ? [{ ...part, lang, voice: main }] : [];
  });
}
