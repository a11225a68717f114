/** Words of the pages that list all rules. */

export const RULE_WORDS = {
  nb: {
    lead: (count) =>
      `Her står alle de ${count} reglene som en katalog blir sjekket mot: hva de ser etter, hvorfor det betyr noe, og hvordan du retter det.`,
    severities: 'Hvor alvorlig det er',
    severity: { error: 'feil', warning: 'advarsel', info: 'merknad' },
    meaning: {
      error: 'må rettes før katalogen kan publiseres',
      warning: 'kan villede den som leser',
      info: 'kan bli bedre',
    },
    contents: 'Innhold',
    rules: (count) => `${count} ${count === 1 ? 'regel' : 'regler'}`,
    says: 'Sier',
    help: 'Slik retter du',
    source: 'Bygger på',
    examples: 'Eksempel',
    wrong: 'Galt',
    right: 'Riktig',
  },
  en: {
    lead: (count) =>
      `These are all the ${count} rules that a directory is checked against: what they look for, why it matters, and how to mend it.`,
    severities: 'How bad it is',
    severity: { error: 'error', warning: 'warning', info: 'note' },
    meaning: {
      error: 'must be mended before the directory can be published',
      warning: 'may mislead a reader',
      info: 'could be better',
    },
    contents: 'Contents',
    rules: (count) => `${count} ${count === 1 ? 'rule' : 'rules'}`,
    says: 'Says',
    help: 'How to mend',
    source: 'Rests on',
    examples: 'Example',
    wrong: 'Wrong',
    right: 'Right',
  },
};
