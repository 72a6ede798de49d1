/** How large the text may be made, in per cent of the ordinary size. */
export const textSizes = [80, 90, 100, 110, 125, 150, 175, 200] as const;
