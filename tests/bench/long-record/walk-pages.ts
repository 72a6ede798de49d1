import { setTimeout } from 'node:timers/promises';
import { evaluate } from '../../stand-in/browser/evaluate.ts';
import type { Devtools } from '../../stand-in/browser/tab.ts';
import { askThrough } from '../ask-through.ts';
import { arrive } from './arrive.ts';
import type { Listener } from './listen.ts';

/** A page as it was met. */
export type Visit = {
  readonly path: string;
  /** What its operations took in the application, in milliseconds. */
  readonly operations: number;
  /** From the click until nothing on it changed any more, in milliseconds. */
  readonly shown: number;
  /** Its slowest operation, with its time. */
  readonly slowest: string;
};

/** The page without its numbers: of pages of one kind, two are visited. */
const kindOf = (path: string): string => path.replaceAll(/\d+/gu, 'n');
const ofAKind = 2;

/** Goes from link to link until every kind of page was seen; answers what each visit took. */
export async function walkPages(
  page: Devtools,
  listener: Listener,
  seen: (visit: Visit) => void = () => {},
): Promise<Visit[]> {
  const waiting = ['/'];
  const met = new Map<string, number>([['/', 1]]);
  const visits: Visit[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const visit = await visitPage(page, listener, path);
    visits.push(visit);
    seen(visit);
    for (const link of (await evaluate(page, links)) as string[]) {
      const kind = kindOf(link);
      const count = met.get(kind) ?? 0;
      if (count >= ofAKind || waiting.includes(link) || visits.some((one) => one.path === link)) {
        continue;
      }
      met.set(kind, count + 1);
      waiting.push(link);
    }
  }
  return visits;
}

/**
 * One visit, by a page that knows no answer yet and an application that has just written to the
 * record, so that neither can give what it has worked out before.
 */
export async function visitPage(page: Devtools, listener: Listener, path: string): Promise<Visit> {
  await askThrough(page)('agenda.addToBacklog', { title: 'Something for later' });
  await evaluate(page, `location.hash = '/help'`);
  await page.send('Page.reload');
  await loaded(page);
  await evaluate(page, arrive('/help'));
  listener.take();
  const shown = (await evaluate(page, arrive(path))) as number;
  const heard = listener.take();
  const [slowest] = heard.toSorted((a, b) => b.ms - a.ms);
  return {
    path,
    operations: heard.reduce((sum, { ms }) => sum + ms, 0),
    shown,
    slowest: slowest ? `${slowest.name} ${slowest.ms.toFixed(1)} ms` : 'nothing asked',
  };
}

/** Until the page that was loaded anew can be asked. */
async function loaded(page: Devtools): Promise<void> {
  for (;;) {
    // While the page is exchanged there is nothing that could answer.
    const ready = await evaluate(page, shown).catch(() => false);
    if (ready === true) return;
    await setTimeout(20);
  }
}

const shown = `document.querySelector('main h1') !== null`;

const links = `[...document.querySelectorAll('a[href^="#/"]')].map((a) => a.getAttribute('href').slice(1))`;
