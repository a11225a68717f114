import { vi } from 'vitest';

/** Notes what the browser is asked to save, by the name of the file, until the mocks are restored. */
export function noteDownloads(): ReadonlyMap<string, Blob> {
  const downloads = new Map<string, Blob>();
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = make(blob);
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) downloads.set(this.download, blob);
  });
  return downloads;
}
