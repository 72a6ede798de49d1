import { singleYears } from '../../../shared/population/age-label.ts';
import { readAges } from './age-file.ts';
import type { PopulationFormat } from './format.ts';
import { columnsOf } from './header.ts';

/**
 * `gp-reg-pat-prac-sing-age-female.csv`, `-male.csv` and `-all.csv` of NHS England: a row for each
 * practice, sex and single year of age, rows of nobody left out.
 *
 * Columns: EXTRACT_DATE, CCG_CODE, ONS_CCG_CODE (to June 2022) or SUB_ICB_LOCATION_CODE,
 * ONS_SUB_ICB_LOCATION_CODE (from July 2022), ORG_CODE, POSTCODE, SEX, AGE, NUMBER_OF_PATIENTS; a
 * later description has PUBLICATION and ORG_TYPE in place of the commissioner's columns.
 */
export const singAge: PopulationFormat = {
  facts: {
    key: 'sing-age',
    words: 'NHS England patients by single year of age (sing-age)',
    about: 'practice',
  },
  lookedFor: 'EXTRACT_DATE, ORG_CODE, SEX, AGE, NUMBER_OF_PATIENTS',
  recognise: (header) => {
    const found = columnsOf(header, {
      date: 'EXTRACT_DATE',
      code: 'ORG_CODE',
      sex: 'SEX',
      age: 'AGE',
      count: 'NUMBER_OF_PATIENTS',
    });
    if (!found) return undefined;
    const type = header.at('ORG_TYPE');
    const columns = { ...found, type, publication: header.at('PUBLICATION') };
    const file = { columns, bands: singleYears, note: 'Ages are in single years.' };
    return { read: (wanted) => readAges(file, wanted), practiceAt: { code: found.code, type } };
  },
};
