import { headings, type DutyEdition } from './duty.ts';

/**
 * GMS Regulations 2015 (S.I. 2015/1862), Part 5, regulation 26, as made; legislation.gov.uk, Open
 * Government Licence v3.0.
 *
 * The copy that was read breaks off inside paragraph (5): its end is taken from the identical
 * paragraph of PMS regulation 20.
 */
export const gmsRegulation26: DutyEdition = {
  version: '2015-12-07',
  source: {
    contractType: 'GMS',
    title:
      'National Health Service (General Medical Services Contracts) Regulations 2015, Part 5, regulation 26',
    shortTitle: 'GMS Regulations 2015, Part 5, regulation 26',
    instrument: 'S.I. 2015/1862',
    inForceFrom: '2015-12-07',
    note: 'The words as made, in force from 7 December 2015; no later change to them was found. Paragraph (2), about groups set up before 1 April 2015, asks for nothing and is left out.',
  },
  subParagraphs: [
    {
      reference: '(1)',
      heading: headings['(1)'],
      text: 'The contractor must establish and maintain a group known as a “Patient Participation Group” comprising some of its registered patients for the purposes of— (a) obtaining the views of patients who have attended the contractor’s practice about the services delivered by the contractor; and (b) enabling the contractor to obtain feedback from its registered patients about those services.',
    },
    {
      reference: '(3)',
      heading: headings['(3)'],
      text: 'The contractor must make reasonable efforts during each financial year to review the membership of its Patient Participation Group in order to ensure that the Group is representative of its registered patients.',
    },
    {
      reference: '(4)(a)',
      heading: headings['(4)(a)'],
      text: 'The contractor must engage with its Patient Participation Group, at such frequent intervals throughout the financial year as the contractor must agree with that Group, with a view to obtaining feedback from the contractor’s registered patients, in an appropriate and accessible manner which is designed to encourage patient participation, about the services delivered by the contractor; and',
    },
    {
      reference: '(4)(b)',
      heading: headings['(4)(b)'],
      text: 'review any feedback received about the services delivered by the contractor, whether by virtue of sub-paragraph (a) or otherwise, with its Patient Participation Group with a view to agreeing with that Group the improvements (if any) which are to be made to those services.',
    },
    {
      reference: '(5)',
      heading: headings['(5)'],
      text: 'The contractor must make reasonable efforts to implement such improvements to the services delivered by the contractor as are agreed between the contractor and its Patient Participation Group.',
    },
  ],
};
