import type { translations as en } from '../en/translations.ts';
import type { TranslatedSentences } from '../types.ts';
import { listOf, joined } from './words.ts';

/** What the rules of the family translations say in Bokmål, and why. */
export const translations = {
  'text/phone-differs': {
    why: 'En oversettelse ble ikke endret da nummeret ble det. De som leser det språket, ringer en død linje.',
    message: ({ language, source, numbers, sourceNumbers }) =>
      listOf(sourceNumbers).length > 0
        ? `Teksten på ${String(language)} har nummeret ${joined(numbers)}, den på ${String(source)} har ${joined(sourceNumbers)}.`
        : `Teksten på ${String(language)} har nummeret ${joined(numbers)}, som den på ${String(source)} mangler.`,
    help: () => 'Skriv det riktige nummeret på alle språk, eller helst i «contacts» og ikke i noen tekst.',
  },
  'text/same-as-source': {
    why: 'Den ble kopiert for å oversettes og glemt. Leseren ser et språk hun ikke valgte, og skjermleseren uttaler det feil.',
    message: ({ language, source }) =>
      `Teksten på ${String(language)} er den samme som den på ${String(source)}.`,
    help: ({ language }) =>
      `Oversett den, eller fjern teksten på ${String(language)}: da vises den på kildespråket og merkes som det.`,
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
