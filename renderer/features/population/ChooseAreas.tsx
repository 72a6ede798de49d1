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
  readonly description: FileDescription;
  readonly onChosen: (codes: readonly string[]) => void;
};

/** Which areas of a Census file to add together: searched by name or code, ticked, or all found. */
export function ChooseAreas({ path, description, onChosen }: ChooseAreasProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const found = useOperation(
    'population.describeFile',
    { path, search, limit: 500 },
    { keepPrevious: true },
  );
  const inFile = description.areas?.inFile ?? 0;
  return (
    <section>
      <h2 className="nhsuk-heading-m">Choose the areas where your patients live</h2>
      <p>
        {description.format.words}, with {inFile.toLocaleString('en-GB')} areas. Their people are
        added together.
      </p>
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
          return (
            <>
              <p role="status">
                {areas?.matching ?? 0} found, {chosen.length} chosen.
              </p>
              <div className="ppg-buttons">
                <Button
                  look="secondary"
                  small
                  onClick={() => setChosen([...new Set([...chosen, ...all])])}
                >
                  Choose all {all.length} shown
                </Button>
                <Button look="secondary" small onClick={() => setChosen([])}>
                  Choose none
                </Button>
                <Button onClick={() => onChosen(chosen)} disabled={chosen.length === 0}>
                  Add up the {chosen.length} chosen
                </Button>
              </div>
              <Details summary="The areas one by one">
                <Checkboxes
                  id="areas"
                  label="Areas"
                  choices={listed.map(({ code, name }) => ({
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
