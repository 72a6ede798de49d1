import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(import.meta.dirname, '../../node_modules/electron/electron.d.ts');
const lines = readFileSync(path, 'utf8').split('\n');

/** The members that electron.d.ts declares for a class or interface, inherited ones included. */
export function membersOf(name: string): ReadonlySet<string> {
  const { body, parent } = declarationOf(name);
  const own = body.flatMap((line) => {
    const [, member] = /^ {4}(?:static |readonly )*([A-Za-z]\w*)\??[(:<]/.exec(line) ?? [];
    return member ? [member] : [];
  });
  return new Set([...own, ...(parent ? membersOf(parent) : [])]);
}

/** The events that electron.d.ts declares for a class or interface, inherited ones included. */
export function eventsOf(name: string): ReadonlySet<string> {
  const { body, parent } = declarationOf(name);
  const own = body.flatMap((line) => {
    const [, event] = /^ {4}on\(event: '([\w-]+)'/.exec(line) ?? [];
    return event ? [event] : [];
  });
  return new Set([...own, ...(parent ? eventsOf(parent) : [])]);
}

/** Every name that electron.d.ts exports at run time from the main process. */
export function declaredNames(): ReadonlySet<string> {
  const names = ['Main', 'Common'].flatMap((namespace) => {
    const start = lines.indexOf(`  namespace ${namespace} {`);
    return lines.slice(start, lines.indexOf('  }', start)).flatMap((line) => {
      const [, name] = /^ {4}(?:const|class) (\w+)/.exec(line) ?? [];
      return name ? [name] : [];
    });
  });
  return new Set(names);
}

/** The folders that `app.getPath` is declared to know. */
export function declaredPaths(): ReadonlySet<string> {
  const line = lines.find((one) => /^ {4}getPath\(name: /.test(one)) ?? '';
  return new Set([...line.matchAll(/'(\w+)'/g)].map(([, name = '']) => name));
}

function declarationOf(name: string): { readonly body: string[]; readonly parent?: string } {
  const head = new RegExp(`^  (?:class|interface) ${name}(?: extends (\\w[\\w.]*))? {`);
  const start = lines.findIndex((line) => head.test(line));
  if (start === -1) throw new Error(`electron.d.ts declares no ${name}`);
  const [, parent = ''] = head.exec(lines[start] ?? '') ?? [];
  const end = lines.indexOf('  }', start);
  const isOurs = parent !== '' && !parent.endsWith('EventEmitter');
  return { body: lines.slice(start + 1, end), ...(isOurs && { parent }) };
}
