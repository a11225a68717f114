import type { Service } from '@service-directory/schema';
import type { Locale } from '../../locales/locale.ts';
import type { PluginIcon } from './icon.ts';
import type { Reveals } from './reveals.ts';
import type { Words } from './words.ts';

/** Where actions stand: in the list, or in the full record. */
export type ActionPlace = 'card' | 'record';

/** What an action hangs on besides the service. */
export interface ActionContext {
  /** The words of the interface, and its language (BCP 47) and direction. */
  locale: Locale;
  /** The local date at the service, YYYY-MM-DD. */
  today: string;
}

/** Something that a reader can do with a service. Has `href` or `run`. */
export interface ServiceAction<Context extends ActionContext = ActionContext> {
  /** Unique in its plugin: small letters, digits and hyphens, beginning with a letter. */
  id: string;
  /** What the button says: what happens when it is pressed. */
  label: Words<Context['locale']>;
  /** An icon beside the words, of those the element has. */
  icon?: PluginIcon;
  /** Where it stands; in the record alone when left out. A card has room for one or two. */
  on?: readonly ActionPlace[];
  /** Can it be done with this service? Yes when left out. Answers at once. The service is a frozen copy. */
  isAvailable?: (service: Service, context: Context) => boolean;
  /**
   * An address to open: https, http, `tel:`, `sms:`, `mailto:` or `geo:`. Undefined leaves the action out; any other scheme is
   * refused. Another site is opened without a referrer, and its name is shown.
   */
  href?: (service: Service, context: Context) => string | undefined;
  /**
   * What to do when it is pressed. Words that it gives, or keeps a promise with, are shown and read aloud, such as “Copied.”
   * When it throws or rejects the reader sees that it did not work.
   */
  run?: (service: Service, context: Context) => Words | undefined | void | Promise<Words | undefined | void>;
  /** What it gives away. Shown before it is done, with a way back; asked once until the page is closed. */
  reveals?: Reveals;
}
