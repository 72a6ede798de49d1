/** Text is set in the font that ships with the application, so that screen and Word agree. */
export const chartFont = "'PPG Chart', Arial, sans-serif";

/** 12 point where the chart is printed 640 units to the width of a page. */
export const textSize = 16;

/** Near-black on white: nothing in the chart is told by colour. */
export const ink = '#212b32';
export const paper = '#ffffff';
export const rule = '#aeb7bd';
