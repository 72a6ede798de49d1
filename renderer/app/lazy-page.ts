import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** A route whose page is loaded when it is first opened, so that the start stays small. */
export function lazyPage(path: string, load: () => Promise<ComponentType>): RouteObject {
  return { path, lazy: async () => ({ Component: await load() }) };
}
