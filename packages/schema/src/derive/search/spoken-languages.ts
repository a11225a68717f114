import type { Service } from '../../entities/service.ts';
import { isAnswered } from '../service/is-answered.ts';

/**
 * The languages (BCP 47) that are spoken with a reader: those of a service that are not only written, and those in which one of its
 * contacts is answered there and then.
 */
export const spokenLanguages = ({ languages = [], contacts = [] }: Service): string[] => [
  ...languages.flatMap(({ code, mode }) => (mode === 'written' ? [] : code)),
  ...contacts.filter(isAnswered).flatMap((contact) => contact.languages ?? []),
];
