import { useState } from 'react';
import type { FileDescription } from '../../../shared/population/contract.ts';
import { Button } from '../../components/Button.tsx';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

type ChooseAreasProps = {
  readonly path: string;
  readonly member: string | undefined;
  readonly description: FileDescription;
  /** Those whose figures are shown already. */
  readonly taken: readonly string[];
  readonly onChosen: (codes: readonly string[]) => void;
};

/** As many as one import adds together. */
const mostChosen = 5000;
/** More tick boxes than this are slow, and nobody reads them. */
const mostListed = 500;

const number = (n: number) => n.toLocaleString('en-GB');

/** Which areas of a Census file to add together: searched by name or code, ticked, or all found. */
export function ChooseAreas({ path, member, description, taken, onChosen }: ChooseAreasProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(taken);
  const found = useOperation(
    'population.describeFile',
    { path, search, limit: mostChosen, ...(member === undefined ? {} : { member }) },
    { keepPrevious: true },
  );
  const inFile = description.areas?.inFile ?? 0;
  return (
    <section>
      <h2 className="nhsuk-heading-m">Choose the areas where your patients live</h2>
      <p>
        {description.format.words}, with {inFile === 1 ? '1 area' : `${number(inFile)} areas`}. The
        people of those that you choose are added together.
      </p>
      <Details summary="How to find your patients’ neighbourhoods">
        <p>
          NHS England publishes, four times a year, how many patients of each practice live in each
          neighbourhood (LSOA): on digital.nhs.uk in “Patients Registered at a GP Practice” of
          January, April, July or October, the file whose name has “lsoa” in it. Add that file
          first, and the Census figures are weighed by where your patients live. Without it, take
          the wards or the borough around the practice, and say so in your review.
        </p>
      </Details>
      <TextInput
        id="area-search"
        label="Find areas by name or code"
        hint="For example the name of your borough."
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        width={20}
      />
      <Loaded query={found}>
        {({ areas }) => {
          const listed = areas?.listed ?? [];
          const all = listed.map((area) => area.code);
          const tooMany = (areas?.matching ?? 0) > mostChosen;
          return (
            <>
              <p role="status">
                {areas?.matching ?? 0} found, {chosen.length} chosen.
              </p>
              <div className="ppg-buttons">
                <Button
                  look="secondary"
                  small
                  disabled={tooMany}
                  onClick={() => setChosen([...new Set([...chosen, ...all])])}
                >
                  {areas?.matching === 1
                    ? 'Choose the one found'
                    : `Choose all ${number(areas?.matching ?? 0)} found`}
                </Button>
                <Button look="secondary" small onClick={() => setChosen([])}>
                  Choose none
                </Button>
                <Button onClick={() => onChosen(chosen)} disabled={chosen.length === 0}>
                  {chosen.length === 1
                    ? 'Take the one chosen'
                    : `Add up the ${number(chosen.length)} chosen`}
                </Button>
              </div>
              {tooMany && (
                <p>
                  At most {number(mostChosen)} areas can be added together: search for a smaller
                  place to choose all that are found.
                </p>
              )}
              <Details summary="The areas one by one">
                {listed.length > mostListed && (
                  <p>
                    The first {mostListed} of {number(areas?.matching ?? 0)} found are listed;
                    search for more of a name to see others. “Choose all” takes all that are found.
                  </p>
                )}
                <Checkboxes
                  id="areas"
                  label="Areas"
                  choices={listed.slice(0, mostListed).map(({ code, name }) => ({
                    value: code,
                    label: `${name} (${code})`,
                  }))}
                  values={chosen}
                  onChange={({ target }) =>
                    setChosen(
                      target.checked
                        ? [...chosen, target.value]
                        : chosen.filter((code) => code !== target.value),
                    )
                  }
                />
              </Details>
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
