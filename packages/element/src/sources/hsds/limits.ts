/** What is asked of an API at most. Past it nothing is shown: half a list would look like a whole one. */
export interface HsdsLimits {
  /** Services in all; 2,000. Larger directories are converted and published, for a phone could not hold them. */
  services: number;
  /** Pages; 100, and never more than 200. */
  pages: number;
  /** Bytes of all answers, unpacked; 20,000,000. */
  bytes: number;
  /** Milliseconds that one request may take; 10,000. */
  requestMs: number;
  /** Milliseconds for everything; 90,000. */
  totalMs: number;
}

export const HSDS_LIMITS: HsdsLimits = {
  services: 2_000,
  pages: 100,
  bytes: 20_000_000,
  requestMs: 10_000,
  totalMs: 90_000,
};

/** An API that could not be read: what the people who make the page are told. */
export class HsdsError extends Error {
  override readonly name = 'HsdsError';
}
