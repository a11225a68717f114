/** Is an input an address of the web rather than a path? */
export const isWebAddress = (input: string): boolean => /^https?:\/\//i.test(input);
