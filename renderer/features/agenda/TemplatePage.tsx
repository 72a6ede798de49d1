import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { AgendaTemplate } from '../../../shared/agenda/agenda.ts';
import { NoSuchPage } from '../../app/NoSuchPage.tsx';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ChangeTemplateForm, NewTemplateForm } from './TemplateForms.tsx';

/** One template: the group's own to change, one that comes with the application to copy. */
export function TemplatePage() {
  const key = useParams()['key'] ?? '';
  const query = useOperation('agenda.templates', {});
  const title = key === 'new' ? 'Add a template' : 'Template';
  const template = query.data?.templates.find((each) => each.key === key);
  if (query.data && !template && key !== 'new') return <NoSuchPage />;
  return (
    <Page
      title={template ? capitalised(template.name) : title}
      before={<BackLink to="/meetings/templates">Standing items and templates</BackLink>}
    >
      <Loaded query={query}>
        {() => {
          if (!template) return <NewTemplateForm />;
          return template.id === null ? (
            <>
              <p>This template comes with PPG Records. Save a copy as your own to change it.</p>
              <NewTemplateForm from={template} />
            </>
          ) : (
            <>
              <ChangeTemplateForm template={template} />
              <WhileWritable>
                <RemoveTemplate template={template} />
              </WhileWritable>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function RemoveTemplate({ template }: { readonly template: AgendaTemplate }) {
  const navigate = useNavigate();
  const remove = useCommand('agenda.removeTemplate');
  const [asking, setAsking] = useState(false);
  const removeIt = async () => {
    const { id, version } = template;
    const result = await remove.run({ id: id ?? 0, version: version ?? 0 });
    setAsking(false);
    if (result.ok) await navigate('/meetings/templates');
  };
  return (
    <>
      <FailureNotice failure={remove.failure} />
      <Button look="secondary" small onClick={() => setAsking(true)}>
        Remove this template
      </Button>
      <ConfirmDialog
        open={asking}
        heading="Remove this template?"
        confirmLabel="Remove the template"
        busy={remove.running}
        onCancel={() => setAsking(false)}
        onConfirm={() => void removeIt()}
      >
        <p>Agendas that were made from it keep their items.</p>
      </ConfirmDialog>
    </>
  );
}
