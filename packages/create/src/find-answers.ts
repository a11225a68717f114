import { basename, resolve } from 'node:path';
import type { Answers, Place, Publisher, SourceKind } from './answers.ts';
import { messagesIn, type MessageLanguage, type Messages } from './messages/index.ts';
import { nameOfFolder, readName } from './names.ts';
import { readCountry, readPlace, timeZoneOf, timeZonesOf } from './place.ts';
import { readPublisher, readReport } from './publisher.ts';
import { readSource, type Arguments } from './read-arguments.ts';
import { Trouble } from './trouble.ts';
import type { World } from './world.ts';

/** Asks a person, and gives the line that was typed. */
export type Ask = (question: string) => Promise<string>;

/** One of the four questions. */
interface Question<T> {
  /** What the options say; undefined when they say nothing. */
  given: string | undefined;
  /** The options that answer it, for who cannot be asked. */
  options: readonly string[];
  question: string;
  /** What Enter and `--yes` take; undefined where only the person can know. */
  suggestion: string | undefined;
  /** The answer, or a sentence that says what is wrong with it. */
  read: (text: string) => T | string;
}

/** Texts are never answers as such: a name comes in an object, so that a sentence can be told apart. */
interface Named {
  name: string;
}

const languagesFor = (country: string, lang: MessageLanguage): Place['languages'] =>
  country === 'NO' ? ['nb', 'en'] : [lang];

const join = (parts: readonly (string | undefined)[], separator: string): string | undefined => {
  const there = parts.filter((part) => part !== undefined);
  return there.length === 0 ? undefined : there.join(separator);
};

const nameQuestion = (args: Arguments, cwd: string, say: Messages): Question<Named> => ({
  given: args.name,
  options: ['--name'],
  question: say.questions.name,
  suggestion:
    args.folder === undefined ? undefined : readName(nameOfFolder(basename(resolve(cwd, args.folder)))),
  read: (text) => {
    const name = readName(text);
    return name === undefined ? say.badName(text) : { name };
  },
});

/** The country of the system, where it says one: `nb_NO.UTF-8`. */
const countryOf = (locale: string): string | undefined =>
  readCountry(/^[a-z]{2,3}[-_]([A-Z]{2})/.exec(locale)?.[1] ?? '');

function placeQuestion(args: Arguments, locale: string, say: Messages): Question<Place> {
  const { lang } = args;
  const country = args.country ?? countryOf(locale);
  return {
    given: args.country === undefined ? undefined : join([args.country, args.languages], ' '),
    options: ['--country'],
    question: say.questions.place,
    suggestion:
      country === undefined
        ? undefined
        : join([country, args.languages ?? languagesFor(country, lang).join(' ')], ' '),
    read: (text) => {
      const place = readPlace(text, (found) => languagesFor(found, lang));
      if ('languages' in place) return place;
      return 'unknownLanguage' in place
        ? say.noLanguage(place.unknownLanguage)
        : say.noCountry(place.unknownCountry);
    },
  };
}

function publisherQuestion(args: Arguments, say: Messages): Question<Publisher> {
  const { publisher, report } = args;
  const isWhole = publisher !== undefined && report !== undefined;
  const checked = (found: Publisher): Publisher | string => {
    const name = readName(found.name);
    return name === undefined ? say.badName(found.name) : { ...found, name };
  };
  return {
    given: join([publisher, report], ', '),
    options: [
      ...(publisher === undefined ? ['--publisher'] : []),
      ...(report === undefined ? ['--report'] : []),
    ],
    question: say.questions.publisher,
    suggestion: undefined,
    read: (text) => {
      if (isWhole && text === join([publisher, report], ', ')) {
        const address = readReport(report);
        return address === undefined ? say.noReport : checked({ name: publisher, ...address });
      }
      const found = readPublisher(text);
      if (typeof found === 'object') return checked(found);
      return found === 'no-name' ? say.noPublisherName : say.noReport;
    },
  };
}

const sourceQuestion = (args: Arguments, say: Messages): Question<{ kind: SourceKind }> => ({
  given: args.source,
  options: ['--source'],
  question: say.questions.source,
  suggestion: say.sources.folder,
  read: (text) => {
    const kind = readSource(text);
    return kind === undefined ? say.noSource(text) : { kind };
  },
});

/** The answer of a question: from the options, from what is suggested, or from the person, who is asked until it fits. */
async function answerOf<T extends object>(
  question: Question<T>,
  isYes: boolean,
  ask: Ask | undefined,
  tell: (text: string) => void,
  say: Messages,
): Promise<T> {
  const { given, suggestion, read } = question;
  const ready = given ?? (isYes || ask === undefined ? suggestion : undefined);
  if (ready !== undefined) {
    const answer = read(ready);
    if (typeof answer !== 'string') return answer;
    throw new Trouble(answer);
  }
  if (ask === undefined || isYes) throw new Trouble(say.unanswered(question.options));
  for (;;) {
    const typed = (
      await ask(`${question.question}${suggestion === undefined ? '' : say.suggestion(suggestion)}`)
    ).trim();
    const answer = read(typed === '' ? (suggestion ?? '') : typed);
    if (typeof answer !== 'string') return answer;
    tell(answer);
  }
}

function zoneFor(args: Arguments, country: string, ownZone: string, say: Messages): string {
  if (args.timeZone === undefined) {
    const zone = timeZoneOf(country, ownZone);
    // A guess would show every door as open at the wrong hour.
    if (zone === undefined) throw new Trouble(say.whichZone(timeZonesOf(country)));
    return zone;
  }
  try {
    return new Intl.DateTimeFormat('en', { timeZone: args.timeZone }).resolvedOptions().timeZone;
  } catch {
    throw new Trouble(say.badZone(args.timeZone));
  }
}

/**
 * The four answers.
 * @param locale that of the system
 * @param ask undefined where nobody can be asked
 * @param tell shows what is wrong with an answer, before the question is asked again
 * @throws Trouble for an option that does not fit, and for a question that nobody answers
 */
export async function findAnswers(
  args: Arguments,
  world: Pick<World, 'cwd' | 'timeZone'>,
  locale: string,
  ask: Ask | undefined,
  tell: (text: string) => void,
): Promise<Answers> {
  const say = messagesIn(args.lang);
  const questions = {
    name: nameQuestion(args, world.cwd, say),
    place: placeQuestion(args, locale, say),
    publisher: publisherQuestion(args, say),
    source: sourceQuestion(args, say),
  };
  if (ask === undefined || args.isYes) {
    const open = Object.values(questions).filter(
      ({ given, suggestion }) => given === undefined && suggestion === undefined,
    );
    if (open.length > 0) throw new Trouble(say.unanswered(open.flatMap(({ options }) => options)));
  }
  const answer = <T extends object>(question: Question<T>) => answerOf(question, args.isYes, ask, tell, say);
  const { name } = await answer(questions.name);
  const place = await answer(questions.place);
  const publisher = await answer(questions.publisher);
  const { kind } = await answer(questions.source);
  return {
    name,
    place,
    publisher,
    source: kind,
    lang: args.lang,
    timeZone: zoneFor(args, place.country, world.timeZone, say),
  };
}
