import { defineDemand } from './demand.ts';
import { askedPaper } from './papers/things.ts';

/** The text asks for the right to stay: a permit, a visa, lawful residence, a stamp. */
export const asksForResidence = defineDemand(
  {
    ...askedPaper('residence'),
    nb: {
      starts:
        'opph visu stat stem arbe pers lovl fast gyld perm rett bost boad bosa buse borg bopel bope folk regi eu eøs papi asyl udi kort eøsp eupa lov nord udik eust eøsb pass eøss',
      thing:
        'oppholdstillatelse[nr]?|opph[oa]lds(?:løyve|kort|bevis|status)(?:et|en|t)?|(?:lovlig|gyldig|fast|permanent|lovleg)e? opph[oa]ld|rett til opph[oa]ld|visum(?:et)?|norsk statsborgerskap|stempel i passet|arbeidstillatelse|(?:norsk |registrert |folkeregistrert |fast )*(?:bo(?:steds)?adresse)(?! og)|(?:registrert|folkeregistrert) adresse|fast bopel|medlemskap i folketrygden|(?:gyldige|lovlige|lovlege) papir(?:er)?|papir(?:ene|a) i orden|rett til å (?:være|vere|bo|oppholde deg|oppholde seg|opphalde deg)(?: (?:her|i (?:norge|noreg|landet)))?|lov til å (?:være|vere|bo|oppholde deg|oppholde seg) (?:her|i (?:norge|noreg|landet))|(?:norsk|nordisk|eu-?|eøs-?) ?pass(?! (?:eller|på))|opph[oa]ldsgrunnlag(?:et)?(?! \\p{L}+ (?:og|for|sammen|med|gratis)| (?:og|for|sammen|med|gratis))|registreringsbevis(?:et)?|asyl(?:søker)?(?:bevis|kort)(?:et)?|udi-?kort(?:et)?|kort(?:et)? fra udi',
      also: '^opph[oa]ld (?:kreves|krevs|er (?:påkrevd|nødvendig|et krav|obligatorisk))|papir(?:er|ene|a)?(?: dine)? (?:må|skal) (?:kunne )?(?:fremvises|framvises|vises|visast|forevises|legges fram|legges frem)|(?:kun|bare|berre)(?: for)? medlemm?er (?:av|i) folketrygden|(?:ta med|vise?|ha)(?: \\p{L}+){0,3} (?:bevis|dokumentasjon) på lovl[ei]g opph[oa]ld|(?:gjelder|gjeld|(?:er|bare|kun|berre) for) (?:eu|eøs|eu[/-]eøs)[- ]?(?:stats)?borg(?:ere|arar) (?:med|som har) registreringsbevis|(?:tilbudet|tilbodet|tjenesten|tenesta|hjelpen|hjelpa|senteret|^)(?: (?:gjelder|gjeld|er))?(?: (?:bare|kun|berre))? ?for (?:deg|dere|personer|folk|kvinner|dem|de|alle) (?:som (?:bor|bur|er|oppholder (?:deg|seg)|opphalde deg)(?: her)? (?:lovlig|lovleg)|(?:med|som har) (?:gyldig|lovlig|lovleg|fast) (?:oppholdstillatelse|opph[oa]ld(?:sløyve)?|visum)(?= ?(?:$|[,|])))|(?:gjelder|gjeld|er for) norske (?:stats)?borg(?:ere|arar)|(?:bare|kun|berre|forbeholdt)(?: for)? (?:norske (?:stats)?borg(?:ere|arar)|(?:eu|eøs|eu[/-]eøs|nordiske)[- ]?(?:stats)?borg(?:ere|arar)|personer med norsk (?:statsborgerskap|personnummer))|(?:må|skal)(?: du| dere| de)? (?:være|vere) (?:(?:lovlig |lovleg |fast )?(?:bosatt|busett) i noreg|(?:lovlig |lovleg |fast )?(?:bosatt|busett) i norge|(?:lovlig|lovleg) (?:bosatt|busett)|folkeregistrert|registrert i folkeregisteret|medlem (?:av|i) folketrygd(?:en|a)|(?:norsk )?statsborger)|(?:må|skal)(?: du| dere| de| alle)? (?:bo|være|vere|oppholde deg|oppholde seg|opphalde deg)(?: her| i (?:norge|noreg|landet))? (?:lovlig|lovleg)|(?:må|skal)(?: du| dere| de| alle)? (?:være|vere) registrert i (?:norge|noreg)|(?:ta med|vis|vise|ha) pass(?:et)? (?:og|eller) (?:gyldig )?(?:visum|oppholds\\p{L}+)|(?:må|skal|lyt)(?: (?:du|dere|de|alle|man))?(?: kunne)? (?:dokumentere|bevise|vise|godtgjøre|sannsynliggjøre|legge fram bevis på|legge frem bevis på) at (?:du|dere|de|man) (?:har (?:(?:lovlig|lovleg|gyldig|fast|permanent) )?(?:opph[oa]ld\\p{L}*|visum|lov til å (?:være|vere|bo)|rett til å (?:være|vere|bo|oppholde))|er(?: her)? (?:lovlig|lovleg)|er (?:fast )?bosatt|er registrert|(?:bor|oppholder deg|oppholder seg)(?: (?:her|i (?:norge|noreg|landet)))? (?:lovlig|lovleg))|(?:det er (?:nødvendig|et krav|en forutsetning|et vilkår)|det kreves|det forutsettes|vi krever|forutsetter|krever) (?:å|at (?:du|dere|man)) (?:være|vere|er|har|ha) (?:(?:her )?(?:lovlig|lovleg)|(?:fast |lovlig )?bosatt i|folkeregistrert|registrert i (?:norge|folkeregisteret))|(?:må|skal|lyt)(?: (?:du|dere|de|alle|man))?(?: (?:også|alltid|derfor|selv))? ha(?: fått)? opph[oa]ld(?= i (?:norge|noreg|landet)|,? for å (?:få|bruke|komme)| ?$)|(?:krev|krever|forutsetter|føreset|kreves|krevst|krevs|forutsettes|krav|forutsetning|føresetnad|vilkår|betingelse)(?: (?:vi|de|er|om))?,? at (?:du|dere|de|man|alle)(?: (?:selv|også))? har opph[oa]ld(?= i (?:norge|noreg|landet)| ?(?:$|[,|]))|(?:bare|kun|berre|utelukkende|forbeholdt|tilbudet|tilbodet|tjenesten|tenesta|hjelpen|hjelpa)(?: (?:er|gjelder|gjeld|åpent|ope|hjelper|hjelp)){0,2}(?: (?:for|til))? (?:deg|dere|dykk|personer|personar|folk|kvinner|menn|dem|de|dei|den|innbyggere|alle),? (?:som (?:er|står|har adresse) )?(?:(?:registrert|registrerte|oppført|innført) )?(?:i (?:det )?(?:norske )?folkeregisteret|folkeregistrerte?(?= ?(?:$|[,|])| i \\p{L}+ ?$))|(?:vi|de|vakten|resepsjonen|personalet) ser på (?:opph[oa]lds(?:kort|bevis|løyve|tillatelse)|visum|asyl(?:kort|bevis))\\p{L}*(?: (?:ditt|din))?(?= ?(?:$|[,|]| før du| når du (?:kommer|kjem)| i (?:døra|resepsjonen)| ved inngangen| først))',
      unless: 'fastlege\\p{L}*|fornye|fornyer|få (?:en |ny )?(?:opph[oa]ld|visum)\\p{L}*|vente|venter',
    },
    en: {
      starts:
        'resi visa lega lawf vali perm righ immi norw work entr pass stam citi regi sett eu eea nord euro udi asyl card prov docu allo stat pres pape',
      thing:
        "residence (?:permits?|cards?|status|documents?)|residency(?: permit| card)?|(?:legal|lawful|valid|permanent) (?:residence|residency|stay)(?: permit)?|legal status|visa(?! card)|valid permit|(?:valid|legal|residence|immigration) papers|proof of (?:your |legal )*(?:residence|residency|status)|right to (?:stay|reside|remain)|immigration (?:papers|documents|status)|norwegian citizenship|work permit|(?:entry|passport) stamp|stamp in (?:your|the) passport|right to (?:(?:be|live|remain) (?:here|in (?:norway|the country)))|(?:pre-?)?settled status|(?:eu|eea|european|nordic) passports?|(?:your |a |the )?(?:udi|asylum[- ]seeker[’']?s?) (?:cards?|certificates?)|card from udi|residence in norway",
      also: '(?:we|they|staff|reception) (?:will )?(?:need to see|must see|want to see|check|control) (?:your|the) papers(?! (?:before|with|together|and|for|to))|(?:must|have to|need to)(?: be over \\d+ and)? have (?:your )?papers(?! (?:ready|translated))|only(?: for)? (?:norwegian|eu|eea|nordic) citizens|for (?:norwegian|eu|eea|nordic) citizens only|only for (?:legal|lawful) residents|(?:must|need to|have to) be (?:a |an )?(?:(?:legal|lawful|permanent|registered) resident|resident (?:of|in)|(?:legally|lawfully) resident|(?:norwegian )?citizen|registered in norway|registered (?:in|with) the (?:norwegian )?(?:national )?(?:population )?regist(?:er|ry))|(?:must|need to|have to|has to) (?:be |live |stay |reside )(?:living |staying |residing )?(?:here |in norway |in the country )?(?:legally|lawfully)|(?:must|need to|have to|has to)(?: be able to)? (?:prove|document|demonstrate|show)(?: that)? (?:you|they) (?:are (?:here |living here |staying here |in norway |in the country )?(?:legally|lawfully)|(?:live|stay|reside) (?:here |in norway |in the country )?(?:legally|lawfully)|(?:have|hold) (?:(?:a|the|legal|lawful|valid) )*(?:right to (?:stay|be|live)|residence|permit|permission|visa|status)|are (?:a )?(?:(?:legal|lawful|registered|permanent) )?(?:resident|citizen)s?|are allowed to (?:stay|be|live))|it is (?:necessary|essential|compulsory|a condition) (?:to be|that you are) (?:(?:legally|lawfully) (?:resident|here|in)|(?:here |in norway )?(?:legally|lawfully)|registered in|(?:a )?(?:legal|lawful|registered) resident)|only (?:open )?(?:for |to |help |accept |see |serve )?(?:people|those|persons|anyone|everyone|women|men|clients|you)(?: (?:who|that) (?:are|is|have been)| if you are)? registered (?:in|with) (?:norway|the (?:norwegian )?(?:national )?(?:population )?regist(?:er|ry))',
      unless: 'renew|renewal|obtain|getting',
    },
    es: {
      starts:
        'perm tarj resi visa visad pape situ esta ciud sell nie empa lega regi dere pasa carn soli impr acre naci regu',
      thing:
        '(?:permiso|tarjeta) de (?:residencia|residente|trabajo)|permiso (?:válido|vigente|en regla)|residencia (?:legal|válida|permanente)|visado|visa|nie|papeles(?: en regla)?(?! médicos| que)|empadronamiento|situación (?:legal|regular)|estancia legal|ciudadanía noruega|sello en (?:el|su|tu) pasaporte|derecho a (?:residir|(?:estar|vivir|permanecer) (?:aquí|en (?:noruega|el país)))|pasaporte (?:noruego|europeo|de la ue|comunitario)|nacionalidad (?:noruega|europea)|(?:tarjeta|carn[ée]t?) de (?:solicitante de asilo|asilo|la udi)|residencia en (?:noruega|el país)',
      also: '(?:solo|sólo|solamente|únicamente|exclusiv[oa]|exclusivamente) (?:para )?ciudadan[oa]s (?:norueg[oa]s|europe[oa]s|de la ue)|(?:debe|debes|hay que|necesitas?|tiene que|tienes que) ser (?:ciudadan[oa] (?:norueg[oa]|de la ue)|residente legal)|(?:debe|debes|hay que|necesitas?|tiene que|tienes que) estar (?:empadronad[oa]|en situación (?:legal|regular))|(?:debes?|deben|hay que|necesitas?|tiene que|tienes que|tienen que) (?:estar|vivir|residir)(?: aquí| en noruega| en el país)? (?:legalmente|de forma legal|registrad[oa] en noruega)|(?:es (?:necesario|obligatorio|imprescindible|preciso|requisito)|(?:es )?imprescindible|se (?:requiere|exige)|deberás?|tendrás? que)(?: que)? (?:estar|estés?|ser|seas?|vivir|vivas?|residir|residas?)(?: aquí| en noruega| en el país)? (?:empadronad[oa]|legalmente|de forma legal|en situación (?:legal|regular)|residente legal|ciudadan[oa] (?:norueg[oa]|de la ue|europe[oa])|registrad[oa] en noruega)|(?:debes?|deberás?|tienes? que|hay que|es (?:necesario|imprescindible|obligatorio))(?: poder)? (?:demostrar|acreditar|probar|justificar) (?:que (?:estás?|resides?|vives?|tienes?)(?: \\p{L}+){0,3} (?:legalmente|legal|residencia|permiso|regular|papeles)|(?:tu |su |la )?(?:residencia|estancia|situación)(?: legal| regular)?)|(?:solo|sólo|solamente|únicamente|exclusivamente)(?: (?:para|a|atendemos|ayudamos)){0,2} (?:personas|gente|quienes|usuari[oa]s|residentes|mujeres|hombres)(?: que)?(?: (?:están|estén))? (?:empadronad[oa]s|(?:inscrit|registrad)[oa]s en (?:noruega|el (?:padrón|registro (?:de población|civil|nacional))))',
      unless: 'renovar|obtener',
    },
    ro: {
      starts: 'perm sede rezi viza vize viz drep ceta stat acte lega inre pasa form card dove',
      thing:
        '(?:permis|permisul|permisului)(?: (?:tău|dumneavoastră|dvs|valabil|valid))? de (?:ședere|rezidență|reședință|muncă)|permis (?:valabil|valid)|(?:ședere|rezidență) legală|viz[aăe]|drept(?:ul)?(?: legal)? de (?:ședere|rezidență)|cetățenie norvegiană|statut legal|acte de ședere|acte(?:le)? în regulă|drept(?:ul)? (?:de a|să) (?:sta|locui|rămâne|fi|stai|rămâi) (?:aici|în (?:norvegia|țară))|pașaport(?:ul)? (?:norvegian|european|ue)|forme legale|card(?:ul)? (?:de la udi|de (?:solicitant de )?azil)|ședere(?:a)? în norvegia',
      also: '(?:doar|numai|exclusiv) (?:pentru )?cetățeni(?:i|lor)? (?:norvegieni|ue|europeni)|trebuie să (?:fiți|fii) (?:cetățean(?:ă)? (?:ue|al ue|norvegian(?:ă)?)|rezident(?:ă)? legal(?:ă)?)|trebuie să (?:locuiești|locuiți|stai|stați|fii|fiți|trăiești|trăiți|locuiască)(?: aici| în norvegia)? (?:legal|în mod legal|înregistrat\\p{L}{0,2} în norvegia)|(?:este (?:necesar|obligatoriu|nevoie)|e (?:necesar|obligatoriu|nevoie)) să (?:locuiești|locuiți|stai|stați|fii|fiți)(?: (?:aici|în norvegia|în țară))? (?:legal|în mod legal|cetățean|rezident\\p{L}? legal|înregistrat\\p{L}{0,2} în norvegia)|trebuie să (?:puteți |poți )?(?:dovediți|dovedești|demonstrați|demonstrezi|faceți dovada|faci dovada)(?: că)? (?:\\p{L}+ ){0,3}(?:legal|legală|ședere|șederii|rezidenței|permis|viză)|(?:doar|numai|exclusiv)(?: pentru)? (?:cei|cele|celor|persoanele|persoane|persoanelor|oamenii)(?: care sunt)? înregistra\\p{L}{2,5} în (?:norvegia|registrul (?:populației|național))',
      unless: 'obțineți|obține|reînnoi\\p{L}*',
    },
    ru: {
      starts:
        'вид вида виду видо виде внж разр лега зако прав виза визу визы граж доку карт заре пасп норв евро удос udi проп',
      thing:
        'вид\\p{L}{0,2} на жительство|внж|разрешени\\p{L}{1,3} на (?:проживание|пребывание|жительство|работу)|(?:легальн|законн)\\p{L}{1,3} (?:статус|пребывани|проживани)\\p{L}{0,2}|право на (?:пребывание|проживание)|виз[ауы]|гражданств\\p{L}{1,2} норвегии|документ\\p{L}{0,2} о пребывании|карт(?:а|у|ой|ы) резидента|виде на жительство|право (?:находиться|жить|проживать|быть|оставаться) (?:здесь|в (?:стране|норвегии))|паспорт\\p{L}{0,2} (?:ес|евросоюза)|(?:норвежск|европейск)\\p{L}{2,3} паспорт\\p{L}{0,2}|карт\\p{L}{1,2} (?:udi|просителя убежища)|удостоверени\\p{L} просителя убежища|документ\\p{L}{0,2} на (?:проживание|пребывание)',
      also: '(?<!не )только (?:для )?(?:тем|тех|людям|лицам),? кто (?:\\p{L}+ ){0,3}?(?:законно|легально)|(?:только|исключительно) (?:для )?граждан\\p{L}{0,3} (?:норвегии|ес|евросоюза)|(?:должны|должен|должна|нужно|необходимо) быть (?:граждан\\p{L}{2,4}|гражданами) (?:норвегии|ес|евросоюза)|(?:должны|должен|должна|нужно|необходимо|надо) (?:жить|проживать|находиться|быть)(?: здесь| в норвегии| в стране)? (?:легально|законно)|(?:должны|должен|должна|нужно|необходимо|надо) (?:легально|законно) (?:жить|проживать|находиться)|(?:должны|должен|должна|нужно|необходимо|надо) быть зарегистрирован\\p{L}{0,2} в норвегии|только норвежск\\p{L}{1,3} граждан\\p{L}{0,3}|(?:должны|должен|должна|нужно|необходимо|надо|требуется|обязательно)(?: \\p{L}+)? (?:доказать|подтвердить|показать),? (?:что (?:вы )?(?:\\p{L}+ ){0,3}(?:легально|законно|имеете право|есть (?:право|виза|вид на жительство))|(?:законность|легальность) (?:\\p{L}+ )?(?:пребывания|проживания)|(?:законное|легальное) (?:пребывание|проживание))|(?:обязательно|нужно|необходимо) (?:быть|иметь) (?:прописк\\p{L}|регистраци\\p{L} в норвегии|гражданином|гражданство)|(?<!не )только (?:для )?(?:тех|тем|людей|лиц|людям|лицам),? (?:(?:кто|которые) )?зарегистрирован\\p{L}{0,4} в (?:норвегии|(?:национальном |норвежском )?(?:реестре|регистре) населения)',
      unless: 'продлить|получить|оформить',
    },
    uk: {
      starts: 'посв дозв лега зако прав віза візу візи гром доку заре',
      thing:
        'посвідк\\p{L}{1,2} на проживання|дозв(?:іл|олу) на (?:проживання|перебування|роботу)|(?:легальн|законн)\\p{L}{1,3} (?:статус|перебуванн|проживанн)\\p{L}{0,2}|право на (?:перебування|проживання)|віз[аиу]|громадянств\\p{L}{1,2} норвегії|документ\\p{L}{0,2} на (?:проживання|перебування)',
      also: '(?:тільки|лише) (?:для )?громадян\\p{L}{0,3} (?:норвегії|єс)|(?:тільки|лише) (?:для )?(?:тих|людей|осіб),? (?:(?:хто|які) )?зареєстрован\\p{L}{0,4} (?:у|в) (?:норвегії|реєстрі населення)',
      unless: 'продовжити|отримати|оформити',
    },
    pl: {
      starts: 'zezw pozw kart lega praw wiza wize wizy obyw stat karc zame reje doku potw zasw',
      thing:
        '(?:zezwoleni|pozwoleni)\\p{L}{1,3} na (?:pobyt|pracę)|kart\\p{L}{1,2} pobytu|karcie pobytu|legaln\\p{L}{1,3} pobyt\\p{L}{0,2}|praw[oa] pobytu|wiz[aęy]|obywatelstw\\p{L}{1,2} norweskie(?:go)?|status\\p{L}{0,2} pobytow\\p{L}{1,3}|dokument\\p{L}{0,2} pobyt(?:u|ow\\p{L}{1,3})|(?:potwierdzeni|zaświadczeni)\\p{L}{1,2} (?:o )?(?:praw\\p{L} )?pobytu',
      also: '(?:tylko|wyłącznie|jedynie) (?:dla )?obywatel\\p{L}{0,3} (?:norwegii|ue)|(?:tylko|wyłącznie|jedynie) (?:dla )?(?:osób|osoby|ludzi|tych|kobiet|mężczyzn|klientów),? (?:które są |którzy są )?(?:zameldowan\\p{L}{1,3}|zarejestrowan\\p{L}{1,3} w (?:norwegii|(?:norweskim )?rejestrze ludności))',
      unless: 'przedłużyć|uzyskać|otrzymać',
    },
    bg: {
      starts: 'разр карт зако прав виза доку норв граж',
      thing:
        'разрешени\\p{L}{1,4}(?: си)? за (?:пребиваване|престой|работа)|карта за пребиваване|законн?\\p{L}{0,3} (?:пребиваване|престой)|право на (?:пребиваване|престой)|виза|документ\\p{L}{0,2} за пребиваване|норвежко гражданство',
      also: 'само за (?:граждани на (?:норвегия|ес)|норвежки граждани)',
      unless: 'получите|подновите|удължите',
    },
    fr: {
      starts: 'titr perm cart sejo droi visa papi situ nati cito',
      thing:
        '(?:titre|permis|carte) de (?:séjour|résidence|travail)|séjour (?:légal|régulier|valable)|droit (?:de|au) séjour|visa|papiers en règle|situation régulière|nationalité norvégienne',
      also: "(?:uniquement|seulement|exclusivement|réservé) (?:pour|aux?) (?:les )?citoyens (?:norvégiens|européens|de l[’']ue)",
      unless: 'renouveler|obtenir',
    },
    ar: {
      starts: 'تصري اذن رخصه بطاق اقام تاشي جنسي وضع',
      thing:
        '(?:تصريح|إذن|رخصة|بطاقة|تصاريح) (?:ال)?إقامة|(?:ال)?إقامة (?:ال)?(?:قانونية|سارية|دائمة|شرعية)|(?:ال)?تأشيرة|الجنسية النرويجية|وضع قانوني',
      unless: 'تجديد|الحصول',
    },
  },
  { hasAnd: true },
);
