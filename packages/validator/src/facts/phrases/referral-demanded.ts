import { defineDemand } from './demand.ts';

/** The text says that somebody must send the person there. */
export const asksForReferral = defineDemand({
  nb: {
    starts: 'henv tilv',
    thing: '(?:skriftlig )?(?:henvisning|tilvisning|tilvising)(?:en|a)?',
    also: '(?:må|skal)(?: du)? (?:være|bli|vere) (?:henvist|tilvist)|(?:bare|kun|berre) (?:etter|med|ved) (?:henvisning|tilvising)',
  },
  en: {
    starts: 'refe lett',
    thing: 'referrals?|letter from (?:your|a) (?:doctor|gp)',
    also: '(?:must|have to|need to) be referred|(?:only )?by referral(?: only)?|referral only',
  },
  es: {
    starts: 'deri volan vola remi cart',
    thing: '(?:una )?(?:derivación|remisión)|volante(?: médico)?|carta de derivación',
    also: '(?:debe|tiene que) ser derivad[oa]|(?:solo|únicamente) con (?:derivación|volante)',
  },
  ro: {
    starts: 'trim bile',
    thing: '(?:bilet(?:ul)? de )?trimitere',
    also: '(?:doar|numai) cu (?:bilet de )?trimitere',
  },
  ru: {
    starts: 'напр',
    thing: 'направлени[еяю](?: (?:от )?врача)?',
    also: 'только по направлению',
  },
  uk: {
    starts: 'напр скер',
    thing: '(?:направленн|скеруванн)[яюі]',
    also: '(?:тільки|лише) за (?:направленням|скеруванням)',
  },
  pl: {
    starts: 'skie',
    thing: 'skierowani[ea]',
    also: '(?:tylko|wyłącznie) ze skierowaniem',
  },
  bg: {
    starts: 'напр',
    thing: 'направлени[ея]',
    also: 'само с направление',
  },
  fr: {
    starts: 'lett cour ordo orie reco adre',
    thing:
      "(?:lettre|courrier|recommandation) (?:d[’']un|du|de votre) médecin(?: traitant)?|lettre de recommandation|ordonnance",
    also: '(?:devez|faut) être (?:orienté|adressé)(?:e)?|(?:uniquement|seulement) sur (?:orientation|recommandation)',
  },
  ar: {
    starts: 'احال تحوي خطاب',
    thing: '(?:خطاب )?(?:ال)?إحالة|تحويل (?:من|طبي)',
    also: 'فقط ب(?:إحالة|تحويل)',
  },
});
