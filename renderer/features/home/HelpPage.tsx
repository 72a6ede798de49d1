import { Page } from '../../components/Page.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { backToSettings } from '../settings/back-to-settings.tsx';
import { VersionFacts } from './VersionFacts.tsx';

const words = [
  [
    'Patient Participation Group (PPG)',
    'Patients and carers of a practice who work with it to improve its services.',
  ],
  [
    'Virtual member',
    'A member who takes part by e-mail, post or online instead of coming to meetings.',
  ],
  [
    'In attendance',
    'Somebody at a meeting who is not a member, such as practice staff or a guest.',
  ],
  [
    'Quorum, quorate',
    'How many must be present for the meeting to decide, as the terms of reference say. A meeting with that many is quorate; one with fewer is not.',
  ],
  [
    'Ordinary and extraordinary meeting',
    'An ordinary meeting is one of the regular ones of the year. An extraordinary one is called in between, for a matter that cannot wait.',
  ],
  [
    'Terms of reference',
    'What the group has agreed about itself: who may join, how often it meets, how it decides.',
  ],
  [
    'Action (AP1, AP2 …)',
    'Something somebody has undertaken to do. Its number stays the same for life.',
  ],
  ['Financial year', '1 April to 31 March, written 2026/27.'],
  [
    'ODS code',
    'The practice’s code in the NHS Organisation Data Service: a letter and five digits.',
  ],
  ['Integrated care board (ICB)', 'The NHS body that commissions your practice’s services.'],
  ['Primary care network (PCN)', 'The group of practices that yours works with.'],
  [
    'GMS, PMS and APMS',
    'The three kinds of contract a practice may hold: General Medical Services, Personal Medical Services and Alternative Provider Medical Services. Each words the duty about the group in its own way.',
  ],
  [
    'eDec',
    'The yearly electronic declaration of a practice to NHS England, usually in October and November.',
  ],
  [
    'Friends and Family Test (FFT), GP Patient Survey (GPPS)',
    'Two national surveys. The first asks at the practice, all year; the second is sent to some patients once a year. Both publish figures for each practice.',
  ],
  [
    'Material change',
    'A branch closes, practices merge or a surgery moves: a change that patients are to be asked about before it is decided.',
  ],
  [
    'Trail',
    'The list of every change to the record: when, who and what. If an entry is changed later, or taken out from between others, checking the trail shows it.',
  ],
  [
    'Head of the trail',
    'The mark of its last entry, a row of letters and figures worked out from every entry before it. It is printed at the foot of documents: if it is still found in the trail later, nothing before it was altered.',
  ],
  [
    'Representativeness',
    'How far the group is like the practice’s patients: in age, sex, ethnic group and so on. A review once a year compares them and writes down what was agreed to do about it.',
  ],
  [
    'Lottery range',
    'If the members were drawn by lot from all the patients, how many of a kind the group would have in nine draws of ten: “between 2 and 6”, for example. A number inside the range can be chance. One outside it is worth talking about; it is not a mark.',
  ],
] as const;

const keys = [
  ['Save the form you are filling in', 'Ctrl and S'],
  ['Print the page', 'Ctrl and P'],
  ['Find', 'Ctrl and F'],
  ['Go to the next field or link', 'Tab'],
  ['Undo what you are typing', 'Ctrl and Z'],
  ['Who came: choose for a member', 'P present, A apologies, B absent, ? not recorded'],
  [
    'Who came: move about',
    'Up and down arrows go to the member before and after and change nothing; left and right arrows choose for the same member',
  ],
  [
    'Who came: late, early, others',
    'L came late, E left early (the time now during the meeting, otherwise type it), Enter to the next member, G practice staff or a guest',
  ],
  [
    'Taking the minutes',
    'Ctrl and Enter to the next item; F2 who came, F3 standard phrases, F4 more about the item, F7 spelling, F8 another item, F11 large type; Enter goes on with a list, and at an empty bullet ends it',
  ],
  ['Larger or smaller text', 'Ctrl and +, Ctrl and –'],
] as const;

/** The words and keys of the application, and its version. */
export function HelpPage() {
  return (
    <Page title="Help" before={backToSettings}>
      <h2 className="nhsuk-heading-m">What the words mean</h2>
      <SummaryList rows={words.map(([key, value]) => ({ key, value }))} />
      <h2 className="nhsuk-heading-m">Keys</h2>
      <SummaryList rows={keys.map(([key, value]) => ({ key, value }))} />
      <h2 className="nhsuk-heading-m">About PPG Records</h2>
      <VersionFacts />
    </Page>
  );
}
