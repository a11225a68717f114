import { vi } from 'vitest';

/** Voices as a device has them; what is spoken ends when the test says so. */
export function withVoices(...voices: { lang: string; localService: boolean }[]) {
  const spoken: SpeechSynthesisUtterance[] = [];
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue(
    voices.map((voice) => ({ ...voice, name: voice.lang, default: false, voiceURI: voice.lang })),
  );
  vi.spyOn(speechSynthesis, 'speak').mockImplementation((utterance) => void spoken.push(utterance));
  const cancel = vi.spyOn(speechSynthesis, 'cancel').mockImplementation(() => undefined);
  // A made-up voice is no voice of the browser.
  vi.spyOn(SpeechSynthesisUtterance.prototype, 'voice', 'set').mockImplementation(() => undefined);
  return { spoken, cancel };
}
