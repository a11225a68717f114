import type { PhraseLanguage } from './language.ts';
import { PAPERS_WORDS } from './papers-words.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';

/** What is said of people without papers, and that nobody is asked: beside “we tell the police” it takes nothing back. */
export function lackingPapers(language: PhraseLanguage): string {
  const { lacks, unasked } = REFUSAL_WORDS[language];
  const { residence, identification } = PAPERS_WORDS[language];
  return `(?:${lacks}) (?:${residence}|${identification})|${unasked}`;
}
