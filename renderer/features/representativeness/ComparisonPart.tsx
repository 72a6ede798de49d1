import type { Comparison } from '../../../shared/representativeness/comparison.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { people } from '../../../shared/representativeness/in-words.ts';
import { comparisonLine } from '../../../shared/representativeness/comparison-line.ts';
import { LotteryRangeChart } from '../../../shared/charts/LotteryRangeChart.tsx';
import { Details } from '../../components/Details.tsx';
import { AimsList } from './AimsList.tsx';
import { ComparisonTable } from './ComparisonTable.tsx';

type ComparisonPartProps = {
  readonly comparison: Comparison;
  readonly open: boolean;
  readonly onToggle: (isOpen: boolean) => void;
};

/** One characteristic: a line that opens to heading sentence, chart and table, words, what to know. */
export function ComparisonPart({ comparison, open, onToggle }: ComparisonPartProps) {
  return (
    <section className="ppg-comparison" aria-label={comparison.label}>
      <details open={open} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
        <summary className="ppg-comparison__line">
          <h3 className="ppg-comparison__name">{comparison.label}</h3>
          <span className="ppg-comparison__said">{comparisonLine(comparison)}</span>
        </summary>
        <ComparisonDetail comparison={comparison} />
      </details>
    </section>
  );
}

function ComparisonDetail({ comparison }: { readonly comparison: Comparison }) {
  const { outcome, population } = comparison;
  return (
    <div className="ppg-comparison__detail">
      {comparison.heading && <p>{comparison.heading}</p>}
      {outcome.state === 'compared' && (
        <>
          <div className="ppg-chart">
            <LotteryRangeChart comparison={comparison} />
          </div>
          <ComparisonTable comparison={comparison} rows={outcome.rows} />
        </>
      )}
      <div className="ppg-words">
        {comparison.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {outcome.state === 'compared' && <AimsList comparison={comparison} outcome={outcome} />}
      {(comparison.notes.length > 0 || population) && (
        <Details summary={`About these figures: ${comparison.label.toLowerCase()}`}>
          {population && (
            <p>
              {population.provenance.source}, {formatDay(population.provenance.date)},{' '}
              {population.provenance.geography.name}:{' '}
              {population.provenance.geography.weightedBy
                ? 'shares of people'
                : people(population.total, 'person', 'people')}{' '}
              {population.base}.{' '}
              {!comparison.notes.includes(population.provenance.note) && population.provenance.note}
            </p>
          )}
          {comparison.categoriesLabel && <p>Categories: {comparison.categoriesLabel}.</p>}
          {comparison.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Details>
      )}
    </div>
  );
}
