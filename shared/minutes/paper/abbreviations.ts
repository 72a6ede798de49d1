/** Abbreviations that minutes of patient groups use; edition of November 2026. */
const meanings: Readonly<Record<string, string>> = {
  'A&E': 'accident and emergency department',
  AGM: 'annual general meeting',
  AIS: 'Accessible Information Standard',
  ANP: 'advanced nurse practitioner',
  AOB: 'any other business',
  APMS: 'Alternative Provider Medical Services',
  ARRS: 'Additional Roles Reimbursement Scheme',
  BMA: 'British Medical Association',
  BP: 'blood pressure',
  BSL: 'British Sign Language',
  CCG: 'clinical commissioning group (until 2022)',
  CQC: 'Care Quality Commission',
  DBS: 'Disclosure and Barring Service',
  DNA: 'did not attend: an appointment missed without notice',
  FFT: 'Friends and Family Test',
  GDPR: 'General Data Protection Regulation',
  GMS: 'General Medical Services',
  GP: 'general practitioner',
  GPPS: 'GP Patient Survey',
  HCA: 'healthcare assistant',
  ICB: 'integrated care board',
  ICS: 'integrated care system',
  LMC: 'local medical committee',
  MDT: 'multidisciplinary team',
  MMR: 'measles, mumps and rubella',
  NHS: 'National Health Service',
  ODS: 'Organisation Data Service',
  OOH: 'out of hours',
  PALS: 'Patient Advice and Liaison Service',
  PCN: 'primary care network',
  PMS: 'Personal Medical Services',
  POD: 'prescription ordering direct',
  PPG: 'Patient Participation Group',
  PRG: 'patient reference group',
  QOF: 'Quality and Outcomes Framework',
  RSV: 'respiratory syncytial virus',
  SMS: 'text message',
  ToR: 'terms of reference',
  UTC: 'urgent treatment centre',
  VCSE: 'voluntary, community and social enterprise',
};

/** The abbreviations a text uses, by alphabet, with what they stand for. */
export function abbreviationsIn(text: string): [abbreviation: string, meaning: string][] {
  const words = text.match(/A&E|[\p{L}\p{N}]+/gu) ?? [];
  const used = new Set(words.flatMap((word) => [word, word.replace(/s$/, '')]));
  return Object.entries(meanings)
    .filter(([abbreviation]) => used.has(abbreviation))
    .sort(([a], [b]) => a.localeCompare(b, 'en-GB'));
}
