import { expect, test } from './fixtures/app.ts';

test('checklist 3 and 20: the page sees three functions and nothing of the preload', async ({
  launchApp,
}) => {
  const { page } = await launchApp();

  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.ppg).sort(),
    frozen: Object.isFrozen(window.ppg),
    others: ['require', 'process', 'module', 'ipcRenderer', 'electron', 'standInAsk'].filter(
      (name) => name in globalThis,
    ),
  }));

  expect(seen).toEqual({ bridge: ['invoke', 'on', 'platform'], frozen: true, others: [] });
});

test('checklist 7: the whole policy is sent, and a script written into the page does not run', async ({
  launchApp,
}) => {
  const { page, notebook, expectTrouble } = await launchApp();
  expectTrouble();

  const header = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.append('globalThis.ran = true');
    document.head.append(script);
    return (await fetch('/')).headers.get('content-security-policy');
  });

  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(notebook.problems.join('\n')).toMatch(/Content Security Policy|Trusted/);
  expect(header).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
});

test('checklist 7: markup cannot be written into the page as text', async ({ launchApp }) => {
  const { page, expectTrouble } = await launchApp();
  expectTrouble();

  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src=x onerror=alert(1)>';
      return false;
    } catch {
      return true;
    }
  });

  expect(refused).toBe(true);
});

test('checklist 1: no request of a script leaves the application', async ({ launchApp }) => {
  const { page, notebook, expectTrouble } = await launchApp();
  expectTrouble();

  const answers = await page.evaluate(() =>
    Promise.all(
      ['https://example.org/', 'http://127.0.0.1:9/', 'https://app.ppg.localhost:8443/'].map(
        (url) =>
          fetch(url).then(
            () => 'answered',
            () => 'refused',
          ),
      ),
    ),
  );

  expect(answers).toEqual(['refused', 'refused', 'refused']);
  expect(notebook.requests.filter(({ outcome }) => outcome === 'LEFT')).toEqual([]);
});

test('checklist 4: the sandbox is switched on before anything else', async ({ launchApp }) => {
  const { notebook } = await launchApp();

  expect(notebook.calls[0]).toBe('app.enableSandbox');
});

test('checklist 5: permissions are decided for requests, checks and devices', async ({
  launchApp,
}) => {
  const { notebook, page } = await launchApp();

  expect(notebook.calls).toEqual(
    expect.arrayContaining([
      'session.setPermissionRequestHandler',
      'session.setPermissionCheckHandler',
      'session.setDevicePermissionHandler',
    ]),
  );
  const state = await page.evaluate(async () => {
    const { state } = await navigator.permissions.query({ name: 'geolocation' });
    return state;
  });
  expect(state).not.toBe('granted');
});

test('trap 27: the user data folder is set before the instance lock is asked for', async ({
  launchApp,
}) => {
  const { notebook } = await launchApp();

  const { calls } = notebook;
  expect(calls.indexOf('app.setPath userData')).toBeGreaterThanOrEqual(0);
  expect(calls.indexOf('app.setPath userData')).toBeLessThan(
    calls.indexOf('app.requestSingleInstanceLock'),
  );
});

test('trap 21: no spelling dictionary is fetched and no name is looked up', async ({
  launchApp,
}) => {
  const { notebook } = await launchApp();

  expect(notebook.calls).toContain(
    'app.commandLine.appendSwitch host-resolver-rules MAP * ~NOTFOUND',
  );
  if (process.platform === 'darwin') return;
  expect(notebook.calls).toContain(
    'session.setSpellCheckerDictionaryDownloadURL https://dictionaries.invalid/',
  );
  expect(notebook.calls).toContain('session.setSpellCheckerLanguages en-GB');
});
