import type { PhraseLanguage } from './language.ts';

/** Papers and rights that a person may lack, in the forms that follow “without”, “have” and “with”. */
export interface PapersWords {
  /** The right to stay. */
  residence: string;
  /** What shows who she is. */
  identification: string;
}

/** Regular expressions, spaces as they are. */
export const PAPERS_WORDS: Readonly<Record<PhraseLanguage, PapersWords>> = {
  nb: {
    residence:
      '(?:gyldige? |lovlig |lovleg |fast |norsk |permanent )*(?:oppholdstillatelse[nr]?|opph[oa]lds(?:løyve|kort|bevis|status)(?:et|en|t)?|opph[oa]ld|visum|papirer|papir|statsborgerskap|(?:norsk|nordisk|eu-?|eøs-?) ?pass|rett til (?:opph[oa]ld|å (?:være|vere|bo|oppholde (?:deg|seg))(?: (?:her|i (?:norge|noreg|landet)))?)|lov til å (?:være|vere|bo|oppholde (?:deg|seg)) (?:her|i (?:norge|noreg|landet))|(?:asylsøkerbevis|udi-kort))',
    identification:
      '(?:gyldig )?(?:(?:bilde-?)?legitimasjon|id(?:-?kort|-?bevis|-?papirer)?|pass|identifikasjon|førerkort|leg)',
  },
  en: {
    residence:
      '(?:a |an |any |the |your |their |valid |legal |lawful |norwegian )*(?:residence (?:permits?|cards?|status)|residence|permit|residency(?: permit)?|visa(?! (?:card|problem|question|issue|matter|application)s?)|immigration status|status|papers|documents|right to (?:stay|reside|(?:be|live|remain|stay) (?:here|in (?:norway|the country)))|(?:eu|eea|eu or eea|european|nordic) passports?|settled status|citizenship)',
    identification:
      '(?:a |an |any |your |their |valid |photo )*(?:id|ids|id cards?|identification|passports?|identity (?:cards?|papers|documents?)|proof of identity)',
  },
  es: {
    residence:
      '(?:un |una |el |la |su |tu )?(?:(?:permiso|tarjeta) de (?:residencia|residente|trabajo)|residencia(?: legal| válida)?|papeles(?: en regla)?|nie|visado(?: válido)?|visa)|derecho a (?:residir|(?:estar|vivir|permanecer) (?:aquí|en (?:noruega|el país)))|pasaporte (?:noruego|europeo|de la ue|comunitario|nórdico)|(?:la )?nacionalidad (?:noruega|europea)|empadronamiento',
    identification:
      '(?:un |una |el |la |su |tu )?(?:documentos? de identidad|carn[ée]t? de identidad|pasaporte(?: válido)?|dni|identificación|documentación)',
  },
  ro: {
    residence:
      '(?:un |o )?(?:(?:permis|permisul) de (?:ședere|rezidență|muncă)|ședere legală|drept de ședere|acte(?:le)?(?! de identitate)(?: în regulă)?|viz[aă](?: valabilă)?)|forme legale|statut legal|drept(?:ul)? (?:de a|să) (?:sta|locui|rămâne|fi|stai|stea|rămâi) (?:aici|în (?:norvegia|țară))|pașaport (?:norvegian|european|ue)|cetățenie(?: (?:norvegiană|ue|europeană))?',
    identification:
      '(?:un |o )?(?:(?:act|actul|acte|document|carte|cartea) de identitate|buletin(?:ul)?|pașaport(?:ul)?|legitimație)',
  },
  ru: {
    residence:
      '(?:действ\\p{L}+ )?(?:вид(?:а|ом)? на жительство|внж|разрешени(?:е|я|ем) на (?:проживание|пребывание|работу)|(?:легальн|законн)\\p{L}{2,3} (?:статус|пребывани|проживани)\\p{L}{0,2}|документ(?:ов|ы|ами)(?!,? удостовер)|виз(?:ы|а|у|ой))|(?:прав(?:а|о|ом) )(?:находиться|жить|проживать|быть|оставаться) (?:здесь|в (?:стране|норвегии))|паспорт(?:а|ом)? (?:ес|евросоюза|норвегии)|(?:норвежск|европейск)\\p{L}{2,3} паспорт(?:а|ом)?|гражданств(?:а|о|ом)|прописки',
    identification:
      'паспорт(?:а|ом)?|удостоверени(?:я|е|ем)(?: личности)?|документ(?:ов|а|ы),? удостоверяющ\\p{L}{2,3} личность',
  },
  uk: {
    residence:
      'посвідк(?:и|а|у|ою) на проживання|дозв(?:олу|іл|олом) на (?:проживання|перебування|роботу)|(?:легальн|законн)\\p{L}{2,3} (?:статус|перебуванн|проживанн)\\p{L}{0,2}|документ(?:ів|и|ами)|віз(?:и|а|у|ою)',
    identification: 'паспорт(?:а|ом)?|посвідчення(?: особи)?',
  },
  pl: {
    residence:
      'kart(?:y|ę|ą|a) pobytu|(?:zezwoleni|pozwoleni)(?:a|e|em) na (?:pobyt|pracę)|legaln(?:ego|y|ym) pobyt(?:u|em)?|dokument(?:ów|y|ami)(?! tożsamości)|wiz(?:y|ę|ą|a)',
    identification:
      'dow[oó]d(?:u|em)?(?: osobist\\p{L}{1,3}| tożsamości)?|paszport(?:u|em)?|dokument(?:u|ów|em) tożsamości',
  },
  bg: {
    residence:
      'разрешени(?:е|я)(?:то)? за (?:пребиваване|престой|работа)|законно пребиваване|документи(?! за самоличност)|виза',
    identification: 'лична карта|паспорт|документи? за самоличност',
  },
  fr: {
    residence:
      "(?:un |une |de |votre |leur )?(?:(?:titre|permis|carte) de séjour|papiers(?! d[’']identité)|visa(?: valable)?|séjour (?:légal|régulier))",
    identification:
      "(?:un |une |de |votre |leur )?(?:pièce d[’']identité|carte d[’']identité|passeport|papiers d[’']identité)",
  },
  ar: {
    residence: '(?:تصريح|بطاقة|إذن) (?:ال)?إقامة|إقامة(?: (?:قانونية|سارية))?|أوراق|تأشيرة',
    identification: '(?:بطاقة )?(?:ال)?هوي(?:ة|تك)|جواز (?:ال)?سفر\\p{L}{0,2}',
  },
};
