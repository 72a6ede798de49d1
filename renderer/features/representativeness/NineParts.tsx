import { useState } from 'react';
import type { Comparison } from '../../../shared/representativeness/comparison.ts';
import { Button } from '../../components/Button.tsx';
import { ComparisonPart } from './ComparisonPart.tsx';

type NinePartsProps = { readonly comparisons: readonly Comparison[] };

/** The characteristics below one another, a line each; printing opens them all. */
export function NineParts({ comparisons }: NinePartsProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const all = comparisons.map(({ characteristic }) => characteristic);
  const allOpen = open.size === all.length;
  const toggle = (key: string, isOpen: boolean) =>
    setOpen((now) => {
      const next = new Set(now);
      if (isOpen) next.add(key);
      else next.delete(key);
      return next;
    });
  return (
    <>
      <p className="ppg-not-on-paper ppg-row-actions">
        <Button look="secondary" small onClick={() => setOpen(new Set(allOpen ? [] : all))}>
          {allOpen ? 'Close all' : `Open all ${all.length}`}
        </Button>
        <Button look="secondary" small onClick={() => window.print()}>
          Print this page
        </Button>
      </p>
      {comparisons.map((comparison) => (
        <ComparisonPart
          key={comparison.characteristic}
          comparison={comparison}
          open={open.has(comparison.characteristic)}
          onToggle={(isOpen) => toggle(comparison.characteristic, isOpen)}
        />
      ))}
    </>
  );
}
