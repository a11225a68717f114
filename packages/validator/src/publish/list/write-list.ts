import {
  hasAuthorityPresent,
  residencePromise,
  type Directory,
  type Service,
} from '@service-directory/schema';
import { contactHtml } from './contacts-html.ts';
import { block, dateText, inline, joined, makeContext, own, type ListContext } from './list-context.ts';
import { loadListLanguage } from './list-language.ts';
import { serviceHtml } from './service-html.ts';

const MAX_LEVEL = 6;

/** Services that readers can go to: those of authorities last, those that promise help without papers first. */
function inOrder(directory: Directory, today: string): Service[] {
  const rank = (service: Service) =>
    hasAuthorityPresent(service)
      ? 3
      : { confirmed: 0, rule: 1, unknown: 2 }[residencePromise(service, today, directory)];
  return directory.services
    .filter(({ status }) => status !== 'inactive' && status !== 'defunct')
    .map((service) => ({ service, rank: rank(service) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ service }) => service);
}

function emergencyHtml(level: number, context: ListContext): string {
  const { directory, language } = context;
  const contacts = directory.emergencyContacts ?? [];
  if (contacts.length === 0) return '';
  const items = contacts.map(({ label, contacts: lines, note }) => {
    const reached = lines.map((way) => contactHtml(way, false, context));
    const ways = reached.map((way) => `<div>${way}</div>`);
    return `<li>${joined([`<strong>${inline(label, context)}</strong>`, ...ways, block('div', note, context)])}</li>`;
  });
  return `<h${level}>${own(language.words.emergency)}</h${level}>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** How a list is written. */
export interface ListOptions {
  /** Language of the words, and the first in which texts are looked for (BCP 47). */
  language: string;
  /** YYYY-MM-DD: what is old then says so. */
  today: string;
  /** Level of the first heading, 1 to 5. */
  headingLevel: number;
}

/**
 * A directory as a piece of a page: text, lists and links, without scripts, styles or ids, to stand within the element until
 * it is ready, and where scripts do not run.
 */
export async function writeList(directory: Directory, options: ListOptions): Promise<string> {
  const language = await loadListLanguage(options.language);
  const { words } = language;
  const context = makeContext(directory, language, options.today);
  const level = options.headingLevel;
  const below = Math.min(level + 1, MAX_LEVEL);
  const about = [inline(directory.publisher.name, context), own(dateText(directory.updatedOn, context))];
  return `${joined(
    [
      `<div class="service-directory-list" lang="${words.language}" dir="${words.direction}">`,
      block(`h${level}`, directory.name, context),
      emergencyHtml(below, context),
      block('p', directory.description, context),
      words.isMachine ? `<p>${own(words.machineTranslated)}</p>` : '',
      ...inOrder(directory, options.today).map((service) => serviceHtml(service, below, context)),
      `<p><small>${joined(about, ', ')}</small></p>`,
      '</div>',
    ],
    '\n',
  )}\n`;
}
