/**
 * The zod schemas of the data model. A reader's phone never loads these; tools do.
 * @packageDocumentation
 */
export { accessConditionsSchema } from './entities/access-conditions.ts';
export { codeDefinitionSchema } from './entities/code-definition.ts';
export { contactSchema } from './entities/contact.ts';
export { directoryHeadSchema, directorySchema } from './entities/directory.ts';
export { addressSchema, locationSchema, positionSchema } from './entities/location.ts';
export { exceptionSchema, openingHoursSchema, periodSchema } from './entities/opening-hours.ts';
export { organizationSchema } from './entities/organization.ts';
export { serviceSchema } from './entities/service.ts';
export { sourceSchema, translationSchema, verificationSchema } from './entities/source.ts';
export { measurable } from './formats/measurable.ts';
export { quickTestOf } from './formats/quick-test.ts';
