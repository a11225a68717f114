import { describe, expect, test } from 'vitest';
import { convertMessagesIn } from './convert/index.ts';
import { messagesIn } from './index.ts';
import { publishMessagesIn } from './publish/index.ts';

/** Something for each argument of a sentence: a text, a number, a list, counts. */
const ARGUMENTS: readonly (readonly unknown[])[] = [
  ['x', 'y', 'z'],
  ['x', undefined, undefined],
  ['x', 2, 1],
  ['x', 1, 0],
  [1, 1],
  [3, 2],
  ['x', 'one-of', ['a', 'b']],
  ['x', 'z', ['a', 'b', 'c'], undefined],
  ['x', { error: 1, warning: 2, info: 1 }],
  [['x', 'y']],
  ['x', ['y', 'z'], ['--y', '--z']],
  ['x', 'empty'],
  ['internal', 2],
  ['x', 'y', 'z', 'a', 'b'],
  ['x', 'y', { services: 1, organizations: 2 }],
  [
    ['x', 'y'],
    ['--x', '--y'],
  ],
];

function sentencesOf(lang: 'en' | 'nb'): [string, string[]][] {
  return Object.entries({ ...messagesIn(lang), ...convertMessagesIn(lang), ...publishMessagesIn(lang) }).map(
    ([name, message]): [string, string[]] => {
      if (typeof message === 'string') return [name, [message]];
      if (Array.isArray(message)) return [name, message as string[]];
      const say = message as (...values: unknown[]) => string;
      const said = ARGUMENTS.flatMap((values) => {
        try {
          return [String(say(...values))];
        } catch {
          // These are not the arguments that it takes.
          return [];
        }
      });
      return [name, said];
    },
  );
}

describe.each(['en', 'nb'] as const)('what the command says in %s', (lang) => {
  test.each(sentencesOf(lang))('%s is calm, and quotes as the language does', (_name, sentences) => {
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence.trim()).not.toBe('');
      expect(sentence).not.toMatch(/!/);
      expect(sentence).not.toMatch(lang === 'en' ? /[«»]/ : /[“”]/);
    }
  });
});
