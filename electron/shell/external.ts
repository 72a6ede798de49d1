/** Where links in the application may lead: publishers of the law, the data and the guidance. */
export const listedHosts: ReadonlySet<string> = new Set([
  'www.legislation.gov.uk',
  'www.gov.uk',
  'www.england.nhs.uk',
  'digital.nhs.uk',
  'www.nhs.uk',
  'www.ons.gov.uk',
  'www.nomisweb.co.uk',
  'www.cqc.org.uk',
  'ico.org.uk',
  'www.equalityhumanrights.com',
]);

/** An address that may be opened outside the application, and what a person is told about it. */
export type ExternalAddress = { readonly href: string; readonly shownAs: string };

/**
 * The one decision about addresses outside: anything at all goes in, an address that may be
 * opened comes out, or undefined.
 *
 * Allowed are `https:` on a listed host, without credentials or port, and `mailto:` with one
 * plain address and nothing else. Host names are compared as the parser writes them, so
 * look-alike letters arrive as `xn--` and are not on the list.
 */
export function externalAddress(input: unknown): ExternalAddress | undefined {
  if (typeof input !== 'string' || input.length > 2000 || !URL.canParse(input)) return undefined;
  const url = new URL(input);
  if (url.protocol === 'mailto:') return mailAddress(url);
  const bare = url.username === '' && url.password === '' && url.port === '';
  if (url.protocol !== 'https:' || !bare || !listedHosts.has(url.hostname)) return undefined;
  return { href: url.href, shownAs: url.hostname };
}

function mailAddress({ pathname, search }: URL): ExternalAddress | undefined {
  if (search !== '' || !/^[A-Za-z0-9._+'-]{1,64}@[A-Za-z0-9.-]{1,253}$/.test(pathname))
    return undefined;
  return { href: `mailto:${pathname}`, shownAs: pathname };
}

export type ExternalOpening = {
  /** Asks the person; true when they agree. */
  readonly ask: (address: ExternalAddress) => Promise<boolean>;
  /** Hands the address to the operating system. */
  readonly open: (href: string) => Promise<void>;
};

/** Opens an address outside if it is allowed and the person agrees; answers whether it was opened. */
export async function openExternal(input: unknown, opening: ExternalOpening): Promise<boolean> {
  const address = externalAddress(input);
  if (!address || !(await opening.ask(address))) return false;
  await opening.open(address.href);
  return true;
}
