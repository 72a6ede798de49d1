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
    // Whatever is not answered by the application itself ends at a door that nobody opens.
    '--proxy-server=http://127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
  ];
}
