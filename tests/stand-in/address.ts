/**
 * A private scheme cannot be taught to a plain Chromium, so `ppg://app/x` is shown as
 * `https://app.ppg.localhost/x`: a secure context with an origin of its own, answered before any
 * connection is made.
 */
export function shownAddress(address: string): string {
  const url = new URL(address);
  const scheme = url.protocol.slice(0, -1);
  return `https://${url.hostname}.${scheme}.localhost${url.pathname || '/'}${url.search}${url.hash}`;
}

/** The address that the application knows for what the browser shows; foreign ones as they are. */
export function privateAddress(shown: string, schemes: ReadonlySet<string>): string {
  if (!URL.canParse(shown)) return shown;
  const { protocol, hostname, port, username, pathname, search, hash } = new URL(shown);
  const parts = /^([a-z0-9-]+)\.([a-z0-9-]+)\.localhost$/.exec(hostname);
  const [, host = '', scheme = ''] = parts ?? [];
  if (protocol !== 'https:' || port !== '' || username !== '' || !schemes.has(scheme)) return shown;
  return `${scheme}://${host}${pathname}${search}${hash}`;
}
