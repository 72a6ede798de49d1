import { createHash } from 'node:crypto';
import type { paperLookContract } from '../../../shared/paper-look/contract.ts';
import type { Logo } from '../../../shared/paper-look/paper-look.ts';
import type { WritableDb } from '../record/database.ts';
import type { CommandContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict } from '../rpc/user-error.ts';
import { selectLook, updateLogo, updateLook, type StoredLook } from './queries.ts';
import { readLogo } from './read-logo.ts';

export const paperLookHandlers: HandlersOf<typeof paperLookContract> = {
  'paperLook.get': (_input, { db }) => {
    const { logo, ...look } = selectLook(db);
    return { ...look, logo: logo && { picture: addressOf(logo), words: logo.words } };
  },

  'paperLook.save': (look, context) => change(context, (db) => updateLook(db, look)),

  'paperLook.setLogo': ({ version, file, words }, { apply }) => {
    const logo = { ...readLogo(file), words };
    return apply((context) => change(context, (db) => updateLogo(db, version, logo)));
  },

  'paperLook.removeLogo': ({ version }, context) =>
    change(context, (db) => updateLogo(db, version, null)),
};

function change({ db, trail }: CommandContext, write: (db: WritableDb) => boolean) {
  const before = forTrail(selectLook(db));
  if (!write(db)) throw conflict('The look of the documents');
  const after = selectLook(db);
  trail({ subject: 'look of documents', version: after.version, before, after: forTrail(after) });
  return { version: after.version };
}

/** The trail names a picture by its SHA-256: it need not carry it. */
const forTrail = ({ font, headingColour, logo }: StoredLook) => ({
  font,
  headingColour,
  logo: logo && {
    words: logo.words,
    sha256: createHash('sha256').update(logo.bytes).digest('hex'),
  },
});

const addressOf = ({ type, bytes }: Logo): string =>
  `data:image/${type === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(bytes).toString('base64')}`;
