import type { AudienceGroup, Need, SearchWords } from '@service-directory/schema';

/** More phrases for codes, as `SearchWords` has them, and words that say nothing. */
interface MoreWords {
  needs?: Partial<Record<Need, string>>;
  audience?: Partial<Record<AudienceGroup, string>>;
  fillers?: string;
}

/** Words of the street, of Pidgin in English, and names of medicines, by language. */
const MORE: Readonly<Record<string, MoreWords>> = {
  en: {
    needs: {
      'sexual-health-treatment': 'toilet infection, staph, staphylococcus',
      contraception: 'postinor, plan B',
      pregnancy: 'belle, get belle, don carry belle',
      abortion: 'remove pregnancy, remove belle, flush pregnancy, D&C',
      'general-health': 'belly pain, stomach pain, my belly dey pain me',
      'substance-use-treatment': 'weed, coke, withdrawal, cold turkey',
      'trafficking-support': 'madam, my madam, juju',
      'legal-advice': 'police wahala, police trouble',
      'social-work': 'D-number, personal number',
      'emergency-overnight-stay': 'cheap room, cheap place',
    },
    audience: {
      'people-who-sell-sex': 'ashawo, ashewo, olosho, runs girl, runs girls, OnlyFans, only fans',
      'people-who-use-drugs': 'weed, coke',
      'trans-people': 'kathoey',
      families: 'pikin',
    },
    fillers: 'abeg, dey, fit, wetin, dem, oga, wahala, pikin, wan, sabi',
  },
  nb: {
    needs: { 'sexual-health-testing': 'klamma', contraception: 'postinor', 'substance-use-treatment': 'weed, hasj' },
    audience: { 'people-who-use-drugs': 'weed, hasj, coke', 'people-who-sell-sex': 'OnlyFans' },
  },
  nn: {
    needs: { 'sexual-health-testing': 'klamma', contraception: 'postinor', 'substance-use-treatment': 'weed, hasj' },
    audience: { 'people-who-use-drugs': 'weed, hasj, coke', 'people-who-sell-sex': 'OnlyFans' },
  },
  ru: {
    needs: {
      'sexual-health-testing': 'венеричка, венерические',
      contraception: 'постинор, postinor',
      'general-health': 'болит живот, живот болит',
      'substance-use-treatment': 'ломка, ломает',
      clothing: 'теплая одежда, одежда теплая',
      emergency: 'менты',
      'help-to-report': 'менты',
    },
  },
  ro: {
    needs: {
      contraception: 'postinor',
      'violence-support': 'peștele mă bate',
      'trafficking-support': 'pește, peștele, peștele meu',
      'emergency-overnight-stay': 'cazare ieftină',
    },
  },
  ar: { needs: { contraception: 'حبة اليوم التالي, حبوب اليوم التالي' } },
  th: {
    needs: { 'job-advice': 'งาน', 'condoms-lubricant': 'thung yang, thung yang anamai' },
    audience: { 'trans-people': 'kathoey, katoey' },
  },
}; // prettier-ignore

/** Phrases of one list with those of another. */
const joined = <Code extends string>(
  known: Readonly<Record<Code, string>>,
  more: Partial<Record<Code, string>> = {},
): Record<Code, string> =>
  Object.fromEntries(
    Object.entries<string>(known).map(([code, phrases]) => {
      const others = more[code as Code];
      return [code, others === undefined ? phrases : `${phrases}, ${others}`];
    }),
  ) as Record<Code, string>;

/** The words of a language with those of the street. */
export function withEverydayWords(words: SearchWords): SearchWords {
  const more = MORE[words.language];
  if (more === undefined) return words;
  return {
    ...words,
    needs: joined(words.needs, more.needs),
    audience: joined(words.audience, more.audience),
    fillers: more.fillers === undefined ? words.fillers : `${words.fillers}, ${more.fillers}`,
  };
}
