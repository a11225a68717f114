import { sendRequest, type RequestFailure, type RequestSettings } from './send-request.ts';

/** The head of an answer, or why none came. */
export type Answer = { status: number; location?: string } | RequestFailure;

/** Asks for an address and reads no further than the head of the answer. */
export const requestHead = (
  method: 'HEAD' | 'GET',
  address: string,
  settings: RequestSettings,
): Promise<Answer> =>
  sendRequest<Answer>(method, address, {}, settings, ({ statusCode: status = 0, headers: { location } }) =>
    Promise.resolve({ status, ...(location === undefined ? {} : { location }) }),
  );
