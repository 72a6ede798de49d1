import type { recordContract } from '../../../shared/record/contract.ts';
import type { JobContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import { changePassphrase } from './change-passphrase.ts';
import { recordFactsOf } from './desk.ts';
import type { OpenRecord } from './open-record.ts';

type PassphraseContract = Pick<
  typeof recordContract,
  'record.setPassphrase' | 'record.changePassphrase' | 'record.removePassphrase'
>;

export const passphraseHandlers: HandlersOf<PassphraseContract> = {
  'record.setPassphrase': async ({ newPassphrase }, context) => {
    const record = context.office.requireRecord();
    if (record.encrypted) throw new UserError('REFUSED', alreadyProtected);
    await changePassphrase(context.office, { from: undefined, to: newPassphrase });
    return noted(context, { protected: true });
  },

  'record.changePassphrase': async ({ passphrase, newPassphrase }, context) => {
    requirePassphrase(context.office.requireRecord(), passphrase);
    await changePassphrase(context.office, { from: passphrase, to: newPassphrase });
    return noted(context, { protected: true });
  },

  'record.removePassphrase': async ({ passphrase }, context) => {
    requirePassphrase(context.office.requireRecord(), passphrase);
    await changePassphrase(context.office, { from: passphrase, to: undefined });
    return noted(context, { protected: false });
  },
};

function noted({ office, apply }: JobContext, after: { readonly protected: boolean }) {
  apply(({ trail }) => trail({ subject: 'record', after }));
  return { record: recordFactsOf(office, office.requireRecord()) };
}

function requirePassphrase(record: OpenRecord, given: string): void {
  if (!record.encrypted) throw new UserError('REFUSED', notProtected);
  if (!record.opensWith(given)) {
    throw new UserError('WRONG_PASSPHRASE', wrong, { passphrase: 'Enter the present passphrase' });
  }
}

const alreadyProtected =
  'This record has a passphrase already. Nothing was changed. Change the passphrase instead.';
const notProtected = 'This record has no passphrase. Nothing was changed.';
const wrong =
  'That is not the present passphrase. Nothing was changed. Check capital letters and spaces, then try again.';
