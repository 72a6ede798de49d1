import type { bundleContract } from '../../../shared/bundle/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { requirePracticeForWhole } from '../documents/require-practice-for-whole.ts';
import { filesAbout, partsAbout } from './about.ts';
import { bundlesMade } from './bundles-made.ts';
import { makeBundle } from './make-bundle.ts';

export const bundleHandlers: HandlersOf<typeof bundleContract> = {
  'bundle.list': (_input, { db }) => ({ bundles: bundlesMade(db) }),

  'bundle.files': (about, context) => {
    requirePracticeForWhole(context.person);
    return {
      parts: partsAbout(context, about),
      files: filesAbout(context, about).map(({ key, belongsTo, title, fileName, size }) => ({
        key,
        belongsTo,
        title,
        fileName,
        size,
      })),
    };
  },
  'bundle.make': (input, context) => makeBundle(input, context),
};
