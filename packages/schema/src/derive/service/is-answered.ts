import type { Contact } from '../../entities/contact.ts';

/** Does somebody answer there and then? By mail and on a page a message waits. */
export const isAnswered = ({ channel }: Contact): boolean => !['web', 'form', 'email'].includes(channel);
