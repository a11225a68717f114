import type { CodeLabels } from '@service-directory/schema';
import { h } from '../common/dom.ts';
import { NOTHING_CHOSEN, type Choices } from './choices.ts';
import { formView } from './form-view.ts';
import { namesOfCountries, namesOfLanguages } from './names.ts';
import { previewView } from './preview.ts';
import { resultView } from './result-view.ts';
import { WORDS, type EditorLanguage, type Target } from './words/index.ts';

/** The page: what was chosen, and what follows from it. It stores and sends nothing. */
export class EmbedPage {
  readonly #place: HTMLElement;
  readonly #status: HTMLElement;
  readonly #labels: Readonly<Record<EditorLanguage, CodeLabels>>;
  #lang: EditorLanguage = 'nb';
  #choices: Choices = NOTHING_CHOSEN;
  #target: Target = 'html';
  #update: () => void = () => undefined;

  /**
   * @param place where form, code and preview go
   * @param status the live region of the page
   * @param labels words for codes
   */
  constructor(place: HTMLElement, status: HTMLElement, labels: Readonly<Record<EditorLanguage, CodeLabels>>) {
    this.#place = place;
    this.#status = status;
    this.#labels = labels;
    this.#show();
  }

  /** Changes the language of everything but the list, which has its own. */
  setLanguage(lang: EditorLanguage): void {
    this.#lang = lang;
    this.#show();
  }

  #show(): void {
    const words = WORDS[this.#lang];
    const form = formView({
      words,
      labels: this.#labels[this.#lang],
      languages: namesOfLanguages(),
      countries: namesOfCountries(this.#lang),
      choices: this.#choices,
      onChange: (changed) => {
        this.#choices = { ...this.#choices, ...changed };
        this.#update();
      },
    });
    const result = resultView(words, this.#target, {
      onTarget: (target) => {
        this.#target = target;
        this.#update();
      },
      onCopy: (code) => void this.#copy(code),
    });
    const preview = previewView(words);
    this.#update = () => {
      result.update(this.#target, this.#choices);
      preview.update(this.#choices);
    };
    this.#update();
    this.#status.textContent = '';
    // Beside the choices on a wide screen: what each does is seen where it is made.
    this.#place.replaceChildren(form, h('div', { class: 'beside' }, result.node, preview.node));
  }

  async #copy(code: string): Promise<void> {
    const words = WORDS[this.#lang];
    this.#status.textContent = '';
    const isCopied = await navigator.clipboard.writeText(code).then(
      () => true,
      () => false,
    );
    this.#status.textContent = isCopied ? words.copied : words.notCopied;
  }
}
