import type { Organization, Service, Text } from '@service-directory/schema';
import type { nothing, TemplateResult } from 'lit';
import type { FullLocale } from '../../locales/locale.ts';
import type { Words } from './words.ts';

/** What a section of a record hangs on besides the service. Nothing of it tells what the reader searched for, or where she is. */
export interface SectionContext {
  /** The words of the interface, and its language (BCP 47) and direction. */
  locale: FullLocale;
  /** Now, epoch milliseconds. */
  at: number;
  /** The local date at the service, YYYY-MM-DD. */
  today: string;
  /** The time zone of the service, IANA. */
  timeZone: string;
  /** The organisations that run the service, as far as the directory holds them. */
  organizations: readonly Organization[];
  /** Level of the section's own heading, 2–6: headings inside it begin one below. */
  headingLevel: number;
  /** A text of the directory in the nearest language there is, with its language and direction marked. */
  text: (value: Text | undefined) => SectionContent;
}

/** What a section may show: a template of lit, a node, or text. Undefined and lists of these too; a string is never HTML. */
export type SectionContent =
  TemplateResult | Node | string | number | typeof nothing | undefined | readonly SectionContent[];

/** A section of the full record. */
export interface RecordSection<Context extends SectionContext = SectionContext> {
  /** Unique in its plugin: small letters, digits and hyphens, beginning with a letter. */
  id: string;
  /** Its heading. */
  title: Words<FullLocale>;
  /**
   * The section that it follows: one of the element's own (`contact`, `hours`, `access`, `unknown`, `entry`, `where`, `area`,
   * `needs`, `audience`, `languages`, `ask-for`, `not-offered`, `capacity`, `see-also`, `run-by`, `take`, `evidence`), or
   * `plugin/section`. Left out, or when that one is not there, it stands before `take`.
   */
  after?: string;
  /**
   * What it shows; undefined or an empty text leaves the section out for this service. Called whenever the record is drawn:
   * it must answer at once and ask nobody. The service is a frozen copy.
   */
  render: (service: Service, context: Context) => SectionContent;
}
