/** The private scheme that the pages are served from; there is no file:// and no server. */
export const appScheme = 'ppg';
const appHost = 'app';

/** The address of the page. */
export const appUrl = `${appScheme}://${appHost}/`;

/**
 * Whether an address is one of our own pages.
 *
 * Compares the parsed parts: an address that merely contains ours, as in
 * `https://example.org/?next=ppg://app/`, is foreign, and so is anything that does not parse.
 */
export function isOurs(address: unknown): boolean {
  if (typeof address !== 'string' || !URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  const bare = port === '' && username === '' && password === '';
  return bare && protocol === `${appScheme}:` && hostname === appHost;
}
