/** Words, and in brackets behind them what there may be more to say. */
export const withPart = (words: string, more: string | undefined): string =>
  more === undefined || more === '' ? words : `${words} (${more})`;
