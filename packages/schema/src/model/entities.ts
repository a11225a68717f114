import type { AccessConditions } from '../entities/access-conditions.ts';
import type { CodeDefinition } from '../entities/code-definition.ts';
import type { Contact } from '../entities/contact.ts';
import type { Directory, EmergencyContact, PublicHoliday } from '../entities/directory.ts';
import type { Address, Location, Position } from '../entities/location.ts';
import type { HoursException, OpeningHours, Period } from '../entities/opening-hours.ts';
import type { Organization } from '../entities/organization.ts';
import type { Service } from '../entities/service.ts';
import type { Source, Verification } from '../entities/source.ts';

type ItemOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;

/** The records of the data model by name, from the whole to its parts, each as its schema describes it. */
export interface Entities {
  /** The whole directory. */
  directory: Directory;
  /** Who answers for the data. */
  publisher: Directory['publisher'];
  /** A public holiday. */
  publicHoliday: PublicHoliday;
  /** A code of the directory's own. */
  codeDefinition: CodeDefinition;
  /** Whom to call when a life is in danger. */
  emergencyContact: EmergencyContact;

  /** Who runs services. */
  organization: Organization;
  /** An id of an organisation or a service in a register of somebody else. */
  externalIdentifier: ItemOf<Organization['identifiers']>;

  /** A service. */
  service: Service;
  /** A notice on a service, with the days between which it holds. */
  alert: NonNullable<Service['alert']>;
  /** A group of people, and how it is welcome. */
  audienceEntry: ItemOf<Service['audience']>;
  /** A language in which one is helped, and how. */
  languageEntry: ItemOf<Service['languages']>;
  /** The area that a service is for. */
  serviceArea: NonNullable<Service['serviceArea']>;
  /** Who translated a language of a service. */
  translation: NonNullable<Service['translations']>[string];

  /** What a service asks, who will be told, and at what cost. */
  accessConditions: AccessConditions;
  /** Any of the access conditions, whichever list its code is of. */
  condition: Extract<
    NonNullable<AccessConditions[keyof AccessConditions]> | ItemOf<AccessConditions['entry']>,
    { value: string }
  >;

  /** Where a service meets people. */
  location: Location;
  /** A postal address. */
  address: Address;
  /** A point on the map. */
  position: Position;
  /** A stop of a mobile service. */
  stop: ItemOf<Location['stops']>;
  /** Physical access to a place. */
  accessibility: NonNullable<Location['accessibility']>;

  /** When a service, place or contact can be reached. */
  openingHours: OpeningHours;
  /** Hours that come back. */
  period: Period;
  /** The days of every year between which a period holds. */
  season: NonNullable<Period['season']>;
  /** Every how many weeks a period holds. */
  everyWeeks: NonNullable<Period['everyWeeks']>;
  /** Days that differ. */
  exception: HoursException;
  /** The hours of each of those days. */
  exceptionPeriod: ItemOf<HoursException['periods']>;

  /** A way to reach a service. */
  contact: Contact;
  /** A number that works inside one country. */
  shortNumber: Exclude<Contact['value'], string>;

  /** Where facts of a record come from. */
  source: Source;
  /** When and how a record was last checked. */
  verification: Verification;
}

/** The name of a record of the data model. */
export type EntityName = keyof Entities;
