import { EventEmitter } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { declaredNames, declaredPaths, eventsOf, membersOf } from './declarations.ts';
import { BrowserWindowFake } from './electron/browser-window.ts';
import { WebContentsFake } from './electron/web-contents.ts';
import { Notebook } from './notebook.ts';
import { preloadWorld } from './preload-world.ts';
import { createElectron } from './stand-in.ts';
import type { Stage } from './stage.ts';

const stage: Stage = {
  notebook: new Notebook(),
  appData: '/nowhere',
  headed: false,
  isFirstInstance: true,
  version: '0.0.0',
  schemes: new Set(),
  protocolHandlers: new Map(),
  ipcHandlers: new Map(),
  mayRequest: async () => true,
  keys: new Map(),
  onKeys: () => {},
  openTab: () => Promise.reject(new Error('no browser in this test')),
  quit: () => {},
};
const electron = createElectron(stage);
const isolated = {
  webPreferences: {
    preload: '/nowhere/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  },
};

/** Members that are no names of Electron; each says so where it stands. */
const ownNames = new Set(['shownIn', 'handlerOf']);

function namesOf(thing: object): string[] {
  const names = new Set<string>();
  for (let at: object | null = thing; at && at !== Object.prototype;) {
    if (at === EventEmitter || at === EventEmitter.prototype) break;
    if (at === Function.prototype) break;
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
    at = Object.getPrototypeOf(at) as object | null;
  }
  const builtIn = ['constructor', 'length', 'name', 'prototype'];
  const emitter = new Set(Object.getOwnPropertyNames(new EventEmitter()));
  return [...names].filter(
    (name) => !builtIn.includes(name) && !emitter.has(name) && !ownNames.has(name),
  );
}

it('exports nothing that electron does not export', () => {
  for (const name of Object.keys(electron)) expect(declaredNames(), name).toContain(name);
});

it.each(['appData', 'documents'])('knows the folder %s, as Electron does', (name) => {
  expect(declaredPaths()).toContain(name);
  expect(electron.app.getPath(name)).toContain('nowhere');
});

it.each<[string, object]>([
  ['App', electron.app],
  ['CommandLine', electron.app.commandLine],
  ['Dialog', electron.dialog],
  ['IpcMain', electron.ipcMain],
  ['Menu', electron.Menu],
  ['Menu', electron.Menu.buildFromTemplate([])],
  ['Protocol', electron.protocol],
  ['Session', electron.session.defaultSession],
  ['WebRequest', electron.session.defaultSession.webRequest],
  ['Shell', electron.shell],
  ['BrowserWindow', electron.BrowserWindow],
  ['BrowserWindow', BrowserWindowFake.prototype],
  ['BrowserWindow', new electron.BrowserWindow(isolated)],
  ['WebContents', WebContentsFake.prototype],
  ['WebContents', new electron.BrowserWindow(isolated).webContents],
  ['WebFrameMain', new electron.BrowserWindow(isolated).webContents.mainFrame],
])('gives %s no member that electron.d.ts does not declare', (name, thing) => {
  const declared = membersOf(name);
  const names = namesOf(thing);

  expect(declared.size).toBeGreaterThan(3);
  expect(names.filter((member) => !declared.has(member))).toEqual([]);
});

it('gives the preload nothing that electron.d.ts does not declare', () => {
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('addEventListener', () => {});
  const require = preloadWorld('secret');
  const { ipcRenderer, contextBridge, ...more } = require('electron') as Record<string, object>;
  vi.unstubAllGlobals();

  expect(more).toEqual({});
  for (const name of namesOf(ipcRenderer ?? {})) expect(membersOf('IpcRenderer')).toContain(name);
  for (const name of namesOf(contextBridge ?? {})) {
    expect(membersOf('ContextBridge')).toContain(name);
  }
  for (const name of ['fs', 'node:fs', 'better-sqlite3']) {
    expect(() => require(name)).toThrow(/electron only/);
  }
});

it.each([
  ['app.ts', 'App'],
  ['browser-window.ts', 'BrowserWindow'],
  ['web-contents.ts', 'WebContents'],
])('%s emits only events that electron.d.ts declares for %s', (file, name) => {
  const source = readFileSync(join(import.meta.dirname, 'electron', file), 'utf8');
  const emitted = [...source.matchAll(/this\.emit\('([\w-]+)'/g)].map(([, event = '']) => event);

  expect(emitted.length).toBeGreaterThan(1);
  for (const event of emitted) expect(eventsOf(name)).toContain(event);
});

it('knows every event that the shell listens to', () => {
  const shell = join(import.meta.dirname, '../../electron/shell');
  const sources = readdirSync(shell)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(shell, name), 'utf8'));
  const heard = sources.flatMap((source) =>
    [...source.matchAll(/\b(app|window|contents|webContents|session)\.on(?:ce)?\('([\w-]+)'/g)].map(
      ([, thing = '', event = '']) => ({ thing, event }),
    ),
  );
  const classes: Readonly<Record<string, string>> = {
    app: 'App',
    window: 'BrowserWindow',
    contents: 'WebContents',
    webContents: 'WebContents',
    session: 'Session',
  };

  expect(heard.length).toBeGreaterThan(8);
  for (const { thing, event } of heard) {
    expect(eventsOf(classes[thing] ?? ''), event).toContain(event);
  }
});

it('shows no window that would not be isolated', () => {
  const { sandbox: _, ...preferences } = isolated.webPreferences;

  expect(() => new electron.BrowserWindow({ webPreferences: preferences })).toThrow(/sandbox/);
});
