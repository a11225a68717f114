import { TOWN_NAME } from './announced-streets.ts';
import { late, type LatePattern } from './late-pattern.ts';

/**
 * Ways to a house, and how one gets in, in other languages than Bokmål and English: what is told here is asked only about
 * services with a secret place, so that few words are enough. Sentences begin with a small letter by then.
 */

/** A name that begins with a capital, and is none of a town: of what is in a town nothing more is said than the area says. */
const NAME = String.raw`["«“„]?(?!(?:${TOWN_NAME}|Осло|Берген\p{L}{0,2}|NAV|Nav)(?!\p{L}| S(?!\p{L})))\p{Lu}`;
/** A number, in whatever digits. */
const NUMBER = String.raw`\p{Nd}{1,4}`;

const words = (pattern: string): LatePattern => late(String.raw`(?<!\p{L})(?:${pattern})`, 'u');
/** In scripts that set no blanks, or whose small words are joined to the next. */
const signs = (pattern: string): LatePattern => late(pattern, 'u');

export const FOREIGN_WAYS: readonly LatePattern[] = [
  // ближайшая остановка — …, cea mai apropiată stație
  words(
    String.raw`(?:ближайш|найближч|най-близк)\p{L}{1,3} (?:\p{L}+ )?(?:останов|зупин|спирк|станц|метро)|mai apropiat[ăa] (?:stație|stația|oprire|gară)|stați[ea] (?:\p{L}+ ){0,2}cea mai apropiată|najbliższ\p{L} (?:przystan|stacj)|(?:parada|estación|paragem|estação) (?:\p{L}+ ){0,2}m[áa]i?s (?:cercan|próxim)a|(?:arrêt|station|gare) (?:\p{L}+ ){0,2}l[ea] plus proche|en yakın (?:durak|istasyon)|legközelebbi (?:megálló|állomás)|stacioni më i afërt|boosteejada ugu dhow|(?:trạm|ga|bến)(?: \p{L}+ ?\p{L}*)? gần nhất`,
  ),
  signs(
    String.raw`أقرب (?:محطة|موقف)|نزدیک.?ترین ایستگاه|(?:ป้าย|สถานี)\S{0,12}ใกล้ที่สุด|最近的?(?:车站|地铁站|公交站)`,
  ),
  // выходите на остановке …, coborâți la Birkelunden
  words(
    String.raw`(?:выход|выйд|сойд|сход|вийд|виход|слез|слиз)\p{L}{1,4} (?:\p{L}+ ){0,2}(?:останов|станц|зупин|спирк)|cobor\p{L}{1,3} (?:la|în) (?:stația )?${NAME}|wysi[aą]d\p{L}{1,5} (?:na przystanku|na stacji|przy)|ba[jx]\p{L}{1,3} (?:en (?:la parada |la estación )?|n[ao] )${NAME}|descendez (?:à|au) (?:l.arrêt )?${NAME}|durağında in|xuống (?:ở |tại )?(?:trạm|ga|bến)|szálljon le|zbri\p{L}+ në ${NAME}|ka deg ${NAME}`,
  ),
  signs(String.raw`(?:انزل|انزلي|تنزل|النزول) (?:في|عند)|پیاده شو|ลง(?:ที่)?(?:ป้าย|สถานี)|[站] ?下车`),
  // на трамвае 11 до …
  words(
    String.raw`(?:трамва|автобус|тролл?ейбус|tramva|autobu[zs]|tramwaj|tranvía|autobús|elétrico|autocarro|tram|bus)\p{L}{0,4} (?:№ ?)?${NUMBER} (?:\S{1,9} ){1,2}${NAME}`,
  ),
  signs(String.raw`(?:ترام|حافلة|باص) (?:رقم )?\p{Nd}{1,3} إلى|สาย ?\p{Nd}{1,3} ?ไป`),
  // пять минут пешком, 300 м от вокзала
  words(
    String.raw`(?:мин\.?|минут\p{L}{0,2}|хв|хвилин\p{L}?) (?:пешком|ходьбы|пішки|ходи|пеша)(?! (?:в|на) день)|minut\p{L}? (?:de mers )?(?:pe jos|de mers)(?! (?:pe )?zi)|minutos (?:a pé|a pie|andando|caminando) d|minutes (?:à pied|de marche) d|dakika (?:yürü|yaya)|phút đi bộ|đi bộ ${NUMBER} phút|perc gyalog|minuta (?:në )?këmbë|daqiiqo oo socod`,
  ),
  words(
    String.raw`${NUMBER} ?(?:м|метр\p{L}{0,2}|км) (?:от|від)(?!\p{L})|${NUMBER} (?:de )?(?:m|metri|km) (?:de|față de) \p{L}|${NUMBER} ?(?:m|metrów|km) od |à ${NUMBER} ?(?:m|mètres|km) (?:de|du) `,
  ),
  signs(
    String.raw`(?:دقائق|دقيقة) (?:مشي|سير)(?!.{1,16}(?:يوميا|كل يوم))|دقیقه پیاده|بعد ${NUMBER} ?(?:م|متر|كم)(?!\p{L})|${NUMBER} ?متر از|เดิน(?:เท้า)? ?${NUMBER} ?นาที(?:จาก|ถึง)|${NUMBER} ?(?:เมตร|กม\.?)จาก|ห่างจาก.{2,24}${NUMBER} ?(?:เมตร|กม)|步行 ?${NUMBER} ?分钟|距离?.{1,8}${NUMBER} ?(?:米|公里)`,
  ),
  // поверните налево, a doua ușă pe dreapta stands with the doors that are counted
  words(
    String.raw`(?:поверн|сверн|завий|завер)\p{L}{1,4} (?:на)?(?:лев|прав|ліво|право|ляво|дясно)|(?:faceți|faci|viraț?i|cotiț?i|luați-?o) (?:la )?(?:stânga|dreapta)|skręć\p{L}{0,3} w (?:lewo|prawo)|(?:gir|dobl|vir)[ae] a la (?:izquierda|derecha)|vire à (?:esquerd|direit)a|tournez à (?:gauche|droite)|(?:sola|sağa) dön|rẽ (?:trái|phải)|forduljon (?:balra|jobbra)|kthehuni (?:majtas|djathtas)|u leexo (?:bidix|midig)`,
  ),
  signs(
    String.raw`(?:انعطف|انعطفي|لف|لفي|اتجه|اتجهي) (?:إلى )?(?:ال)?(?:يسار|يمين)|(?:باب|بيت|شقة)(?: \p{L}+)? على (?:ال)?(?:يسار|يمين)|به (?:چپ|راست) بپیچ|เลี้ยว(?:ซ้าย|ขวา)|ประตู\S{0,10}ทาง(?:ซ้าย|ขวา)|(?:左|右)转|ናብ (?:ጸጋም|የማን)`,
  ),
  // код дверей 4471, codul de la interfon: 4471
  words(
    String.raw`(?:код\p{L}? (?:\p{L}+ )?(?:двер|домоф|підʼ?їзд|ворот|врат|вход|вхід|сейф)|cod\p{L}{0,2} (?:de )?(?:la |pentru )?(?:intr|interf|uș|poart|porț|scar|acces)|kod (?:do |przy |na )(?:drzwi|domof|bram|furtk|wejś|klatk)|c[óo]digo (?:d[aoe]l? )?(?:la )?(?:port|entrada)|(?:code (?:de la |de l.|d.|du )?(?:porte|entrée|portail|immeuble)|digicode)|kapı (?:kod|şifre)|mã (?:số )?cửa|kapukód|kodi i (?:derës|hyrjes)|(?:furaha|koodh?ka) (?:albaab|irrid))[^\p{Nd}.!?\n]{0,12}\p{Nd}{3,8}`,
  ),
  signs(
    String.raw`(?:(?:رمز|كود|رقم) (?:ال)?(?:باب|دخول|بوابة|مدخل|عمارة)|(?:کد|رمز) (?:در|ورود)|รหัส(?:เข้า)?ประตู|(?:门禁|大门|房门)密码|ኮድ ማዕጾ)[^\p{Nd}.!?\n]{0,8}\p{Nd}{3,8}`,
  ),
  // на звонке написано Hansen
  words(
    String.raw`(?:(?:на|в) (?:\p{L}+ )?(?:звон|дзвін|домоф)\p{L}{1,3} (?:написан|надпис|напис|указан)|с надписью ${NAME}|(?:la |pe )?(?:soneri|interfon)\p{L}{0,3} (?:scrie|cu numele|${NAME})|na (?:dzwonku|domofonie) (?:jest|widni|napis)|(?:el|no) (?:timbre|telefonillo|campainha) (?:pone|dice|diz|está)|sur la sonnette)`,
  ),
  signs('مكتوب على (?:ال)?(?:جرس|باب)|اضغطي? على جرس'),
  // напротив Kiwi, vizavi de Kiwi
  words(
    String.raw`(?:(?:напротив|рядом с|возле|около|навпроти|поруч (?:з|із)|біля|над|срещу)|vizavi de|lângă|deasupra|magazinului|obok|naprzeciwko?|koło|frente a|al lado de|enfrente de|encima de|ao lado de|em frente [àa]o?|en face de|à côté de|au-dessus de|përballë|đối diện) ${NAME}|(?:en face|à côté|derrière) (?:de |du )(?:la |l.)?(?:gare|église|école|mosquée|pharmacie|hôpital)|\p{L}+[’']n[iıuü]n karşısında`,
  ),
  signs(
    String.raw`(?:مقابل|بجانب|بجوار|فوق|خلف) [A-Z]|فوق (?:متجر|محل|مطعم)|(?:کنار|رو ?به?.?روی|پشت|نزدیک) (?:کلیسا|ایستگاه|مسجد|مدرسه|بیمارستان|[A-Z])|(?:ข้าง|ตรงข้าม|ใกล้) ?(?:โบสถ์|สถานีรถ|โรงเรียน|ตลาด|วัด|แม่น้ำ|[A-Z])|หลัง(?:โบสถ์|สถานี|วัด|ตลาด)|เหนือร้าน|(?:教堂|车站|学校|医院|超市|[A-Za-z]{3})(?:旁边|对面|后面)|bên cạnh nhà thờ|ጥቓ (?:ቤተ|መደበር)`,
  ),
  // на улице Марквейен, without a number; «на улице» alone is outside
  words(String.raw`(?:улиц|вулиц)\p{L}{1,2} (?!В[аи][мсш]?(?!\p{L})|Вы(?!\p{L}))\p{Lu}`),
  signs(String.raw`في شارع (?!عام)\p{L}{3}|در خیابان (?!زندگی|کار|می|خواب)\p{L}{3}|ถนน ?[A-Z]`),
];
