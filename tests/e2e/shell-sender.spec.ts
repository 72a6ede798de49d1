import { expect, test, type App } from './fixtures/app.ts';

const refused = { ok: false, error: { code: 'REFUSED' } };

/** Speaks to the channel as a frame of the test's choice would. */
async function ask({ electron }: App, event: object): Promise<unknown> {
  const handler = electron.ipcMain.handlerOf('ppg:rpc');
  return handler?.(event, 'session.who', {});
}

test('checklist 17: only the main frame of our window on our page is answered', async ({
  launchApp,
}) => {
  const app = await launchApp();
  const sender = app.electron.BrowserWindow.getAllWindows()[0]?.webContents;
  if (!sender) throw new Error('There is no window');
  const { mainFrame } = sender;
  const ours = mainFrame.url;

  expect(await ask(app, { sender, senderFrame: mainFrame })).toMatchObject({ ok: true });

  expect(await ask(app, { sender, senderFrame: null }), 'a frame that has gone').toMatchObject(
    refused,
  );
  expect(
    await ask(app, { sender, senderFrame: { url: ours, parent: mainFrame } }),
    'a frame inside the page',
  ).toMatchObject(refused);
  expect(
    await ask(app, { sender: { mainFrame }, senderFrame: mainFrame }),
    'another window',
  ).toMatchObject(refused);
  for (const url of [
    '',
    'about:blank',
    'https://app.ppg.localhost/',
    'ppg://app.example.org/',
    'ppg://app:1/',
  ]) {
    mainFrame.url = url;
    expect(await ask(app, { sender, senderFrame: mainFrame }), url).toMatchObject(refused);
  }
  mainFrame.url = ours;
});
