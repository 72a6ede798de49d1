import { headings, type DutyEdition } from './duty.ts';

/**
 * PMS Agreements Regulations 2015 (S.I. 2015/1879), Part 5, regulation 20, as made;
 * legislation.gov.uk, Open Government Licence v3.0.
 *
 * Paragraph (1) binds only contractors that provide essential services, and (4)(a) lacks the words
 * "which is designed to encourage patient participation".
 */
export const pmsRegulation20: DutyEdition = {
  version: '2015-12-07',
  source: {
    contractType: 'PMS',
    title:
      'National Health Service (Personal Medical Services Agreements) Regulations 2015, Part 5, regulation 20',
    shortTitle: 'PMS Agreements Regulations 2015, Part 5, regulation 20',
    instrument: 'S.I. 2015/1879',
    inForceFrom: '2015-12-07',
    note: 'The words as made, in force from 7 December 2015. They bind a contractor which provides essential services. Paragraph (2), about groups set up before 1 April 2015, asks for nothing and is left out.',
  },
  subParagraphs: [
    {
      reference: '(1)',
      heading: headings['(1)'],
      text: 'A contractor which provides essential services must establish and maintain a group known as a “Patient Participation Group” comprising some of its registered patients for the purposes of— (a) obtaining the views of patients who have attended the contractor’s practice about the services delivered by the contractor; and (b) enabling the contractor to obtain feedback from its registered patients about those services.',
    },
    {
      reference: '(3)',
      heading: headings['(3)'],
      text: 'The contractor must make reasonable efforts during each financial year to review the membership of its Patient Participation Group in order to ensure that the group is representative of its registered patients.',
    },
    {
      reference: '(4)(a)',
      heading: headings['(4)(a)'],
      text: 'The contractor must engage with its Patient Participation Group, at such frequent intervals throughout each financial year as the contractor must agree with that group, with a view to obtaining feedback from the contractor’s registered patients, in an appropriate and accessible manner, about the services delivered by the contractor; and',
    },
    {
      reference: '(4)(b)',
      heading: headings['(4)(b)'],
      text: 'review any feedback received about the services delivered by the contractor, whether in accordance with sub-paragraph (a) or otherwise, with its Patient Participation Group with a view to agreeing with that group the improvements (if any) which are to be made to those services.',
    },
    {
      reference: '(5)',
      heading: headings['(5)'],
      text: 'The contractor must make reasonable efforts to implement such improvements to the services delivered by the contractor as are agreed between the contractor and its Patient Participation Group.',
    },
  ],
};
