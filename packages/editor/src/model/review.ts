import { REVIEW_WITHIN_DAYS, reviewDirectory, type Review } from '@service-directory/validator/edit';
import type { DirectoryDocument } from './directory-document.ts';
import { isEmptyFile } from './directory-file.ts';

/** The directory as the command reads it, which has no record of an empty file. */
function dataToReview(document: DirectoryDocument): unknown {
  const { data } = document;
  if (document.unread.length === 0) return data;
  const services = document.recordsOf('services').filter((_, index) => {
    const place = document.locate(['services', index]);
    return place === undefined || !isEmptyFile(place.file);
  });
  return { ...data, services };
}

/**
 * What is due for checking, and looking as far ahead as the command `review`, which also the issue of each month comes from.
 * @param today YYYY-MM-DD
 */
export const reviewOf = (document: DirectoryDocument, today: string, lang: 'nb' | 'en'): Review | undefined =>
  reviewDirectory(dataToReview(document), {
    today,
    withinDays: REVIEW_WITHIN_DAYS,
    lang,
    unreadFiles: document.unread,
  });
