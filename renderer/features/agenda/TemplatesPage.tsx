import { Link } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { Table } from '../../components/Table.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** The items that stand on every agenda, and the agendas to start from. */
export function TemplatesPage() {
  const standing = useOperation('agenda.standingItems', {});
  const templates = useOperation('agenda.templates', {});
  return (
    <Page
      title="Standing items and templates"
      before={<BackLink to="/meetings">Meetings</BackLink>}
      action={
        <WhileWritable>
          <ButtonLink to="/meetings/templates/new">Add a template</ButtonLink>
        </WhileWritable>
      }
    >
      <h2 className="nhsuk-heading-m">Standing items</h2>
      <Loaded query={standing}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>
              Nothing stands on every agenda yet, such as a treasurer’s report.
            </EmptyState>
          ) : (
            <ul>
              {items.map(({ title }) => (
                <li key={title}>{title}</li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <p>
        <Link to="/meetings/templates/standing">Change the standing items</Link>
      </p>
      <h2 className="nhsuk-heading-m">Templates</h2>
      <Loaded query={templates}>
        {(answer) => (
          <Table
            caption="Agendas to start from"
            captionHidden
            columns={[
              {
                heading: 'Name',
                cell: ({ key, name }) => (
                  <Link to={`/meetings/templates/${encodeURIComponent(key)}`}>
                    {capitalised(name)}
                  </Link>
                ),
              },
              { heading: 'Items', cell: ({ items }) => count(items.length, 'item') },
              {
                heading: 'Whose',
                cell: ({ id }) => (id === null ? 'Comes with PPG Records' : 'Your own'),
              },
            ]}
            rows={answer.templates}
            rowKey={({ key }) => key}
          />
        )}
      </Loaded>
    </Page>
  );
}
