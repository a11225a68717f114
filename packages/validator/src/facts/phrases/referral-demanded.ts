import { defineDemand } from './demand.ts';

/** The text says that somebody must send the person there. */
export const asksForReferral = defineDemand({
  nb: {
    starts: 'henv tilv nav',
    thing: '(?:skriftlig )?(?:henvisning|tilvisning|tilvising)(?:en|a)?',
    also: '(?:må|skal)(?: du)? (?:være|bli|vere) (?:henvist|tilvist)|(?:bare|kun|berre) (?:etter|med|ved) (?:henvisning|tilvising)|(?:fastlege|lege|sykehus|psykolog|jordmor|sosionom|nav|kommune|saksbehandler|legevakt)\\p{L}{0,3}(?: din)? (?:må|skal) (?:først )?(?:henvise|tilvise|sende (?:en )?(?:henvisning|tilvising)|skrive (?:en )?(?:henvisning|tilvising))|(?:bare|kun|berre|utelukkende)(?: (?:imot|for|til|åpent|ope)){0,2}(?: (?:klienter|klientar|pasienter|pasientar|personer|personar|brukere|brukarar|deg|dem|dei|de|folk|kvinner|menn|gjester|barn|ungdom|unge|beboere|søkere)){1,2}(?:,? som (?:er|blir|har blitt|vert))? (?:henvist|henviste|tilvist|tilviste)(?: (?:av|fra|frå|til oss|hit|gjennom|via)(?!\\p{L})| ?(?=$|[,|]))',
    lacked: '(?:en |ei |skriftlig )*(?:henvisning|tilvisning|tilvising)',
    asWhole:
      '(?:henvisning|tilvisning|tilvising)(?:en|a)? (?:fra|frå) (?:nav|skolen|en skole|jobben)(?: (?:eller|og) \\p{L}+)? (?:er (?:nødvendig|naudsynt|påkrevd|et krav)|kreves|krevst|må (?:legges ved|foreligge|tas med|sendes))|(?:må ha|trenger|treng|krever|kreves) (?:en )?(?:henvisning|tilvising) (?:fra|frå) (?:nav|skolen)|(?:bare|kun|berre|utelukkende)(?: (?:imot|for|til|åpent|ope)){0,2}(?: (?:klienter|klientar|pasienter|pasientar|personer|personar|brukere|brukarar|deg|dem|dei|de|folk|kvinner|menn|barn|ungdom|unge)){1,2}(?:,? som (?:er|blir|har blitt|vert))? (?:henvist|henviste|tilvist|tilviste) (?:av|fra|frå|gjennom|via) (?:nav|skolen)',
  },
  en: {
    starts: 'refe lett',
    thing: 'referrals?|letter from (?:your|a) (?:doctor|gp)',
    also: '(?:must|have to|need to) be referred|(?:only )?by referral(?: only)?|referral only|(?:gp|doctor|physician|hospital|social worker|someone|professional|midwife|case ?worker|service)(?:,? (?!(?:can|may|not|never|no|does|only)(?!\\p{L}))\\p{L}+){0,3} (?:must|has to|needs to|have to|will have to) (?:first )?(?:refer you|send (?:us )?a referral|write (?:you )?a referral)|only(?: (?:accept|see|take|treat|help|serve|admit|for|open to|receive)){0,2}(?: (?:clients|patients|people|persons|those|anyone|women|men|residents|guests|users|you)){1,2}(?: (?:who|that) (?:are|have been|were)| if you (?:are|have been))? referred(?: (?:by|from|to us|here|through)(?!\\p{L})| ?(?=$|[,|]))',
    lacked: "(?:a |an |any |written )*referrals?|(?:a )?(?:doctor[’']s |referral )letter",
    asWhole:
      'referrals? from (?:nav|a school|your school|your job)(?: (?:or|and) (?:\\p{L}+ )?\\p{L}+)? (?:is|are) (?:required|needed|necessary)|(?:need|require|must have) a referral from (?:nav|a school|your school)|only(?: (?:accept|see|take|treat|help|serve|admit|for)){0,2}(?: (?:clients|patients|people|persons|those|women|men|users)){1,2}(?: (?:who|that) (?:are|have been|were))? referred (?:by|from|through) (?:nav|a school)',
  },
  es: {
    starts: 'deri volan vola remi cart medi serv',
    thing: '(?:una )?(?:derivación|remisión)|volante(?: médico)?|carta de derivación',
    also: '(?:debe|tiene que) ser derivad[oa]|(?:solo|únicamente) con (?:derivación|volante)|(?:(?:su|tu|el|un) médico|(?:la|una) médica|los servicios sociales)(?: de cabecera)? (?:debe|deben|tiene que|tienen que) (?:derivarte|derivarle|derivarlo|derivarla|remitirte|remitirle|enviarte|hacer(?:te)? un volante)|(?:solo|sólo|solamente|únicamente|exclusivamente)(?: (?:atendemos|aceptamos|admitimos|para|a)){0,2} (?:personas|pacientes|usuari[oa]s|clientes|quienes|casos|mujeres|hombres)(?: que (?:han sido|sean|vengan|vienen)| vengan)? (?:derivad|remitid)[oa]s (?:por|desde|de)',
    lacked: '(?:una |un )?(?:derivación|remisión|volante)(?: médic[oa])?',
  },
  ro: {
    starts: 'trim bile medi spit indr',
    thing: '(?:bilet(?:ul)? de )?trimitere',
    also: '(?:doar|numai) cu (?:bilet de )?trimitere|(?:medicul|spitalul|un medic)(?: de familie| tău| dumneavoastră)? trebuie să (?:te|vă) (?:trimită|îndrume)|(?:doar|numai|exclusiv)(?: (?:pentru|pe))? (?:persoane|persoanele|pacienți|pacienții|cei|clienți|femei|bărbați)(?: care (?:sunt|au fost))? (?:trimi[sș]|îndruma[tț])\\p{L}{0,2} (?:de|din|prin)(?!\\p{L})',
    lacked: '(?:bilet(?:ul)? de |o )?trimiter(?:e|ea)',
  },
  ru: {
    starts: 'напр врач тера боль',
    thing: 'направлени[еяю](?: (?:от )?врача)?',
    also: 'только по направлению|(?:врач|терапевт|больница)(?: \\p{L}+)? (?:должен|должна) (?:вас |сначала )*(?:направить|выписать направление|дать направление)|(?:вас |должен )+направить (?:врач|терапевт)|(?<!не )только (?:для )?(?:тех|тем|пациентов|клиентов|людей),? (?:кого|которых) направил\\p{L}{0,2}|(?<!не )только (?:пациентов,? |людей,? |тех,? )?направленных',
    lacked: 'направлени(?:я|ем)(?: (?:от )?врача)?',
  },
  uk: {
    starts: 'напр скер',
    thing: '(?:направленн|скеруванн)[яюі]',
    also: '(?:тільки|лише) за (?:направленням|скеруванням)|(?:тільки|лише) (?:для )?(?:тих|пацієнтів|людей),? (?:кого|яких) (?:направи|скерува)\\p{L}{1,3}',
  },
  pl: {
    starts: 'skie',
    thing: 'skierowani[ea]',
    also: '(?:tylko|wyłącznie) ze skierowaniem|(?:tylko|wyłącznie|jedynie)(?: (?:osoby|pacjentów|klientów|osób|tych|dla)){1,2} (?:skierowan\\p{L}{1,3}|ze skierowaniem)',
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
