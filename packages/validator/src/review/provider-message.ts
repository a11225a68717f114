import { resolveText, type Text } from '@service-directory/schema';
import { makeVisible } from '../report/make-visible.ts';
import { describeService, type DescribeContext, type DescribedService } from './describe-service.ts';
import type { DueProvider } from './due-services.ts';

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

function partOf({ name, lastChecked, facts, questions }: DescribedService, unknown: string): string {
  const lines = facts.flatMap(({ label, lines: own }) =>
    own.length === 1 ? [`- ${label}: ${own[0] ?? ''}`] : [`- ${label}:`, ...own.map((line) => `  - ${line}`)],
  );
  const asked = questions.length === 0 ? [] : [`- ${unknown}:`, ...questions.map((line) => `  - ${line}`)];
  return [name, '-'.repeat([...name].length), lastChecked, ...lines, ...asked].join('\n');
}

/** The message to one organisation: what we say today, what we do not know, and how to answer. Plain text. */
export function providerMessage(provider: DueProvider, context: DescribeContext): ProviderMessage {
  const { directory, language } = context;
  const { words } = language;
  const described = provider.services.map(({ service }) => describeService(service, context));
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
    words.intro(described.length, listed),
    ...described.map((one) => partOf(one, words.unknown)),
    words.answer.join('\n'),
    [words.closing, publisher].join('\n'),
    ...(reportUrl === undefined ? [] : [words.reportTo(reportUrl)]),
  ];
  const email = provider.organization?.email;
  return {
    ...(email === undefined ? {} : { to: makeVisible(email) }),
    subject,
    body: `${parts.join('\n\n')}\n`,
  };
}
