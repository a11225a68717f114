const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Is it a Norwegian organisation number: nine digits, the first 8 or 9, the last a check digit by modulus 11 with the
 * weights 3 2 7 6 5 4 3 2 (Brønnøysundregistrene, «Organisasjonsnummeret»)? Spaces are read over.
 */
export function isOrganizationNumber(value: string): boolean {
  const digits = value.replace(/[\s\u00a0]/g, '');
  if (!/^[89]\d{8}$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && check === Number(digits[8]);
}
