import { defineTopic } from './topic.ts';

/** The text says that a person cannot stay unknown: their name is asked for, or written down. */
export const refusesAnonymity = defineTopic('refusal', {
  nb: {
    starts: 'anon navn namn',
    says: '(?:kan|får)(?: du| man| en)? (?:ikke|ikkje)(?: \\p{L}+){0,1} (?:være|vere|forbli|bli|ringe|komme) (?:helt )?anonymt?|(?:er )?(?:ikke|ikkje) (?:mulig|mogleg) å (?:være|vere) anonym|er (?:ikke|ikkje) (?:et |eit )?anonymt?|(?:må|skal)(?: du| alle)? (?:oppgi|oppgje|si|seie|gi|skrive)(?: \\p{L}+){0,2} (?:navn|namn)(?:et)?(?: ditt)?|(?:vi|de) (?:registrerer|noterer|skriver ned|lagrer|spør om|ber om|spør etter|trenger|treng|krever|krev|(?:må|vil|skal) (?:ha|vite|vete|få))(?: (?!(?:ikke|ikkje|ingen|bare|kun|berre|aldri|verken|noen|nokon)(?!\\p{L}))\\p{L}+){0,2} (?:navn|namn)(?:et)?',
    unless: 'kallenavn|dekknavn|fornavn|fornamn|oppdiktet|alias|fiktivt|for andre|tips',
  },
  en: {
    starts: 'anon name',
    says: "(?:cannot|can not|can[’']t|may not|not possible to) (?:be|stay|remain|call|come) (?:fully )?anonymous(?:ly)?|(?:is|are) not (?:an )?anonymous|(?:must|need to|have to)(?: also)? (?:give|tell us|provide|state)(?: \\p{L}+){0,2} name|(?:we|they|staff) (?:will )?(?:register|record|write down|ask for|store|note|need|require|need to (?:know|have))(?: (?!(?:no|not|only|just|never|someone|people)(?!\\p{L}))\\p{L}+){0,2} name",
    unless: 'first name|nickname|alias|made-up|invented|name you like|to other|to others|tip|tips',
  },
  es: {
    starts: 'anon nomb',
    says: 'no (?:puede[sn]?|es posible) (?:ser|permanecer|mantener el|mantenerse|quedar) an[oó]nim[oa]s?|no es (?:un servicio )?an[oó]nim[oa]|(?:debe|debes|tiene que|hay que) (?:dar|decir|indicar) (?:su|tu|el) nombre|necesitamos (?:saber )?(?:su|tu|el) nombre|(?:registramos|anotamos|pedimos|piden|registran|anotan) (?:su|tu|el) nombre',
    unless: 'apodo|seud[oó]nimo|inventado|de pila',
  },
  ro: {
    starts: 'anon nume',
    says: 'nu (?:puteți|poți|se poate) (?:fi|rămâne) anonim[aă]?|nu este (?:un serviciu )?anonim|trebuie să (?:dați|spuneți|spui|dai) numele|(?:avem nevoie de|înregistrăm|notăm|cerem|se cere|ne trebuie) numele',
    unless: 'poreclă|inventat|prenume\\p{L}*|pseudonim',
  },
  ru: {
    starts: 'анон имя',
    says: '(?:не можете|нельзя|невозможно) (?:быть|оставаться|остаться|обратиться|прийти)? ?анонимн\\p{L}{1,3}|анонимно (?:\\p{L}+ )?(?:нельзя|невозможно)|не анонимн\\p{L}{1,3}|(?:нужно|необходимо|надо|должны) (?:назвать|указать|сообщить) (?:свое |ваше )?имя|нам (?:нужно|необходимо) (?:знать )?(?:ваше |твое )?(?:полное )?имя|(?:записываем|записывают|регистрируем|спрашиваем|спрашивают|просим назвать) (?:ваше |твое )?имя',
    unless: 'вымышленн\\p{L}+|псевдоним|любое имя',
  },
  uk: {
    starts: 'анон ім',
    says: "(?:не можете|не можна|неможливо) (?:бути|залишатися|залишитися|звернутися|прийти)? ?анонімн\\p{L}{1,3}|анонімно (?:\\p{L}+ )?(?:не можна|неможливо)|не анонімн\\p{L}{1,3}|(?:потрібно|необхідно|треба|повинні) (?:назвати|вказати|повідомити) (?:своє |ваше )?ім[’']я|нам (?:потрібне|потрібно|необхідне) (?:знати )?(?:ваше |твоє )?(?:повне )?ім[’']я|(?:записуємо|записують|реєструємо|питаємо|питають|просимо назвати) (?:ваше |твоє )?ім[’']я",
    unless: 'вигадан\\p{L}+|псевдонім|будь-яке',
  },
  pl: {
    starts: 'anon imie nazw',
    says: 'nie (?:możesz|można|da się) (?:być|pozostać|zostać|przyjść) anonimow\\p{L}{1,3}|nie jest anonimow[yae]|(?:musisz|trzeba|należy) podać(?: swoje)? (?:imię|nazwisko)|potrzebujemy (?:twojego |pełnego |twoje )?(?:imienia|nazwiska)|(?:zapisujemy|rejestrujemy|pytamy o|notujemy)(?: twoje| swoje)? (?:imię|nazwisko)',
    unless: 'zmyślone|pseudonim|dowolne',
  },
  bg: {
    starts: 'анон имет име',
    says: 'не (?:можете|може|е възможно) да (?:бъдете|останете|бъдеш|останеш|дойдете) анонимн\\p{L}{1,2}|не е анонимн[аои]|(?:трябва|необходимо е) да (?:кажете|дадете|посочите) (?:името си|име)|(?:трябва ни|нуждаем се от) (?:пълното (?:ви )?име|името ви|вашето име)|(?:записваме|регистрираме|питаме за|искаме) (?:името ви|името|вашето име)',
    unless: 'измислено|псевдоним|прякор',
  },
  fr: {
    starts: 'anon nom',
    says: "(?:vous )?ne (?:pouvez|peut|peux) pas (?:rester|être|venir) anonymes?|n[’']est pas anonyme|(?:devez|faut|doit) (?:donner|indiquer|dire) (?:votre|son|le) nom|(?:nous avons besoin de|il nous faut) votre nom|(?:nous )?(?:enregistrons|notons|demandons|on demande|on note) (?:votre|le) nom",
    unless: 'surnom|pseudonyme|inventé|prénom',
  },
  ar: {
    starts: 'مجهو اسمك اسم',
    says: '(?:لا يمكنك?|لا يمكن) (?:أن )?(?:تبقى|البقاء|تكون) مجهول\\p{L}*|(?:يجب|عليك)(?: أن)? (?:تعطي|تذكر|ذكر|إعطاء) اسمك|(?:نسجل|نطلب|يسجلون|نسأل عن|نكتب) اسمك',
    unless: 'مستعار|وهمي',
  },
});
