import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { capitalised } from '../../components/choice.ts';
import { Select } from '../../components/Select.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { ownerKey, type SearchKey } from './use-search-address.ts';

type SearchFiltersProps = {
  readonly address: URLSearchParams;
  readonly onChange: (key: SearchKey, value: string) => void;
};

/** Narrows a search to a year, to the actions of one person and to their state. */
export function SearchFilters({ address, onChange }: SearchFiltersProps) {
  const { data } = useOperation('search.choices', {});
  const { years = [], owners = [] } = data ?? {};
  return (
    <div className="ppg-filters">
      <Select
        id="year"
        label="Financial year"
        emptyLabel="All years"
        choices={years.map((year) => ({ value: String(year), label: formatFinancialYear(year) }))}
        value={address.get('year') ?? ''}
        onChange={(event) => onChange('year', event.target.value)}
      />
      <Select
        id="owner"
        label="Actions of"
        emptyLabel="Anybody"
        choices={owners.map((owner) => ({
          value: ownerKey(owner),
          label: capitalised(owner.name),
        }))}
        value={address.get('owner') ?? ''}
        onChange={(event) => onChange('owner', event.target.value)}
      />
      <Select
        id="state"
        label="Actions that are"
        emptyLabel="In any state"
        choices={[
          { value: 'not done', label: 'Not done yet' },
          { value: 'overdue', label: 'Overdue' },
          { value: 'done', label: 'Done' },
        ]}
        value={address.get('state') ?? ''}
        onChange={(event) => onChange('state', event.target.value)}
      />
    </div>
  );
}
