import { resolveText, type Text } from '@service-directory/schema';
import { makeVisible } from '../report/make-visible.ts';
import { generalWords } from './describe-limits.ts';
import { describeOrganization } from './describe-organization.ts';
import { describeService, type DescribedService } from './describe-service.ts';
import type { DueProvider } from './due-services.ts';
import { factOf, factsWithLines, writeFact } from './fact.ts';
import type { DescribeContext } from './telling.ts';

/** A message that can be sent as it is. */
export interface ProviderMessage {
  /** The shared address of the organisation; undefined when the directory has none. */
  to?: string;
  subject: string;
  body: string;
}

/** A text of the head or of an organisation, if it gives no secret place away. */
function headText(
  text: Text | undefined,
  { directory, guard, language }: DescribeContext,
): string | undefined {
  const found = resolveText(text, language.lang, directory.languages[0])?.text;
  return found === undefined ? undefined : guard.allow(found, '');
}

/** What the organisation is called; names are not translated. */
export function providerName({ id, organization }: DueProvider, context: DescribeContext): string {
  const { words } = context.language;
  if (organization === undefined) return words.unknownProvider(id);
  return headText(organization.name, context) ?? words.unknownProvider('');
}

export const directoryName = (context: DescribeContext): string =>
  headText(context.directory.name, context) ?? context.directory.id;

/** What is asked of every one of several services: a list that comes with each of twelve is read of none. */
function askedOfAll(described: readonly DescribedService[]): ReadonlySet<string> {
  const [first, ...others] = described;
  if (first === undefined || others.length === 0) return new Set();
  return new Set(
    first.questions.filter((question) => others.every(({ questions }) => questions.includes(question))),
  );
}

function partOf(
  { name, lastChecked, facts, questions }: DescribedService,
  unknown: string,
  elsewhere: ReadonlySet<string>,
): string {
  const asked = factOf(
    unknown,
    questions.filter((question) => !elsewhere.has(question)),
  );
  const lines = factsWithLines([...facts, asked]).flatMap(writeFact);
  return [name, '-'.repeat([...name].length), lastChecked, ...lines].join('\n');
}

/** A part that stands after the services; none without lines. */
const partBehind = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[`${title}:`, ...lines].join('\n')];

/** The message to one organisation: what we say today, what we do not know, and how to answer. Plain text. */
export function providerMessage(provider: DueProvider, context: DescribeContext): ProviderMessage {
  const { directory, language } = context;
  const { words } = language;
  const { id, organization } = provider;
  const described = provider.services.map(({ service }) => describeService(service, context, id));
  const ofAll = askedOfAll(described);
  const general = generalWords(
    provider.services.map(({ service }) => service),
    words,
    {
      hasPromises: described.some(({ hasPromises }) => hasPromises),
      hasOld: described.some(({ hasOld }) => hasOld),
    },
  );
  const own = organization === undefined ? [] : describeOrganization(organization, context);
  const listed = directoryName(context);
  const [first] = described;
  const publisher = headText(directory.publisher.name, context) ?? listed;
  const reportUrl = headText(directory.publisher.reportUrl, context);
  const subject =
    described.length === 1 && first !== undefined
      ? words.subject(first.name)
      : words.subjectMany(described.length, listed);
  const parts = [
    words.greeting(providerName(provider, context)),
    `${words.intro(described.length, listed)} ${words.reading(described.length)}`,
    ...described.map((one) => partOf(one, words.unknown, ofAll)),
    ...partBehind(
      words.unknownOfAll,
      [...ofAll].map((question) => `- ${question}`),
    ),
    ...partBehind(words.aboutYou, own.flatMap(writeFact)),
    ...partBehind(
      words.toEverybody,
      general.map((line) => `- ${line}`),
    ),
    words.answer.join('\n'),
    [words.closing, publisher].join('\n'),
    ...(reportUrl === undefined ? [] : [words.reportTo(reportUrl)]),
  ];
  const email = organization?.email;
  return {
    ...(email === undefined ? {} : { to: makeVisible(email) }),
    subject,
    body: `${parts.join('\n\n')}\n`,
  };
}
