import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { speakable } from './voices.ts';

/** What is read aloud, each part with its voice. */
export type Heard = ReturnType<typeof speakable>;

/** What ends it at once: the reader leaves, by our button or in another way. A voice must not go on behind a page that is gone. */
const ENDS = ['service-directory-exit', 'pagehide'] as const;

/** Reads aloud with the voices of the device, one thing at a time on the page. */
export class SpeechController implements ReactiveController {
  /** As far as the browser has found them. */
  voices: readonly SpeechSynthesisVoice[] = [];
  isSpeaking = false;

  readonly #host: ReactiveControllerHost;
  /** The last that is to be said. */
  #last: SpeechSynthesisUtterance | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#readVoices();
    // Browsers find their voices some time after they are first asked.
    window.speechSynthesis?.addEventListener('voiceschanged', this.#readVoices);
    for (const end of ENDS) window.addEventListener(end, this.stop);
  }

  hostDisconnected(): void {
    window.speechSynthesis?.removeEventListener('voiceschanged', this.#readVoices);
    for (const end of ENDS) window.removeEventListener(end, this.stop);
    this.stop();
  }

  /** Says this, in place of what is being said. */
  speak(parts: Heard): void {
    speechSynthesis.cancel();
    this.isSpeaking = true;
    const utterances = parts.map(({ text, lang, voice }) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = lang;
      utterance.voice = voice;
      return utterance;
    });
    // What was said before may tell of its end when something else is said already.
    const last = utterances.at(-1);
    this.#last = last;
    for (const utterance of utterances) {
      utterance.onend = () => utterance === this.#last && this.#settle();
      utterance.onerror = () => last === this.#last && this.#settle();
      speechSynthesis.speak(utterance);
    }
    this.#host.requestUpdate();
  }

  readonly stop = (): void => {
    if (!this.isSpeaking) return;
    speechSynthesis.cancel();
    this.#settle();
  };

  #settle(): void {
    this.isSpeaking = false;
    this.#last = undefined;
    this.#host.requestUpdate();
  }

  readonly #readVoices = (): void => {
    this.voices = window.speechSynthesis?.getVoices() ?? [];
    this.#host.requestUpdate();
  };
}
