import { baseLanguageOf, type InterfaceLanguage } from '@service-directory/schema';

/** What is said of a list of which only a part is there. Fetched with what fetches the parts. */
interface ShardWords {
  /** Not all of it is shown. */
  part: string;
  /** What to do to see what is near. */
  where: string;
  /** Nothing fits, in what was looked at. */
  none: string;
  /** Button: look at more of it. */
  more: string;
  /** What the host of the list can tell: in place of what is said of a list that comes as a whole. */
  told: string;
}

const words = (part: string, where: string, none: string, more: string, told: string): ShardWords => ({
  part,
  where,
  none,
  more,
  told,
});

const WORDS: Readonly<Record<InterfaceLanguage, ShardWords>> = {
  nb: words(
    'Dette er bare en del av en lang liste.',
    'Bruk posisjonen din eller søk etter et sted for å se det som er nær deg.',
    'Vi har ikke funnet noe ennå.',
    'Let videre',
    'Søket ditt blir ikke lagret. Bare deler av listen hentes, og av dem kan nettstedet som har listen, se omtrent hva du leter etter, og hvor.',
  ),
  nn: words(
    'Dette er berre ein del av ei lang liste.',
    'Bruk posisjonen din eller søk etter ein stad for å sjå det som er nær deg.',
    'Vi har ikkje funne noko enno.',
    'Leit vidare',
    'Søket ditt blir ikkje lagra. Berre delar av lista blir henta, og av dei kan nettstaden som har lista, sjå omtrent kva du leitar etter, og kvar.',
  ),
  en: words(
    'This is only a part of a long list.',
    'Use your position, or search for a town, to see what is near you.',
    'We have found nothing yet.',
    'Look further',
    'Your search is not saved. Only parts of the list are fetched, and from these the site that keeps it can tell roughly what you look for, and where.',
  ),
  es: words(
    'Esto es solo una parte de una lista larga.',
    'Use su ubicación o busque una ciudad para ver lo que está cerca.',
    'Todavía no hemos encontrado nada.',
    'Seguir buscando',
    'Su búsqueda no se guarda. Solo se descargan partes de la lista, y por ellas el sitio que la guarda puede saber más o menos qué busca y dónde.',
  ),
  pt: words(
    'Isto é só uma parte de uma lista longa.',
    'Use a sua localização ou procure uma cidade para ver o que está perto.',
    'Ainda não encontrámos nada.',
    'Procurar mais',
    'A sua pesquisa não é guardada. Só são descarregadas partes da lista, e por elas o site que a tem pode saber mais ou menos o que procura e onde.',
  ),
  ro: words(
    'Aceasta este doar o parte dintr-o listă lungă.',
    'Folosiți poziția dumneavoastră sau căutați un oraș ca să vedeți ce este aproape.',
    'Încă nu am găsit nimic.',
    'Caută mai departe',
    'Căutarea dumneavoastră nu este păstrată. Se descarcă doar părți din listă, iar din ele site-ul care o are poate afla aproximativ ce căutați și unde.',
  ),
  bg: words(
    'Това е само част от дълъг списък.',
    'Използвайте местоположението си или потърсете град, за да видите какво има наблизо.',
    'Все още не сме намерили нищо.',
    'Търси още',
    'Търсенето ви не се запазва. Изтеглят се само части от списъка и по тях сайтът, който го пази, може да разбере приблизително какво търсите и къде.',
  ),
  hu: words(
    'Ez csak egy része egy hosszú listának.',
    'Használja a helyzetét, vagy keressen egy várost, hogy lássa, mi van a közelben.',
    'Még nem találtunk semmit.',
    'Keresés tovább',
    'A keresését nem mentjük el. A listának csak részei töltődnek le, és ezekből a listát tároló oldal nagyjából láthatja, mit keres és hol.',
  ),
  pl: words(
    'To tylko część długiej listy.',
    'Użyj swojego położenia albo wyszukaj miasto, aby zobaczyć, co jest blisko.',
    'Jeszcze nic nie znaleźliśmy.',
    'Szukaj dalej',
    'Twoje wyszukiwanie nie jest zapisywane. Pobierane są tylko części listy, a z nich strona, która ją ma, może mniej więcej poznać, czego szukasz i gdzie.',
  ),
  lt: words(
    'Tai tik ilgo sąrašo dalis.',
    'Naudokite savo vietą arba ieškokite miesto, kad pamatytumėte, kas yra netoli.',
    'Kol kas nieko neradome.',
    'Ieškoti toliau',
    'Jūsų paieška neišsaugoma. Atsiunčiamos tik sąrašo dalys, ir iš jų svetainė, kurioje jis laikomas, gali apytiksliai sužinoti, ko ir kur ieškote.',
  ),
  lv: words(
    'Šī ir tikai daļa no gara saraksta.',
    'Izmantojiet savu atrašanās vietu vai meklējiet pilsētu, lai redzētu, kas ir tuvumā.',
    'Pagaidām neko neesam atraduši.',
    'Meklēt tālāk',
    'Jūsu meklējums netiek saglabāts. Tiek ielādētas tikai saraksta daļas, un pēc tām vietne, kurā tas glabājas, var aptuveni noteikt, ko un kur meklējat.',
  ),
  sq: words(
    'Kjo është vetëm një pjesë e një liste të gjatë.',
    'Përdorni vendndodhjen tuaj ose kërkoni një qytet për të parë çfarë ka afër.',
    'Ende nuk kemi gjetur asgjë.',
    'Kërko më tej',
    'Kërkimi juaj nuk ruhet. Merren vetëm pjesë të listës, dhe prej tyre faqja që e mban mund të dijë përafërsisht çfarë kërkoni dhe ku.',
  ),
  ru: words(
    'Это только часть длинного списка.',
    'Укажите, где вы находитесь, или найдите город, чтобы увидеть, что есть рядом.',
    'Пока ничего не найдено.',
    'Искать дальше',
    'Ваш поиск не сохраняется. Загружаются только части списка, и по ним сайт, где он хранится, может примерно узнать, что и где вы ищете.',
  ),
  uk: words(
    'Це лише частина довгого списку.',
    'Вкажіть, де ви, або знайдіть місто, щоб побачити, що є поруч.',
    'Поки нічого не знайдено.',
    'Шукати далі',
    'Ваш пошук не зберігається. Завантажуються лише частини списку, і за ними сайт, де він зберігається, може приблизно дізнатися, що й де ви шукаєте.',
  ),
  fr: words(
    'Ceci n’est qu’une partie d’une longue liste.',
    'Utilisez votre position ou cherchez une ville pour voir ce qui est près de vous.',
    'Nous n’avons encore rien trouvé.',
    'Chercher plus loin',
    'Votre recherche n’est pas enregistrée. Seules des parties de la liste sont chargées, et par elles le site qui la garde peut savoir à peu près ce que vous cherchez et où.',
  ),
  ar: words(
    'هذا جزء فقط من قائمة طويلة.',
    'استخدم موقعك أو ابحث عن مدينة لترى ما هو قريب منك.',
    'لم نجد شيئًا حتى الآن.',
    'تابع البحث',
    'لا يُحفظ بحثك. تُحمَّل أجزاء من القائمة فقط، ومنها يمكن للموقع الذي يحفظها أن يعرف تقريبًا عمّ تبحث وأين.',
  ),
  fa: words(
    'این فقط بخشی از یک فهرست بلند است.',
    'برای دیدن آنچه نزدیک شماست، از موقعیت خود استفاده کنید یا نام شهری را جستجو کنید.',
    'هنوز چیزی پیدا نکرده‌ایم.',
    'جستجوی بیشتر',
    'جستجوی شما ذخیره نمی‌شود. فقط بخش‌هایی از فهرست دریافت می‌شود و سایتی که آن را نگه می‌دارد می‌تواند از روی آن‌ها تقریباً بفهمد دنبال چه هستید و کجا.',
  ),
  so: words(
    'Tani waa qayb ka mid ah liis dheer.',
    'Isticmaal goobtaada ama raadi magaalo si aad u aragto waxa kuu dhow.',
    'Weli waxba ma helin.',
    'Sii raadi',
    'Raadintaada lama kaydiyo. Qaybo liiska ka mid ah oo keliya ayaa la soo qaadaa, oo bogga haya liiska wuxuu ka garan karaa qiyaas ahaan waxa aad raadinayso iyo meesha.',
  ),
  ti: words(
    'እዚ ክፋል ናይ ነዊሕ ዝርዝር ጥራይ እዩ።',
    'ኣብ ቀረባኹም ዘሎ ንምርኣይ ቦታኹም ተጠቐሙ ወይ ከተማ ድለዩ።',
    'ክሳብ ሕጂ ዝረኸብናዮ የለን።',
    'ወሲኽካ ድለ',
    'ድልየትኩም ኣይዕቀብን። ክፋላት ናይቲ ዝርዝር ጥራይ ይመጽኡ፣ ካብኡ ድማ እቲ ዝርዝር ዝሕዝ መርበብ ብግምት እንታይን ኣበይን ከም እትደልዩ ክፈልጥ ይኽእል።',
  ),
  th: words(
    'นี่เป็นเพียงส่วนหนึ่งของรายการยาว',
    'ใช้ตำแหน่งของคุณหรือค้นหาเมืองเพื่อดูสิ่งที่อยู่ใกล้คุณ',
    'ยังไม่พบอะไร',
    'ค้นหาต่อ',
    'การค้นหาของคุณไม่ถูกบันทึก ระบบโหลดรายการเพียงบางส่วน เว็บไซต์ที่เก็บรายการจึงพอรู้ได้คร่าว ๆ ว่าคุณค้นหาอะไรและที่ไหน',
  ),
  vi: words(
    'Đây chỉ là một phần của một danh sách dài.',
    'Hãy dùng vị trí của bạn hoặc tìm một thành phố để xem những gì ở gần bạn.',
    'Chúng tôi chưa tìm thấy gì.',
    'Tìm tiếp',
    'Tìm kiếm của bạn không được lưu. Chỉ một phần danh sách được tải, và từ đó trang giữ danh sách có thể biết đại khái bạn tìm gì và ở đâu.',
  ),
  zh: words(
    '这只是一个长列表的一部分。',
    '请使用您的位置或搜索城市，查看您附近的服务。',
    '目前还没有找到。',
    '继续查找',
    '您的搜索不会被保存。页面只下载列表的一部分，存放列表的网站由此能大致知道您在找什么、在哪里。',
  ),
  tr: words(
    'Bu, uzun bir listenin yalnızca bir bölümü.',
    'Yakınınızda ne olduğunu görmek için konumunuzu kullanın veya bir şehir arayın.',
    'Henüz bir şey bulamadık.',
    'Aramaya devam et',
    'Aramanız kaydedilmez. Listenin yalnızca bölümleri indirilir ve listeyi tutan site bunlardan yaklaşık olarak ne aradığınızı ve nerede aradığınızı anlayabilir.',
  ),
};

const isKnown = (language: string): language is InterfaceLanguage => Object.hasOwn(WORDS, language);

/** The words in a language, else in English, with the language that they are in. */
export function shardWordsIn(lang: string): ShardWords & { lang: InterfaceLanguage } {
  const base = baseLanguageOf(lang);
  const known = isKnown(base) ? base : 'en';
  return { ...WORDS[known], lang: known };
}
