import type { PhraseLanguage } from './language.ts';
import { lackingPapers } from './papers-lacking.ts';
import { defineTopic, type Topic } from './topic.ts';

/** That an authority learns of somebody: of whom, and without asking, turns nothing (`papers-lacking.ts`). */
export const defineTold = (words: Topic['words']): Topic =>
  defineTopic(
    'demand',
    Object.fromEntries(
      (Object.entries(words) as [PhraseLanguage, Topic['words'][PhraseLanguage]][]).map(
        ([language, told]) => [language, { ...told, aside: lackingPapers(language) }],
      ),
    ) as Topic['words'],
  );
