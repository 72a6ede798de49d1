import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useCommand } from '../../rpc/use-command.ts';

/** The logo as it is, and the way to take it off. */
export function LogoShown({
  look: { version, logo },
}: {
  readonly look: AnswerOf<'paperLook.get'>;
}) {
  const remove = useCommand('paperLook.removeLogo');
  if (logo === null) {
    return <p>There is none. A logo stands above the title on the first page.</p>;
  }
  return (
    <>
      <p>
        <img className="ppg-logo" src={logo.picture} alt={logo.words} />
      </p>
      <p className="ppg-quiet">For people who cannot see it: {logo.words}</p>
      <FailureNotice failure={remove.failure} />
      <WhileWritable>
        <Button
          look="secondary"
          small
          busy={remove.running}
          onClick={() => void remove.run({ version })}
        >
          Take the logo off
        </Button>
      </WhileWritable>
    </>
  );
}
