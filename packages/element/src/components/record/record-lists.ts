import type { DirectoryHead, MergeConflict, Service } from '@service-directory/schema';
import { webLink } from '@service-directory/schema/contacts';
import { html, nothing, type TemplateResult } from 'lit';
import type { RecordContext } from '../../context.ts';
import { formatCountry, formatDate, formatUnits } from '../../format.ts';
import type { Messages } from '../../locales/messages.ts';
import { text } from '../../render.ts';
import { holdersOf } from '../several/holders.ts';

/** The fields whose difference matters to who goes there, by the heading under which they stand. */
const TOPICS: Readonly<Record<string, (messages: Messages) => string>> = {
  access: ({ whatTheyAsk }) => whatTheyAsk,
  audience: ({ forWhom }) => forWhom,
  contacts: ({ contact }) => contact,
  languages: ({ languages }) => languages,
  locations: ({ where }) => where,
  needs: ({ helpsWith }) => helpsWith,
  openingHours: ({ openingHours }) => openingHours,
};

const conflictsOf = ({ id }: Service, { directory }: RecordContext): readonly MergeConflict[] =>
  directory.conflicts.filter((conflict) => conflict.entity === 'service' && conflict.id === id);

/** The lists that hold a service, with who publishes them, their terms and their date; on what they disagree. */
export function renderLists(service: Service, context: RecordContext): TemplateResult | typeof nothing {
  const { locale, directory } = context;
  if (directory.heads.length < 2) return nothing;
  const topics = new Set(
    conflictsOf(service, context).flatMap(
      ({ field }) => TOPICS[field.split('.')[0]!]?.(locale.messages) ?? [],
    ),
  );
  return html`
    <ul class="sources">
      ${holdersOf(service, directory).map((head) => renderHead(head, context))}
    </ul>
    ${topics.size === 0 ? nothing : html`<p>${locale.messages.listsDisagree(formatUnits([...topics], locale))}</p>`}
  `;
}

function renderHead(head: DirectoryHead, { locale }: RecordContext): TemplateResult {
  const { name, publisher, license, updatedOn, country, languages } = head;
  const { messages } = locale;
  const page = publisher.url === undefined ? undefined : webLink(publisher.url);
  const owner = text(publisher.name, locale, languages[0]);
  const more = [license, messages.publishedOn(formatDate(updatedOn, locale)), formatCountry(country, locale)];
  return html`<li>
    ${messages.list}: ${text(name, locale, languages[0])} ·
    ${page === undefined ? owner : html`<a href=${page} rel="noreferrer noopener" target="_blank">${owner}</a>`}
    <small>${formatUnits(more, locale)}</small>
  </li>`;
}

/** What another list says of a condition, by its name. */
export function renderOtherWords(key: string, service: Service, context: RecordContext): TemplateResult[] {
  const { locale, directory } = context;
  return conflictsOf(service, context).flatMap(({ field, other }) => {
    if (field !== `access.${key}`) return [];
    const { value } = other;
    const code = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
    const words = new Map(Object.entries(locale.labels[key as 'cost'])).get(String(code))?.label;
    const head = directory.heads.find(({ id }) => id === other.directoryId);
    if (words === undefined || head === undefined) return [];
    return [html`<span class="explanation">${text(head.name, locale, head.languages[0])}: ${words}</span>`];
  });
}
