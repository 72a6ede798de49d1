/** Where figures came from that are those of another practice, as after a merger: "Sample Road, P91998". */
export const otherPracticeInWords = (name: string, odsCode: string): string =>
  `${name}, ${odsCode}`;

/** The code at the end of such words; undefined where the figures are the practice’s own. */
export const codeOfOtherPractice = (sourceWords: string): string | undefined =>
  /, ([A-Z]\d{5}(?:\d{3})?)$/u.exec(sourceWords)?.[1];
