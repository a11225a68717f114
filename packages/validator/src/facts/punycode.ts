/** The parameters of punycode for host names (RFC 3492, section 5). */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;
const MAX_CODE_POINT = 0x10ffff;

function adapt(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}

/** a–z are 0–25, 0–9 are 26–35; -1 for anything else. */
const digitOf = (character: string): number => {
  const code = character.charCodeAt(0);
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : -1;
};

/** What stands behind `xn--` in a label, decoded (RFC 3492, section 6.2); undefined when it cannot be. */
export function decodePunycode(encoded: string): string | undefined {
  const dash = encoded.lastIndexOf('-');
  const output = dash > 0 ? [...encoded.slice(0, dash)].map((letter) => letter.charCodeAt(0)) : [];
  let index = dash > 0 ? dash + 1 : 0;
  let n = INITIAL_N;
  let bias = INITIAL_BIAS;
  let at = 0;
  while (index < encoded.length) {
    const before = at;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(encoded.charAt(index));
      index += 1;
      if (digit < 0) return undefined;
      at += digit * weight;
      const threshold = Math.min(Math.max(k - bias, T_MIN), T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
      if (at > Number.MAX_SAFE_INTEGER / BASE) return undefined;
    }
    const length = output.length + 1;
    bias = adapt(at - before, length, before === 0);
    n += Math.floor(at / length);
    at %= length;
    if (n > MAX_CODE_POINT) return undefined;
    output.splice(at, 0, n);
    at += 1;
  }
  return String.fromCodePoint(...output);
}
