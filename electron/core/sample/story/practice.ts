import { manager, type Teller } from './teller.ts';

/** The practice and the terms of reference, as its manager enters them. Nothing here is real but the area. */
export async function enterPractice(teller: Teller): Promise<void> {
  const { ask, day, goTo, sit } = teller;
  await goTo(day('03-02', -1));
  await sit(manager);
  await ask('practice.save', {
    version: null,
    name: 'Sample Medical Practice',
    odsCode: 'Y99999',
    contractType: 'GMS',
    icbName: 'NHS Sample Integrated Care Board',
    icbCode: 'QZZ',
    pcnName: 'Sample Primary Care Network',
    pcnCode: 'U99999',
    addresses: [
      {
        label: 'Main surgery',
        lines: '1 Sample Road\nSampleton\nZZ99 9ZZ',
        telephone: '0161 496 0000',
      },
    ],
    telephone: '0161 496 0000',
    ppgName: 'Sample Practice PPG',
    ppgEmail: 'ppg@sample.invalid',
  });
  await ask('terms.add', {
    adoptedOn: day('03-10', -1),
    quorumMembers: 4,
    quorumStaff: 1,
    minimumAge: 16,
    meetingsPerYear: 4,
    agendaNoticeDays: 7,
    minutesWithinWorkingDays: 10,
    engagementFrequency: 'a meeting every quarter, and by e-mail or post in between',
    engagementAgreedOn: day('05-12'),
    engagementAgreedAt: 'the annual general meeting',
    note: 'A sample: shortened from terms of reference that real groups have published.',
  });
}
