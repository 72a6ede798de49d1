import { fiveYearBands } from '../../../shared/population/age-label.ts';
import { readAges } from './age-file.ts';
import type { PopulationFormat } from './format.ts';
import { columnsOf } from './header.ts';

/**
 * `gp-reg-pat-prac-quin-age.csv` of NHS England: 43 rows for each organisation, of practices,
 * networks, sub-ICB locations, ICBs and regions alike. There is no row of everyone for a band, only
 * for all ages.
 *
 * Columns (April 2017 to 2026): PUBLICATION, EXTRACT_DATE, ORG_TYPE, ORG_CODE, ONS_CODE, POSTCODE,
 * SEX, AGE_GROUP_5, NUMBER_OF_PATIENTS.
 */
export const quinAge: PopulationFormat = {
  facts: {
    key: 'quin-age',
    words: 'NHS England patients by five-year age group and sex (quin-age)',
    about: 'practice',
  },
  lookedFor: 'EXTRACT_DATE, ORG_TYPE, ORG_CODE, SEX, AGE_GROUP_5, NUMBER_OF_PATIENTS',
  recognise: (header) => {
    const found = columnsOf(header, {
      date: 'EXTRACT_DATE',
      type: 'ORG_TYPE',
      code: 'ORG_CODE',
      sex: 'SEX',
      age: 'AGE_GROUP_5',
      count: 'NUMBER_OF_PATIENTS',
    });
    if (!found) return undefined;
    const columns = { ...found, publication: header.at('PUBLICATION') };
    const file = { columns, bands: fiveYearBands, note: 'Ages are in groups of five years.' };
    return { read: (wanted) => readAges(file, wanted), practiceAt: found };
  },
};
