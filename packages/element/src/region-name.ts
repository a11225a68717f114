/** Is a region told by its name, and not by a code (ISO 3166-2) such as «NO-03», which says nothing to a reader? */
export const isRegionName = (region: string): boolean => !/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(region);
