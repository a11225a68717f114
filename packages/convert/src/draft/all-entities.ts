import type { FieldMapping } from '../field-map.ts';

/** The records of the data model, as tables of fields name them; a test of each table holds that none is missing. */
const ENTITIES = ['Directory', 'Publisher', 'PublicHoliday', 'CodeDefinition', 'EmergencyContact', 'Organization', 'ExternalIdentifier', 'Service', 'Alert', 'AudienceEntry', 'LanguageEntry', 'ServiceArea', 'Translation', 'AccessConditions', 'Condition', 'Location', 'Address', 'Position', 'Stop', 'Accessibility', 'OpeningHours', 'Period', 'Season', 'EveryWeeks', 'Exception', 'ExceptionPeriod', 'Contact', 'ShortNumber', 'Source', 'Verification'] as const; // prettier-ignore

/** One line for all fields of each record that no other line names. */
export const forEachEntity = (there: readonly string[]): FieldMapping[] =>
  ENTITIES.map((entity) => ({ field: `${entity}.*`, there, direction: 'both' }));
