import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { DrawChart } from './parts/chart.ts';

/** Twice the size in points gives a picture that is sharp in print. */
const scale = 2;

export async function chartDrawing(resources: string): Promise<DrawChart> {
  await initWasm(await readFile(join(resources, 'wasm/resvg.wasm')));
  const fontBuffers = await Promise.all(
    ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'].map((name) =>
      readFile(join(resources, 'fonts', name)),
    ),
  );
  return () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><text x="10" y="40">chart</text></svg>';
    const picture = new Resvg(svg, {
      font: { fontBuffers, defaultFontFamily: 'Liberation Sans' },
      fitTo: { mode: 'zoom', value: scale },
    }).render();
    return { svg, png: picture.asPng(), width: 600, height: 200 };
  };
}
