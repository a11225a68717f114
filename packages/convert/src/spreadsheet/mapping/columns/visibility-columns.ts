/** The columns that say who may know where a place is; a row may have several. */
export const VISIBILITY_COLUMNS: readonly string[] = [
  'visibility',
  'isSecret',
  'isOpen',
  'isShown',
  'isPublished',
  'isUnpublished',
];

/** Those that speak of the row as a whole: yes or no says nothing of its address alone. */
export const OF_WHOLE_ROW: readonly string[] = ['isPublished', 'isUnpublished'];
