import type { Organization } from '@service-directory/schema';
import { factOf, factsWithLines, type Fact } from './fact.ts';
import { tellText, type DescribeContext, type Telling } from './telling.ts';

/** What readers are told of the organisation itself. Of one that keeps a place secret, a page is named by its site alone. */
export function describeOrganization(organization: Organization, context: DescribeContext): Fact[] {
  const { index, guard, language } = context;
  const { words, labels } = language;
  const own = index.byOrganization.get(organization.id) ?? [];
  const allow = (word: string): string =>
    own.every(({ id }) => guard.allow(word, id) !== undefined)
      ? (guard.allow(word, '') ?? words.leftOut)
      : words.leftOut;
  const tell = (text: Organization['name'] | undefined): string | undefined => {
    const told = own[0] === undefined ? undefined : tellText(text, own[0], context);
    return told === undefined ? undefined : allow(told);
  };
  const { url, email, type } = organization;
  const isSecret = own.some(({ id }) => guard.hasSecretPlace(id));
  const page = url !== undefined && isSecret && URL.canParse(url) ? new URL(url).hostname : url;
  return factsWithLines([
    factOf(words.alsoCalled, [tell(organization.alternateName)]),
    factOf(words.whatYouAre, [
      type === undefined ? undefined : labels.organizationType[type].label,
      tell(organization.description),
    ]),
    factOf(labels.channel.web.label, [page === undefined ? undefined : allow(page)]),
    factOf(labels.channel.email.label, [email === undefined ? undefined : allow(email)]),
  ]);
}

/** Who else runs a service. */
export function describePartners({ service, directory, language, tell }: Telling, providerId: string): Fact {
  const others = service.organizationIds.filter((id) => id !== providerId);
  const names = others.flatMap(
    (id) => tell(directory.organizations.find((one) => one.id === id)?.name) ?? [],
  );
  return factOf(language.words.runWith, [names.join(', ')]);
}
