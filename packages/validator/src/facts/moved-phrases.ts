import type { PhraseLanguage } from './phrases/language.ts';

/** How a language says that a service has moved. Regular expressions as in `closed-phrases.ts`, spaces as they are. */
export interface MovedPhrases {
  /** “We have moved”. */
  moved: string;
  /** “We move to”, “you find us in”, before a street: so it is, once the day is there that stands beside it. */
  moves?: string;
  /** “New address”, before a name. */
  newAddress: string;
  /** What may stand behind “moved” and before where to. */
  adverbs?: string;
  /** “To”, before a name. */
  to: string;
  /** “To a new address”, “into larger rooms”. */
  toNew: string;
  /** Before an address that was the former one. */
  from: string;
  /** Words in the same statement by which it is not said of the place of the service, or as of a year that is over. */
  unless: string;
}

const NB_WE =
  '(?:vi|me|oss|tilbudet|tilbodet|tjenesten|tenesta|senteret|sentret|kontoret|klinikken|huset|kafeen|kaféen|møteplassen|herberget|krisesenteret|stedet|staden|dagsenteret|værestedet|verestaden|natthjemmet|prosjektet)';
const EN_WE =
  '(?:we|(?:the|this|our) (?:service|centre|center|shelter|house|clinic|office|project|drop-in|day centre|day center|refuge|place|café|cafe))';

