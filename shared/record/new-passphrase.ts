import { z } from 'zod';

/** A passphrase that somebody chooses now, for a record or for a copy of one. */
export const newPassphrase = z
  .string()
  .min(8, 'Enter a passphrase of 8 characters or more')
  .max(200, 'Enter 200 characters or fewer');
