import { useState } from 'react';
import { lotteryExplanation } from '../../../shared/representativeness/in-words.ts';
import { ageBandSets, type AgeBandSetKey } from '../../../shared/representativeness/age-bands.ts';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Radios } from '../../components/Radios.tsx';
import { Select } from '../../components/Select.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { ComparisonSetPart } from './ComparisonSetPart.tsx';

/** Today's comparison, with the categories chosen before looking. */
export function CompareNow() {
  const [ageBands, setAgeBands] = useState<AgeBandSetKey>('2014-15');
  const [ethnicGroups, setEthnicGroups] = useState<'broad' | 'detailed'>('broad');
  const query = useOperation(
    'representativeness.compare',
    { ageBands, ethnicGroups },
    { keepPrevious: true },
  );
  return (
    <>
      <Details summary="Which categories are used">
        <p>
          Choose them before you look at the result, and keep to them: a different cut can always be
          found that looks better or worse. A review records which were used.
        </p>
        <Select
          id="age-bands"
          label="Age bands"
          choices={ageBandSets.map(({ key, label }) => ({ value: key, label }))}
          value={ageBands}
          onChange={(event) => setAgeBands(event.target.value as AgeBandSetKey)}
        />
        <Radios
          id="ethnic-groups"
          name="ethnic-groups"
          label="Ethnic groups"
          choices={[
            { value: 'broad', label: 'Five broad groups' },
            { value: 'detailed', label: 'The 18 answers of the form' },
          ]}
          value={ethnicGroups}
          onChange={(event) => setEthnicGroups(event.target.value as 'broad' | 'detailed')}
        />
      </Details>
      <p>{lotteryExplanation}</p>
      <Loaded query={query}>{(set) => <ComparisonSetPart set={set} />}</Loaded>
    </>
  );
}
