/** Why nothing was written, as a sentence for the person who asked. */
export class Trouble extends Error {}
