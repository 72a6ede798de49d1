/** How a Chromium is started that shows the application and nothing else, and stays offline. */
export function browserArguments(): string[] {
  const root = process.getuid?.() === 0;
  return [
    // Chromium's sandbox refuses to run for root; nobody but a test machine does that.
    ...(root ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ];
}
