/**
 * What else readers type, in every language: loaded with the words of the page’s language, whatever is typed.
 * @packageDocumentation
 */
export { COUNTRY, townsOfArea } from './areas.ts';
export { withEverydayWords } from './everyday-words.ts';
export { withOrganizationNames } from './organization-names.ts';
export { raiseSpeakers } from './raise-speakers.ts';
export { englishNames, makeTongues } from './tongues.ts';
export { withoutPolice } from './without-police.ts';
