/** What the command `review` does, as it stands in a file of its own beside `edit`. */
export { reviewCalendar, reviewReport } from './review-report.ts';
export { REVIEW_WITHIN_DAYS, reviewDirectory } from './review.ts';
export { reviewLanguage } from './words/index.ts';
