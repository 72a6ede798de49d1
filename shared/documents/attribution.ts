/** The lines that the licences of public figures ask for, by words in the names of the sources. */
export function attributionOfFigures(sources: readonly string[]): string[] {
  const named = sources.join('\n');
  return lines.filter(({ when }) => when.test(named)).map(({ line }) => line);
}

/**
 * The same for a document that quotes the regulations: they are Crown copyright under the Open
 * Government Licence, so their line always stands.
 */
export function attributionLines(sources: readonly string[]): string[] {
  return [
    'The words of the regulations: contains public sector information licensed under the Open Government Licence v3.0 (Crown copyright, legislation.gov.uk).',
    ...attributionOfFigures(sources),
  ];
}

const lines = [
  {
    when: /NHS England|NHS Digital/i,
    line: 'Contains information from NHS England, licensed under the current version of the Open Government Licence.',
  },
  {
    when: /census|office for national statistics|\bONS\b|nomis/i,
    line: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
  },
  {
    when: /trafford data lab/i,
    line: 'Contains public sector information licensed under the Open Government Licence v3.0 (Trafford Data Lab).',
  },
];
