/** What an editor of directories needs besides the check: what is due, what publishing adds and takes out, codes by their names, and how a value is written in its own style. */
export { writeYamlString } from '../fix/write-yaml-string.ts';
export {
  REVIEW_WITHIN_DAYS,
  reviewDirectory,
  type Review,
  type ReviewedProvider,
  type ReviewedService,
  type ReviewOptions,
} from '../review/review.ts';
export { holidayYears, withHolidays } from '../publish/fill-holidays.ts';
export { languageByName, timeZoneByCity } from '../codes-by-name.ts';
export { removePrivate } from '../publish/remove-private.ts';
export { holidaysOfNorway } from '../publish/holidays-of-norway.ts';
