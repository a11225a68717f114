import { originOf, type Service } from '@service-directory/schema';
import { nothing } from 'lit';
import { organizationsOf, sourceLanguageOf, todayAt, type RecordContext } from '../context.ts';
import { text } from '../render.ts';
import type { SectionContext } from './contract/section.ts';
import { frozenCopy } from './frozen.ts';

/** What a section may know besides its service. */
export function sectionContext(service: Service, view: RecordContext, headingLevel: number): SectionContext {
  const { locale, at, directory } = view;
  return {
    locale,
    at,
    today: todayAt(service, view),
    timeZone: originOf(directory, service.id).timeZone,
    organizations: organizationsOf(service, view).map(frozenCopy),
    headingLevel,
    text: (value) => (value === undefined ? nothing : text(value, locale, sourceLanguageOf(service, view))),
  };
}
