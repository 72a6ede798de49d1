import { useState } from 'react';
import { lotteryExplanation } from '../../../shared/representativeness/in-words.ts';
import {
  memberSetKeys,
  memberSetLabels,
  type MemberSetKey,
} from '../../../shared/representativeness/member-set.ts';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Select } from '../../components/Select.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { ChooseCategories } from './ChooseCategories.tsx';
import { ComparisonSetPart } from './ComparisonSetPart.tsx';
import { PlanJoiners } from './PlanJoiners.tsx';

/** Today's comparison, in categories that were chosen before looking. */
export function CompareNow() {
  const choice = useOperation('representativeness.choice', {});
  const readOnly = useReadOnly();
  return (
    <Loaded query={choice}>
      {({ current }) =>
        current === null && !readOnly ? (
          <>
            <h2 className="nhsuk-heading-m">First choose the categories</h2>
            <ChooseCategories current={null} />
          </>
        ) : (
          <>
            <Compared />
            {!readOnly && (
              <div className="ppg-not-on-paper">
                <Details summary="Change the categories">
                  <ChooseCategories key={current?.chosenOn} current={current} />
                </Details>
              </div>
            )}
          </>
        )
      }
    </Loaded>
  );
}

function Compared() {
  const [set, setSet] = useState<MemberSetKey>('members');
  const query = useOperation('representativeness.compare', { set }, { keepPrevious: true });
  return (
    <>
      <div className="ppg-not-on-paper">
        <Select
          id="member-set"
          label="Whom to compare"
          choices={memberSetKeys.map((value) => ({ value, label: memberSetLabels[value] }))}
          value={set}
          onChange={({ target }) =>
            setSet(memberSetKeys.find((key) => key === target.value) ?? 'members')
          }
        />
      </div>
      <p>{lotteryExplanation}</p>
      <Loaded query={query}>
        {(answer) => (
          <>
            <ComparisonSetPart set={answer} />
            {answer.set === 'members' && <PlanJoiners comparisons={answer.comparisons} />}
          </>
        )}
      </Loaded>
    </>
  );
}
