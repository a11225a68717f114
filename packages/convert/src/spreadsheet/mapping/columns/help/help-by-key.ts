type InBoth = readonly [nb: string, en: string];

/** What columns hold, by their keys: an explanation, and an example that may be the same in both languages. */
export type HelpByKey = Readonly<Record<string, readonly [explanation: InBoth, example: string | InBoth]>>;
