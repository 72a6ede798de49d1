import { isAbsolute } from 'node:path';
import type { sampleContract } from '../../../shared/sample/contract.ts';
import { openOnDesk } from '../record/opening-handlers.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';

export const sampleHandlers: HandlersOf<typeof sampleContract> = {
  'sample.make': async ({ folder }, context) => {
    const { office, signal, progress, today } = context;
    if (!isAbsolute(folder)) {
      throw new UserError('INVALID_INPUT', 'Choose a folder for the sample practice.', {
        folder: 'Enter the whole path, from the disk on',
      });
    }
    const { backups, resources } = office.folders;
    const sample = await office.doWork(
      'sample.make',
      { folder, backups, resources, today },
      { signal, progress },
    );
    const opened = await openOnDesk({ path: sample.path, mode: 'normal' }, context);
    if (opened.outcome === 'not opened') throw new UserError('REFUSED', opened.message);
    const { path, monitoringPath, monitoringPassphrase } = sample;
    return { path, monitoringPath, monitoringPassphrase };
  },
};
