import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import type { Stage } from '../stage.ts';

type BeforeRequest = (
  details: { readonly url: string },
  answer: (response: { readonly cancel?: boolean }) => void,
) => void;

/** The default session, as far as the shell uses it; what it was told is kept for tests. */
export class SessionFake extends EventEmitter {
  readonly webRequest;
  readonly #calls: string[];

  constructor(stage: Stage) {
    super();
    this.#calls = stage.notebook.calls;
    this.webRequest = {
      onBeforeRequest: (listener: BeforeRequest) => {
        this.#calls.push('session.webRequest.onBeforeRequest');
        stage.mayRequest = (url) =>
          new Promise((resolve) => listener({ url }, ({ cancel }) => resolve(cancel !== true)));
      },
    };
  }

  setPermissionRequestHandler(
    _handler: Parameters<Session['setPermissionRequestHandler']>[0],
  ): void {
    this.#calls.push('session.setPermissionRequestHandler');
  }

  setPermissionCheckHandler(_handler: Parameters<Session['setPermissionCheckHandler']>[0]): void {
    this.#calls.push('session.setPermissionCheckHandler');
  }

  setDevicePermissionHandler(_handler: Parameters<Session['setDevicePermissionHandler']>[0]): void {
    this.#calls.push('session.setDevicePermissionHandler');
  }

  setSpellCheckerDictionaryDownloadURL(url: string): void {
    this.#calls.push(`session.setSpellCheckerDictionaryDownloadURL ${url}`);
  }

  setSpellCheckerLanguages(languages: string[]): void {
    this.#calls.push(`session.setSpellCheckerLanguages ${languages.join(' ')}`);
  }
}

/** `protocol`: private schemes and who answers for them. */
export class ProtocolFake {
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  registerSchemesAsPrivileged(
    schemes: { scheme: string; privileges?: { standard?: boolean; secure?: boolean } }[],
  ): void {
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure) {
        throw new Error('The stand-in shows standard and secure schemes only');
      }
      this.#stage.schemes.add(scheme);
    }
  }

  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>): void {
    this.#stage.protocolHandlers.set(scheme, handler);
  }
}
