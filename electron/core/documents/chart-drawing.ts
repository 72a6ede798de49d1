import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import {
  chartLayout,
  lotteryChartSize,
  overTimeChartHeight,
} from '../../../shared/charts/chart-layout.ts';
import { LotteryRangeChart } from '../../../shared/charts/LotteryRangeChart.tsx';
import { OverTimeChart } from '../../../shared/charts/OverTimeChart.tsx';
import { greyPng } from './grey-png.ts';
import type { ChartFigures, DrawChart } from './parts/chart.ts';

/** Dots for each unit of the drawing: 112 to the inch in print. Word itself shows the drawing. */
const scale = 1.2;

/** Arial stands wherever Word does; the font that ships with us has the same widths. */
const fontInWord = 'Arial';
const fontHere = 'Liberation Sans';
const fontFiles = ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'];

/** Loads the drawing program and its fonts, and answers what draws a chart with them. */
export async function chartDrawing(resources: string): Promise<DrawChart> {
  const fontBuffers = await Promise.all(
    fontFiles.map((name) => readFile(join(resources, 'fonts', name))),
  );
  await loadDrawingProgram(resources);
  return (figures) => {
    const { chart, ...size } = chartOf(figures);
    const drawing = renderToStaticMarkup(chart);
    const picture = new Resvg(inFont(drawing, fontHere), {
      font: { fontBuffers, defaultFontFamily: fontHere },
      fitTo: { mode: 'zoom', value: scale },
    });
    try {
      const png = greyPng(picture.render());
      return { svg: inFont(drawing, fontInWord), png, ...size };
    } finally {
      picture.free();
    }
  };
}

function chartOf(figures: ChartFigures) {
  if ('comparison' in figures) {
    const { comparison } = figures;
    const chart = createElement(LotteryRangeChart, { comparison });
    return { chart, ...lotteryChartSize(comparison) };
  }
  const { series } = figures;
  const chart = createElement(OverTimeChart, { series });
  return { chart, width: chartLayout.width, height: overTimeChartHeight(series) };
}

/** One font in place of a list: Word knows no second choice. */
const inFont = (svg: string, font: string) =>
  svg.replaceAll(/font-family="[^"]*"/g, `font-family="${font}"`);

let loading: Promise<void> | undefined;

/** The program may be loaded once in a process; a failure may be tried again. */
function loadDrawingProgram(resources: string): Promise<void> {
  loading ??= readFile(join(resources, 'wasm', 'resvg.wasm'))
    .then((program) => initWasm(program))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
