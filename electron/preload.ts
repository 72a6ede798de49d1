import { contextBridge, ipcRenderer } from 'electron';
import type { Result } from '../shared/rpc/result.ts';
import type { Bridge } from '../shared/shell/bridge.ts';
import { shellEventNames } from '../shared/shell/events.ts';

// The names of the two channels are written out: this file runs sandboxed and stands alone.
const questions = 'ppg:rpc';
const news = 'ppg:event';

const bridge: Bridge = {
  invoke: (name, input, jobId) =>
    ipcRenderer.invoke(questions, name, input, jobId) as Promise<Result<unknown>>,

  on: (event, listener) => {
    if (!shellEventNames.includes(event)) throw new Error('There is no such event.');
    const hear = (_event: unknown, told: unknown, payload: unknown): void => {
      if (told === event) listener(payload as Parameters<typeof listener>[0]);
    };
    ipcRenderer.on(news, hear);
    return () => {
      ipcRenderer.removeListener(news, hear);
    };
  },

  platform: process.platform,
};

contextBridge.exposeInMainWorld('ppg', bridge);
