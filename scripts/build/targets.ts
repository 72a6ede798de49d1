import type { InlineConfig } from 'vite';

/** A part of the application that is built by itself. */
export type Target = {
  /** What is built: a file, or the folder of the page. */
  readonly output: string;
  /** Source it is built from; a change in any of these makes it stale. */
  readonly sources: readonly string[];
  /** Entry of a Node bundle; the page has none, its entry is renderer/index.html. */
  readonly entry?: string;
};

const everywhere = ['shared', 'package-lock.json', 'scripts/build', 'resources'];
const node = [...everywhere, 'electron'];

/** Everything that `dist` holds. `rpc` and `demo` are for the terminal and are not packaged. */
export const targets = {
  renderer: { output: 'dist/renderer', sources: [...everywhere, 'renderer'] },
  main: { output: 'dist/main.cjs', entry: 'electron/main.ts', sources: node },
  preload: { output: 'dist/preload.cjs', entry: 'electron/preload.ts', sources: node },
  worker: { output: 'dist/worker.cjs', entry: 'electron/worker/main.ts', sources: node },
  rpc: { output: 'dist/rpc.cjs', entry: 'electron/core/terminal/main.ts', sources: node },
  demo: {
    output: 'dist/demo.cjs',
    entry: 'scripts/demo/main.ts',
    sources: [...node, 'scripts/demo'],
  },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof targets;

/** What the application is made of when it starts with a window. */
export const applicationTargets = ['renderer', 'main', 'preload', 'worker'] as const;

/** Remarks that ask for nothing: how long plugins took, and "use client", which is for servers. */
const quiet: NonNullable<NonNullable<InlineConfig['build']>['rolldownOptions']> = {
  checks: { pluginTimings: false, bundlerTimings: false },
  onwarn: (warning, warn) => {
    if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
  },
};

/** The page: split by route, nothing inlined, since the policy allows no data: script or style. */
export function rendererConfig(root: string, outDir: string): InlineConfig {
  return {
    configFile: false,
    root: `${root}/renderer`,
    logLevel: 'warn',
    css: {
      preprocessorOptions: {
        scss: { loadPaths: [`${root}/node_modules`], quietDeps: true },
      },
    },
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      target: 'chrome140',
      license: { fileName: 'bundled-licences.md' },
      rolldownOptions: quiet,
    },
  };
}

/** A bundle for Node or for the preload: one CommonJS file that holds all but the native driver. */
export function nodeConfig(root: string, entry: string): InlineConfig {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      ssr: `${root}/${entry}`,
      write: false,
      minify: false,
      reportCompressedSize: false,
      target: 'node24',
      rolldownOptions: { ...quiet, output: { format: 'cjs', codeSplitting: false } },
    },
  };
}
