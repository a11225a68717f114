import { saidPlainlyIn } from './asked-plainly.ts';
import { heardText, type HeardText } from './heard-text.ts';
import { heardLanguageOf, isPlainLanguage, type AnyLanguage, type HeardLanguage } from './language.ts';
import { alternativesOf, cutAt } from './needed-words.ts';
import { firstIn, mayHold, phrasesOf, type Phrase } from './phrase.ts';
import { plainWords } from './plain-words.ts';
import { readyCuts } from './ready-alternatives.ts';
import type { Topic } from './topic.ts';
import { bitOf, TOPICS, type TopicName } from './topics.ts';
import { TURNING_WORDS } from './turning-words.ts';
import { topicsStartedIn } from './word-starts.ts';

/** The longest piece of a text that a finding quotes, in characters. */
const MAX_QUOTE = 80;

/**
 * The letters of the languages of the tables, small and without accents. In the tables `\p{L}` stands for one of them: the
 * real `\p{L}` has 700 ranges, and takes a third of a second to compile in patterns of this size.
 */
const LETTERS = 'a-zåøæœðþđß\\u0430-\\u045F\\u0491\\u0621-\\u064A';

/** `\b` knows no letters but a–z. */
function patternOf(plain: string): RegExp {
  const own = plain.replaceAll('[\\p{l}\\p{n}', `[${LETTERS}0-9`).replaceAll('\\p{l}', `[${LETTERS}]`);
  return new RegExp(`(?<![${LETTERS}0-9])(?:${own})(?![${LETTERS}])`);
}

/** A pattern that is compiled when it is first asked for. */
function patternWhenAsked(plain: string): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= patternOf(plain));
}

const mayBeIn = (text: HeardText, { needs }: Phrase): boolean => needs.every((words) => text.holds(words));

/** What a finding repeats of a text. A long number in it may be somebody’s. */
const quoteOf = (words: string) =>
  words
    .slice(0, MAX_QUOTE)
    .replace(/\d{6,}/g, '…')
    .trim();

/** Makes one word of each piece that turns nothing, so that the words around it stand where they stood. */
function covererOf(aside: string | undefined): (plain: string) => string {
  if (aside === undefined) return (plain) => plain;
  let pieces: RegExp | undefined;
  return (plain) =>
    plain.replace((pieces ??= new RegExp(patternOf(plainWords(aside)).source, 'g')), (piece) =>
      'x'.repeat(piece.length),
    );
}

const anyOf = (words: readonly (string | undefined)[]): string =>
  plainWords(words.filter((word) => word !== undefined).join('|'));

/** One of the ways in which a topic is said. */
interface Way {
  phrases: readonly Phrase[];
  /** Does only what stands beside the phrase turn it? Its own “no” does not. */
  isWhole: boolean;
  /** The next statement that takes it back. */
  answer: (() => RegExp) | undefined;
}

/**
 * Compiled when a phrase may first be there: most directories have two languages, and most texts lack a word that the
 * phrase needs.
 */
function finderOf(name: TopicName, language: HeardLanguage): (text: HeardText) => string {
  const { kind, words }: Topic = TOPICS[name];
  const known = words[language];
  if (known === undefined) return () => '';
  const { says, asWhole, answer, unless, aside } = known;
  const { denied, limited, elsewhere, reminds, notHere, butHere } = TURNING_WORDS[language];
  const cover = covererOf(aside);
  const spare = covererOf(reminds);
  const turned = patternWhenAsked(
    anyOf([denied, ...(kind === 'promise' ? [] : [limited, elsewhere]), unless]),
  );
  const isTurned = (plain: string) => turned().test(spare(plain));
  const answerOf = (...answers: (string | undefined)[]) =>
    patternWhenAsked(`^(?:${anyOf([...answers, answer])})[ ,.)]*$`);
  const [plain, cuts] = [plainWords(says), readyCuts(name, language)];
  const ways: Way[] = [
    {
      phrases: phrasesOf(cuts === undefined ? alternativesOf(plain) : cutAt(plain, cuts), patternOf),
      isWhole: kind !== 'demand',
      answer: kind === 'promise' ? undefined : answerOf(kind === 'refusal' ? butHere : notHere),
    },
  ];
  if (asWhole !== undefined)
    ways.push({
      phrases: phrasesOf(alternativesOf(plainWords(asWhole)), patternOf),
      isWhole: true,
      answer: answerOf(butHere, notHere),
    });
  const [firstWay] = ways;
  return (text) => {
    const inText = ways.filter(({ phrases }) => phrases.some((phrase) => mayBeIn(text, phrase)));
    if (inText.length === 0) return '';
    const { statements } = text;
    for (const [number, statement] of statements.entries())
      for (const way of inText) {
        const inStatement = way.phrases.filter((phrase) => mayHold(statement.plain, phrase));
        if (inStatement.length === 0) continue;
        const plain = way === firstWay ? cover(statement.plain) : statement.plain;
        const match = firstIn(plain, inStatement);
        if (match === null) continue;
        const end = match.index + match[0].length;
        // A mark in the gap keeps two words from becoming one.
        const beside = `${cover(plain.slice(0, match.index))}|${cover(plain.slice(end))}`;
        if (isTurned(way.isWhole ? beside : plain)) continue;
        const next = statements[number + 1];
        if (next === undefined || way.answer?.().test(next.plain) !== true)
          return quoteOf(statement.words.slice(match.index, end));
      }
    return '';
  };
}

type Finders = Partial<Record<TopicName, (text: HeardText) => string>>;
const finders = new Map<AnyLanguage, Finders>();

/**
 * The words of a text that say something, as they stand there; undefined when it does not say so. A statement that is
 * taken back does not count: better to miss one than to raise a false alarm.
 */
export function findPhrase(name: TopicName, text: HeardText): string | undefined {
  const said = (text.said[name] ??= finderFor(name, text.language)(text));
  return said === '' ? undefined : said;
}

function finderFor(name: TopicName, language: AnyLanguage): (text: HeardText) => string {
  let ofLanguage = finders.get(language);
  if (ofLanguage === undefined) finders.set(language, (ofLanguage = {}));
  return (ofLanguage[name] ??= isPlainLanguage(language)
    ? ({ words }) => quoteOf(saidPlainlyIn(words, language)[name] ?? '')
    : finderOf(name, language));
}

/** The same for a text of which only the language tag is known. */
export function phraseIn(name: TopicName, text: string, tag: string): string | undefined {
  const language = heardLanguageOf(tag);
  if (language === undefined || (topicsStartedIn(text, language) & bitOf(name)) === 0) return undefined;
  return findPhrase(name, heardText(text, language));
}
