import { useId, useState, type ReactNode } from 'react';
import { largePoints, type LargePoints } from '../../../shared/documents/print-size.ts';
import { Select } from '../../components/Select.tsx';
import { useReadOnly } from '../../rpc/use-read-only.ts';

type InLargePrintProps = {
  /** Offered first: what a reader's access needs say. */
  readonly usual?: LargePoints | undefined;
  /** The button that makes the document in the size chosen. */
  readonly children: (points: LargePoints) => ReactNode;
};

const choices = largePoints.map((points) => ({
  value: String(points),
  label: points === 18 ? '18 point, the usual size' : `${points} point`,
}));

/** The size beside the button: 18 point reads well for most who ask, not for everybody. */
export function InLargePrint({ usual = 18, children }: InLargePrintProps) {
  const id = useId();
  const [points, setPoints] = useState(usual);
  if (useReadOnly()) return null;
  return (
    <div className="ppg-large-print">
      <Select
        id={id}
        label="Size of large print"
        choices={choices}
        value={String(points)}
        onChange={({ target }) =>
          setPoints(largePoints.find((one) => String(one) === target.value) ?? usual)
        }
      />
      {children(points)}
    </div>
  );
}
