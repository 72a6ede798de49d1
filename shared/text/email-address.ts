import { z } from 'zod';

/**
 * An e-mail address, or nothing. Only what makes an address useless is refused (no "@", no dot
 * after it, white space): stricter patterns turn away addresses that work.
 */
export const optionalEmail = z
  .string()
  .trim()
  .max(254, 'Enter 254 characters or fewer')
  .refine(
    (address) => address === '' || isAddress(address),
    'Enter an e-mail address in the correct format, like name@example.com',
  );

/** Looks at the parts one by one: a single pattern takes minutes over a long text without an end. */
function isAddress(text: string): boolean {
  const [name = '', host = '', ...more] = text.split('@');
  const dot = host.lastIndexOf('.');
  return more.length === 0 && name !== '' && dot > 0 && dot < host.length - 1 && !/\s/u.test(text);
}
