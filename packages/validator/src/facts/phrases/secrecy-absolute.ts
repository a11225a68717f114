import { defineTopic } from './topic.ts';

/** The text promises that nobody will ever be told, without the limits that the law sets. */
export const promisesSecrecyWithoutLimits = defineTopic('promise', {
  nb: {
    starts: 'aldr mell 100 abso gara inge',
    says: '(?:sier|seier|forteller|fortel|deler|gir|formidler|melder)(?: vi| de)? aldri(?: \\p{L}+){0,4} (?:til|med) (?:noen|nokon|andre|politiet|myndighetene|utlendingsmyndighetene)|aldri (?:si|fortelle|dele|gi)(?: \\p{L}+){0,4} (?:til|med) (?:noen|andre|politiet|myndighetene)|(?:blir|forblir|vert) (?:alltid )?mellom oss|100 ?% (?:anonymt?|konfidensielt?|fortrolig|taushet\\p{L}*|trygt)|(?:absolutt|garantert) (?:anonymt?|taushetsplikt|konfidensielt?|fortrolig)|ingen (?:får|vil)(?: noen gang| noensinne)? (?:vite|få vite) (?:at|om|hva|hvem)',
  },
  en: {
    starts: 'neve betw 100 abso guar nobo no',
    says: 'never (?:tell|share|pass on|give|report|disclose)(?: \\p{L}+){0,4} (?:to |with )?(?:anyone|anybody|others|the police|authorities|the authorities|immigration)|(?:stays|remains|is kept) (?:strictly )?between us|100 ?% (?:anonymous|confidential|safe|private)|(?:absolutely|guaranteed) (?:anonymous|confidential)|guarantee (?:your |full |complete )*(?:anonymity|confidentiality)|(?:nobody|no one) will (?:ever )?(?:know|find out|be told)',
  },
  es: {
    starts: 'nunc entr 100 abso gara nadi tota',
    says: 'nunca (?:diremos|decimos|contamos|compartimos|compartiremos|informamos|daremos)(?: \\p{L}+){0,4} (?:a|con) (?:nadie|otros|otras personas|la policía|las autoridades)|queda entre nosotr[oa]s|100 ?% (?:anónimo|confidencial|seguro)|(?:absolutamente|totalmente garantizado) (?:anónimo|confidencial)|garantizamos (?:su |tu |el |la )*(?:anonimato|confidencialidad)|nadie (?:sabrá|se enterará)',
  },
  ro: {
    starts: 'nici intr 100 abso gara nime',
    says: '(?:nu )?(?:spunem|împărtășim|dăm|transmitem|vom spune) niciodată(?: \\p{L}+){0,4} (?:nimănui|altora|poliției|autorităților)|niciodată nu (?:spunem|transmitem|dăm)(?: \\p{L}+){0,4} (?:nimănui|altora|poliției|autorităților)|rămâne între noi|100 ?% (?:anonim|confidențial|sigur)|(?:absolut|garantat) (?:anonim|confidențial)|garantăm (?:anonimatul|confidențialitatea)|nimeni nu va (?:ști|afla)',
  },
  ru: {
    starts: 'нико межд 100 абсо гара никт',
    says: 'никогда не (?:сообщаем|расскажем|рассказываем|передаем|передадим|сообщим)(?: \\p{L}+){0,4} (?:никому|другим|полиции|в полицию|властям)|остается между нами|100 ?% (?:анонимно|конфиденциально|безопасно)|абсолютн(?:о|ая) (?:анонимн|конфиденциальн)\\p{L}+|гарантируем (?:полную )?(?:анонимность|конфиденциальность)|никто (?:никогда )?не узнает',
  },
  uk: {
    starts: 'ніко між 100 абсо гара ніхт',
    says: 'ніколи не (?:повідомляємо|розповімо|розповідаємо|передаємо|передамо|повідомимо)(?: \\p{L}+){0,4} (?:нікому|іншим|поліції|владі)|залишається між нами|100 ?% (?:анонімно|конфіденційно|безпечно)|абсолютн(?:о|а) (?:анонімн|конфіденційн)\\p{L}+|гарантуємо (?:повну )?(?:анонімність|конфіденційність)|ніхто (?:ніколи )?не дізнається',
  },
  pl: {
    starts: 'nigd mied 100 abso gwar nikt',
    says: 'nigdy nie (?:powiemy|mówimy|przekazujemy|przekażemy|zgłaszamy|udostępniamy)(?: \\p{L}+){0,4} (?:nikomu|innym|policji|władzom)|zostaje między nami|100 ?% (?:anonimowo|poufnie|bezpiecznie)|absolutn(?:ie|a) (?:anonimow|poufn)\\p{L}+|gwarantujemy (?:pełną )?(?:anonimowość|poufność)|nikt (?:nigdy )?się nie dowie',
  },
  bg: {
    starts: 'нико межд 100 абсо гара',
    says: 'никога (?:не|няма да) (?:казваме|кажем|съобщаваме|предаваме|съобщим|споделяме)(?: \\p{L}+){0,4} (?:на|с) (?:никого|други|полицията|властите)|остава между нас|100 ?% (?:анонимно|поверително|сигурно)|абсолютн[оа] (?:анонимн|поверителн)\\p{L}+|гарантираме (?:пълна )?(?:анонимност|поверителност)|никой няма да (?:разбере|научи)',
  },
  fr: {
    starts: 'jama entr 100 abso gara pers',
    says: "ne (?:disons|dirons|partageons|transmettons|donnons|parlons) jamais(?: \\p{L}+){0,4} (?:à|avec) (?:personne|d[’']autres|la police|quiconque|qui que ce soit)|reste entre nous|100 ?% (?:anonyme|confidentiel|sûr)|absolument (?:anonyme|confidentiel)|garantissons (?:votre |l[’']|la )*(?:anonymat|confidentialité)|personne ne (?:saura|le saura)",
  },
  ar: {
    starts: 'ابدا بينن 100 نضمن يعرف',
    says: '(?:لن|لا) (?:نخبر|نشارك|نبلغ)(?: \\p{L}+){0,3} (?:أحدا|أي أحد|أحد|الشرطة|السلطات)(?:ً)? أبدا|يبقى بيننا|100 ?% (?:سري|آمن)|نضمن (?:لك )?(?:السرية|إخفاء الهوية)|لن يعرف (?:أحد|أي أحد)',
  },
});
