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
    (address) => address === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(address),
    'Enter an e-mail address in the correct format, like name@example.com',
  );
