/** The columns that say who may know where a place is; a row may have several. */
export const VISIBILITY_COLUMNS: readonly string[] = [
  'visibility',
  'isSecret',
  'isOpen',
  'isShown',
  'isPublished',
];
