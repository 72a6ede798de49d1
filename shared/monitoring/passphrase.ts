import { z } from 'zod';

/** The fewest characters of a monitoring passphrase; length is the only rule. */
export const passphraseLength = 12;

/** A passphrase that is being chosen. Spaces count: four words are better than eight signs. */
export const newPassphrase = z
  .string()
  .min(passphraseLength, `Enter a passphrase of ${passphraseLength} characters or more`)
  .max(200, 'Enter 200 characters or fewer');

/** A passphrase that is being tried: no rule but that there is one. */
export const givenPassphrase = z
  .string()
  .min(1, 'Enter the passphrase')
  .max(200, 'Enter 200 characters or fewer');
