/** What axe is asked in tests and stories: WCAG 2.2 AA and its own advice. */
export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules for a whole page, of which the element is a part. */
export const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main'];
