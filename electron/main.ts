import { join } from 'node:path';
import { app, BrowserWindow, dialog, protocol, session } from 'electron';
import { workerThread } from './core/jobs/do-work-in-worker.ts';
import { openOffice } from './core/open-office.ts';
import { afterPageSent } from './shell/after-page-sent.ts';
import { connectWindow } from './shell/connect-window.ts';
import { openDefectLog } from './shell/defect-log.ts';
import { watchFilesToOpen } from './shell/files-to-open.ts';
import { appScheme, appUrl } from './shell/origin.ts';
import { denyPermissions } from './shell/permissions.ts';
import { createPageHandler, schemes } from './shell/protocol.ts';
import { blockOutbound } from './shell/requests.ts';
import { resolveResources } from './shell/resources.ts';
import { isFirstInstance } from './shell/single-instance.ts';
import { checkSpelling } from './shell/spelling.ts';
import { userDataFolder } from './shell/user-data.ts';
import { windowOptions } from './shell/window-options.ts';

const dist = __dirname;
const { platform, env, argv, resourcesPath } = process;
const userData = userDataFolder({ platform, env, appData: app.getPath('appData') });
const logDefect = openDefectLog(join(userData, 'logs'));

const logUncaught = (error: unknown): void => logDefect(error, 'main', 'uncaught');

app.enableSandbox();
protocol.registerSchemesAsPrivileged(schemes);
// Nothing is looked up on a network, not even by Chromium on its own account.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');

if (isFirstInstance(app, userData)) {
  const files = watchFilesToOpen(app, argv);
  process.on('uncaughtExceptionMonitor', logUncaught);
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(() => openWindow(files))
    .catch(giveUp);
} else {
  app.quit();
}

async function openWindow(files: ReturnType<typeof watchFilesToOpen>): Promise<void> {
  const { isPackaged } = app;
  const resources = resolveResources({ isPackaged, resourcesPath, dist });
  const worker = workerThread(join(dist, 'worker.cjs'));
  const office = openOffice({
    userData,
    resources,
    documents: documentsFolder(),
    doWork: worker.doWork,
  });
  const checkAhead = (): void => {
    const file = files.expected();
    if (file !== null) office.surroundings.ahead.check(file);
  };
  const sendPage = createPageHandler(join(dist, 'renderer'), afterPageSent(checkAhead));
  secureSession(sendPage);
  app.on('will-quit', () => {
    process.off('uncaughtExceptionMonitor', logUncaught);
    office.close();
    void worker.stop();
  });
  const window = new BrowserWindow(
    windowOptions({
      preload: join(dist, 'preload.cjs'),
      icon: join(resources, 'icons', 'icon.png'),
      remembered: office.settings.read().window,
    }),
  );
  const noticesPath = join(isPackaged ? resources : dist, 'THIRD-PARTY-NOTICES.txt');
  connectWindow(window, { office, logDefect, files, noticesPath });
  // The first answer loads what answers are made with: better while Chromium starts its process.
  await Promise.all([window.loadURL(appUrl), sendPage(new Request(appUrl))]);
}

/** Undefined where the system has no such folder, as for some service accounts. */
function documentsFolder(): string | undefined {
  try {
    return app.getPath('documents');
  } catch {
    return undefined;
  }
}

function secureSession(sendPage: ReturnType<typeof createPageHandler>): void {
  denyPermissions(session.defaultSession);
  blockOutbound(session.defaultSession);
  checkSpelling(session.defaultSession, platform);
  protocol.handle(appScheme, sendPage);
}

function giveUp(error: unknown): void {
  logDefect(error, 'start', 'start');
  dialog.showErrorBox(
    'PPG Records could not start',
    `Your records are safe: nothing was changed. Start the computer again, then PPG Records. If that does not help, install it again; records are kept. Details for support are in ${join(userData, 'logs')}.`,
  );
  app.exit(1);
}
