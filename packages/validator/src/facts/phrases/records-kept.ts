import { defineTopic } from './topic.ts';

/** The text says that something is written down about the person. */
export const keepsRecords = defineTopic('demand', {
  nb: {
    starts: 'jour pasi lagr arki regi kjer hels skre note doku besø kons skri list logg kopi kame vide over',
    says: '(?:vi|de|resepsjonen|ansatte|personalet|senteret|vakten)(?: alltid| også)? (?:fører|førar|lager|lagar|skriver|skriv|har)(?: (?:en|ei|ein))? (?:besøks(?:protokoll|logg|liste|bok)(?:en|a)?|(?:liste|logg) over (?:hvem|kven|alle|besøk\\p{L}*|gjest\\p{L}*|navn\\p{L}*)(?! (?:du|som kan hjelp)))|(?:vi|de|resepsjonen|ansatte|personalet|vakten)(?: alltid| også)? (?:tar|tek|lagrer|lagrar|beholder|skanner)(?: (?:en|ein))? (?:kopi|bilde) av (?:pass(?:et)?|legitimasjon\\p{L}*|id(?:-?kort\\p{L}*|-?papir\\p{L}*)?|oppholds\\p{L}*)(?!\\p{L})|(?:kamera|video)-?overvåk\\p{L}+|overvåk\\p{L}+kamera\\p{L}*|(?:vi har|det er|det heng|det henger) (?:\\p{L}+ )?kamera(?:er)? (?:i|ved|på|utenfor|utanfor) (?:lokal|inngang|dør|resepsjon|gang|oppgang|bygg|hus)\\p{L}*|(?:vi|de|legen|sykepleieren|helsepersonellet|ansatte)(?: \\p{L}+){0,2} (?:fører|førar|skriver|skriv|har)(?: \\p{L}+){0,2} (?:pasient)?journal(?:en)?|(?:det )?(?:blir |vert )?(?:føres|førast|skrives|skrive|skrevet|ført)(?: \\p{L}+){0,2} (?:pasient)?journal|(?:samtalen|samtaler|opplysningene|opplysninger|navnet ditt)(?: \\p{L}+){0,4} (?:lagres|lagrast|lagret|lagra|arkiveres|registreres)|(?:vi|de|legen|sykepleieren|helsepersonellet|ansatte)(?: \\p{L}+){0,1} (?:oppretter|opprettar|lager|åpner|starter)(?: (?!(?:om|etter|til|for å)(?!\\p{L}))\\p{L}+){0,2} (?:pasient|kjerne|helse)?journal(?:en|er|systemet)?|(?:vi|de|legen|sykepleieren|helsepersonellet|ansatte)(?: \\p{L}+){0,1} (?:noterer|registrerer|dokumenterer|lagrer|legger|skriver|fører)(?: (?!(?:om|etter|til)(?!\\p{L}))\\p{L}+){0,4} i (?:(?:en|din|ei|vår|elektronisk|egen) )*(?:pasient|kjerne|helse)?journal(?:en|er|systemet)?|(?:føres|førast|skrives|skrivast|noteres|registreres|lagres|dokumenteres|legges|havner|(?:blir|vert) (?:skrevet|ført|lagret|lagra|registrert|lagt|notert))(?: \\p{L}+){0,3} i (?:(?:en|din|ei|vår|elektronisk|egen) )*(?:pasient|kjerne|helse)?journal(?:en|er|systemet)?|(?:det|alt|alt det|hva)(?: som)? (?:du|dere|de|blir) (?:sier|seier|forteller|fortel|snakker om|sagt|fortalt)(?: (?:til )?(?:oss|legen|her))?,? (?:(?:blir|vert)(?: \\p{L}+){0,1} (?:skrevet (?:ned|opp)|notert|lagret|lagra|registrert|tatt opp|arkivert)|lagres|noteres|skrives ned|registreres|journalføres)|(?:besøket|besøk|konsultasjonen|konsultasjoner|samtalen|samtaler)(?: ditt| din)? (?:journalføres|dokumenteres|registreres|(?:blir|vert) (?:journalført|dokumentert|registrert))|(?:det )?(?:opprettes|opprettast) (?:en |ein |ei )?(?:pasient|kjerne|helse)?journal(?:en|er|systemet)?',
    unless: 'slettes|slettet|kan be om|anonymt|anonym|(?:for|med|til) deg|filmopptak|søknad\\p{L}*',
  },
  en: {
    starts:
      'reco jour file stor kept regi note ente log logs logg writ docu pati cctv vide secu surv came copy scan',
    says: '(?:cctv|(?:video|camera) surveillance|(?:security|surveillance) cameras?)(?! (?:footage|recordings?|film))|(?:we|they|staff|reception) (?:also |always |will )?(?:take|keep|make|store|scan)s?(?: a)? (?:copy|copies|photo|scan) of (?:your |their |the )?(?:passports?|id|ids|identification|residence \\p{L}+)|(?:we|they|staff|the doctor|the nurse)(?: \\p{L}+){0,2} (?:keep|write|make|hold)(?: \\p{L}+){0,2} (?:records?|journals?|medical records?|file)(?: (?:of|about|on) \\p{L}+)?|(?:a )?(?:medical |patient |health )?(?:records?|journal|file) (?:is|are) (?:kept|written|made)|(?:calls|conversations|your (?:name|details|information))(?: \\p{L}+){0,2} (?:is|are) (?:stored|recorded|registered|kept)|(?:medical |patient |health |written |case )*(?:notes|records?|files?) (?:is|are|will be) (?:always )?(?:kept|taken|made|written|stored|opened|created|started)|(?:we|they|staff|the doctor|the nurse)(?: (?:also|always|will))* (?:take|keep|make|write|open|create|start|store)(?: (?!(?:you|your|no|not|of)(?!\\p{L}))\\p{L}+){0,2} (?:notes|case files?|patient files?|(?:medical|patient|health) (?:files?|records?|notes))(?! for you)|(?:is|are|will be|gets?) (?:entered|recorded|noted|logged|registered|stored|written|documented|put|added|filed)(?: (?:up|down))? (?:in|into|to|on) (?:(?:your|the|a|our|national|medical|patient|health|electronic|summary|care) )*(?:records?|journal|file|patient system)|(?:we|they|staff|the doctor|the nurse)(?: (?:also|always|will))* (?:enter|record|note|log|write|document|register)(?: (?:down|your|the|every|each|all|everything|visit|visits|it|this|what|you|say|tell|us)){1,5} (?:in|into|on) (?:(?:your|the|a|our|national|medical|patient|health|electronic) )*(?:records?|journal|file)|(?:what|everything|all|anything)(?: that)? you (?:say|tell us|tell)(?: here)? (?:is|will be) (?:written down|noted|stored|recorded|registered|documented)|(?:every|each|your|all) (?:visits?|conversations?|consultations?|stays?) (?:is|are|will be) (?:recorded|registered|logged|noted|documented|written down|stored)',
    unless: 'deleted|anonymous|anonymously|world|for you|help you|application',
  },
  es: {
    starts: 'hist expe regi guar grab anot escr apun todo visi fich nota cons dice cuen cada dato info',
    says: '(?:llevamos|hacemos|guardamos|abrimos|abren|llevan)(?: \\p{L}+){0,2} (?:historia|historial|historias|expediente|registro)(?: (?:clínic[oa]|médic[oa]))?|se (?:guarda|guardan|registra|registran|abre)(?: \\p{L}+){0,2} (?:datos|historia|historial|expediente|nombre|información)|(?:las llamadas|sus datos|los datos|las conversaciones) se (?:guardan|registran|graban)|(?:todo(?: lo que (?:dices|digas|cuentas|cuentes|diga|cuente))?|lo que (?:nos )?(?:dices|cuentas|diga|cuente)|(?:la|tu|su|cada) (?:visita|consulta|conversación))(?: \\p{L}+){0,2} (?:se (?:anota|escribe|registra|guarda|apunta|graba)|(?:queda|quedará|es|será) (?:anotad|registrad|guardad|escrit|apuntad)[oa])|(?:abrimos|creamos|hacemos|llevamos|guardamos|rellenamos|tomamos|conservamos)(?: (?!(?:de|sobre|para|una copia)(?!\\p{L}))\\p{L}+){0,2} (?:fichas?|notas|historial(?:es)? (?:clínico|médico)s?|expedientes?)|se (?:anota|escribe|registra|guarda|apunta|incluye)n?(?: \\p{L}+){0,3} en (?:la|tu|su|el|un|una) (?:historia|historial|expediente|ficha|registro)',
    unless: 'borran|borramos|anónim\\p{L}+',
  },
  ro: {
    starts:
      'dosa fisa fise jour jurn evid inre past date tot totu vizi disc note scri trec cons ce noti stoc nota',
    says: '(?:păstrăm|ținem|întocmim|deschidem|scriem)(?: \\p{L}+){0,2} (?:dosar|dosare|fișă|fișe|evidență|jurnal)|se (?:păstrează|întocmește|deschide)(?: \\p{L}+){0,2} (?:dosar|fișă|date)|(?:datele|convorbirile|apelurile)(?: \\p{L}+){0,2} (?:sunt|se) (?:păstrate|înregistrate|stocate|păstrează|înregistrează)|(?:tot(?:ul)?(?: ce (?:spui|spuneți|ne spui))?|ce (?:ne )?(?:spui|spuneți)|vizita(?: ta)?|fiecare (?:vizită|consultație|discuție)|consultația|discuția)(?: \\p{L}+){0,1} (?:se (?:notează|scrie|înregistrează|păstrează|trece)|(?:este|va fi|e) (?:notat|înregistrat|scris|trecut|păstrat)\\p{L}?)|(?:păstrăm|ținem|întocmim|deschidem|completăm|facem|creăm)(?: \\p{L}+){0,1} (?:fișe(?:le)?|fișa|fișă|notițe|dosarul)(?: medical\\p{L}{0,2})?|(?:notăm|scriem|înregistrăm|trecem)(?: \\p{L}+){0,3} în (?:fișa|dosarul|registru)\\p{L}{0,2}',
    unless: 'șterse|ștergem|anonim\\p{L}*',
  },
  ru: {
    starts: 'журн карт запи данн хран дело имя все посе визи прие занос зано внос фикс исто реги сохр доку',
    says: '(?:мы |врач |они )?(?:ведем|ведут|ведет|заводим|заводят|храним|хранят)(?: \\p{L}+){0,2} (?:журнал|карту|карточку|записи|дело)|(?:разговоры|данные|звонки|ваше имя)(?: \\p{L}+){0,3} (?:записываются|записывается|хранятся|сохраняются|регистрируются)|(?:вс[её](?:,? что вы (?:говорите|скажете|рассказываете|расскажете|сообщаете))?|то,? что вы (?:говорите|скажете|расскажете)|(?:каждый |ваш )?(?:визит|при[её]м)|кажд\\p{L}{2} (?:посещение|разговор|консультация)|посещение|посещения|визиты)(?: \\p{L}+){0,1},? (?:записыва[ею]тся|фиксиру[ею]тся|регистриру[ею]тся|занос[ия]тся|внос[ия]тся|документиру[ею]тся|сохраня[ею]тся)|(?:заносим|вносим|записываем|заносят|вносят|запис\\p{L}{2,6}тся|занос\\p{L}{1,2}тся|внос\\p{L}{1,2}тся)(?: \\p{L}+){0,3} в (?:вашу |медицинскую |электронную )*(?:карту|карточку|журнал|историю болезни)|(?:заводим|открываем|оформляем|заводят|заполняем)(?: \\p{L}+){0,2} (?:карту|карточку|историю болезни|дело)(?! (?:оформ|банк))',
    unless: 'удаляем|удаляются|анонимн\\p{L}+',
  },
  uk: {
    starts: 'журн карт запи дані збер спра ім',
    says: "(?:ми |лікар |вони )?(?:ведемо|ведуть|веде|заводимо|заводять|зберігаємо|зберігають)(?: \\p{L}+){0,2} (?:журнал|картку|картки|записи|справу)|(?:розмови|дані|дзвінки|ваше ім[’']я)(?: \\p{L}+){0,3} (?:записуються|записується|зберігаються|реєструються)",
    unless: 'видаляємо|видаляються|анонімн\\p{L}+',
  },
  pl: {
    starts: 'doku kart dane nagr reje akta',
    says: '(?:prowadzimy|prowadzą|zakładamy|zakładają|przechowujemy)(?: \\p{L}+){0,2} (?:dokumentację|kartę|kartotekę|rejestr|akta)|(?:rozmowy|dane|twoje dane)(?: \\p{L}+){0,2} (?:są|zostają) (?:nagrywane|przechowywane|zapisywane|rejestrowane)',
    unless: 'usuwane|usuwamy|anonimow\\p{L}+',
  },
  bg: {
    starts: 'доси карт данн запи дневн днев реги',
    says: '(?:водим|водят|пазим|пазят|съставяме|създаваме)(?: \\p{L}+){0,2} (?:досие|досиета|картон|картони|дневник|регистър)|(?:разговорите|данните|данните ви|обажданията)(?: \\p{L}+){0,2} се (?:записват|съхраняват|пазят|регистрират)',
    unless: 'изтриват|изтриваме|анонимн\\p{L}+',
  },
  fr: {
    starts: 'doss regi fich enre cons donn',
    says: '(?:nous |ils )?(?:tenons|gardons|conservons|ouvrons|tiennent|ouvrent)(?: \\p{L}+){0,2} (?:dossiers?|registre|fichier)|un dossier(?: médical)? est (?:ouvert|tenu|conservé)|(?:les appels|vos données|les données|les conversations) sont (?:enregistrée?s|conservée?s)',
    unless: 'supprimé\\p{L}*|effacé\\p{L}*|anonym\\p{L}+',
  },
  ar: {
    starts: 'سجل سجلا ملف ملفا تسجي بيان مكال حفظ',
    says: '(?:نحتفظ|يحتفظون|نفتح|نكتب)(?: ب)?(?: ?\\p{L}+){0,1} ?(?:سجل|بسجل|ملف|بملف|سجلات|بسجلات)\\p{L}*|(?:يتم|نقوم ب) ?(?:تسجيل|حفظ) (?:المكالمات|بياناتك|البيانات|اسمك)',
    unless: 'حذف|نحذف|مجهول\\p{L}*',
  },
});
