import { ifUnasked } from './if-unasked.ts';
import type { PhraseLanguage } from './language.ts';
import { onSite } from './on-site.ts';
import { lackingPapers } from './papers-lacking.ts';
import { listedTo } from './people-listed.ts';
import { unlawfulStay } from './stay-told.ts';
import { defineInSome, defineTopic, type ByLanguage, type Topic, type TopicWords } from './topic.ts';

/** How a language says that an authority learns of somebody. */
export interface ToldWords extends TopicWords {
  /** Those who know of her when they are where the service is: “police officers”. */
  who?: string;
  /** Those who know of her when they get a list of who comes: “the police”. */
  gets?: string;
}

/**
 * That an authority learns of somebody, or is where she comes: of whom, without asking, and if they see fit, turns nothing
 * (`papers-lacking.ts`, `if-unasked.ts`).
 * @param also more phrases of a language
 */
export const defineTold = (
  words: ByLanguage<ToldWords>,
  also: (language: PhraseLanguage) => readonly string[] = () => [],
): Topic =>
  defineTopic(
    'demand',
    Object.fromEntries(
      (Object.entries(words) as [PhraseLanguage, ToldWords][]).map(
        ([language, { who, gets, says, ...told }]) => [
          language,
          {
            ...told,
            says: [
              says,
              ...(who === undefined ? [] : onSite(language, who)),
              ...(gets === undefined ? [] : listedTo(language, gets)),
              ...also(language),
            ].join('|'),
            aside: [ifUnasked(language, told.unless ?? '.'), lackingPapers(language), unlawfulStay(language)]
              .filter((piece) => piece !== undefined)
              .join('|'),
          },
        ],
      ),
    ) as ByLanguage<TopicWords>,
  );

/** That those are where the service is who know of her then: in the languages in which that is known. */
export const defineOnSite = (words: ByLanguage<ToldWords>): Topic =>
  defineInSome(
    'demand',
    Object.fromEntries(
      (Object.entries(words) as [PhraseLanguage, ToldWords][]).flatMap(
        ([language, { who, starts, unless }]) => {
          const says = who === undefined ? '' : onSite(language, who).join('|');
          return says === ''
            ? []
            : [[language, { starts, says, ...(unless === undefined ? {} : { unless }) }]];
        },
      ),
    ),
  );
