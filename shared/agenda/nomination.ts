import { capital } from '../documents/words.ts';

type Nomination = {
  readonly role: string;
  readonly name: string;
  /** Empty when not known yet. */
  readonly proposer: string;
  readonly seconder: string;
};

/** "Chair: Alex Sample, proposed by Jo Example, seconded by Sam Sample." */
export function nominationLine({ role, name, proposer, seconder }: Nomination): string {
  const said = [
    `${capital(role)}: ${name}`,
    proposer === '' ? '' : `proposed by ${proposer}`,
    seconder === '' ? '' : `seconded by ${seconder}`,
  ];
  return `${said.filter((words) => words !== '').join(', ')}.`;
}
