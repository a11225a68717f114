/** Values of the data model, drawn at random (fast-check): valid, with every field sometimes there. */
export { arbitraryAccessConditions } from './access.ts';
export { arbitraryContact } from './contact.ts';
export { arbitraryCodeDefinition, arbitraryDirectory, arbitraryDirectoryHead } from './directory.ts';
export { arbitraryLocation } from './location.ts';
export { arbitraryOpeningHours } from './opening-hours.ts';
export { arbitraryOrganization } from './organization.ts';
export { arbitraryService } from './service.ts';
export { arbitrarySource, arbitraryVerification } from './source.ts';
export { arbitraryMutation } from './mutation.ts';
