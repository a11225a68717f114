/** The least and the best `FIT`, apart from the others: what only orders a list is loaded before what finds words. */
export const NO_FIT = 0;
export const BEST_FIT = 11;
