/** The forms in which a review can be had. */
export const REVIEW_FORMATS = ['text', 'markdown', 'json'] as const;

export type ReviewFormat = (typeof REVIEW_FORMATS)[number];
