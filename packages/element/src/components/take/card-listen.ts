import { render, type ReactiveController } from 'lit';
import type { Result, Results } from '@service-directory/schema';
import { sourceLanguageOf, type RecordContext } from '../../context.ts';
import { isolate, textOf } from '../../format.ts';
import { lateIcon } from '../../icons/late-icons.ts';
import type { Insides } from '../../insides.ts';
import { SpeechController } from './speech-controller.ts';
import { spokenCard } from './spoken-parts.ts';
import { deviceVoice, speakable } from './voices.ts';

const BUTTON = 'service-directory-card > .listen';

/**
 * Reads cards aloud: a button in the corner of each that is near, where the device has a voice for the language of the
 * interface. It stands beside what the card draws, which is drawn anew without it.
 */
export class CardListen implements ReactiveController {
  readonly #insides: Insides;
  readonly #speech: SpeechController;
  /** The list that is watched for cards that come near. */
  #list: ShadowRoot | undefined;
  readonly #awake = new MutationObserver((changes) => {
    for (const { target } of changes) this.#draw(target as HTMLElement);
  });
  /** What the buttons say hangs on these. */
  #drawn: readonly unknown[] = [];
  #speakingId: string | undefined;
  #byId: { of: Results | undefined; results: ReadonlyMap<string, Result> } | undefined;
  /** The language of the interface. */
  #lang: string | undefined;

  constructor(insides: Insides) {
    this.#insides = insides;
    this.#speech = new SpeechController(insides.host);
    insides.host.addController(this);
  }

  hostConnected(): void {
    this.#watch(undefined);
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  hostUpdated(): void {
    const { host, contexts, locale } = this.#insides;
    const list = host.renderRoot.querySelector('service-directory-list');
    const lang = contexts.context?.locale.lang;
    // Nobody looks at the card any more, or not in this language.
    if (list === null || list.hidden || lang !== this.#lang || !this.#results().has(this.#speakingId ?? ''))
      this.#speech.stop();
    this.#lang = lang;
    if (!this.#speech.isSpeaking) this.#speakingId = undefined;
    const root = list?.shadowRoot ?? undefined;
    const drawn = [root, lang, locale.full, this.#canSpeak(), this.#speakingId];
    if (drawn.every((one, index) => one === this.#drawn[index])) return;
    this.#drawn = drawn;
    if (root !== this.#list) this.#watch(root);
    for (const card of root?.querySelectorAll<HTMLElement>('service-directory-card') ?? []) this.#draw(card);
  }

  #watch(root: ShadowRoot | undefined): void {
    this.#awake.disconnect();
    this.#list?.removeEventListener('click', this.#onClick, true);
    this.#list = root;
    this.#drawn = [];
    root?.addEventListener('click', this.#onClick, true);
    if (root) this.#awake.observe(root, { subtree: true, attributes: true, attributeFilter: ['class'] });
  }

  #context(): RecordContext | undefined {
    const { contexts, locale } = this.#insides;
    return contexts.context && contexts.recordContextOf(contexts.context, locale.full);
  }

  /** What was found, by id. */
  #results(): ReadonlyMap<string, Result> {
    const { found } = this.#insides.search;
    const known = this.#byId;
    if (known !== undefined && known.of === found) return known.results;
    const results = new Map((found?.results ?? []).map((result) => [result.service.id, result]));
    this.#byId = { of: found, results };
    return results;
  }

  #canSpeak(): boolean {
    const lang = this.#insides.contexts.context?.locale.lang;
    return lang !== undefined && deviceVoice(lang, this.#speech.voices) !== undefined;
  }

  /** Gives a card its button, takes it away, or says on it what it does now. */
  #draw(card: HTMLElement): void {
    if (!card.classList.contains('has-icons')) return;
    const context = this.#context();
    const result = this.#results().get(card.dataset['id'] ?? '');
    let button = card.querySelector<HTMLButtonElement>(BUTTON);
    if (!this.#canSpeak()) return button?.remove();
    // The words of another language are on their way.
    if (context === undefined || result === undefined) return;
    if (button === null) {
      button = document.createElement('button');
      button.className = 'plain listen';
      card.append(button);
    }
    const { messages } = context.locale;
    const { service } = result;
    const name = textOf(service.name, context.locale, sourceLanguageOf(service, context))?.text ?? '';
    const isSpeaking = service.id === this.#speakingId;
    const words = isSpeaking ? messages.stopListening : messages.listen;
    button.setAttribute('aria-pressed', String(isSpeaking));
    button.setAttribute('aria-label', `${words}: ${isolate(name)}`);
    render(lateIcon(isSpeaking ? 'stop' : 'listen'), button);
  }

  /** Before the list hears of it, which opens the record. */
  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest(BUTTON);
    const card = button?.closest<HTMLElement>('service-directory-card');
    if (!card) return;
    event.stopPropagation();
    const id = card.dataset['id'];
    const context = this.#context();
    const result = this.#results().get(id ?? '');
    if (context === undefined || result === undefined || this.#speakingId === id) return this.#speech.stop();
    this.#speakingId = id;
    this.#speech.speak(speakable(spokenCard(result, context), context.locale.lang, this.#speech.voices));
  };
}
