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
  directory: Directory;
  publisher: Directory['publisher'];
  publicHoliday: PublicHoliday;
  codeDefinition: CodeDefinition;
  emergencyContact: EmergencyContact;

  organization: Organization;
  externalIdentifier: ItemOf<Organization['identifiers']>;

  service: Service;
  alert: NonNullable<Service['alert']>;
  audienceEntry: ItemOf<Service['audience']>;
  languageEntry: ItemOf<Service['languages']>;
  serviceArea: NonNullable<Service['serviceArea']>;
  translation: NonNullable<Service['translations']>[string];

  accessConditions: AccessConditions;
  /** Any of the access conditions, whichever list its code is of. */
  condition: Extract<
    NonNullable<AccessConditions[keyof AccessConditions]> | ItemOf<AccessConditions['entry']>,
    { value: string }
  >;

  location: Location;
  address: Address;
  position: Position;
  stop: ItemOf<Location['stops']>;
  accessibility: NonNullable<Location['accessibility']>;

  openingHours: OpeningHours;
  period: Period;
  season: NonNullable<Period['season']>;
  everyWeeks: NonNullable<Period['everyWeeks']>;
  exception: HoursException;
  exceptionPeriod: ItemOf<HoursException['periods']>;

  contact: Contact;
  shortNumber: Exclude<Contact['value'], string>;

  source: Source;
  verification: Verification;
}

/** The name of a record of the data model. */
export type EntityName = keyof Entities;
