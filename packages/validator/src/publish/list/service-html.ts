import { codeWords, currentAlert, hoursFreshUntil, type Service } from '@service-directory/schema';
import { accessItems, entryHtml } from './access-html.ts';
import { contactsHtml } from './contacts-html.ts';
import { escapeHtml } from './escape-html.ts';
import { hoursItems } from './hours-html.ts';
import {
  block,
  bullets,
  dateText,
  inline,
  joined,
  languageName,
  own,
  type ListContext,
} from './list-context.ts';
import { fill, separatorOf } from './list-language.ts';
import { placesHtml } from './place-html.ts';

function audienceHtml(service: Service, context: ListContext): string {
  const { directory, language } = context;
  const { words, labels } = language;
  const nameOf = (group: string) => codeWords('audience', group, labels, directory).label;
  const only = (service.audience ?? []).filter(({ welcome }) => welcome === 'only');
  const others = (service.audience ?? []).filter(({ welcome }) => welcome !== 'only');
  const { minimumAge: from, maximumAge: to } = service;
  const age =
    from !== undefined && to !== undefined
      ? fill(words.ageBetween, { from: String(from), to: String(to) })
      : from !== undefined
        ? fill(words.ageFrom, { age: String(from) })
        : to !== undefined
          ? fill(words.ageTo, { age: String(to) })
          : '';
  const items = [
    only.length === 0
      ? ''
      : fill(words.onlyFor, { groups: only.map(({ group }) => nameOf(group)).join(separatorOf(language)) }),
    ...others.map(({ group, welcome }) => `${nameOf(group)} (${labels.welcome[welcome].label})`),
    age,
  ].filter((item) => item !== '');
  return items.length === 0 ? own(words.everybody) : bullets(items.map(own));
}

function languagesHtml({ languages = [] }: Service, context: ListContext): string {
  const { language } = context;
  const { labels } = language;
  // That they are not known stands with all that is not.
  if (languages.length === 0) return '';
  const names = languages.map(({ code, mode }) => {
    const name = languageName(code, context);
    return mode === undefined || mode === 'staff' || mode === 'unconfirmed'
      ? name
      : `${name} (${labels.languageMode[mode].label})`;
  });
  return own(names.join(separatorOf(language)));
}

/** A notice that holds on the day, and that the place is shut for a while. */
function noticeHtml(service: Service, context: ListContext): string {
  const { words } = context.language;
  const alert = currentAlert(service, context.today);
  const notice = alert === undefined ? '' : inline(alert.text, context);
  return joined([
    service.status === 'temporarily-closed' ? `<p><strong>${own(words.temporarilyClosed)}</strong></p>` : '',
    notice === '' ? '' : `<p><strong>${own(words.notice)}:</strong> ${notice}</p>`,
  ]);
}

const term = (name: string, html: string) => (html === '' ? '' : `<dt>${own(name)}</dt><dd>${html}</dd>`);

/** One service: what it does, how to reach it, what it asks, and what nobody knows. */
export function serviceHtml(service: Service, level: number, context: ListContext): string {
  const { directory, language, today } = context;
  const { words, labels, asked } = language;
  const isOld = hoursFreshUntil(service) < today;
  const organizations = service.organizationIds.flatMap((id) => {
    const organization = context.organizations.get(id);
    return organization === undefined ? [] : [inline(organization.name, context)];
  });
  const { known, unknown } = accessItems(service, context);
  const unknownLanguages = (service.languages ?? []).length === 0 ? [own(words.languagesUnknown)] : [];
  const hours = hoursItems(service.openingHours, isOld, context);
  const hasOtherHours = [...(service.locations ?? []), ...(service.contacts ?? [])].some(
    ({ openingHours }) => openingHours !== undefined,
  );
  const hoursHtml = hours.length > 0 ? bullets(hours) : hasOtherHours ? '' : own(words.hoursUnknown);
  const { lastVerifiedOn } = service.verification;
  const checked =
    lastVerifiedOn === undefined
      ? words.neverVerified
      : // A date may end in a full stop of its own: «24 ноября 2026 г.»
        fill(words.lastVerified, { date: dateText(lastVerifiedOn, context) }).replace(/\.\.$/, '.');
  const isMachine = service.translations?.[asked]?.origin === 'machine' && !words.isMachine;
  return joined(
    [
      `<article data-id="${escapeHtml(service.id)}">`,
      block(`h${level}`, service.name, context),
      block('p', service.summary, context),
      noticeHtml(service, context),
      '<dl>',
      term(words.runBy, joined(organizations, separatorOf(language))),
      term(words.contact, contactsHtml(service.contacts, isOld, context)),
      term(words.where, placesHtml(service, isOld, context)),
      term(words.openingHours, hoursHtml),
      term(
        words.helpsWith,
        own(
          service.needs
            .map((need) => codeWords('needs', need, labels, directory).label)
            .join(separatorOf(language)),
        ),
      ),
      term(words.forWhom, audienceHtml(service, context)),
      term(words.whatTheyAsk, bullets(known)),
      term(words.gettingIn, entryHtml(service, context)),
      term(words.languages, languagesHtml(service, context)),
      term(words.notOffered, block('div', service.notOffered, context)),
      term(words.notKnown, [...unknown, ...unknownLanguages].join('<br>')),
      '</dl>',
      `<p><small>${own(checked)}${isMachine ? ` ${own(words.machineTranslated)}` : ''}</small></p>`,
      '</article>',
    ],
    '\n',
  );
}
