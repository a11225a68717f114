import type { Service } from '@service-directory/schema';
import type { ListMessages } from './locales/messages.ts';

/** How a language is spoken, where it is not by those who work there. */
export const howSpoken = (
  { mode }: NonNullable<Service['languages']>[number],
  { withInterpreter, inWriting }: ListMessages,
): string => (mode === 'interpreter' ? withInterpreter : mode === 'written' ? inWriting : '');
