import { REVIEW_WITHIN_DAYS, reviewDirectory, type Review } from '@service-directory/validator/edit';

/**
 * What is due for checking, and looking as far ahead as the command `review`, which also the issue of each month comes from.
 * @param today YYYY-MM-DD
 */
export const reviewOf = (data: unknown, today: string, lang: 'nb' | 'en'): Review | undefined =>
  reviewDirectory(data, { today, withinDays: REVIEW_WITHIN_DAYS, lang });
