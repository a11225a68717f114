import type { BitsBy, ServiceFacts } from './service-facts.ts';
import { InSteps } from '../steps/in-steps.ts';
import { FIT } from './fit.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';

/** Words for a code that services have: what it is called in the reader’s language, and what else she may type for it. */
export interface CodeTerm {
  /** Which codes it is one of. */
  list: 'needs' | 'audience' | 'languages' | 'localities' | 'toggles';
  /**
   * A code of the list; of a language the tag without region or script; of the towns and areas the folded name
   * (`foldText`); of the toggles one that does not change with the hour.
   */
  code: string;
  /** Words and phrases, as they are written. */
  phrases: readonly string[];
}

/** A word of a code says as much of a service as a word of who runs it, or where. */
const FIT_OF_TERM = new Map<number, number>([
  [FIT.name, FIT.topic],
  [FIT.nameBegins, FIT.topicBegins],
  [FIT.nearInName, FIT.nearInTopic],
]);

/** Finds terms by their phrases, numbered as they were given. */
export const indexOfTerms = (terms: readonly CodeTerm[]): InSteps<TextIndex> =>
  new InSteps(
    buildTextIndex(terms.length, (index) => ({ names: terms[index]!.phrases, topics: [], texts: [] })),
  );

/** Finds services by words for what they have, without a word of their own. */
export class CodeTerms {
  readonly #terms: readonly CodeTerm[];
  readonly #index: InSteps<TextIndex>;

  constructor(terms: readonly CodeTerm[]) {
    this.#terms = terms;
    this.#index = indexOfTerms(terms);
  }

  /**
   * Raises the fits of the services that have a code for which the word stands.
   * @param fits of every service, changed in place
   */
  addTo(fits: Uint8Array, word: string, mayGoOn: boolean, facts: ServiceFacts): void {
    const sets: Readonly<Record<CodeTerm['list'], BitsBy>> = {
      ...facts,
      audience: facts.groups,
      toggles: new Map(Object.entries(facts.toggles)),
    };
    for (const [index, found] of this.#index.value.fitsOf(word, mayGoOn).entries()) {
      const fit = FIT_OF_TERM.get(found);
      const { list, code } = this.#terms[index]!;
      const bits = fit === undefined ? undefined : sets[list].get(code);
      if (fit === undefined || bits === undefined) continue;
      for (let service = 0; service < fits.length; service++)
        if ((bits[service >>> 5]! & (1 << (service & 31))) !== 0 && fit > fits[service]!) fits[service] = fit;
    }
  }
}
