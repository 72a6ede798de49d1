import type { Comparison, ComparisonRow } from '../../../shared/representativeness/comparison.ts';
import type { RecruitmentAim } from '../../../shared/representativeness/joiners-plan.ts';
import { possibleAims } from '../../../shared/representativeness/plan-joiners.ts';
import { Table } from '../../components/Table.tsx';

type ChooseAimsProps = {
  readonly comparisons: readonly Comparison[];
  readonly aims: readonly RecruitmentAim[];
  readonly onChange: (aims: readonly RecruitmentAim[]) => void;
};

type Line = { readonly comparison: Comparison; readonly row: ComparisonRow };

const words = {
  'one voice': 'At least one voice from here',
  'into range': 'Into the lottery range',
} as const;

/** The categories with nobody, or outside their range, each with what may be aimed at. */
export function ChooseAims({ comparisons, aims, onChange }: ChooseAimsProps) {
  const lines = comparisons.flatMap(linesOf);
  if (lines.length === 0) {
    const isAnyCompared = comparisons.some(({ outcome }) => outcome.state === 'compared');
    return (
      <p>
        {isAnyCompared
          ? 'There is no category to aim at: each that is compared has somebody and is in range.'
          : 'Nothing is compared yet, so there is no category to aim at.'}
      </p>
    );
  }
  const aimOf = ({ comparison, row }: Line) =>
    aims.find(
      (aim) => aim.characteristic === comparison.characteristic && aim.category === row.key,
    );
  const choose = ({ comparison, row }: Line, chosen: string) => {
    const rest = aims.filter((aim) => aim !== aimOf({ comparison, row }));
    const aim = possibleAims(row).find((one) => one === chosen);
    const { characteristic } = comparison;
    onChange(aim ? [...rest, { characteristic, category: row.key, aim }] : rest);
  };
  return (
    <Table
      caption="Choose what the group wants, if it wants anything"
      columns={[
        {
          heading: 'Category',
          cell: ({ comparison, row }) => `${comparison.label}: ${row.label}`,
        },
        {
          heading: 'A fair lottery usually gives',
          numeric: true,
          cell: ({ row: { lottery } }) =>
            lottery.low === lottery.high ? lottery.low : `${lottery.low} to ${lottery.high}`,
        },
        { heading: 'Your group', numeric: true, cell: ({ row }) => row.actual },
        {
          heading: 'Aim',
          cell: (line) => (
            <select
              className="nhsuk-select"
              aria-label={`Aim for ${line.comparison.label}: ${line.row.label}`}
              value={aimOf(line)?.aim ?? ''}
              onChange={({ target }) => choose(line, target.value)}
            >
              <option value="">No aim</option>
              {possibleAims(line.row).map((aim) => (
                <option key={aim} value={aim}>
                  {words[aim]}
                </option>
              ))}
            </select>
          ),
        },
      ]}
      rows={lines}
      rowKey={({ comparison, row }) => `${comparison.characteristic} ${row.key}`}
    />
  );
}

function linesOf(comparison: Comparison): Line[] {
  const { outcome } = comparison;
  if (outcome.state !== 'compared') return [];
  return outcome.rows
    .filter((row) => possibleAims(row).length > 0)
    .map((row) => ({ comparison, row }));
}
