import {
  keptChoice,
  type KeptChoice,
} from '../../../../shared/representativeness/chosen-categories.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

/** Every choice of categories, the newest first. */
export const selectChoices = (db: ReadableDb): KeptChoice[] =>
  db
    .all(
      `SELECT age_bands AS ageBands, ethnic_groups AS ethnicGroups, chosen_on AS chosenOn,
         chosen_by AS chosenBy, reason
       FROM comparison_choice ORDER BY id DESC`,
    )
    .map((row) => keptChoice.parse(row));

export function insertChoice(db: WritableDb, choice: KeptChoice): void {
  db.run(
    `INSERT INTO comparison_choice (chosen_on, chosen_by, age_bands, ethnic_groups, reason)
     VALUES (@chosenOn, @chosenBy, @ageBands, @ethnicGroups, @reason)`,
    choice,
  );
}
