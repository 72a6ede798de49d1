import { coded, type Mapping } from './mapping.ts';

const list = 'NHS Data Dictionary';

/**
 * Codes of the NHS Data Dictionary, as a practice's own system gives them.
 *
 * ETHNIC CATEGORY has the 16 categories of 2001: A British to S Any other, without I, O and Q. Chinese
 * (R) stands under "Other Ethnic Groups" there and under Asian on the form and in the Census, so
 * totals of five groups cannot be compared unless R is moved.
 *
 * Source: NHSDigital/DataDictionaryPublication, 19 May 2026.
 */
export const nhsDataDictionary: readonly Mapping[] = [
  {
    topic: 'ethnic-group',
    list,
    names: ['ETHNIC CATEGORY'],
    categories: coded([
      ['A', 'British', 'white-british'],
      ['B', 'Irish', 'white-irish'],
      ['C', 'Any other White background', 'other-white'],
      ['D', 'White and Black Caribbean', 'white-and-black-caribbean'],
      ['E', 'White and Black African', 'white-and-black-african'],
      ['F', 'White and Asian', 'white-and-asian'],
      ['G', 'Any other mixed background', 'other-mixed'],
      ['H', 'Indian', 'indian'],
      ['J', 'Pakistani', 'pakistani'],
      ['K', 'Bangladeshi', 'bangladeshi'],
      ['L', 'Any other Asian background', 'other-asian'],
      ['M', 'Caribbean', 'caribbean'],
      ['N', 'African', 'african'],
      ['P', 'Any other Black background', 'other-black'],
      ['R', 'Chinese', 'chinese'],
      ['S', 'Any other ethnic group', 'any-other'],
      ['Z', 'Not stated', null],
      ['99', 'Not known', null],
    ]),
    note: 'C also holds Gypsy or Irish Traveller and Roma, and S also holds Arab: the form and the Census ask for these apart.',
  },
  {
    topic: 'marriage-and-civil-partnership',
    list,
    names: ['PERSON MARITAL STATUS'],
    categories: coded([
      ['S', 'Single', 'never'],
      ['M', 'Married/Civil Partner', 'married-or-civil-partnership'],
      ['D', 'Divorced/Person whose Civil Partnership has been dissolved', 'divorced-or-dissolved'],
      ['W', 'Widowed/Surviving Civil Partner', 'widowed-or-surviving'],
      ['P', 'Separated', 'separated'],
      ['N', 'Not disclosed', null],
    ]),
  },
  {
    topic: 'disability',
    list,
    names: ['DISABILITY IMPACT PERCEPTION'],
    categories: coded([
      ['01', 'Yes - limited a lot', 'limited-a-lot'],
      ['02', 'Yes - limited a little', 'limited-a-little'],
      ['03', 'No', 'not-disabled'],
      ['04', 'Prefer not to say', null],
    ]),
    note: 'DISABILITY CODE says which condition, several at once: it cannot be added up to people.',
  },
  {
    topic: 'religion-or-belief',
    list,
    names: ['RELIGIOUS OR OTHER BELIEF SYSTEM AFFILIATION GROUP'],
    categories: coded([
      ['A', 'Baha’i', 'other'],
      ['B', 'Buddhist', 'buddhist'],
      ['C', 'Christian', 'christian'],
      ['D', 'Hindu', 'hindu'],
      ['E', 'Jain', 'other'],
      ['F', 'Jewish', 'jewish'],
      ['G', 'Muslim', 'muslim'],
      ['H', 'Pagan', 'other'],
      ['I', 'Sikh', 'sikh'],
      ['J', 'Zoroastrian', 'other'],
      ['K', 'Other', 'other'],
      ['L', 'None', 'no-religion'],
      ['M', 'Declines to Disclose', null],
      ['N', 'Patient Religion Unknown', null],
    ]),
  },
  {
    topic: 'sex',
    list,
    names: ['PERSON STATED GENDER'],
    categories: coded([
      ['1', 'Male', 'male'],
      ['2', 'Female', 'female'],
      ['9', 'Indeterminate', null],
    ]),
  },
  {
    topic: 'sexual-orientation',
    list,
    names: ['PERSON STATED SEXUAL ORIENTATION CODE'],
    categories: coded([
      ['1', 'Heterosexual or Straight', 'heterosexual'],
      ['2', 'Gay or Lesbian', 'gay-or-lesbian'],
      ['3', 'Bisexual', 'bisexual'],
      ['4', 'Other sexual orientation not listed', 'other'],
      ['U', 'Person asked and does not know or is not sure', null],
      ['Z', 'Not Stated', null],
    ]),
  },
  {
    topic: 'gender-reassignment',
    list,
    names: ['GENDER IDENTITY SAME AT BIRTH INDICATOR'],
    categories: coded([
      ['Y', 'Yes', 'same'],
      ['N', 'No', 'different'],
      ['Z', 'Not Stated', null],
    ]),
  },
];
