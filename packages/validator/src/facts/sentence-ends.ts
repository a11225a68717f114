/** Words cut short before the name of a street: «ул. Ленина», «ul. Kwiatowa», «St. Olavs gate». */
const CUT_SHORT =
  '[Уу]л|[Вв]ул|[Пп]р|[Пп]л|[Пп]ер|[Нн]аб|[Бб]ул|[Uu]l|[Pp]l|[Ss]tr|St|Dr|[ȘSșs]os|[Bb]d|[Aa]vda';

/** Where the next sentence begins, as part of a pattern; «gt. 5» and «ул. Ленина» go on. */
export const NEXT_SENTENCE = String.raw`(?<!(?<!\p{L})(?:${CUT_SHORT}))\.\s+(?=\p{Lu})`;