export const MOVED_PHRASES: Readonly<Record<PhraseLanguage, MovedPhrases>> = {
  nb: {
    moved: `(?:${NB_WE} (?:har|er|ble|blei|vart|har blitt)(?: (?:nå|no|nettopp|nylig|nyleg|dessverre|diverre|midlertidig|mellombels))* (?:flyttet|flytta)|(?:har|er) ${NB_WE}(?: (?:nå|no|nettopp))? (?:flyttet|flytta))`,
    moves: `(?:${NB_WE} (?:flytter|flyttar)|(?:flytter|flyttar) ${NB_WE}|(?:finner|finn) du oss|(?:holder|held) vi til)`,
    newAddress: '(?:vår )?(?:ny|nye) (?:besøks)?adresse(?:n)?(?: vår)?',
    adverbs: '(?: (?:nå|no|inn|ned|opp|bort|midlertidig|mellombels))*',
    to: '(?:til|inn i|over i|i|på)',
    toNew:
      '(?:(?:en |ei |ein |et |eit )?(?:ny|nye|nytt|andre|annen|anna|annet|større|mindre|bedre|midlertidige?|mellombelse)(?: og \\p{L}+)? (?:\\p{L}+)?(?:adress|lokal|hus|bygg|kontor|sted|stad|plass)\\p{L}*)',
    from: 'fra|frå',
    unless:
      'hvis|dersom|viss|når|som|ikke|ikkje|aldri|i fjor|tidligere|tidlegare|før|for (?:mange|flere|fleire|noen|nokre) år sid[ea]n|siden|sidan|planlegg\\p{L}*|skal|vil|kanskje|nettside\\p{L}*|facebook\\p{L}*|teams|zoom|whatsapp|telefonen|timen|møtet',
  },
  en: {
    moved: `${EN_WE}(?: (?:have|has)|[’']ve|[’']s)?(?: (?:now|recently|just|temporarily))* (?:moved|relocated)`,
    moves: `(?:${EN_WE} (?:are |is )?(?:move|moves|moving|relocating)|(?:you (?:will |can )?)?find us|${EN_WE} (?:are|is|will be)(?: located)?)`,
    newAddress: '(?:our |the )?new (?:street |visiting )?address',
    adverbs: '(?: (?:now|recently|temporarily|again|premises|offices?))*',
    to: '(?:to|into|at|in)',
    toNew:
      '(?:(?:a |our |an? )?(?:new|other|another|different|larger|bigger|smaller|temporary)(?: and \\p{L}+)? (?:address|premises|location|building|house|offices?|place|rooms?))',
    from: 'from',
    unless:
      'if|when|who|that|not|never|last year|years ago|formerly|in the past|since|plan\\p{L}*|will(?! find| be)|may|website|facebook|teams|zoom|whatsapp|because',
  },
  es: {
    moved:
      '(?:nos hemos (?:mudado|trasladado|cambiado)|nos (?:mudamos|trasladamos)|hemos cambiado de (?:dirección|domicilio|local|sede)|(?:el (?:servicio|centro|local|albergue)|la (?:clínica|oficina|casa)) se ha (?:mudado|trasladado))',
    newAddress: '(?:la |nuestra )?nueva dirección',
    to: '(?:a|al|en)',
    toNew:
      '(?:(?:un|una|otro|otra) (?:nuev[oa] )?(?:dirección|local|sede|edificio|lugar|sitio)(?: nuev[oa])?)',
    from: 'de|desde',
    unless: 'si|cuando|quien|quienes|que|no|nunca|el año pasado|hace (?:\\p{L}+ )?años|internet|web',
  },
  ro: {
    moved:
      '(?:ne-am (?:mutat|schimbat (?:adresa|sediul))|am schimbat (?:adresa|sediul)|(?:serviciul|centrul|adăpostul|clinica|biroul) s-a mutat)',
    newAddress: '(?:noua (?:noastră )?adresă|adresa (?:noastră )?nouă)',
    to: '(?:la|în|pe)',
    toNew:
      '(?:(?:o |un )?(?:nouă|nou|altă|alt) (?:adresă|sediu|loc|clădire)|(?:o |un )?(?:adresă|sediu|loc|clădire) nouă?)',
    from: 'de la|din|de pe',
    unless: 'dacă|când|care|cine|nu|niciodată|anul trecut|acum (?:\\p{L}+ )?ani|site',
  },
  ru: {
    moved:
      '(?:мы (?:переехали|сменили адрес|поменяли адрес)|наш адрес (?:изменился|поменялся)|(?:центр|приют|пункт|офис) переехал|(?:служба|клиника|организация) переехала)',
    newAddress: '(?:наш )?новый адрес',
    to: '(?:в|на|по адресу)',
    toNew:
      '(?:по )?(?:нов\\p{L}{2,3}|друг\\p{L}{2,3}) (?:адрес\\p{L}*|здани\\p{L}|помещени\\p{L}|мест\\p{L})',
    from: 'с|из|со',
    unless: 'если|когда|кто|который|которые|не|никогда|в прошлом году|лет назад|сайт\\p{L}*',
  },
  uk: {
    moved:
      '(?:ми (?:переїхали|змінили адресу)|наша адреса змінилася|(?:центр|притулок|пункт|офіс) переїхав|(?:служба|клініка|організація) переїхала)',
    newAddress: '(?:наша )?нова адреса',
    to: '(?:в|у|на|до|за адресою)',
    toNew:
      '(?:за )?(?:нов\\p{L}{1,3}|інш\\p{L}{1,3}) (?:адрес\\p{L}*|будівл\\p{L}|приміщенн\\p{L}|місц\\p{L})',
    from: 'з|із|від',
    unless: 'якщо|коли|хто|який|які|не|ніколи|торік|років тому|сайт\\p{L}*',
  },
  pl: {
    moved:
      '(?:przenieśliśmy się|przeprowadziliśmy się|zmieniliśmy (?:adres|siedzibę)|(?:ośrodek|punkt|dom) (?:przeniósł się|został przeniesiony)|(?:poradnia|placówka|klinika|noclegownia) (?:przeniosła się|została przeniesiona)|(?:schronisko|centrum) (?:przeniosło się|zostało przeniesione))',
    newAddress: '(?:nasz )?nowy adres',
    to: '(?:do|na|w)',
    toNew:
      '(?:now\\p{L}{1,3}|inn\\p{L}{1,3}) (?:adres\\p{L}*|siedzib\\p{L}|lokal\\p{L}*|budyn\\p{L}+|miejsc\\p{L})',
    from: 'z|ze',
    unless: 'jeśli|jeżeli|kiedy|kto|który|które|którzy|nie|nigdy|w zeszłym roku|lat temu|stron\\p{L}',
  },
  bg: {
    moved:
      '(?:(?:ние )?(?:се преместихме|преместихме се|преместили сме се)|сменихме адреса(?: си)?|(?:центърът|приютът) се премести|(?:службата|клиниката) се премести)',
    newAddress: '(?:нашият )?нов(?:ият)? (?:ни )?адрес',
    to: '(?:в|на|във)',
    toNew: '(?:нов\\p{L}{0,2}|друг\\p{L}{0,2}) (?:адрес|сграда|помещение|място)',
    from: 'от',
    unless: 'ако|когато|кой|който|които|не|никога|миналата година|преди \\p{L}+ години|сайт\\p{L}*',
  },
  fr: {
    moved:
      "(?:nous avons (?:déménagé|changé d[’'](?:adresse|locaux))|(?:le (?:service|centre|foyer)|la (?:clinique|maison)) a (?:déménagé|changé d[’']adresse))",
    newAddress: '(?:notre |la )?nouvelle adresse',
    to: "(?:à|au|dans|vers|a l[’'])",
    toNew: '(?:(?:une |de |un )?(?:nouvelle|nouveaux?|autres?) (?:adresse|locaux|local|bâtiment|lieu))',
    from: 'de|du',
    unless: "si|quand|qui|ne|pas|jamais|l[’']an dernier|l[’']année dernière|il y a \\p{L}+ ans|site",
  },
  ar: {
    moved: '(?:لقد )?(?:نحن )?(?:انتقلنا|تم نقل (?:المركز|الخدمة|العيادة|المكتب)|غيرنا عنواننا|تغير عنواننا)',
    newAddress: '(?:عنواننا الجديد|العنوان الجديد|عنوان جديد)',
    to: '(?:إلى|في)',
    toNew: '(?:(?:عنوان|مكان|مقر|مبنى|موقع) (?:جديد|آخر)|شارع \\p{L}+)',
    from: 'من',
    unless: 'إذا|عندما|الذين|التي|الذي|لم|لا|العام الماضي|السنة الماضية|سنوات',
  },
};
