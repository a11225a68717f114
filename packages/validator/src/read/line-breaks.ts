/**
 * A text in which every line ends with a line feed, alone or behind a carriage return, as editors count lines. What old Macs
 * wrote ends them with a carriage return alone. Nothing else moves: each sign stays where it was.
 */
export const withLineFeeds = (text: string): string =>
  text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
