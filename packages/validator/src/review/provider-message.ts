import { resolveText } from '@service-directory/schema';
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

/** What the organisation is called; names are not translated. */
export function providerName(provider: DueProvider, { directory, guard, language }: DescribeContext): string {
  const { id, organization } = provider;
  const { words, lang } = language;
  const name = resolveText(organization?.name, lang, directory.languages[0])?.text;
  return name === undefined
    ? words.unknownProvider(id)
    : (guard.allow(name, '') ?? words.unknownProvider(''));
}

export const directoryName = ({ directory, language }: DescribeContext): string =>
  makeVisible(resolveText(directory.name, language.lang, directory.languages[0])?.text ?? directory.id);

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
  const { words, lang } = language;
  const described = provider.services.map(({ service }) => describeService(service, context));
  const listed = directoryName(context);
  const [first] = described;
  const publisher = resolveText(directory.publisher.name, lang, directory.languages[0])?.text ?? listed;
  const { reportUrl } = directory.publisher;
  const subject =
    described.length === 1 && first !== undefined
      ? words.subject(first.name)
      : words.subjectMany(described.length, listed);
  const parts = [
    words.greeting(providerName(provider, context)),
    words.intro(described.length, listed),
    ...described.map((one) => partOf(one, words.unknown)),
    words.answer.join('\n'),
    [words.closing, makeVisible(publisher)].join('\n'),
    ...(reportUrl === undefined ? [] : [words.reportTo(makeVisible(reportUrl))]),
  ];
  const email = provider.organization?.email;
  return {
    ...(email === undefined ? {} : { to: makeVisible(email) }),
    subject,
    body: `${parts.join('\n\n')}\n`,
  };
}
