/** Fields that hold ids of something else. */
export const REFERENCES: ReadonlySet<unknown> = new Set([
  'organizationIds',
  'sourceIds',
  'seeAlso',
  'replacedBy',
]);
