import { currentEdition } from '../equality/current-edition.ts';
import type { AnswerCounts } from '../monitoring/answer-counts.ts';
import type { PopulationTable } from '../population/population-table.ts';
import { ageBandSet, type AgeBandSetKey } from './age-bands.ts';
import { ageFigures } from './age-figures.ts';
import { buildComparison } from './build-comparison.ts';
import { categoryFigures } from './category-figures.ts';
import type { CharacteristicFigures, ComparisonDay } from './characteristic-figures.ts';
import type { KeptChoice } from './chosen-categories.ts';
import type { ComparisonSet, MemberCounts } from './comparison.ts';
import type { ComparedCharacteristic } from './contract.ts';
import { ethnicGroupFigures, type EthnicGroups } from './ethnic-group-figures.ts';
import type { GroupsEngaged } from './groups-engaged.ts';
import type { MemberSetKey } from './member-set.ts';
import { reachOf } from './reach.ts';
import type { RecruitmentStep } from './recruitment-step.ts';
import { sexFigures } from './sex-figures.ts';

/** How the comparison is to be made; chosen before looking. */
export type ComparisonChoices = {
  readonly characteristics: readonly ComparedCharacteristic[];
  readonly ageBands: AgeBandSetKey;
  readonly ethnicGroups: EthnicGroups;
};

/** Both sides of a comparison and how it is to be made: plain data. */
export type Compared = ComparisonDay & {
  readonly members: MemberCounts;
  readonly answers: AnswerCounts;
  readonly tables: readonly PopulationTable[];
  readonly choices: ComparisonChoices;
  readonly set: MemberSetKey;
  /** What was tried in the financial year of the day. */
  readonly steps: readonly RecruitmentStep[];
  /** What took place outside meetings in that year up to the day, oldest first. */
  readonly engaged: readonly GroupsEngaged[];
  /** The kept choice of these categories, if somebody made one. */
  readonly choice: KeptChoice | null;
};

/** Compares the registered members of a day with the population, one characteristic at a time. */
export function compareMembers(given: Compared): ComparisonSet {
  const { day, baseAge, members, choices, set, choice } = given;
  const whose = { set, registered: members.registered };
  return {
    form: 1,
    day,
    edition: currentEdition.version,
    baseAge,
    members,
    comparisons: choices.characteristics.map((characteristic) =>
      buildComparison(figuresOf(characteristic, given), day, whose),
    ),
    set,
    reach: set === 'members' ? reachOf(given) : [],
    choice,
    plan: null,
  };
}

type Sides = Pick<Compared, 'day' | 'baseAge' | 'answers' | 'tables' | 'choices'>;

/** Both sides of one characteristic. */
export function figuresOf(
  characteristic: ComparedCharacteristic,
  { day, baseAge, answers, tables, choices }: Sides,
): CharacteristicFigures {
  const { sex, 'ethnic-group': ethnicGroup } = answers.categories;
  switch (characteristic) {
    case 'age':
      return ageFigures(tables, answers.age, {
        day,
        baseAge,
        bandSet: ageBandSet(choices.ageBands),
      });
    case 'sex':
      return sexFigures(tables, sex, { day, baseAge });
    case 'ethnic-group':
      return ethnicGroupFigures(tables, ethnicGroup, {
        day,
        baseAge,
        groups: choices.ethnicGroups,
      });
    default:
      return categoryFigures(characteristic, tables, {
        counts: answers.categories[characteristic],
        baseAge,
      });
  }
}
