import type { PhraseLanguage } from './phrases/language.ts';

/** How a language says that nobody may know where a place is. */
export interface SecretPhrases {
  /** Phrases that say it of the address: a regular expression with spaces as they are, `…` for a few words between. */
  says: string;
  /** Words in the same statement by which it is said of somebody else: of the reader, of other places. */
  unless: string;
}

/**
 * A denial (“is not secret”) matches none of these, and questions are no statements. «Adressen er ikke offentlig» says
 * the same as «hemmelig».
 */
export const SECRET_PHRASES: Readonly<Record<PhraseLanguage, SecretPhrases>> = {
  nb: {
    says:
      '(?:besøks|bostads|gate)?adress(?:en|a)… (?:er|skal være|skal vere|må være|må vere|holdes|haldast|må holdes|blir holdt|forblir) (?:helt |strengt |alltid |også |av sikkerhetsgrunner )?(?:hemmelig|hemmeleg|hemmeligholdt|skjult|skjermet|skjerma|konfidensiell|fortrolig|gradert|sperret|ikke offentlig|ikkje offentleg|ikke kjent for andre|(?:kun|bare|berre) (?:kjen[td]) (?:for|av)|unntatt (?:fra )?offentlighet(?:en)?|unntatt(?: frå)? offentlegheita?|unnateke offentlegheit|adressesperret)' +
      '|er (?:alltid |derfor )?adress(?:en|a)… (?:hemmelig|hemmeleg|hemmeligholdt|skjult|skjermet|skjerma|konfidensiell|fortrolig|sperret|ikke offentlig|ikkje offentleg|ikke kjent for andre)' +
      '|adress(?:en|a)… (?:oppgis|oppgjevast|deles|gis|publiseres|offentliggjøres|utleveres) (?:ikke|ikkje|aldri|av sikkerhetsgrunner ikke)' +
      '|adress(?:en|a)… (?:kan|skal|må|vil|bør) (?:ikke|ikkje|aldri) (?:oppgis|oppgjevast|deles|delast|gis|gjevast|publiseres|offentliggjøres|utleveres|spres|vises|visast|legges ut|bli kjent|komme ut|kome ut|ut(?! (?:på|fra|frå|av))|stå)' +
      '|adress(?:en|a|e)… (?:fås|fåes|får du|gis|gjevast|oppgis|oppgjevast|sendes)(?: ut)?(?: av (?:oss|personalet|vakta))? (?:bare |kun |berre |først )?(?:ved|når|på (?:telefon|sms|forespørsel|førespurnad)|etter)|adress(?:en|a) (?:gis|oppgis|oppgjevast|sendes|deles) (?:bare|kun|berre) (?:til|med)' +
      '|(?<!(?:hjelpe|følge)r? deg(?: \\p{L}+){1,5} )(?:krisesenter|bolig|bosted|botilbud|hus|leilighet|senter|kvinnehus|tilfluktssted)(?:et|en)?(?: (?:ligger|ligg|er|holder til|held til|bor))? på (?:en |et |eit |ei )?(?:ukjen[td]|hemmel[ie]g|skjult) (?:adresse|sted|stad)' +
      '|av (?:sikkerhets|sikkerheits|tryggleiks)\\p{L}+(?: \\p{L}+){0,3} (?:ikke|ikkje|aldri)(?: \\p{L}+){0,2} adress(?:en|a)' +
      '|(?:ikke|ikkje|aldri) (?:fortell|fortel|si|sei)(?: (?:noen|nokon|andre))? adress(?:en|a)' +
      '|(?:ring|kontakt oss|spør)(?: oss)? (?:for|om) (?:å få )?adress(?:e|en|a)' +
      '|vi (?:oppgir|oppgjev|deler|gir|publiserer) (?:ikke|ikkje|aldri)(?: ut)? adress(?:en|a)' +
      '|(?:ikke|ikkje|aldri) (?:gir?|gje|gjev|oppgir?|oppgje|dele?r?|publiserer?|publiser|sprer?|viser?|vis|legger?|legg)(?: ut| videre| bort)? (?:på nett )?(?:denne |vår )?adress(?:en|a)' +
      '|(?:del|publiser|spre|vis|gi|legg) (?:ikke|ikkje|aldri)(?: ut| videre)? (?:denne |vår )?adress(?:en|a)' +
      '|hold adress(?:en|a) (?:hemmelig|hemmeleg|skjult|skjermet|for (?:deg|dere) selv)' +
      '|(?<!(?:hjelpe|følge)r? deg(?: \\p{L}+){1,5} )(?:vi|sentere?t?|krisesentere?t?|huse?t?|bolig(?:en)?|bosted(?:et)?|bofellesskap(?:et)?|botilbude?t?|leilighet(?:en)?|leilegheita|tilbudet|stede?t?|staden)… (?:på|har|held til på) (?:en |ei |ein )?(?:hemmelig|hemmeleg|skjult|skjermet|skjerma|sperret|sperra|konfidensiell|fortrolig|anonym) adresse' +
      '|(?:vi|sentere?t?|krisesentere?t?|tilbudet|tilbodet|foreningen)… (?:har|driver|driv|eier|leier|disponerer) (?:(?:en|et|ei|ein|eit|to|flere|fleire) )?(?:hemmelige?|hemmelege?|skjulte?) (?:\\p{L}{0,12}leilighet|\\p{L}{0,12}leilegheit|\\p{L}{0,12}bolig|bustad|hus|hybel|hybl|krisesenter|tilfluktssted)(?:er|ar)?(?! for)' +
      '|(?<!(?:hjelpe|følge)r? deg(?: \\p{L}+){1,5} )(?:sentere?t?|krisesentere?t?|kvinnehuse?t?|huse?t?|bosted(?:et)?|bofellesskap(?:et)?|botilbud(?:et)?|leilighet(?:er)?|mottak(?:et)?)(?: for(?: \\p{L}+){1,4})? med (?:en |ei |ein )?(?:hemmelig|hemmeleg|skjult|skjermet|skjerma|sperret|konfidensiell|fortrolig) adresse' +
      '|^(?:(?:obs|nb|merk|viktig|husk|pass på|advarsel|på)[:!,]? )*(?:trygg og |helt |strengt )?(?:hemmelig|hemmeleg|skjult|skjermet|skjerma|sperret|konfidensiell|fortrolig|anonym) adresse' +
      '|^(?!hjelp|råd|bistand|informasjon|veiledning|rettleiing|vi |vil |har |søk)(?:[\\p{L}-]+ ){0,2}(?:\\p{L}{0,12}(?:senter|sentere?t|huset?|bolig|boligen|bustad|bustaden)|bosted(?:et)?|bofellesskap(?:et)?|botilbud(?:et)?|leilighet(?:en)?|leilegheita?|tilfluktssted)(?: (?:i|på|for) \\p{L}+)?(?:,| [–-]|:| \\() ?(?:helt |strengt )?(?:hemmelig|hemmeleg|skjult|skjermet|skjerma|sperret|sperra|konfidensiell|fortrolig|gradert) adresse(?=$|[,)]| [–-] )' +
      '|(?:stedet|huset|beliggenheten|plasseringen|lokasjonen)… (?:er|holdes|skal være) (?:helt |strengt )?(?:hemmelig|hemmeleg|hemmeligholdt|konfidensiell)' +
      '|(?:plasser|plassar|rom|senger|leiligheter|leilegheiter|boliger) på (?:en )?(?:hemmelig|hemmeleg|skjult|skjermet|skjerma) adresse' +
      '|(?:vi|sentere?t?|krisesentere?t?|huset?|boligen?|botilbudet|tilbudet|stedet) (?:er|har|ble) flytt(?:et|a) til (?:en |et |ei )?(?:hemmelig|hemmeleg|skjult|skjermet|skjerma|ukjent) (?:adresse|sted|stad)' +
      '|(?:husene|boligene|leilighetene)(?: våre| deres)? (?:har|er på|ligger på) (?:hemmelig|hemmeleg|skjult) adresse' +
      '|^(?:hemmelig|hemmeleg) (?:hus|bolig|leilighet|krisesenter|bosted|botilbud)\\.?$',
    unless:
      '(?:du|dere|de|man|ingen) (?:trenger|treng|behøver) (?:ikke|ikkje|aldri)(?: å)? (?:oppgi|oppgje|si|gi|vise|skrive|legge igjen)|(?:spurt\\p{L}*|sjekk\\p{L}*|finn ut|usikkert|uklart|uvisst|vet ikke|veit ikkje) om|(?:hvis|dersom|om) du (?:har|bor|lever)|har du|du (?:har|bor)(?! (?:fått|avtalt|avtale|en avtale|ein avtale|time|ringt|bestilt|plass|snakk\\p{L}*|tatt|teke|blitt|vore|vært))|(?:din|ditt) (?:bo|post)?adresse|adressen? din|deg (?:som|med|på)|(?<!(?:bare|kun|berre)(?: til| kjen[td] (?:for|av))? )(?:personer|kvinner|menn|dem|de|noen|andre) (?:som|med|på)|andre (?:hus|sentre|steder|adresser|krisesentre|tilbud)|(?<!\\()kode|folkeregist\\p{L}*|e-?postadressen?',
  },
  en: {
    says:
      '(?:address|location|whereabouts)… (?:is|are|remains?|stays?|must be|must stay|must remain|will be|has to be)(?: always| strictly| completely| kept| held)* (?:secret|confidential|hidden|undisclosed|unlisted|protected(?! (?:from|against|by))|not (?:public|publicly known|made public|disclosed|published|given out|shared|revealed|to be (?:shared|published|shown|given out|disclosed)))' +
      '|(?:keep|keeps) (?:our|the|its|this) (?:address|location) (?:secret|confidential|hidden|private|to (?:yourself|yourselves))' +
      "|(?:do not|don[’']t|never|please do not) (?:give out|give|publish|share|disclose|reveal|show|post)(?: out)? (?:our|the|its|this) (?:address|location)" +
      '|(?:address|location) (?:is )?(?:withheld|not disclosed(?! (?:here|yet))|only (?:shared|given|told|disclosed)|(?:available )?on request)|address… (?:is |will be )?(?:given|told|sent|shared|provided)(?: out)?(?: only)? (?:on (?:arrival|request|referral|booking|admission|acceptance|application)|over the phone|when you|by (?:phone|text|sms|telephone)|after|upon|once)' +
      '|(?:call|phone|ring|contact)(?: us)? (?:for|to get) (?:our|the) address' +
      '|(?<!(?:help|take|bring) you(?: \\p{L}+){1,4} )(?:shelter|house|centre|center|refuge|flats?|apartment)(?: for(?: \\p{L}+){1,4})? with (?:a|an) (?:secret|confidential|undisclosed|hidden|protected) (?:address|location)' +
      "|(?:we|the shelter|the house|the centre)… (?:do not|don[’']t|does not|never|cannot) (?:give out|publish|share|disclose|reveal)(?: out)? (?:our|the|its) (?:address|location)" +
      '|(?<!(?:help|take|bring) you(?: \\p{L}+){1,4} )(?:we|shelter|house|centre|center|refuge|flat|apartment|service|place)… (?:at|in|has|have) (?:a|an) (?:secret|confidential|undisclosed|hidden|unknown) (?:address|location)|for (?:(?:your|our) )?(?:safety|security) reasons… (?:address|location) (?:is|will) (?:not|never)' +
      '|^(?:(?:nb|note|important|warning)[:!,]? )*(?:at |in |this is )?(?:a |an )?(?:secret|confidential|undisclosed|unlisted|protected|hidden) (?:address|location)' +
      '|(?:places|beds|rooms|flats) (?:at|in) (?:a |an )?(?:secret|confidential|undisclosed|hidden) (?:address|location)|(?:we|shelter|house|centre|center|refuge) (?:has |have )?moved to (?:a|an) (?:secret|confidential|undisclosed|hidden) (?:address|location)|^(?:secret|hidden) (?:house|shelter|flat|refuge)\\.?$',
    unless:
      'whether|(?:ask|check|unclear|unsure|not sure|find out) if|your (?:home |own |e-?mail )?(?:address|location|home)|you (?:have|live)(?! (?:a (?:place|room|bed)|an appointment|been|booked|called|got|agreed|applied|spoken|talked))|(?:people|persons|women|men|those|anyone|others) (?:with|at|in|who|whose)|other (?:houses|shelters|places|services|addresses)|e-?mail|ip',
  },
  es: {
    says:
      '(?:direccion|ubicacion|domicilio)… (?:es|esta|se mantiene|permanece|debe ser|debe permanecer|sera)(?: estrictamente| siempre| en)? (?:secret[ao]|confidencial|ocult[ao]|reservad[ao])' +
      '|(?:direccion|ubicacion)… no (?:se (?:publica|da|facilita|divulga|revela)|es publica)' +
      '|no (?:publicamos|damos|decimos|facilitamos|divulgamos|revelamos)(?: a nadie)? (?:la|nuestra) (?:direccion|ubicacion)' +
      '|no (?:digas?|des?|comuniques?|reveles?)(?: a nadie)? (?:la|nuestra|esta) (?:direccion|ubicacion)' +
      '|(?:en|tiene|tenemos)(?: una)? (?:direccion|ubicacion) (?:secreta|confidencial|oculta)|^(?:direccion|ubicacion) (?:secreta|confidencial|oculta)',
    unless:
      '(?:tu|su|vuestra) (?:direccion|ubicacion|domicilio)|si (?:tienes|tiene|vives|vive)|(?:personas|mujeres|quienes) (?:que|con|en)|otr[ao]s (?:casas|centros|lugares)|correo',
  },
  ro: {
    says:
      '(?:adresa|locatia)… (?:este|e|ramane|trebuie sa fie|trebuie sa ramana|este tinuta|este pastrata)(?: strict| complet)? (?:secreta|secret|confidentiala|ascunsa)' +
      '|(?:adresa|locatia)… nu (?:este|e) (?:publica|facuta publica|publicata|comunicata)' +
      '|nu (?:publicam|comunicam|dezvaluim|dam|spunem|divulgam|facem publica)(?: nimanui)? adresa' +
      '|nu (?:spune(?:ti)?|comunica(?:ti)?|dezvalui(?:ti)?|dati|da)(?: nimanui)? adresa' +
      '|(?:la|are|avem) o (?:adresa|locatie) (?:secreta|confidentiala)|^(?:adresa|locatie) (?:secreta|confidentiala)',
    unless:
      'adresa (?:ta|dumneavoastra|dvs)|daca (?:ai|aveti|locuiesti|locuiti)|(?:persoanel?e?|femeile) (?:cu|care|la)|alte (?:case|centre|locuri)|e-?mail',
  },
  ru: {
    says:
      'адрес… (?:держ\\p{L}{2,5}|хран\\p{L}{2,5}|остается|содержится|сохраняется)(?: \\p{L}+)? (?:в (?:тайне|секрете)|секретным|тайным|конфиденциальным)' +
      '|адрес… (?:секретный|секретен|засекречен|скрыт|конфиденциален|конфиденциальный|является (?:секретным|тайным|конфиденциальным)|не (?:разглашается|публикуется|раскрывается|сообщается|подлежит разглашению|разглашаем|публикуем|раскрываем|сообщаем|говорим|называем))' +
      '|(?:мы )?(?:никому )?не (?:разглашаем|публикуем|раскрываем|сообщаем|говорим|называем)(?: никому)?(?: наш| этот)? адрес' +
      '|никому не (?:говори|сообщай|называй|давай|передавай|раскрывай)\\p{L}{0,2}(?: \\p{L}+)? адрес' +
      '|(?:по|имеет|имеем) (?:секретному|тайному|конфиденциальному|закрытому|секретный|тайный) адрес[у]?|^(?:секретный|тайный|скрытый|засекреченный|конфиденциальный) адрес',
    unless:
      '(?:ваш|твой|вашего|твоего|вашему) адрес\\p{L}{0,2}|если (?:вы|ты|у вас)|(?:люди|людям|людей|женщин\\p{L}{0,2}) (?:с|по|которые)|другие (?:дома|центры|места)|электронн\\p{L}+',
  },
  uk: {
    says:
      'адреса… (?:трима\\p{L}{2,5}|зберіга\\p{L}{2,5}|залишається|перебуває)(?: \\p{L}+)? (?:[ву] (?:таємниці|секреті)|секретною|таємною)' +
      '|адреса… (?:секретна|таємна|прихована|засекречена|конфіденційна|є (?:секретною|таємною|конфіденційною)|не (?:розголошується|публікується|розкривається|повідомляється))|адресу… не (?:розголошуємо|публікуємо|розкриваємо|повідомляємо|кажемо|називаємо)' +
      '|(?:ми )?(?:нікому )?не (?:розголошуємо|публікуємо|розкриваємо|повідомляємо|кажемо|називаємо)(?: нікому)?(?: нашу| цю)? адресу' +
      '|за (?:секретною|таємною|конфіденційною|прихованою) адресою|^(?:секретна|таємна|прихована|засекречена|конфіденційна) адреса',
    unless:
      '(?:ваш|тво)\\p{L}{1,2} адрес\\p{L}|якщо (?:ви|ти|у вас)|(?:люди|людям|людей|жінк\\p{L}{0,3}) (?:з|за|які)|інші (?:будинки|центри|місця)|електронн\\p{L}+',
  },
  pl: {
    says:
      'adres… (?:jest|pozostaje|musi byc|musi pozostac|jest utrzymywany)(?: w| scisle)? (?:tajny|tajemnic[ay]|tajemnicy|poufny|ukryty|utajniony|zastrzezony|niejawny|niepubliczny|nieujawniany)' +
      '|adres[u]?… nie (?:jest (?:publiczny|jawny|podawany|ujawniany)|podajemy|ujawniamy)|nie (?:podajemy|ujawniamy|publikujemy)(?: \\p{L}+)? adresu' +
      '|pod (?:tajnym|poufnym|utajnionym|ukrytym) adresem|^(?:tajny|poufny|utajniony|ukryty) adres',
    unless:
      '(?:twoj|pani|pana|panstwa)\\p{L}{0,3} adres\\p{L}{0,3}|jesli (?:masz|mieszkasz)|(?:osob|kobiet)\\p{L}{0,3} (?:z|pod|ktor\\p{L}{1,3})|inne (?:domy|osrodki|miejsca)|e-?mail',
  },
  bg: {
    says:
      'адресът… (?:е|остава|се пази|се държи|трябва да (?:е|остане))(?: строго)? (?:таен|секретен|поверителен|скрит|в тайна|конфиденциален)' +
      '|адресът… не се (?:разкрива|публикува|съобщава|дава)|не (?:разкриваме|публикуваме|съобщаваме|даваме)(?: нашия)? адреса' +
      '|на (?:таен|секретен|поверителен) адрес|^(?:таен|секретен|поверителен|скрит) адрес',
    unless:
      '(?:вашият|вашия|твоят|твоя) адрес|адрес(?:ът|а)? (?:ви|ти)|ако (?:имате|имаш)|(?:хора|жени) (?:с|на|които)|други (?:къщи|центрове|места)|имейл',
  },
  fr: {
    says:
      'adresse… (?:est|reste|doit rester|demeure|doit etre|est tenue|est gardee)(?: strictement| toujours)? (?:secrete|confidentielle|cachee|tenue secrete|gardee secrete)' +
      "|adresse… n[’']est pas (?:publique|communiquee|publiee|divulguee)|nous ne (?:donnons|communiquons|publions|divulguons) pas (?:l[’']|notre )adresse" +
      '|(?:a|possede|avons) une adresse (?:secrete|confidentielle|cachee)|^(?:a une )?adresse (?:secrete|confidentielle|cachee)',
    unless:
      "(?:votre|ton|vos) adresses?|si vous|(?:personnes|femmes) (?:avec|a|qui)|d[’']autres (?:maisons|centres|lieux)|e-?mail|electronique",
  },
  ar: {
    says:
      '(?:ال)?عنوان(?:نا)?… (?:سري|سريا|مخفي|سري للغايه|غير معلن|غير منشور)|(?:يبقي|نبقي|نحافظ علي)… (?:ال)?عنوان(?:نا)?… (?:سري|سريا|سريه)' +
      '|لا (?:نعلن|ننشر|نكشف|نعطي|نفصح)(?: عن)? (?:ال)?عنوان(?:نا)?|سريه (?:ال)?عنوان',
    unless: 'عنوانك|عنوانكم|إذا كان|الاخرين|بريد',
  },
};
