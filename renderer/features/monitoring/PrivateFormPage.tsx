import { useRef, useState } from 'react';
import { useBlocker, useNavigate, useParams } from 'react-router';
import { Button } from '../../components/Button.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { PrivateForm } from './PrivateForm.tsx';
import { useEdition } from './use-edition.ts';

/** A member answers alone. The page is left by finishing or cancelling, and in no other way. */
export function PrivateFormPage() {
  const memberId = Number(useParams()['memberId']);
  const member = useOperation('members.get', { id: memberId });
  const edition = useEdition();
  const navigate = useNavigate();
  const [end, setEnd] = useState<'sealed' | 'cancelled'>();
  const leaving = useRef(false);
  useBlocker(() => !leaving.current);

  if (end === undefined) {
    return (
      <Loaded query={member}>
        {({ name }) =>
          edition && (
            <PrivateForm memberId={memberId} name={name} edition={edition} onEnd={setEnd} />
          )
        }
      </Loaded>
    );
  }
  return (
    <Page
      key={end}
      title={end === 'sealed' ? 'Thank you. Your answers are sealed' : 'Nothing was kept'}
    >
      <p>
        {end === 'sealed'
          ? 'Nobody at this computer can open them; only the practice manager’s locked file can. You can change or withdraw them at any time: ask for this form again, or write to the practice manager.'
          : 'The form is empty again. You can answer another time, or on paper, or not at all.'}
      </p>
      <p>Please give the computer back now.</p>
      <Button
        onClick={() => {
          leaving.current = true;
          void navigate('/representativeness', { replace: true });
        }}
      >
        Back to the record
      </Button>
    </Page>
  );
}
