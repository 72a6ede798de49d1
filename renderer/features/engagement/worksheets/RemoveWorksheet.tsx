import { useNavigate } from 'react-router';
import { isSaid } from '../../../../shared/engagement/worksheets/sections.ts';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { Button } from '../../../components/Button.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { useCommand } from '../../../rpc/use-command.ts';

/** Takes away what was begun by mistake, while it says nothing. */
export function RemoveWorksheet({ worksheet }: { readonly worksheet: Worksheet }) {
  const navigate = useNavigate();
  const remove = useCommand('worksheets.remove');
  const { id, version, said, stakeholders, steps, activities, files } = worksheet;
  const lists = [said.filter(isSaid), stakeholders, steps, activities, files];
  if (lists.some((list) => list.length > 0)) return null;
  const removeIt = async () => {
    const result = await remove.run({ id, version });
    if (result.ok) await navigate('/engagement/worksheets');
  };
  return (
    <>
      <FailureNotice failure={remove.failure} />
      <Button look="secondary" small busy={remove.running} onClick={() => void removeIt()}>
        Remove, it was begun by mistake
      </Button>
    </>
  );
}
