/** Quiet for so long means that everything has come; longer than a slow answer may take. */
const quietMs = 300;

/** In the page: goes to a path and answers how many milliseconds until nothing changed any more. */
export const arrive = (path: string): string => `new Promise((resolve, reject) => {
  const start = performance.now();
  let last = start;
  const watcher = new MutationObserver(() => { last = performance.now(); });
  watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
  location.hash = ${JSON.stringify(path)};
  const look = () => {
    const now = performance.now();
    const loading = (document.querySelector('main')?.textContent ?? 'Loading …').includes('Loading …');
    if (now - start > 20000) { watcher.disconnect(); reject(new Error('No end of loading: ' + location.hash)); }
    else if (loading || now - last < ${quietMs}) setTimeout(look, 20);
    else { watcher.disconnect(); resolve(last - start); }
  };
  setTimeout(look, 20);
})`;
