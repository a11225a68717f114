/** How numbers are dialled within a country and from abroad. */
export interface CallingCode {
  /** After the plus. */
  code: string;
  /** The digit before a number that is left out from abroad. */
  trunk?: string;
  /** How many digits a whole number has; undefined when they differ. */
  length?: number;
}

/** Countries in which we read a number without a country code (ITU-T E.164, national numbering plans). */
export const CALLING_CODES: Readonly<Record<string, CallingCode>> = {
  NO: { code: '47', length: 8 },
  DK: { code: '45', length: 8 },
  IS: { code: '354', length: 7 },
  SE: { code: '46', trunk: '0' },
  FI: { code: '358', trunk: '0' },
  GB: { code: '44', trunk: '0' },
  IE: { code: '353', trunk: '0' },
  DE: { code: '49', trunk: '0' },
  NL: { code: '31', trunk: '0' },
  BE: { code: '32', trunk: '0' },
  FR: { code: '33', trunk: '0', length: 9 },
  AT: { code: '43', trunk: '0' },
  CH: { code: '41', trunk: '0', length: 9 },
  ES: { code: '34', length: 9 },
  PT: { code: '351', length: 9 },
  PL: { code: '48', length: 9 },
  CZ: { code: '420', length: 9 },
  RO: { code: '40', trunk: '0', length: 9 },
  BG: { code: '359', trunk: '0' },
  EE: { code: '372' },
  LV: { code: '371', length: 8 },
  LT: { code: '370' },
  IT: { code: '39' },
  GR: { code: '30', length: 10 },
};
