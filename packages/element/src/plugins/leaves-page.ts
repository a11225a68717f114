/** The site that a link opens, when it is another one than the page’s; undefined for what stays, or opens a program. */
export function leavesPage(href: string): string | undefined {
  const { protocol, origin, hostname } = new URL(href);
  return /^https?:$/.test(protocol) && origin !== location.origin ? hostname : undefined;
}
