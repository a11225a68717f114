/** The months in Norwegian and English, and what they are shortened to; small, to be put into patterns. */
export const MONTHS =
  'jan(?:uary?)?|feb(?:ruary?)?|mar(?:s|ch)|apr(?:il)?|ma[iy]|jun[ie]|jul[iy]|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?';
