import { characteristicOf } from '../equality/current-edition.ts';
import type { AgeCounts } from '../monitoring/answer-counts.ts';
import type { PopulationTable } from '../population/population-table.ts';
import { ageBandKey, ageBandLabel, bandsFromAge, type AgeBand } from './age-bands.ts';
import type { AgeBandSet } from './age-bands.ts';
import { baseInWords } from './characteristic-figures.ts';
import type { CharacteristicFigures, ComparisonDay } from './characteristic-figures.ts';
import { chooseAgeTable } from './choose-age-table.ts';
import { listOr, people } from './in-words.ts';

export const missingAgeAndSex =
  'The record has no figures on the age and sex of the practice’s patients that fit. NHS England publishes them each month as “Patients Registered at a GP Practice” (files gp-reg-pat-prac-quin-age and sing-age).';

/** Counts members and population into age bands, from the youngest age that may be a member. */
export function ageFigures(
  tables: readonly PopulationTable[],
  counts: AgeCounts,
  { baseAge, bandSet }: ComparisonDay & { readonly bandSet: AgeBandSet },
): CharacteristicFigures {
  const bands = bandsFromAge(bandSet, baseAge);
  const members = membersByBand(counts, bands, baseAge);
  const table = chooseAgeTable(tables, bands);
  const total = table?.banded.counts.reduce((sum, count) => sum + count, 0) ?? 0;
  return {
    characteristic: 'age',
    label: characteristicOf('age').label,
    categories: bandSet.key,
    categoriesLabel: bandSet.label,
    answers: members.tally,
    population: table ? { provenance: table.provenance, base: baseInWords(baseAge), total } : null,
    counted: table
      ? bands.map((band, place) => ({
          key: ageBandKey(band),
          label: ageBandLabel(band),
          inSentence: ageBandLabel(band),
          population: table.banded.counts[place] ?? 0,
          members: members.counts[place] ?? 0,
        }))
      : [],
    notes: [
      ...(bandSet.note === '' ? [] : [bandSet.note]),
      ...splitNote(table?.banded.split ?? []),
      ...memberNotes(counts, members.tally.belowBaseAge, members.tally.notPlaced, baseAge),
    ],
    missing: missingAgeAndSex,
  };
}

/** What to say of rows of the population that were split over an edge. */
export function splitNote(split: readonly string[]): string[] {
  if (split.length === 0) return [];
  return [
    `The population figures for ages ${listOr(split).replace(' or ', ' and ')} lie over the edge of a band. They were split as if each year of age had as many people, so shares there may be a little off. Figures by single year of age would avoid this.`,
  ];
}

function membersByBand(answers: AgeCounts, bands: readonly AgeBand[], baseAge: number) {
  const counts = bands.map(() => 0);
  let belowBaseAge = 0;
  let notPlaced = 0;
  const years = answers.byYear.map(({ age, count }) => ({ fromAge: age, toAge: age, count }));
  for (const given of [...years, ...answers.byBand]) {
    const place = bands.findIndex((band) => holds(band, given));
    if (place >= 0) counts[place] = (counts[place] ?? 0) + given.count;
    else if (given.toAge !== null && given.toAge < baseAge) belowBaseAge += given.count;
    else notPlaced += given.count;
  }
  const { answered, declined, notKnown, notAsked } = answers;
  const tally = {
    members: answered + declined + notKnown + notAsked,
    answered: counts.reduce((sum, count) => sum + count, 0),
    declined,
    notKnown,
    notAsked,
    notPlaced,
    belowBaseAge,
  };
  return { counts, tally };
}

/** Whether a band holds every age that an answer may mean. */
function holds(band: AgeBand, given: AgeBand): boolean {
  if (given.fromAge < band.fromAge) return false;
  if (band.toAge === null) return true;
  return given.toAge !== null && given.toAge <= band.toAge;
}

function memberNotes(
  { fromPartialDate }: AgeCounts,
  belowBaseAge: number,
  notPlaced: number,
  baseAge: number,
): string[] {
  const notes: string[] = [];
  if (belowBaseAge > 0) {
    notes.push(
      `${people(belowBaseAge, 'member is', 'members are')} under ${baseAge} and not compared: the population starts at ${baseAge}.`,
    );
  }
  if (notPlaced > 0) {
    notes.push(
      `${people(notPlaced, 'member gave an age band that does', 'members gave age bands that do')} not fit these bands, and ${notPlaced === 1 ? 'is' : 'are'} counted with those who have not answered.`,
    );
  }
  if (fromPartialDate > 0) {
    notes.push(
      `${people(fromPartialDate, 'member', 'members')} gave only part of a date of birth; the age may be one year off.`,
    );
  }
  return notes;
}
