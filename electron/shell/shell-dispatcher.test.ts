import { expect, it, vi } from 'vitest';
import { isShellOperationName } from '../../shared/shell/contract.ts';
import { UserError } from '../core/rpc/user-error.ts';
import { createShellDispatcher, type ShellHandlers } from './shell-dispatcher.ts';

function door(handlers: Partial<ShellHandlers>) {
  const onDefect = vi.fn();
  return { dispatch: createShellDispatcher(handlers as ShellHandlers, onDefect), onDefect };
}

it.each([
  ['shell.chooseFile', { title: '' }],
  ['shell.chooseFile', { title: 'File', kinds: [{ name: 'x', extensions: ['../x'] }] }],
  ['shell.setTextSize', { percent: 1000 }],
  ['shell.openExternal', { url: 'x', more: 1 }],
  ['shell.cancel', null],
] as const)('refuses %s with %j before it reaches the desktop', async (name, input) => {
  const { dispatch } = door({});

  expect(await dispatch(name, input)).toMatchObject({ error: { code: 'INVALID_INPUT' } });
});

it('passes an expected failure on in its own words', async () => {
  const { dispatch, onDefect } = door({
    'shell.showInFolder': () => {
      throw new UserError('NOT_FOUND', 'That file is gone.');
    },
  });

  expect(await dispatch('shell.showInFolder', { path: '/x' })).toEqual({
    ok: false,
    error: { code: 'NOT_FOUND', message: 'That file is gone.' },
  });
  expect(onDefect).not.toHaveBeenCalled();
});

it('reports an unexpected failure and tells nothing of its inside', async () => {
  const { dispatch, onDefect } = door({
    'shell.showInFolder': () => {
      throw new Error('/home/sample/secret');
    },
  });

  const answer = await dispatch('shell.showInFolder', { path: '/x' });

  expect(JSON.stringify(answer)).not.toContain('secret');
  expect(onDefect).toHaveBeenCalledOnce();
});

it.each(['toString', '__proto__', 'constructor', 'members.add', '', null, 7])(
  '%s is no shell operation',
  (name) => {
    expect(isShellOperationName(name)).toBe(false);
  },
);
