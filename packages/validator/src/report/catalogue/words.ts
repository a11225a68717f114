import type { MessageLanguage } from '../../finding.ts';

/** The words of the catalogue of rules. */
export interface CatalogueWords {
  why: string;
  source: string;
  ok: string;
  notOk: string;
  says: string;
  help: string;
  severity: string;
  /** Stands in an example for a field that is not there. */
  absent: string;
}

const WORDS: Readonly<Record<MessageLanguage, CatalogueWords>> = {
  en: {
    why: 'Why',
    source: 'Rests on',
    ok: 'Right',
    notOk: 'Wrong',
    says: 'Says',
    help: 'How to mend',
    severity: 'Severity',
    absent: 'left out',
  },
  nb: {
    why: 'Hvorfor',
    source: 'Bygger på',
    ok: 'Riktig',
    notOk: 'Galt',
    says: 'Sier',
    help: 'Slik retter du',
    severity: 'Alvor',
    absent: 'utelatt',
  },
};

export const catalogueWords = (language: MessageLanguage): CatalogueWords => WORDS[language];
