/** `application_id` of a monitoring file: the letters PPGE. */
export const applicationId = 0x50504745;

/** The newest form of the envelope that this application reads and writes. */
export const envelopeVersion = 10;

/**
 * The file as it stands on the disk: who can open it, and one sealed blob. A later form adds an
 * inbox for answers that members seal to a public key on somebody else's computer.
 */
export const envelopeSchema = `
CREATE TABLE key_slot (
  kind TEXT PRIMARY KEY CHECK (kind IN ('passphrase', 'recovery code')),
  cost INTEGER NOT NULL,
  block_size INTEGER NOT NULL,
  parallel INTEGER NOT NULL,
  salt BLOB NOT NULL,
  nonce BLOB NOT NULL,
  wrapped BLOB NOT NULL,
  checksum BLOB NOT NULL
) STRICT;

CREATE TABLE vault (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  pairing TEXT NOT NULL,
  generation INTEGER NOT NULL,
  nonce BLOB NOT NULL,
  sealed BLOB NOT NULL
) STRICT;

PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${envelopeVersion};
`;
