import { z } from 'zod';

/** The operation whose entry alone may say that what other entries recorded was erased. */
export const erasureOperation = 'trail.eraseMember';

/**
 * What an erasure's own entry records: by its hash, the chain holds which entries were emptied, and
 * their reason. It holds no words of anybody, so that it is never erased and a stranger may see it.
 */
const erasure = z.object({
  /** Sequences of the entries emptied, in ascending order. */
  erasedEntries: z.array(z.int().positive()),
  /** SHA-256 (hex) of the name salt of the first of them followed by the reason. */
  reasonDigest: z.string(),
});

export type Erasure = z.infer<typeof erasure>;

/** Which entries a payload says were erased, and why; undefined when it says no such thing. */
export function erasureIn(body: string): Erasure | undefined {
  try {
    return z.object({ after: erasure }).parse(JSON.parse(body)).after;
  } catch {
    return undefined;
  }
}
