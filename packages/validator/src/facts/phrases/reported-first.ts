import type { PhraseLanguage } from './language.ts';

/** That a person must have told the police before she gets help. Regular expressions, spaces as they are. */
const REPORTED_FIRST: Readonly<Partial<Record<PhraseLanguage, readonly string[]>>> = {
  nb: [
    '(?:må|lyt|skal)(?: (?:du|dere|de|alle|man))?(?: (?:også|først|selv|allerede|då|da))? ha (?:politi)?anmeldt',
    '(?:må|lyt|skal)(?: (?:du|dere|de|alle|man))?(?: (?:også|først|selv))? (?:politi)?anmelde (?:det|saken|saka|forholdet|volden|overgrepet|hendelsen)? ?(?:først|før (?:du|vi))',
    '(?:forholdet|saken|saka|volden|overgrepet|hendelsen) (?:må|skal) (?:først )?(?:være|vere|bli) (?:politi)?anmeldt',
    '(?:forutsetning|føresetnad|krav|vilkår|betingelse|kreves|krevst|krever|krev|forutsetter)(?: (?:vi|er))?,? at (?:du|forholdet|saken|saka|volden|overgrepet|hendelsen) (?:har|er) (?:politi)?anmeldt',
    '(?:må|lyt|skal)(?: (?:du|dere|de|alle|man))? (?:(?:snakke med|ha snakket med|ha vært hos|kontakte|avgi forklaring til|gå til) politiet (?:først|før (?:du|vi))|først (?:snakke med|kontakte|avgi forklaring til|gå til) politiet)',
  ],
  en: [
    '(?:must|need to|have to) have (?:(?:already|first) )?(?:reported|made|filed)(?: \\p{L}+){0,5} (?:to|with) (?:the )?police',
    '(?:must|need to|have to) (?:first (?:report|talk|speak|go)(?: \\p{L}+){0,4} (?:to|with) (?:the )?police|(?:report|talk|speak|go)(?: \\p{L}+){0,4} (?:to|with) (?:the )?police (?:first|before (?:you|we|coming)))',
    '(?:must|has to|needs to) (?:first )?(?:be|have been) reported to (?:the )?police',
    '(?:a )?police report (?:is|will be) (?:required|necessary|a (?:condition|requirement))|(?:requires?|must have) (?:a |your )?police report',
  ],
  es: [
    '(?:debes?|deberás?|tienes? que|hay que|es (?:necesario|imprescindible|obligatorio)) (?:haber (?:denunciado|presentado (?:una |la )?denuncia|puesto (?:una |la )?denuncia)|denunciar(?: \\p{L}+){0,3} (?:primero|antes))',
    '(?:se (?:requiere|exige)|requerimos|exigimos|es (?:necesaria|obligatoria|imprescindible)) (?:una |la )?denuncia(?: previa| policial)?',
  ],
  ro: [
    'trebuie să (?:fi|fiți|ai|aveți|depui|depuneți|faci|faceți)(?: (?:depus|făcut|mai întâi|întâi)){0,2} (?:o )?plângere(?: \\p{L}+)? la poliție',
  ],
  ru: [
    '(?:должны|нужно|необходимо|надо) (?:вам )?(?:сначала|прежде) (?:\\p{L}+ ){0,2}?(?:заявить|обратиться|сообщить)(?: \\p{L}+){0,2}? в полицию',
  ],
  uk: ['(?:потрібна|необхідна) заява (?:в|у|до) поліці[їю]'],
  pl: [
    '(?:musisz|musicie|trzeba|należy) (?:najpierw|wcześniej) (?:zgłosić|zawiadomić)(?: \\p{L}+){0,2}? (?:na )?policj[ięa]',
    '(?:wymagane|konieczne) (?:jest )?zgłoszenie (?:na|do) policj\\p{L}',
  ],
};

/** The phrases that say so; none in a language without a table. */
export const reportedFirst = (language: PhraseLanguage): readonly string[] => REPORTED_FIRST[language] ?? [];
