import type { Comparison } from './comparison.ts';

/** One line for a list of characteristics: who answered and what stands out, in people. */
export function comparisonLine({ answers, outcome }: Comparison): string {
  if (outcome.state === 'not compared') {
    switch (outcome.because) {
      case 'no members':
        return 'nobody to compare';
      case 'too few people':
        return 'too few people to compare';
      case 'few answers':
        return `${answered(answers)}: too few to compare`;
      case 'no figures':
        return `${answered(answers)}; no figures on your patients yet`;
    }
  }
  const { rows, overall } = outcome;
  const lived = rows.filter(({ populationShare }) => populationShare > 0);
  const empty = lived.filter(({ actual }) => actual === 0).length;
  const there =
    empty === 0 ? 'somebody in every category' : `nobody in ${empty} of ${lived.length} categories`;
  const range =
    overall.outsideRange === 0
      ? 'all within the lottery range'
      : `${overall.outsideRange} outside the lottery range`;
  return `${answered(answers)}; ${there}; ${range}`;
}

const answered = ({ answered: count, notPlaced, belowBaseAge, members }: Comparison['answers']) =>
  `${count + notPlaced + belowBaseAge} of ${members} answered`;
