import type { Service } from '@service-directory/schema';
import { html } from 'lit';
import {
  renderAccess,
  renderAudience,
  renderEntry,
  renderUnknown,
} from '../../components/record/record-access.ts';
import { renderArea, renderCanAskFor, renderHours, renderLanguages, renderNeeds, renderOwners } from '../../components/record/record-facts.ts'; // prettier-ignore
import { renderContacts } from '../../components/record/record-contacts.ts';
import { markedParagraph } from '../../components/record/marked-paragraph.ts';
import { renderPlaces } from '../../components/record/record-places.ts';
import { renderSources } from '../../components/record/record-sources.ts';
import { renderWaysOn } from '../../components/record/record-ways-on.ts';
import type { RecordContext } from '../../context.ts';
import type { FullLocale } from '../../locales/locale.ts';
import type { Messages } from '../../locales/messages.ts';
import type { RecordSection, SectionContent } from '../contract/section.ts';
import type { BoxContext } from './box-context.ts';

type BoxSection = RecordSection<BoxContext>;

/** A message that is words alone. */
type WordsKey = { [Key in keyof Messages]-?: Messages[Key] extends string ? Key : never }[keyof Messages];

/** One of our own sections: its title is a message, and it is drawn from the service and what the record knows. */
const section = (
  id: string,
  title: WordsKey,
  draw: (service: Service, view: RecordContext, context: BoxContext) => SectionContent,
): BoxSection => ({
  id,
  title: ({ messages }: FullLocale) => messages[title],
  render: (service, context) => draw(service, context.view, context),
});

/** The sections of a record, in the order in which they are read. Plugins add theirs by the ids. */
export const recordSections: readonly BoxSection[] = [
  section('contact', 'contact', (service, view, { host }) => renderContacts(service, view, host)),
  section('hours', 'openingHours', renderHours),
  section('access', 'whatTheyAsk', renderAccess),
  section('unknown', 'notKnown', renderUnknown),
  section('entry', 'gettingIn', renderEntry),
  section('where', 'where', renderPlaces),
  section('area', 'serviceArea', renderArea),
  section('needs', 'helpsWith', renderNeeds),
  section('audience', 'forWhom', renderAudience),
  section('languages', 'languages', renderLanguages),
  section('ask-for', 'canAskFor', renderCanAskFor),
  section('not-offered', 'notOffered', (service, view) => markedParagraph(service.notOffered, service, view)),
  section('capacity', 'capacity', (service, view) => markedParagraph(service.capacity, service, view)),
  section('see-also', 'seeAlso', (service, view, { host }) => renderWaysOn(service, view, host)),
  section('run-by', 'runBy', renderOwners),
  section(
    'take',
    'takeWithYou',
    (_service, view, { result }) =>
      html`<service-directory-take .result=${result} .context=${view}></service-directory-take>`,
  ),
  section('evidence', 'sources', renderSources),
];
