import { manager, type Teller } from './teller.ts';

/** The practice's own list by age and sex, and the neighbourhoods' ethnic groups. */
export async function importPopulation(teller: Teller): Promise<void> {
  await teller.goTo(teller.day('07-14'));
  await teller.sit(manager);
}
