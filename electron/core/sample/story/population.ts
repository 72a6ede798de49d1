import { join } from 'node:path';
import { manager, type Teller } from './teller.ts';

/** The neighbourhoods (MSOAs) that the sample practice is imagined in. */
const neighbourhoods = ['Trafford 001', 'Trafford 002', 'Trafford 003'];

/** Real tables of the Census for those neighbourhoods, by small area or by neighbourhood. */
const censusFiles = [
  'census2021-ts021-lsoa-trafford.csv',
  '2021_disability_lsoa_trafford.csv',
  '2021_population_religion_lsoa_trafford.csv',
  '2021_gender_identity_msoa_trafford.csv',
  '2021_sexual_orientation_msoa_trafford.csv',
];

/**
 * The practice's list by age and sex from invented files in the published layout, and what the
 * Census found in real neighbourhoods. Marriage and pregnancy are left without figures, so that the
 * sample shows what is said then.
 */
export async function importPopulation(teller: Teller): Promise<void> {
  const { ask, day, goTo, resources, sit } = teller;
  await goTo(day('07-14'));
  await sit(manager);
  await enterListSize(teller);
  for (const name of ['sample-sing-age-female.csv', 'sample-sing-age-male.csv']) {
    const path = join(resources, 'sample-practice', name);
    const { sha256 } = await ask('population.importFile', { path, apply: false });
    await ask('population.importFile', { path, apply: true, expectedSha256: sha256 });
  }
  for (const name of censusFiles) {
    const path = join(resources, 'reference', name);
    const areaCodes = await codesOf(teller, path);
    await ask('population.importFile', { path, apply: true, areaCodes });
  }
}

/** What the public files say of the practice, put into its details as a manager would. */
async function enterListSize({ ask, resources }: Teller): Promise<void> {
  const paths = ['sample-map.csv', 'sample-all.csv'].map((name) =>
    join(resources, 'sample-practice', name),
  );
  const { practice } = await ask('practice.get', {});
  if (!practice) return;
  const { facts } = await ask('population.lookUpPractice', { paths, odsCode: practice.odsCode });
  await ask('practice.save', {
    ...practice,
    icbCode: facts.icbCode?.value ?? practice.icbCode,
    icbName: facts.icbName?.value ?? practice.icbName,
    pcnCode: facts.pcnCode?.value ?? practice.pcnCode,
    pcnName: facts.pcnName?.value ?? practice.pcnName,
    listSize: facts.listSize?.value ?? null,
    listSizeOn: facts.listSize?.date ?? null,
  });
}

async function codesOf({ ask }: Teller, path: string): Promise<string[]> {
  const found = await Promise.all(
    neighbourhoods.map((search) => ask('population.describeFile', { path, search })),
  );
  return found.flatMap(({ areas }) => areas?.listed.map(({ code }) => code) ?? []);
}
