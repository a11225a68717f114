import type { Publisher } from './answers.ts';

const EMAIL = /^[^\s@<>"',;:/]{1,64}@[^\s@<>"',;:/]{1,190}\.[^\s@<>"',;:/]{1,63}$/;

/** An address at which an error can be told: an e-mail, or a page; undefined for what is neither. */
export function readReport(text: string): Omit<Publisher, 'name'> | undefined {
  const plain = text.trim().replace(/^mailto:/i, '');
  if (EMAIL.test(plain)) return { email: plain };
  const url = /^https:\/\//i.test(plain) && URL.canParse(plain) ? new URL(plain) : undefined;
  return url === undefined || url.username !== '' ? undefined : { reportUrl: url.href };
}

/** Which half of an answer is missing. */
export type PublisherFault = 'no-name' | 'no-address';

/** A name and an address in one answer, in any order: `Havn, post@havn.example`. */
export function readPublisher(text: string): Publisher | PublisherFault {
  const words = text.trim().split(/[\s,;]+/);
  const at = words.findIndex((word) => readReport(word.replace(/^[<(]|[>)]$/g, '')) !== undefined);
  const word = words[at];
  if (word === undefined) return 'no-address';
  const name = text
    .replace(word, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–-]{1,60}|[\s,;:–-]{1,60}$/g, '');
  if (name === '') return 'no-name';
  return { name, ...readReport(word.replace(/^[<(]|[>)]$/g, '')) };
}
