/**
 * What a frame tells the page around it. Both are about the frame, never about the reader: no search, no record.
 * `height`: of all that the frame shows, in CSS pixels. `exit`: she leaves, and where to.
 */
export type FrameMessage = { kind: 'height'; height: number } | { kind: 'exit'; url: string };

const NAME = 'service-directory-frame';

export const toMessage = (message: FrameMessage) => ({ [NAME]: message });

/** The message in what another window sent, or undefined: anything can be sent to a window. */
export function readMessage(data: unknown): FrameMessage | undefined {
  const message = (data as Record<string, Partial<Record<string, unknown>>> | null | undefined)?.[NAME];
  if (typeof message !== 'object' || message === null) return undefined;
  const { kind, height, url } = message;
  if (kind === 'height' && typeof height === 'number' && Number.isFinite(height) && height > 0)
    return { kind, height };
  if (kind === 'exit' && typeof url === 'string' && /^https:\/\//i.test(url)) return { kind, url };
  return undefined;
}
