import { exampleDirectory } from '../../rules/example.ts';
import { reviewDirectory, type Review } from '../review.ts';

/** The day on which the tests look. */
export const TODAY = '2026-06-15';

export type Overrides = Record<string, unknown>;
/** A service that is right in everything, with changes. */
export const serviceWith = (id: string, changes: Overrides = {}) => {
  const { services } = exampleDirectory('service', { id, ...changes }) as { services: Overrides[] };
  return services[0] ?? {};
};
const directoryWith = (services: unknown[], changes: Overrides = {}) => ({
  ...(exampleDirectory('directory', {}) as Overrides),
  services,
  ...changes,
});
export const checkedOn = (lastVerifiedOn: string, more: Overrides = {}) => ({
  verification: { lastVerifiedOn, method: 'phone', confidence: 'high', ...more },
});
/** What is due of a directory with these services. */
export const review = (
  services: unknown[],
  options: Partial<Parameters<typeof reviewDirectory>[1]> = {},
  changes: Overrides = {},
) =>
  reviewDirectory(directoryWith(services, changes), { today: TODAY, withinDays: 30, lang: 'nb', ...options });
export const messageTo = (result: Review | undefined, index = 0) => result?.providers[index]?.message;
export const WEEK = { periods: [{ days: ['mo', 'tu'], opens: '10:00', closes: '14:00' }] };
/** The message about one service with these changes, checked long ago. */
export const messageAbout = (changes: Overrides, lang: 'nb' | 'en' = 'nb', head: Overrides = {}): string =>
  messageTo(review([serviceWith('a', { ...checkedOn('2025-01-10'), ...changes })], { lang }, head))?.body ??
  '';
